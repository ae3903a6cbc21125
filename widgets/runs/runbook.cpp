// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runbook.h"

#include <algorithm>

namespace equipoise {

RunBook::RunBook(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_reading(this)
{}

void RunBook::setLog(std::shared_ptr<ExperimentLog> log)
{
    m_reading.cancel();
    m_log = std::move(log);
    m_table = nullptr;
    m_again = false;
    setCompared({});
    refresh();
}

void RunBook::refresh()
{
    if (m_log == nullptr)
        return;
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_reading.start(
        m_jobs, tr("Reading the log"),
        [log = m_log, known = m_table, metrics = m_metrics](const std::stop_token&, JobReporter&) {
            return log->readTable(known, metrics);
        },
        [this](RunTablePtr table) {
            const bool isNew = table != m_table;
            m_table = std::move(table);
            if (isNew)
                Q_EMIT changed();
            if (m_again)
                refresh();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void RunBook::need(const std::set<std::string>& metrics)
{
    const std::size_t before = m_metrics.size();
    m_metrics.insert(metrics.begin(), metrics.end());
    if (m_metrics.size() > before)
        refresh();
}

void RunBook::setCompared(const QList<qint64>& runs)
{
    if (runs == m_compared)
        return;
    m_compared = runs;
    Q_EMIT comparedChanged();
}

} // namespace equipoise
