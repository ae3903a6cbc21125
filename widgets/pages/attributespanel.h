// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace equipoise {

class ShareDelegate;
class TableModel;
class TableView;

/// The attributes of users and items at the left, at the right the values of the chosen one: how many have it, which
/// share that is, how many ratings they gave or got, and their mean.
class AttributesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesPanel(QWidget* parent = nullptr);

    void setAttributes(const std::vector<AttributeSummary>& attributes);
    QString current() const; ///< name of the attribute shown
    void setCurrent(const QString& name);

private:
    void showValues();

    std::vector<AttributeSummary> m_attributes;
    QListWidget* m_list;
    TableModel* m_values;
    TableView* m_view;
    ShareDelegate* m_shares;
    QLabel* m_note;
};

} // namespace equipoise
