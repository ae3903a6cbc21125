// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/runjob.h"

#include <QWidget>

#include <map>
#include <string>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace equipoise {

class LossCurvePlot;

/// The live curves of a run: one sheet a phase, on it one plot for each kind of series (losses, RMSE). Shows the phase
/// that trains until somebody chooses another.
class CurvesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    void start(const QList<PhaseInfo>& phases);
    /// Takes what arrived in one tick and repaints once.
    void append(const QList<EpochPoint>& epochs);
    /// Plots of one phase, for tests and exports.
    QList<LossCurvePlot*> plots(int phase) const;

private:
    struct Sheet
    {
        QWidget* widget = nullptr;
        int maxEpochs = 0;
        std::map<std::string, LossCurvePlot*> plots; ///< by kind of series
    };
    LossCurvePlot* plotFor(Sheet& sheet, const std::string& series);
    void showPhase(int phase);

    QHBoxLayout* m_switch;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    QList<Sheet> m_sheets;
    bool m_chosen = false; ///< by the user
};

} // namespace equipoise
