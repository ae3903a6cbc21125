// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;

namespace equipoise {

class RunActions;
class RunEditor;

/// The row below the list of runs: what can be done with those selected, and the way back after a deletion.
class RunsFoot : public QWidget
{
    Q_OBJECT

public:
    RunsFoot(const RunActions& actions, RunEditor& editor, QWidget* parent = nullptr);

    /// Deletes the runs and offers to undo it for as long as it is the last thing done.
    void removeRuns(const std::vector<std::int64_t>& runs);

private:
    RunEditor& m_editor;
    int m_removal = -1; ///< place in the history after the last deletion
    QWidget* m_undo;
    QLabel* m_undoText;
};

} // namespace equipoise
