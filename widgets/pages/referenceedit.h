// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/pareto.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QToolButton;

namespace equipoise {

/// The reference point of the hypervolume: two numbers, and a button that places it by itself again.
class ReferenceEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceEdit(QWidget* parent = nullptr);

    /// Nothing: there is none to edit. `isChosen`: by hand, so that it can be given up.
    void show(const std::optional<Point2>& point, bool isChosen);

Q_SIGNALS:
    void chosen(const equipoise::Point2& point);
    void automaticWanted();

private:
    QDoubleSpinBox* makeNumber(const QString& name);

    QDoubleSpinBox* m_x;
    QDoubleSpinBox* m_y;
    QToolButton* m_automatic;
};

} // namespace equipoise
