// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/estimate.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/latesttask.h"

#include <QTimer>

class QPushButton;
class QSpinBox;

namespace equipoise {

class CommandLine;
class Notice;
class PresetBar;
class RunForm;
class Workspace;

/// The column where a run is made: model, preset, parameters, how many seeds, what it will take, the command that does
/// the same, start and stop.
class TrainSide : public SideColumn
{
    Q_OBJECT

public:
    explicit TrainSide(Workspace& workspace, QWidget* parent = nullptr);

    RunSettings settings() const;
    void setSettings(const RunSettings& settings);
    int seeds() const;
    bool canTrain() const;
    /// Whether the run on the page can be stopped.
    void setStoppable(bool stoppable);

Q_SIGNALS:
    void trainWanted();
    /// All presets of the model in the form are to be trained, with everything else as it is there.
    void presetsWanted();
    void stopWanted();

private:
    void makeFooter();
    void update();
    void estimate();
    /// What is known of the run before it starts.
    struct Outlook
    {
        std::optional<RunEstimate> judged; ///< by an earlier run
        std::optional<double> memory;      ///< bytes, by the model's sizes
        std::optional<Error> refusal;      ///< why the machine cannot hold it
    };
    void showOutlook(const Outlook& outlook);
    void updateTrain();

    Workspace& m_workspace;
    RunForm* m_form;
    PresetBar* m_presets;
    QLabel* m_estimate;
    QLabel* m_memory;
    Notice* m_refusal;
    QSpinBox* m_seeds;
    QPushButton* m_train;
    QPushButton* m_stop;
    CommandLine* m_command;
    QTimer m_pause; ///< a moment after the last edit the log is asked
    LatestTask<Outlook> m_estimating;
    bool m_isRefused = false;
};

} // namespace equipoise
