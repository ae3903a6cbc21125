// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/team.h"

namespace equipoise {

namespace {

/// One round of waiting; `rounds` counts them since there was work.
void relax(int& rounds)
{
    constexpr int kSpins = 400;
    if (++rounds > kSpins) {
        std::this_thread::yield();
        return;
    }
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

} // namespace

Team::Team(int threads)
{
    for (int member = 1; member < threads; ++member)
        m_threads.emplace_back([this, member] { work(member); });
}

Team::~Team()
{
    m_quit.store(true, std::memory_order_relaxed);
    for (std::thread& thread : m_threads)
        thread.join();
}

bool Team::takePart(int member)
{
    std::uint64_t state = m_state.load(std::memory_order_acquire);
    do {
        if (static_cast<std::uint32_t>(state) >= state >> 32)
            return false;
    } while (!m_state.compare_exchange_weak(state, state + 1, std::memory_order_acq_rel, std::memory_order_acquire));
    m_call(m_context, static_cast<std::uint32_t>(state), member);
    m_done.fetch_add(1, std::memory_order_release);
    return true;
}

void Team::start(std::uint32_t parts, const void* context, Call call)
{
    m_context = context;
    m_call = call;
    m_done.store(0, std::memory_order_relaxed);
    m_state.store(std::uint64_t{parts} << 32, std::memory_order_release);
    while (takePart(0)) {
    }
    int rounds = 0;
    while (m_done.load(std::memory_order_acquire) != parts)
        relax(rounds);
}

void Team::work(int member)
{
    int rounds = 0;
    while (!m_quit.load(std::memory_order_relaxed)) {
        if (takePart(member))
            rounds = 0;
        else
            relax(rounds);
    }
}

} // namespace equipoise
