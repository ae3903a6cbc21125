// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace equipoise {

/// Threads that share very short jobs (some microseconds) many thousand times over, where starting a TBB loop each time
/// would cost more than the job. A job is a number of parts; every member, the caller among them, takes the next part
/// that nobody has taken, and `run` returns when all are done. Nobody waits for a member that has taken nothing, so a
/// member the system has put aside holds the others up only while it is inside a part, and a team of one is a plain
/// loop. Which member does a part is chance: make parts by size, let them write apart, and results depend on neither.
///
/// Waiting members spin, and yield after some ten microseconds; keep a team only while there is work for it. `run` is
/// to be called from one thread at a time, the one that made the team or another.
class Team
{
public:
    /// Starts `threads` − 1 threads.
    explicit Team(int threads);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    int size() const { return static_cast<int>(m_threads.size()) + 1; }

    /// Calls job(part, member) for every part in [0, parts); member is in [0, size()) and no two calls under way at the
    /// same time have the same. The job must not throw and must not call `run`. What it wrote is visible to the caller
    /// afterwards, and to later jobs.
    template<typename Job>
    void run(std::uint32_t parts, Job&& job)
    {
        using Plain = std::remove_reference_t<Job>;
        start(parts, &job, [](const void* context, std::uint32_t part, int member) {
            (*const_cast<Plain*>(static_cast<const Plain*>(context)))(part, member);
        });
    }

private:
    using Call = void (*)(const void* context, std::uint32_t part, int member);

    void start(std::uint32_t parts, const void* context, Call call);
    bool takePart(int member);
    void work(int member);

    // Number of parts in the upper half, next part to take in the lower. A part is taken by compare-and-swap of the
    // whole word, so a success always belongs to the job under way, however old the value was.
    alignas(64) std::atomic<std::uint64_t> m_state{0};
    alignas(64) std::atomic<std::uint32_t> m_done{0};
    alignas(64) std::atomic<bool> m_quit{false};
    const void* m_context = nullptr;
    Call m_call = nullptr;
    std::vector<std::thread> m_threads;
};

} // namespace equipoise
