// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/sweepbook.h"

#include "widgets/frame/coretext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

/// Nothing where the sweep is from another version of the program.
std::optional<SweepBook::Logged> lineOf(const SweepRecord& record)
{
    SweepBook::Logged line;
    line.id = record.id;
    line.created = record.created;
    line.runs = int(record.runs.size());
    for (const auto& run : record.runs) {
        if (!run)
            continue;
        line.finished += run->second == RunStatus::Finished ? 1 : 0;
        line.failed += run->second == RunStatus::Failed ? 1 : 0;
        line.isRunning = line.isRunning || run->second == RunStatus::Running;
    }
    try {
        const SweepSettings settings = SweepSettings::fromJson(nlohmann::json::parse(record.settings));
        line.title = SweepBook::tr("Sweep %1: %2, %3")
                         .arg(record.id)
                         .arg(coreText(findModel(settings.base.model).title), variationText(settings));
    } catch (const std::exception&) {
        return std::nullopt;
    }
    return line;
}

} // namespace

SweepBook::SweepBook(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_opening(this)
    , m_listing(this)
    , m_estimating(this)
{}

OpenSweep* SweepBook::find(SweepId id) const
{
    const auto at = std::find_if(m_sweeps.begin(), m_sweeps.end(),
                                 [id](const OpenSweep* sweep) { return sweep->sweep().id == id; });
    return at == m_sweeps.end() ? nullptr : *at;
}

bool SweepBook::isRunning() const
{
    return std::any_of(m_sweeps.begin(), m_sweeps.end(), [](const OpenSweep* sweep) { return sweep->isRunning(); });
}

int SweepBook::freeColour() const
{
    int colour = 0;
    const auto isTaken = [&] {
        return std::any_of(m_sweeps.begin(), m_sweeps.end(), [&](const OpenSweep* s) { return s->colour() == colour; });
    };
    while (isTaken())
        ++colour;
    return colour;
}

OpenSweep* SweepBook::take(Read read)
{
    auto* open = new OpenSweep(m_jobs, std::move(read.sweep), std::move(read.points), freeColour(), this);
    m_sweeps.append(open);
    connect(open, &OpenSweep::changed, this, &SweepBook::changed);
    connect(open, &OpenSweep::trained, this, &SweepBook::trained);
    connect(open, &OpenSweep::failed, this, &SweepBook::failed);
    Q_EMIT opened(open);
    Q_EMIT changed();
    return open;
}

OpenSweep* SweepBook::add(const SweepSettings& settings) { return take({newSweep(settings), {}}); }

void SweepBook::open(SweepId id, const std::shared_ptr<ExperimentLog>& log)
{
    if (OpenSweep* there = find(id)) {
        Q_EMIT opened(there);
        return;
    }
    m_waiting.append({id, log});
    if (!m_opening.isRunning())
        openNext();
}

void SweepBook::openNext()
{
    if (m_waiting.isEmpty())
        return;
    const auto [id, log] = m_waiting.takeFirst();
    m_opening.start(
        m_jobs, tr("Opening sweep %1").arg(id),
        [id = id, log = log](const std::stop_token&, JobReporter&) {
            Sweep sweep = readSweep(*log, id);
            PointsByRun points = pointsByRun(sweep);
            return Read{std::move(sweep), std::move(points)};
        },
        [this](Read read) {
            if (find(*read.sweep.id) == nullptr)
                take(std::move(read));
            openNext();
        },
        [this](const Error& error) {
            Q_EMIT failed(error);
            openNext();
        });
}

void SweepBook::close(OpenSweep* sweep)
{
    if (!m_sweeps.removeOne(sweep))
        return;
    Q_EMIT closing(sweep);
    sweep->stop();
    sweep->disconnect(this);
    sweep->deleteLater();
    Q_EMIT changed();
}

void SweepBook::refresh(const std::shared_ptr<ExperimentLog>& log)
{
    if (log == nullptr)
        return;
    m_listing.start(
        m_jobs, tr("Listing sweeps"), [log](const std::stop_token&, JobReporter&) { return log->listSweeps(); },
        [this](const std::vector<SweepRecord>& records) {
            m_logged.clear();
            for (const SweepRecord& record : records)
                if (const auto line = lineOf(record))
                    m_logged.append(*line);
            Q_EMIT loggedChanged();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void SweepBook::estimate(const SweepSettings& settings, const DatasetPtr& dataset,
                         const std::shared_ptr<ExperimentLog>& log)
{
    if (log == nullptr || dataset == nullptr)
        return;
    m_estimating.start(
        m_jobs, tr("Estimating"),
        [=](const std::stop_token&, JobReporter&) {
            return estimateSweep(*log, settings, dataset->contentHash(), dataset->ratingCount(),
                                 expandSweep(settings).size());
        },
        [this](const SweepEstimate& estimate) { Q_EMIT estimated(estimate); },
        [this](const Error&) { Q_EMIT estimated({}); });
}

} // namespace equipoise
