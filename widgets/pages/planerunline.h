// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace equipoise {

class PlaneRuns;

/// The single runs in the trade-off plane, in one line with a way to take them off. Hidden while there are none.
class PlaneRunLine : public QWidget
{
    Q_OBJECT

public:
    explicit PlaneRunLine(PlaneRuns& runs, QWidget* parent = nullptr);

private:
    void showRuns();

    PlaneRuns& m_runs;
    QLabel* m_text;
};

} // namespace equipoise
