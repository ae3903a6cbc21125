// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"
#include "core/training/run.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace equipoise {

class CurvesPanel;
class Notice;
class OverlayPicker;
class QueuePanel;
class ResultPanel;
class RunExporter;
class TrainSide;
class Workspace;
struct QueuedRun;

/// Models in training: the settings of the next run, the queue, and of the runs selected there the live curves and what
/// they measured. The runs belong to the workspace's queue; the page only shows them.
class TrainPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrainPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Queues what is in the form.
    void train();
    /// Stops the run shown; it can go on later.
    void stop();
    bool isTraining() const;
    /// Fills the form.
    void useSettings(const RunSettings& settings);
    /// Goes on with a run of the log.
    void resume(RunId run, const RunSettings& settings);
    /// Queues every preset of the model in the form, and draws their losses into one figure.
    void trainPresets();
    /// Shows a run of the queue.
    void showRun(qint64 id);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    QWidget* makeMain();
    QWidget* makeBottom();
    const QueuedRun* shown() const;
    void follow(qint64 started);
    void showSelection();
    void showState();

    Workspace& m_workspace;
    TrainSide* m_side;
    QueuePanel* m_queue;
    CurvesPanel* m_curves;
    OverlayPicker* m_overlays;
    ResultPanel* m_result;
    Notice* m_notice;
    RunExporter* m_exporter;
    QPushButton* m_export;
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_progress;
    QSplitter* m_split;
    qint64 m_failureShown = 0;
};

} // namespace equipoise
