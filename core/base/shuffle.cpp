// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shuffle.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <bit>
#include <span>
#include <string>

namespace equipoise {

std::vector<std::uint32_t> shuffledIndices(std::size_t n, std::uint64_t seed, std::string_view purpose,
                                           std::uint64_t epoch)
{
    constexpr std::size_t kBlock = 65536;
    constexpr std::size_t kBucketSize = 4096;
    constexpr std::size_t kMostBuckets = 4096; // 16 random bits choose one, so a power of two below 65536
    const std::size_t buckets = std::clamp<std::size_t>(std::bit_floor(n / kBucketSize), 1, kMostBuckets);
    const std::size_t blocks = (n + kBlock - 1) / kBlock;

    std::vector<std::uint16_t> bucketOf(n);
    std::vector<std::uint32_t> places(blocks * buckets); // first counts, then where a block's next index goes
    forBlocks(n, kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        RandomStream random(seed, std::string(purpose) + ".bucket", epoch, block);
        std::uint32_t bits = 0;
        for (std::size_t i = begin; i < end; ++i) {
            bits = (i - begin) % 2 == 0 ? random.next() : bits >> 16;
            bucketOf[i] = static_cast<std::uint16_t>(bits & (buckets - 1));
            ++places[block * buckets + bucketOf[i]];
        }
    });
    std::vector<std::uint32_t> starts;
    std::uint32_t next = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        starts.push_back(next);
        for (std::size_t block = 0; block < blocks; ++block) {
            const std::uint32_t count = places[block * buckets + bucket];
            places[block * buckets + bucket] = next;
            next += count;
        }
    }
    starts.push_back(next);

    std::vector<std::uint32_t> order(n);
    forBlocks(n, kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            order[places[block * buckets + bucketOf[i]]++] = static_cast<std::uint32_t>(i);
    });
    forBlocks(buckets, 1, [&](std::size_t bucket, std::size_t, std::size_t) {
        RandomStream(seed, purpose, epoch, bucket)
            .shuffle(std::span(order).subspan(starts[bucket], starts[bucket + 1] - starts[bucket]));
    });
    return order;
}

} // namespace equipoise
