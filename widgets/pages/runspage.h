// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"
#include "widgets/jobs/latesttask.h"
#include "widgets/runs/runcolumns.h"
#include "widgets/runs/rundetail.h"
#include "widgets/runs/runsmodel.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace equipoise {

class FilterBar;
class Notice;
class RunActions;
class RunExporter;
class RunsFoot;
class RunsHead;
class RunsView;
class Workspace;

/// The experiment log: every run with the columns chosen, sorted, filtered by expression, seeds together; what the
/// selected one left behind beside it; and what can be done with runs. Follows what other programs write.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusFilter();
    /// Selects it, whatever the filter was.
    void showRun(RunId run);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void resumeWanted(equipoise::RunId run, const equipoise::RunSettings& settings);
    void duplicateWanted(const equipoise::RunSettings& settings);
    void modelWanted(equipoise::RunId run, const QString& file);
    void planeWanted();   ///< the runs are in the workspace's PlaneRuns
    void compareWanted(); ///< the runs are in the workspace's RunBook
    void listed();        ///< another arrangement is shown

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeMain();
    void connectActions();
    void takeLog();
    void takeTable();
    bool isReadOnly() const;
    void arrangeRuns();
    void showArrangement(RunArrangement arrangement);
    void choose();
    void readSelected();
    void showDetails(const RunDetails& details);
    void toggleColumn(const QString& column, bool on);
    void chooseColumns();
    void toggleStars();
    void restoreRuns();
    std::vector<RunId> selectedWhere(const std::function<bool(const RunSummary&)>& condition) const;

    Workspace& m_workspace;
    LatestTask<RunArrangement> m_arranging;
    LatestTask<RunDetails> m_reading;
    RunExporter* m_exporter;
    RunOrder m_order;
    RunColumns m_shown;
    std::optional<RunDetails> m_details;
    RunId m_wanted = 0; ///< to be selected when the list comes

    Notice* m_notice;
    RunActions* m_actions;
    RunsModel* m_model;
    RunsView* m_view = nullptr;
    FilterBar* m_filter = nullptr;
    RunsHead* m_head = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    RunsFoot* m_foot = nullptr;
    QSplitter* m_splitter = nullptr;
    RunDetail* m_detail = nullptr;
    QTimer m_poll;
};

} // namespace equipoise
