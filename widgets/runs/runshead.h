// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runarrangement.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace equipoise {

class RunBin;
class RunEditor;

/// The row above the list of runs: how many there are, seeds together or apart, the columns, the bin.
class RunsHead : public QWidget
{
    Q_OBJECT

public:
    explicit RunsHead(RunEditor& editor, QWidget* parent = nullptr);

    void showCounts(const RunArrangement& list);
    RunBin& bin() { return *m_bin; }
    bool groupsSeeds() const;
    void setGroupsSeeds(bool on);
    /// Where a list of columns opens, its right upper corner.
    QPoint columnsCorner() const;

Q_SIGNALS:
    void groupsSeedsChanged(bool on);
    void columnsWanted();

private:
    QLabel* m_count;
    RunBin* m_bin;
    QPushButton* m_group;
    QPushButton* m_columns;
};

} // namespace equipoise
