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
/// loop. A member begins with the parts that leave its number when divided by the team's size, and then helps with the
/// others': jobs that give the same memory the same part number find it in the near cache of the core that wrote it.
/// Still, which member does a part is chance: cut parts by size, let them write apart, and results depend on neither.
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

    int size() const { return static_cast<int>(m_queues.size()); }

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
    /// The next part of `owner` in that job, if there is one.
    bool takePart(std::uint64_t job, int owner, std::uint32_t& part);
    void takeParts(std::uint64_t job, int member);
    void work(int member);

    // A job's number in the upper half, how many of the owner's parts are taken in the lower. A part is taken by
    // compare-and-swap of the whole word: it fails where the word has moved on, and where it succeeds the job has a
    // part that is not done, so it is still under way, however old the value was.
    struct alignas(64) Queue
    {
        std::atomic<std::uint64_t> taken{0};
    };

    alignas(64) std::atomic<std::uint64_t> m_job{0}; ///< number in the upper half, parts in the lower
    alignas(64) std::atomic<std::uint32_t> m_done{0};
    alignas(64) std::atomic<bool> m_quit{false};
    std::vector<Queue> m_queues; ///< per member
    const void* m_context = nullptr;
    Call m_call = nullptr;
    std::vector<std::thread> m_threads;
};

} // namespace equipoise
