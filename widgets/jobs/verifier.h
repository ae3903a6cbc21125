// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/exchange/verification.h"
#include "widgets/jobs/latesttask.h"

#include <memory>
#include <vector>

namespace equipoise {

/// What a verification showed: of a run of the log, or of every run of a bundle.
struct Verdict
{
    QString bundle; ///< its file; empty: a run of the log
    std::vector<Verification> runs;

    bool isIdentical() const;
    /// In the window's language, a line a run.
    QString text() const;
};

/// Trains runs again and holds every value against the logged one, as `equipoise-cli verify` does. One at a time; the
/// last verdict stays for the pages that show it. Belongs to the workspace.
class Verifier : public QObject
{
    Q_OBJECT

public:
    explicit Verifier(JobList& jobs, QObject* parent = nullptr);

    /// The data must be the run's; without any `failed` follows.
    void verifyRun(const std::shared_ptr<ExperimentLog>& log, RunId run, const DatasetPtr& dataset);
    void verifyBundle(const QString& path, const DatasetPtr& dataset);
    bool isRunning() const { return m_task.isRunning(); }

    /// Null before there was one, and once it was put away.
    const Verdict* verdict() const { return m_verdict.get(); }
    void forget();

Q_SIGNALS:
    void changed(); ///< there is a verdict, or there is none any more
    void failed(const equipoise::Error& error);

private:
    void start(const QString& title, const DatasetPtr& dataset,
               std::function<Verdict(const Dataset&, const std::stop_token&, JobReporter&)> verify);

    JobList& m_jobs;
    std::unique_ptr<Verdict> m_verdict;
    LatestTask<Verdict> m_task;
};

} // namespace equipoise
