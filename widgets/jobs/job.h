// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace equipoise {

/// What work says while it runs; callable from any thread.
class JobReporter
{
public:
    virtual ~JobReporter() = default;
    /// Share done in [0, 1], negative while unknown; what is being done in a few words ("epoch 3/40"); seconds left,
    /// negative while unknown.
    virtual void report(double fraction, const std::string& detail, double secondsLeft) = 0;
    /// Something new lies in a staging buffer: asks for one Job::ticked in the window's thread.
    virtual void touch() = 0;
};

struct JobProgress
{
    double fraction = -1;
    QString detail;
    double secondsLeft = -1;
};

/// One piece of work on a thread of its own, seen from the window's thread, where all its signals are emitted and all
/// its functions are called. Reports are coalesced to at most 25 `ticked` a second; a last one comes before `ended`.
class Job final : public QObject, private JobReporter
{
    Q_OBJECT

public:
    using Work = std::function<void(std::stop_token, JobReporter&)>;

    enum class State { Running, Finished, Stopped, Failed };

    /// Starts at once. A quiet job is not shown in the activity bar.
    Job(quint64 id, QString title, Work work, bool quiet = false, QObject* parent = nullptr);
    /// Asks the work to stop and waits for it; destroy ended jobs only, where waiting is not welcome.
    ~Job() override;

    /// Asks the work to stop and returns at once; `ended` follows.
    void stop();

    quint64 id() const { return m_id; }
    const QString& title() const { return m_title; }
    bool isQuiet() const { return m_quiet; }
    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    const JobProgress& progress() const { return m_progress; }
    /// Since it was started.
    double seconds() const { return double(m_clock.elapsed()) / 1000; }
    /// What the work threw; nothing unless Failed.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void ticked();
    void ended();

private:
    void report(double fraction, const std::string& detail, double secondsLeft) override;
    void touch() override;
    void runWork(const std::stop_token& stop, const Work& work);
    void tick();
    void finish();

    quint64 m_id;
    QString m_title;
    bool m_quiet;
    State m_state = State::Running;
    JobProgress m_progress;
    std::optional<Error> m_error;
    QTimer m_tick;
    QElapsedTimer m_clock;
    std::atomic<bool> m_tickAsked = false;

    std::mutex m_mutex; ///< guards the two below
    JobProgress m_staged;
    std::optional<Error> m_stagedError;

    std::jthread m_thread; ///< last, so that it is joined before anything it uses goes
};

} // namespace equipoise
