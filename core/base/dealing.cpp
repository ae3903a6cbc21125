// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dealing.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/shuffle.h"

#include <bit>
#include <string>
#include <utility>

namespace equipoise {

namespace {

constexpr std::size_t kMostBatches = 4096;
constexpr std::uint32_t kCut = 0x80000000U;

/// A bucket that lies across the border of batches: its members go to them in a random way.
struct CutBucket
{
    std::uint32_t firstBatch = 0;
    std::uint32_t left = 0;            ///< members not yet dealt
    std::vector<std::uint32_t> places; ///< left per batch, from the first on

    std::uint32_t deal(RandomStream& random)
    {
        std::uint32_t at = random.below(left--);
        std::uint32_t batch = 0;
        while (at >= places[batch])
            at -= places[batch++];
        --places[batch];
        return firstBatch + batch;
    }
};

} // namespace

/// Every index is thrown into one of many small buckets. Laid out one after the other in a random order within, these
/// would be a random order of all, of which a batch is a stretch; but of that order only the borders of the batches
/// matter, so it is drawn for the few buckets that a border cuts.
std::vector<std::uint32_t> dealtPlaces(std::size_t n, std::size_t batch, std::uint64_t seed, std::string_view purpose,
                                       std::uint64_t epoch)
{
    const std::size_t batches = (n + batch - 1) / batch;
    if (batches > kMostBatches)
        return shuffledIndices(n, seed, purpose, epoch);
    const std::size_t block = std::max<std::size_t>(65536, n / 64); // few enough to count buckets in each
    const std::size_t blocks = (n + block - 1) / block;
    const std::size_t buckets = std::min<std::size_t>(65536, std::bit_ceil(32 * batches)); // 16 bits choose one

    std::vector<std::uint32_t> places(n); // first the bucket, then the batch
    std::vector<std::uint32_t> sizes(blocks * buckets);
    forBlocks(n, block, [&](std::size_t own, std::size_t begin, std::size_t end) {
        RandomStream random(seed, purpose, epoch, own);
        std::uint32_t bits = 0;
        for (std::size_t i = begin; i < end; ++i) {
            bits = (i - begin) % 2 == 0 ? random.next() : bits >> 16;
            places[i] = bits & static_cast<std::uint32_t>(buckets - 1);
            ++sizes[own * buckets + places[i]];
        }
    });

    std::vector<std::uint32_t> batchOf(buckets); // or kCut + index
    std::vector<CutBucket> cuts;
    std::size_t begin = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        std::size_t end = begin;
        for (std::size_t at = bucket; at < sizes.size(); at += buckets)
            end += sizes[at];
        batchOf[bucket] = static_cast<std::uint32_t>(begin / batch);
        if (end > begin && begin / batch != (end - 1) / batch) {
            CutBucket cut{batchOf[bucket], static_cast<std::uint32_t>(end - begin), {}};
            for (std::size_t border = begin; border < end;) {
                const std::size_t next = std::min(end, (border / batch + 1) * batch);
                cut.places.push_back(static_cast<std::uint32_t>(next - border));
                border = next;
            }
            batchOf[bucket] = kCut + static_cast<std::uint32_t>(cuts.size());
            cuts.push_back(std::move(cut));
        }
        begin = end;
    }

    std::vector<std::uint32_t> next(blocks * batches); // first how many, then the place of the next
    std::vector<std::vector<std::uint32_t>> ofCuts(blocks);
    forBlocks(n, block, [&](std::size_t own, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            places[i] = batchOf[places[i]];
            if (places[i] >= kCut)
                ofCuts[own].push_back(static_cast<std::uint32_t>(i));
            else
                ++next[own * batches + places[i]];
        }
    });
    RandomStream random(seed, std::string(purpose) + ".cut", epoch);
    for (std::size_t own = 0; own < blocks; ++own)
        for (const std::uint32_t i : ofCuts[own]) {
            places[i] = cuts[places[i] - kCut].deal(random);
            ++next[own * batches + places[i]];
        }
    std::uint32_t place = 0;
    for (std::size_t to = 0; to < batches; ++to)
        for (std::size_t at = to; at < next.size(); at += batches)
            place += std::exchange(next[at], place);
    forBlocks(n, block, [&](std::size_t own, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            places[i] = next[own * batches + places[i]]++;
    });
    return places;
}

} // namespace equipoise
