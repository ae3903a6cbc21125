// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/sweeprunner.h"

#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace equipoise {

class CommandLine;
class OpenSweep;
class RunForm;
class VariationsForm;
class Workspace;

/// The column that describes a sweep to come, or what an existing one is to be extended by: what varies, everything
/// else of a run, what it will cost, and the same as a command.
class SweepSetup : public QWidget
{
    Q_OBJECT

public:
    explicit SweepSetup(Workspace& workspace, QWidget* parent = nullptr);

    /// As the button: begins a new sweep, or extends the one chosen with `extend`.
    void start();
    /// Shows a sweep's values and seeds, to which more can be added; null: back to a new sweep.
    void extend(OpenSweep* sweep);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void started(equipoise::OpenSweep* sweep);
    void failed(const equipoise::Error& error);

private:
    QWidget* makeVariation();
    QWidget* makeFooter();
    SweepSettings settings() const;
    void update();
    void updateNew();
    void updateExtension();
    void showEstimate(const SweepEstimate& estimate);

    Workspace& m_workspace;
    RunForm* m_form;
    VariationsForm* m_variations;
    QWidget* m_banner = nullptr;
    QLabel* m_bannerText = nullptr;
    QLabel* m_estimate;
    CommandLine* m_command;
    QPushButton* m_start;
    QPointer<OpenSweep> m_extended;
    QTimer m_pause; ///< the cost is asked for a moment after the last edit
    int m_runs = 0;
};

} // namespace equipoise
