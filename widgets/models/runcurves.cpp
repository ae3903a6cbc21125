// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runcurves.h"

#include <algorithm>

namespace equipoise {

RunCurves::RunCurves(qint64 key, QString title)
    : m_key(key)
    , m_title(std::move(title))
{}

RunCurvesPtr RunCurves::fromLog(RunId run, const QString& title, std::span<const LoggedSeries> series)
{
    auto curves = std::make_shared<RunCurves>(run, title);
    for (const LoggedSeries& logged : series) {
        const auto dot = logged.key.find('.');
        if (dot == std::string::npos || logged.steps.empty())
            continue;
        const QString phase = QString::fromStdString(logged.key.substr(0, dot));
        int index = curves->phaseNamed(phase);
        if (index < 0) {
            index = int(curves->m_phases.size());
            curves->m_phases.append({phase, 0});
            curves->m_best.append(0);
        }
        curves->m_phases[index].maxEpochs = std::max(curves->m_phases[index].maxEpochs, logged.steps.back());
        MinMaxPyramid& points = curves->points(index, logged.key.substr(dot + 1));
        for (std::size_t i = 0; i < logged.steps.size(); ++i)
            points.append(logged.steps[i], logged.values[i]);
    }
    curves->m_latestPhase = std::max(0, int(curves->m_phases.size()) - 1);
    return curves;
}

int RunCurves::phaseNamed(const QString& name) const
{
    for (int i = 0; i < m_phases.size(); ++i)
        if (m_phases[i].name == name)
            return i;
    return -1;
}

int RunCurves::bestEpoch(int phase) const { return m_best.value(phase); }

void RunCurves::start(const QList<PhaseInfo>& phases)
{
    m_phases = phases;
    m_best.resize(phases.size());
    Q_EMIT started();
}

void RunCurves::append(const QList<EpochPoint>& epochs)
{
    for (const EpochPoint& point : epochs) {
        if (point.phase < 0 || point.phase >= m_phases.size())
            continue;
        for (const auto& [name, value] : point.series)
            points(point.phase, name).append(point.epoch, value);
        if (point.isBest)
            m_best[point.phase] = point.epoch;
        m_latestPhase = point.phase;
    }
    Q_EMIT grown();
}

MinMaxPyramid& RunCurves::points(int phase, const std::string& name)
{
    const auto at = std::find_if(m_curves.begin(), m_curves.end(),
                                 [&](const Curve& c) { return c.phase == phase && c.name == name; });
    if (at != m_curves.end())
        return *at->points;
    m_curves.push_back({phase, name, std::make_shared<MinMaxPyramid>()});
    return *m_curves.back().points;
}

} // namespace equipoise
