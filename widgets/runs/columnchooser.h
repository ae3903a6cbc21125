// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace equipoise {

/// A popup with everything a list of runs can show, to be searched and ticked. Deletes itself when it closes.
class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(const RunTable& table, const std::vector<RunColumn>& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void toggled(const QString& column, bool on); ///< column as text
    void resetWanted();                           ///< back to the columns the program proposes

private:
    void search(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace equipoise
