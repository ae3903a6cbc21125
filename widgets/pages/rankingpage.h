// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/rankingview.h"
#include "widgets/jobs/latesttask.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace equipoise {

class CommandLine;
class MutedLabel;
class Notice;
class RankingPanel;
class RunChooser;
class UserListsPanel;
class Workspace;

/// How well runs rank: metrics against list length and epoch, and what they recommend to a user.
class RankingPage : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPage(Workspace& workspace, QWidget* parent = nullptr);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void shown(); ///< what the chosen runs measured is on the page

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeMain();
    QWidget* makeSide();
    void read();
    void showView(RankingView view);
    void fillMetrics(const RankingView& view);
    void fillLengths(const RankingView& view);
    void choose();
    void describe(const RankingView& view);

    Workspace& m_workspace;
    LatestTask<RankingView> m_reading;
    Notice* m_notice = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    MutedLabel* m_emptyText = nullptr;
    RankingPanel* m_panel = nullptr;
    UserListsPanel* m_lists = nullptr;
    RunChooser* m_runs = nullptr;
    QComboBox* m_metric = nullptr;
    QComboBox* m_length = nullptr;
    QWidget* m_hint = nullptr; ///< how to measure every k
    CommandLine* m_command = nullptr;
    QString m_wantedMetric;
    uint m_wantedLength = 10;
};

} // namespace equipoise
