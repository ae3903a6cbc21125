// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/logwriter.h"

#include "core/log/processidentity.h"

#include <optional>
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
        m_tasks.push_back({std::move(job), run, nullptr});
    }
    m_wake.notify_one();
}

void LogWriter::call(Job job)
{
    const auto ticket = std::make_shared<Ticket>();
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(job), 0, ticket});
    }
    m_wake.notify_one();
    ticket->wait();
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
            error = std::move(m_errors.begin()->second);
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
    std::exception_ptr locked;
    try {
        transaction.emplace(m_connection);
    } catch (...) {
        locked = std::current_exception();
    }
    if (locked) {
        // each alone would only wait as long again
        for (Task& task : tasks)
            finish(task, &task == &tasks.back() ? std::move(locked) : locked);
        return;
    }
    bool isCommitted = false;
    try {
        for (Task& task : tasks)
            task.job(m_connection);
        transaction->commit();
        isCommitted = true;
    } catch (...) {
        transaction.reset();
    }
    for (Task& task : tasks)
        isCommitted ? finish(task, nullptr) : executeAlone(task);
}

void LogWriter::executeAlone(Task& task)
{
    std::exception_ptr error;
    try {
        SqliteTransaction transaction(m_connection);
        task.job(m_connection);
        transaction.commit();
    } catch (...) {
        error = std::current_exception();
    }
    finish(task, std::move(error));
}

void LogWriter::finish(Task& task, std::exception_ptr error)
{
    if (task.ticket) {
        task.ticket->finish(std::move(error));
    } else if (error) {
        const std::lock_guard lock(m_mutex);
        m_errors.try_emplace(task.run, std::move(error));
    }
}

void LogWriter::Ticket::finish(std::exception_ptr error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_isDone = true;
    }
    m_done.notify_one();
}

void LogWriter::Ticket::wait()
{
    std::exception_ptr error;
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_isDone; });
        error = std::move(m_error);
    }
    if (error)
        std::rethrow_exception(std::move(error));
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
