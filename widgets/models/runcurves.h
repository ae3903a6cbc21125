// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/minmaxpyramid.h"
#include "core/log/logtypes.h"
#include "widgets/jobs/runjob.h"

#include <QObject>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace equipoise {

/// All curves of one run: filled while it trains, or at once from the log. Pages only show it, so it outlives them.
class RunCurves : public QObject
{
    Q_OBJECT

public:
    struct Curve
    {
        int phase = 0;
        std::string name; ///< as the engine calls it: "validation_rmse"
        std::shared_ptr<MinMaxPyramid> points;
    };

    /// `key` is the run's number in the log, negative where it is in none; it decides colour and dash.
    RunCurves(qint64 key, QString title);
    /// Of a logged run; series are named "network.train_loss".
    static std::shared_ptr<RunCurves> fromLog(RunId run, const QString& title, std::span<const LoggedSeries> series);

    qint64 key() const { return m_key; }
    void setKey(qint64 key) { m_key = key; }
    const QString& title() const { return m_title; }
    const QList<PhaseInfo>& phases() const { return m_phases; }
    /// Index of the phase of that name, −1 where the run has none.
    int phaseNamed(const QString& name) const;
    const std::vector<Curve>& curves() const { return m_curves; }
    /// The epoch that is kept, 0 where none is known.
    int bestEpoch(int phase) const;
    /// The phase that got the last point.
    int latestPhase() const { return m_latestPhase; }

    void start(const QList<PhaseInfo>& phases);
    /// Takes what arrived in one tick.
    void append(const QList<EpochPoint>& epochs);

Q_SIGNALS:
    void started();
    void grown();

private:
    MinMaxPyramid& points(int phase, const std::string& name);

    qint64 m_key;
    QString m_title;
    QList<PhaseInfo> m_phases;
    QList<int> m_best;
    std::vector<Curve> m_curves;
    int m_latestPhase = 0;
};

using RunCurvesPtr = std::shared_ptr<RunCurves>;

} // namespace equipoise
