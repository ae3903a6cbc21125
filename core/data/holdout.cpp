// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/holdout.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <oneapi/tbb/parallel_sort.h>

#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kUserBlock = 256;

std::size_t countTraining(std::span<const Part> parts)
{
    return static_cast<std::size_t>(std::count(parts.begin(), parts.end(), Part::Train));
}

std::size_t taken(std::size_t rows, double share, std::size_t least)
{
    const auto kept = static_cast<std::size_t>(std::llround((1 - share) * static_cast<double>(rows)));
    return rows - std::min(rows, std::max(kept, least));
}

void take(std::span<Part> parts, std::size_t count, Part part, RandomStream& random)
{
    std::size_t left = countTraining(parts);
    for (Part& row : parts) {
        if (count == 0)
            return;
        if (row != Part::Train)
            continue;
        if (random.below(static_cast<std::uint32_t>(left)) < count) {
            row = part;
            --count;
        }
        --left;
    }
}

/// Calls f(user, parts of her rows, her first row) for all users, in parallel.
template<typename F>
void forUsers(const Dataset& dataset, Parts& parts, const F& f)
{
    const auto offsets = dataset.userOffsets();
    forBlocks(dataset.userCount(), kUserBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user)
            f(user, std::span(parts).subspan(offsets[user], offsets[user + 1] - offsets[user]), offsets[user]);
    });
}

std::vector<std::uint32_t> trainingRows(std::span<const Part> parts, std::uint32_t first)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < parts.size(); ++i)
        if (parts[i] == Part::Train)
            rows.push_back(first + i);
    return rows;
}

auto earlier(const Dataset& dataset)
{
    return [times = dataset.timestamps()](std::uint32_t a, std::uint32_t b) {
        return times[a] != times[b] ? times[a] < times[b] : a < b;
    };
}

} // namespace

void holdOutRandom(Parts& parts, const HoldOut& what, std::uint64_t seed, std::string_view purpose)
{
    RandomStream random(seed, purpose);
    take(parts, taken(countTraining(parts), what.share, 0), what.part, random);
}

void holdOutRandomPerUser(const Dataset& dataset, Parts& parts, const HoldOut& what, std::uint64_t seed,
                          std::string_view purpose)
{
    forUsers(dataset, parts, [&](std::size_t user, std::span<Part> hers, std::uint32_t) {
        RandomStream random(seed, purpose, user);
        take(hers, taken(countTraining(hers), what.share, 1), what.part, random);
    });
}

void holdOutLatestPerUser(const Dataset& dataset, Parts& parts, const HoldOut& what)
{
    forUsers(dataset, parts, [&](std::size_t, std::span<Part> hers, std::uint32_t first) {
        std::vector<std::uint32_t> rows = trainingRows(hers, first);
        std::sort(rows.begin(), rows.end(), earlier(dataset));
        for (std::size_t i = rows.size() - taken(rows.size(), what.share, 1); i < rows.size(); ++i)
            hers[rows[i] - first] = what.part;
    });
}

void holdOutLatest(const Dataset& dataset, Parts& parts, const HoldOut& what)
{
    std::vector<std::uint32_t> rows = trainingRows(parts, 0);
    oneapi::tbb::parallel_sort(rows.begin(), rows.end(), earlier(dataset));
    for (std::size_t i = rows.size() - taken(rows.size(), what.share, 0); i < rows.size(); ++i)
        parts[rows[i]] = what.part;
}

void holdOutLast(const Dataset& dataset, Parts& parts, Part part, std::size_t least)
{
    forUsers(dataset, parts, [&](std::size_t, std::span<Part> hers, std::uint32_t first) {
        const std::vector<std::uint32_t> rows = trainingRows(hers, first);
        if (rows.size() > least)
            hers[*std::max_element(rows.begin(), rows.end(), earlier(dataset)) - first] = part;
    });
}

void holdOutFold(Parts& parts, const Fold& fold, Part part, std::uint64_t seed, std::string_view purpose,
                 std::uint64_t stream)
{
    RandomStream random(seed, purpose, stream);
    const std::size_t rows = countTraining(parts);
    std::vector<std::size_t> room(fold.count);
    for (std::size_t f = 0; f < room.size(); ++f)
        room[f] = rows / fold.count + (f < rows % fold.count ? 1 : 0);
    std::size_t left = rows;
    for (Part& row : parts) {
        if (row != Part::Train)
            continue;
        std::size_t at = random.below(static_cast<std::uint32_t>(left--));
        std::uint32_t f = 0;
        while (at >= room[f])
            at -= room[f++];
        --room[f];
        if (f == fold.index)
            row = part;
    }
}

} // namespace equipoise
