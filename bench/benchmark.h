// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace equipoise {

/// Options of a benchmark program, as "--name value" pairs.
class BenchmarkOptions
{
public:
    BenchmarkOptions(int argc, char** argv)
        : m_arguments(argv + 1, argv + argc)
    {}

    std::string text(std::string_view name, std::string fallback = {}) const
    {
        const auto at = std::find(m_arguments.begin(), m_arguments.end(), name);
        return at == m_arguments.end() || at + 1 == m_arguments.end() ? fallback : *(at + 1);
    }
    int number(std::string_view name, int fallback) const
    {
        const std::string value = text(name);
        return value.empty() ? fallback : std::atoi(value.c_str());
    }
    int threads() const { return number("--threads", static_cast<int>(std::thread::hardware_concurrency())); }

private:
    std::vector<std::string> m_arguments;
};

struct Timing
{
    double median = 0;
    double best = 0;
    double bestCpu = 0; ///< processor seconds over all threads, for machines with other work to do
};

/// Wall-clock seconds of f over some repeats, the first of which (warming up) is not counted.
template<typename F>
Timing timed(int repeats, const F& f)
{
    std::vector<double> seconds;
    std::vector<double> processor;
    for (int i = 0; i <= repeats; ++i) {
        const std::clock_t before = std::clock();
        const auto begin = std::chrono::steady_clock::now();
        f();
        if (i > 0) {
            processor.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
    }
    std::sort(seconds.begin(), seconds.end());
    return {seconds[seconds.size() / 2], seconds.front(), *std::min_element(processor.begin(), processor.end())};
}

} // namespace equipoise
