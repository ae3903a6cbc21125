// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QPushButton>

namespace equipoise {

class RunEditor;

/// The deleted runs, as a button that is there while there are any: shows them, or removes them for good after asking.
class RunBin : public QPushButton
{
    Q_OBJECT

public:
    explicit RunBin(RunEditor& editor, QWidget* parent = nullptr);

    /// The log as it stands; `isReadOnly`: nothing can be removed.
    void setTable(const RunTablePtr& table, bool isReadOnly);
    int count() const { return m_count; }

Q_SIGNALS:
    void showWanted(const QString& filter); ///< an expression that finds the deleted runs

private:
    void confirm();

    RunEditor& m_editor;
    QAction* m_empty;
    int m_count = 0;
};

} // namespace equipoise
