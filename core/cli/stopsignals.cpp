// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/stopsignals.h"

#include <pthread.h>
#include <unistd.h>

namespace equipoise::cli {

namespace {

// Sent to the waiting thread alone, to end it.
constexpr int kWakeUp = SIGUSR1;
constexpr int kInterrupted = 130;

bool isIgnored(int signal)
{
    struct sigaction current = {};
    return ::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}

} // namespace

StopSignals::StopSignals()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, kWakeUp);
    for (const int signal : {SIGINT, SIGTERM})
        if (!isIgnored(signal))
            sigaddset(&m_signals, signal);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_waiter = std::jthread([this](std::stop_token closing) { wait(std::move(closing)); });
}

StopSignals::~StopSignals()
{
    m_waiter.request_stop();
    pthread_kill(m_waiter.native_handle(), kWakeUp);
}

void StopSignals::wait(std::stop_token closing)
{
    for (;;) {
        int signal = 0;
        if (sigwait(&m_signals, &signal) != 0 || closing.stop_requested())
            return;
        if (signal != kWakeUp && !m_stop.request_stop())
            ::_exit(kInterrupted);
    }
}

} // namespace equipoise::cli
