// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"
#include "core/log/sqlite.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace equipoise {

/// The one thread that writes to a log. Jobs run in the order they come; those that have gathered share a transaction,
/// so a slow disk means larger batches and never a slower run. Where a batch fails, its jobs are tried again one by
/// one, so that only the one to blame fails. Thread-safe.
class LogWriter
{
public:
    using Job = std::function<void(SqliteConnection&)>;

    explicit LogWriter(SqliteConnection connection);
    /// Writes what is left.
    ~LogWriter();
    LogWriter(const LogWriter&) = delete;
    LogWriter& operator=(const LogWriter&) = delete;

    /// Returns at once. An error of an earlier job posted for the same run is thrown here.
    void post(RunId run, Job job);
    /// Returns when the job is on the disk; throws what it threw.
    void call(Job job);
    /// Throws an error of a job posted for the run; each is thrown once.
    void throwPosted(RunId run);
    /// Waits for everything posted; throws the first error among it.
    void flush();

    /// The process says that it lives, twice a minute, for as long as a run is in the set of running ones.
    void setRunning(RunId run, bool isRunning);

private:
    /// What a caller waits for. The exception has one owner at a time, so that it dies with the last.
    class Ticket
    {
    public:
        void finish(std::exception_ptr error);
        void wait(); ///< throws what the job threw

    private:
        std::mutex m_mutex;
        std::condition_variable m_done;
        bool m_isDone = false;
        std::exception_ptr m_error;
    };

    struct Task
    {
        Job job;
        RunId run = 0;                  ///< of a posted task
        std::shared_ptr<Ticket> ticket; ///< of a called one
    };

    void loop();
    void execute(std::deque<Task>& tasks);
    void executeAlone(Task& task);
    void finish(Task& task, std::exception_ptr error);
    void beat();

    SqliteConnection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::map<RunId, std::exception_ptr> m_errors;
    std::set<RunId> m_running;
    bool m_isEnding = false;
    std::jthread m_thread; ///< last: it uses everything above
};

} // namespace equipoise
