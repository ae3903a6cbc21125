// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/team.h"

#include <algorithm>

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
    : m_queues(static_cast<std::size_t>(std::max(threads, 1)))
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

bool Team::takePart(std::uint64_t job, int owner, std::uint32_t& part)
{
    std::atomic<std::uint64_t>& taken = m_queues[static_cast<std::size_t>(owner)].taken;
    std::uint64_t state = taken.load(std::memory_order_acquire);
    for (;;) {
        const auto behind = static_cast<std::int32_t>(static_cast<std::uint32_t>((job >> 32) - (state >> 32)));
        const std::uint32_t index = behind == 0 ? static_cast<std::uint32_t>(state) : 0;
        part = static_cast<std::uint32_t>(owner) + index * static_cast<std::uint32_t>(size());
        if (behind < 0 || part >= static_cast<std::uint32_t>(job))
            return false;
        if (taken.compare_exchange_weak(state, (job >> 32 << 32) + index + 1, std::memory_order_acq_rel,
                                        std::memory_order_acquire))
            return true;
    }
}

void Team::takeParts(std::uint64_t job, int member)
{
    for (int i = 0; i < size(); ++i) {
        const int owner = (member + i) % size();
        std::uint32_t done = 0;
        for (std::uint32_t part = 0; takePart(job, owner, part); ++done)
            m_call(m_context, part, member);
        if (done > 0)
            m_done.fetch_add(done, std::memory_order_release);
    }
}

void Team::start(std::uint32_t parts, const void* context, Call call)
{
    m_context = context;
    m_call = call;
    m_done.store(0, std::memory_order_relaxed);
    const std::uint64_t job = ((m_job.load(std::memory_order_relaxed) >> 32) + 1) << 32 | parts;
    m_job.store(job, std::memory_order_release);
    takeParts(job, 0);
    int rounds = 0;
    while (m_done.load(std::memory_order_acquire) != parts)
        relax(rounds);
}

void Team::work(int member)
{
    std::uint64_t last = 0;
    int rounds = 0;
    while (!m_quit.load(std::memory_order_relaxed)) {
        const std::uint64_t job = m_job.load(std::memory_order_acquire);
        if (job == last) {
            relax(rounds);
            continue;
        }
        last = job;
        takeParts(job, member);
        rounds = 0;
    }
}

} // namespace equipoise
