// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/joblist.h"

#include <functional>
#include <memory>

namespace equipoise {

/// Runs one kind of computation of which only the latest request counts: starting it again asks the one under way to
/// stop, and its result, should it still come, is dropped.
template<typename Result>
class LatestTask
{
public:
    explicit LatestTask(QObject* owner)
        : m_owner(owner)
    {}

    /// `compute` runs on the job's thread; then one of the two others is called in the window's thread.
    Job* start(JobList& jobs, const QString& title, std::function<Result(std::stop_token, JobReporter&)> compute,
               std::function<void(Result)> onResult, std::function<void(const Error&)> onError, bool quiet = true)
    {
        cancel();
        auto result = std::make_shared<std::optional<Result>>();
        Job* job = jobs.start(
            title,
            [compute = std::move(compute), result](std::stop_token stop, JobReporter& reporter) {
                result->emplace(compute(stop, reporter));
            },
            quiet);
        m_current = job;
        m_currentId = job->id();
        QObject::connect(job, &Job::ended, m_owner,
                         [this, job, result, onResult = std::move(onResult), onError = std::move(onError)] {
                             if (job->id() != m_currentId)
                                 return;
                             m_current = nullptr;
                             m_currentId = 0;
                             if (job->state() == Job::State::Finished)
                                 onResult(std::move(**result));
                             else if (job->state() == Job::State::Failed)
                                 onError(*job->error());
                         });
        return job;
    }

    void cancel()
    {
        if (m_current != nullptr)
            m_current->stop();
        m_current = nullptr;
        m_currentId = 0;
    }
    bool isRunning() const { return m_current != nullptr; }

private:
    QObject* m_owner;
    Job* m_current = nullptr;
    quint64 m_currentId = 0;
};

} // namespace equipoise
