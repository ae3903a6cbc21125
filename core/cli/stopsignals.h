// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace equipoise::cli {

/// Turns SIGINT and SIGTERM into a stop request; the second one ends the process at once with exit code 130. Signals
/// the program was started with as ignored stay ignored. Make it first thing in main(), before any other thread: it
/// blocks the signals in the calling thread and all that follow, and waits for them in a thread of its own.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait(std::stop_token closing);

    std::stop_source m_stop;
    sigset_t m_signals{};
    std::jthread m_waiter;
};

} // namespace equipoise::cli
