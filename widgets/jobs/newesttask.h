// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/latesttask.h"

namespace equipoise {

/// Runs one kind of computation that is asked for faster than it can be done, as by dragging: what runs is let finish
/// and shown, and of the requests made meanwhile only the newest is done next. So something is always shown, however
/// slow the work, and nothing queues up.
template<typename Result>
class NewestTask
{
public:
    explicit NewestTask(QObject* owner)
        : m_task(owner)
    {}

    /// As LatestTask::start, quiet. Callbacks are called in the window's thread.
    void request(JobList& jobs, const QString& title, std::function<Result(std::stop_token, JobReporter&)> compute,
                 std::function<void(Result)> onResult, std::function<void(const Error&)> onError)
    {
        auto begin = [this, &jobs, title, compute = std::move(compute), onResult = std::move(onResult),
                      onError = std::move(onError)] {
            m_task.start(
                jobs, title, compute,
                [this, onResult](Result result) {
                    onResult(std::move(result));
                    beginNext();
                },
                [this, onError](const Error& error) {
                    onError(error);
                    beginNext();
                });
        };
        if (m_task.isRunning())
            m_next = std::move(begin);
        else
            begin();
    }

    /// Drops what runs and what waits.
    void cancel()
    {
        m_next = nullptr;
        m_task.cancel();
    }
    bool isRunning() const { return m_task.isRunning(); }

private:
    void beginNext()
    {
        if (const auto next = std::exchange(m_next, nullptr); next && !m_task.isRunning())
            next();
    }

    LatestTask<Result> m_task;
    std::function<void()> m_next;
};

} // namespace equipoise
