// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast ratings are read and indexed.
//   bench_load --data FOLDER|FILE [--threads N] [--repeats N]
//   bench_load --make FILE [--rows 25000095]     writes a ratings.csv of the shape of MovieLens 25M
// To compare with R's data.table (Debian: r-cran-data.table), in turns on the same file:
//   Rscript -e 'library(data.table); setDTthreads(2); for (i in 1:5)
//               print(system.time(fread("ratings.csv", showProgress = FALSE))[["elapsed"]])'
// `parse` is the ratings table alone, which is what fread does; `load` is everything: ratings, users, movies, both
// views. Seconds are medians with the best beside; `cpu` is the processor time of the best over all threads, which a
// busy machine inflates less.

#include "bench/benchmark.h"
#include "core/base/random.h"
#include "core/data/datasetbuilder.h"
#include "core/data/load.h"
#include "core/data/recognise.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <sys/resource.h>

#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>

using namespace equipoise;

namespace {

double processorSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Wall-clock and processor seconds of one stage over the repeats.
struct Stage
{
    std::vector<double> wall;
    std::vector<double> processor;

    template<typename F>
    void time(const F& f)
    {
        const auto begin = std::chrono::steady_clock::now();
        const double processorBegin = processorSeconds();
        f();
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        processor.push_back(processorSeconds() - processorBegin);
    }

    void report(nlohmann::json& line, const std::string& name)
    {
        std::sort(wall.begin(), wall.end());
        line[name + "_seconds"] = wall[wall.size() / 2];
        line[name + "_best"] = wall.front();
        line[name + "_cpu"] = *std::min_element(processor.begin(), processor.end());
    }
};

/// 162,541 users with 20 and more ratings each, movie ids up to 209,171, half stars, times in seconds; sorted by user
/// and movie.
void makeFile(const std::string& path, std::uint64_t rows)
{
    constexpr std::uint64_t kUsers = 162'541;
    constexpr std::uint32_t kMovies = 59'047;
    std::ofstream out(path, std::ios::binary);
    out << "userId,movieId,rating,timestamp\n";
    RandomStream random(25, "bench.load");
    std::vector<std::uint32_t> movies;
    fmt::memory_buffer text;
    std::uint64_t written = 0;
    for (std::uint64_t user = 1; written < rows; ++user) {
        const double mean = static_cast<double>(rows) / kUsers;
        auto count = static_cast<std::uint64_t>(20 + (mean - 20) * std::exp(1.2 * random.normal() - 0.72));
        count = std::min({count, rows - written, std::uint64_t{20'000}});
        movies.clear();
        while (movies.size() < count) {
            while (movies.size() < count) {
                const double u = random.uniform();
                movies.push_back(1 + static_cast<std::uint32_t>(u * u * u * kMovies));
            }
            std::sort(movies.begin(), movies.end());
            movies.erase(std::unique(movies.begin(), movies.end()), movies.end());
        }
        text.clear();
        for (const std::uint32_t movie : movies) {
            const std::uint32_t id = movie < 9000 ? movie : movie * 4 - 27'000 + movie % 7;
            const std::uint32_t halves = 1 + random.below(10);
            fmt::format_to(std::back_inserter(text), "{},{},{}.{},{}\n", user, id, halves / 2, halves % 2 * 5,
                           789'652'009 + random.below(784'000'000));
        }
        written += count;
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
    if (!out)
        throw std::runtime_error("cannot write " + path);
}

int measure(const BenchmarkOptions& options)
{
    const std::string path = options.text("--data");
    Stage parse;
    Stage index;
    Stage load;
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    for (int repeat = 0; repeat < options.number("--repeats", 5); ++repeat) {
        const RatingsPlace place = findRatings(path);
        RatingColumns columns;
        parse.time([&] {
            const FileContent content = place.files.read(place.name);
            bytes = content.text.size();
            columns = parseRatings(content, layoutOf(content, recogniseTable(content), {}), {});
        });
        rows = columns.values.size();
        index.time([&] {
            DatasetBuilder builder("bench", path);
            builder.setRatings(std::move(columns.users), std::move(columns.items), std::move(columns.values),
                               std::move(columns.timestamps));
            builder.build();
        });
        load.time([&] { loadDataset(path); });
    }
    nlohmann::json line = {{"what", "load"}, {"data", path}, {"threads", options.threads()}, {"rows", rows}};
    load.report(line, "load");
    parse.report(line, "parse");
    index.report(line, "index");
    line["seconds"] = line["load_seconds"];
    line["parse_megabytes_per_second"] = static_cast<double>(bytes) / 1e6 / line["parse_best"].get<double>();
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    line["peak_megabytes"] = usage.ru_maxrss / 1024;
    std::cout << line.dump() << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    try {
        if (!options.text("--make").empty()) {
            makeFile(options.text("--make"), std::stoull(options.text("--rows", "25000095")));
            return 0;
        }
        oneapi::tbb::task_arena arena(options.threads());
        return arena.execute([&] { return measure(options); });
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
