// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/job.h"

#include "core/base/processfacts.h"

#include <new>

namespace equipoise {

namespace {
constexpr int kTickMilliseconds = 40;
}

Job::Job(quint64 id, QString title, Work work, bool quiet, QObject* parent)
    : QObject(parent)
    , m_id(id)
    , m_title(std::move(title))
    , m_quiet(quiet)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &Job::tick);
    m_clock.start();
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) { runWork(stop, work); });
}

Job::~Job() = default;

void Job::stop() { m_thread.request_stop(); }

void Job::report(double fraction, const std::string& detail, double secondsLeft)
{
    {
        const std::lock_guard lock(m_mutex);
        m_staged = {fraction, QString::fromStdString(detail), secondsLeft};
    }
    touch();
}

void Job::touch()
{
    if (!m_tickAsked.exchange(true))
        QMetaObject::invokeMethod(
            this, [this] { m_tick.start(); }, Qt::QueuedConnection);
}

void Job::runWork(const std::stop_token& stop, const Work& work)
{
    lowerThreadPriority(); // the window and its read-outs come first, whatever trains
    std::optional<Error> error;
    try {
        work(stop, *this);
    } catch (const Error& e) {
        error = e;
    } catch (const std::bad_alloc&) {
        error =
            Error(ErrorKind::Memory, "there is not enough memory for this").hint("Close other programs or use less");
    } catch (const std::exception& e) {
        error = Error(ErrorKind::Internal, e.what());
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stagedError = std::move(error);
    }
    QMetaObject::invokeMethod(
        this, [this] { finish(); }, Qt::QueuedConnection);
}

void Job::tick()
{
    // cleared first: what is staged from here on asks for a tick of its own
    m_tickAsked = false;
    {
        const std::lock_guard lock(m_mutex);
        m_progress = m_staged;
    }
    Q_EMIT ticked();
}

void Job::finish()
{
    const bool stopped = m_thread.get_stop_token().stop_requested();
    m_thread.join();
    m_tick.stop();
    tick();
    m_error = std::move(m_stagedError);
    // work that was asked to stop may say so by throwing
    m_state = stopped ? State::Stopped : m_error ? State::Failed : State::Finished;
    Q_EMIT ended();
}

} // namespace equipoise
