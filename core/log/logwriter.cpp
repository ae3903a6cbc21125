// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/logwriter.h"

#include "core/log/processidentity.h"

#include <utility>

namespace equipoise {

namespace {

constexpr std::chrono::seconds kBeat{30};

} // namespace

LogWriter::LogWriter(SqliteConnection connection)
    : m_connection(std::move(connection))
    , m_thread([this] { loop(); })
{}

LogWriter::~LogWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
}

void LogWriter::post(RunId run, Job job)
{
    throwPosted(run);
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(job), run, std::nullopt});
    }
    m_wake.notify_one();
}

void LogWriter::call(Job job)
{
    std::promise<void> done;
    std::future<void> result = done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(job), 0, std::move(done)});
    }
    m_wake.notify_one();
    result.get();
}

void LogWriter::throwPosted(RunId run)
{
    std::exception_ptr error;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_errors.find(run); at != m_errors.end()) {
            error = std::exchange(at->second, nullptr);
            m_errors.erase(at);
        }
    }
    if (error)
        std::rethrow_exception(error);
}

void LogWriter::flush()
{
    std::exception_ptr error;
    try {
        call([](SqliteConnection&) {});
    } catch (...) {
        error = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!m_errors.empty())
            error = m_errors.begin()->second;
        m_errors.clear();
    }
    if (error)
        std::rethrow_exception(error);
}

void LogWriter::setRunning(RunId run, bool isRunning)
{
    {
        const std::lock_guard lock(m_mutex);
        if (isRunning)
            m_running.insert(run);
        else
            m_running.erase(run);
    }
    m_wake.notify_one();
}

void LogWriter::loop()
{
    auto nextBeat = std::chrono::steady_clock::now() + kBeat;
    for (;;) {
        std::deque<Task> tasks;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return !m_tasks.empty() || m_isEnding; };
            if (m_running.empty())
                m_wake.wait(lock, [&] { return hasWork() || !m_running.empty(); });
            else
                m_wake.wait_until(lock, nextBeat, hasWork);
            if (m_tasks.empty() && m_isEnding)
                return;
            tasks.swap(m_tasks);
        }
        if (!tasks.empty())
            execute(tasks);
        if (std::chrono::steady_clock::now() >= nextBeat) {
            beat();
            nextBeat = std::chrono::steady_clock::now() + kBeat;
        }
    }
}

void LogWriter::execute(std::deque<Task>& tasks)
{
    std::optional<SqliteTransaction> transaction;
    try {
        transaction.emplace(m_connection);
    } catch (...) {
        // locked: each alone would only wait as long again
        for (Task& task : tasks)
            fail(task);
        return;
    }
    try {
        for (Task& task : tasks)
            task.job(m_connection);
        transaction->commit();
    } catch (...) {
        transaction.reset();
        for (Task& task : tasks)
            executeAlone(task);
        return;
    }
    for (Task& task : tasks)
        if (task.done)
            task.done->set_value();
}

void LogWriter::executeAlone(Task& task)
{
    try {
        SqliteTransaction transaction(m_connection);
        task.job(m_connection);
        transaction.commit();
        if (task.done)
            task.done->set_value();
    } catch (...) {
        fail(task);
    }
}

void LogWriter::fail(Task& task)
{
    if (task.done) {
        task.done->set_exception(std::current_exception());
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_errors.try_emplace(task.run, std::current_exception());
}

void LogWriter::beat()
{
    std::set<RunId> running;
    {
        const std::lock_guard lock(m_mutex);
        running = m_running;
    }
    try {
        SqliteTransaction transaction(m_connection);
        for (const RunId run : running)
            m_connection.run("UPDATE runs SET heartbeat = ? WHERE id = ?", nowMilliseconds(), run);
        transaction.commit();
    } catch (const std::exception&) {
        // a missed beat is mended by the next one
    }
}

} // namespace equipoise
