// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace equipoise {

class TableModel;
class TableView;
class TradeOffFigures;

/// The points of the figures as a table: means over seeds with the half widths of their intervals.
class PointsTable : public QWidget
{
    Q_OBJECT

public:
    explicit PointsTable(TradeOffFigures& figures, QWidget* parent = nullptr);

private:
    void show();
    void select();
    void markSelection();

    TradeOffFigures& m_figures;
    TableModel* m_model;
    TableView* m_view;
};

} // namespace equipoise
