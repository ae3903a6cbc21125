// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/negativesampler.h"

#include "core/base/random.h"
#include "core/base/shuffle.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::uint32_t kGuess = 0xFFFFFFFFU;
/// A user is listed, not guessed for, where fewer than one item in this many is free.
constexpr std::size_t kGuessesWorthwhile = 8;

/// One step of splitmix64: a bijection that mixes well.
std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15ULL;

/// Uniform below `bound`, to one part in 2³²/bound.
std::uint32_t scaled(std::uint64_t bits, std::uint32_t bound)
{
    return static_cast<std::uint32_t>(((bits >> 32) * bound) >> 32);
}

} // namespace

NegativeSampler::NegativeSampler(const Dataset& dataset, std::span<const std::uint32_t> positives,
                                 std::span<const ItemLists* const> reserved, int negatives, std::uint64_t seed,
                                 std::size_t mostBitmapBytes)
    : m_items(static_cast<std::uint32_t>(dataset.itemCount()))
    , m_perPositive(static_cast<std::uint32_t>(negatives))
    , m_seed(seed)
    , m_fewFreeOf(dataset.userCount(), kGuess)
{
    const auto users = static_cast<std::uint32_t>(dataset.userCount());
    const std::size_t words = (std::size_t{m_items} + 63) / 64;
    std::vector<std::uint32_t> blocked;
    if (words * 8 <= mostBitmapBytes / std::max<std::size_t>(users, 1)) {
        m_bitmapStride = words;
        m_bitmap.resize(words * users);
    }
    std::vector<std::uint32_t> freeCount(users);
    for (std::uint32_t user = 0; user < users; ++user) {
        const auto offsets = dataset.userOffsets();
        const auto rated = dataset.rowItems().subspan(offsets[user], offsets[user + 1] - offsets[user]);
        blocked.assign(rated.begin(), rated.end());
        for (const ItemLists* list : reserved) {
            const auto own = list->of(user);
            blocked.insert(blocked.end(), own.begin(), own.end());
        }
        std::sort(blocked.begin(), blocked.end());
        blocked.erase(std::unique(blocked.begin(), blocked.end()), blocked.end());
        freeCount[user] = m_items - static_cast<std::uint32_t>(blocked.size());
        for (const std::uint32_t item : blocked)
            if (m_bitmapStride > 0)
                m_bitmap[user * m_bitmapStride + item / 64] |= std::uint64_t{1} << (item % 64);
        if (m_bitmapStride == 0) {
            m_blocked.items.insert(m_blocked.items.end(), blocked.begin(), blocked.end());
            m_blocked.offsets.push_back(static_cast<std::uint32_t>(m_blocked.items.size()));
        }
        if (freeCount[user] >= m_items / kGuessesWorthwhile && freeCount[user] > m_perPositive)
            continue;
        m_fewFreeOf[user] = static_cast<std::uint32_t>(m_fewFree.userCount());
        std::size_t next = 0;
        for (std::uint32_t item = 0; item < m_items; ++item) {
            if (next < blocked.size() && blocked[next] == item)
                ++next;
            else
                m_fewFree.items.push_back(item);
        }
        m_fewFree.offsets.push_back(static_cast<std::uint32_t>(m_fewFree.items.size()));
    }

    m_positives.reserve(positives.size());
    std::vector<Pair> ofShort;
    std::uint32_t lastShort = kGuess;
    for (const std::uint32_t row : positives) {
        const Pair pair{dataset.rowUsers()[row], dataset.rowItems()[row]};
        if (freeCount[pair.user] >= m_perPositive) {
            m_positives.push_back(pair);
            continue;
        }
        m_shortUsers += pair.user != lastShort;
        lastShort = pair.user;
        ofShort.push_back(pair);
        for (const std::uint32_t item : m_fewFree.of(m_fewFreeOf[pair.user]))
            m_givenNegatives.push_back({pair.user, item});
    }
    m_freeNegatives = m_positives.size() * m_perPositive;
    m_positives.insert(m_positives.end(), ofShort.begin(), ofShort.end());
}

bool NegativeSampler::isFree(std::uint32_t user, std::uint32_t item) const
{
    if (m_bitmapStride > 0)
        return (m_bitmap[user * m_bitmapStride + item / 64] >> (item % 64) & 1) == 0;
    const auto blocked = m_blocked.of(user);
    return !std::binary_search(blocked.begin(), blocked.end(), item);
}

std::uint32_t NegativeSampler::draw(std::uint32_t user, std::uint64_t state) const
{
    if (m_fewFreeOf[user] != kGuess) {
        const auto list = m_fewFree.of(m_fewFreeOf[user]);
        return list[scaled(mixed(state), static_cast<std::uint32_t>(list.size()))];
    }
    for (;;) {
        const std::uint32_t item = scaled(mixed(state), m_items);
        if (isFree(user, item))
            return item;
        state = mixed(state + 1);
    }
}

NegativeSampler::Epoch NegativeSampler::epoch(int number) const
{
    Epoch epoch;
    epoch.m_sampler = this;
    epoch.m_key = RandomStream(m_seed, "negatives.draw", static_cast<std::uint64_t>(number)).next64();
    epoch.m_order = shuffledIndices(samplesPerEpoch(), m_seed, "negatives.order", static_cast<std::uint64_t>(number));
    return epoch;
}

void NegativeSampler::Epoch::fill(std::size_t first, std::span<SampledPair> out) const
{
    constexpr std::size_t kChunk = 64;
    for (std::size_t begin = 0; begin < out.size(); begin += kChunk) {
        const std::size_t count = std::min(kChunk, out.size() - begin);
        m_sampler->fillChunk(std::span(m_order).subspan(first + begin, count), m_key, out.subspan(begin, count));
    }
}

/// In three passes, each of which fetches what the next one reads: positives and bitmap lie far apart in memory.
void NegativeSampler::fillChunk(std::span<const std::uint32_t> samples, std::uint64_t key,
                                std::span<SampledPair> out) const
{
    const auto positives = static_cast<std::uint32_t>(m_positives.size());
    const auto drawn = static_cast<std::uint32_t>(m_freeNegatives);
    const auto pairOf = [&](std::uint32_t sample) -> const Pair* {
        if (sample >= positives + drawn)
            return &m_givenNegatives[sample - positives - drawn];
        return &m_positives[sample < positives ? sample : (sample - positives) / m_perPositive];
    };
    const auto isDrawn = [&](std::uint32_t sample) { return sample - positives < drawn; };
    for (const std::uint32_t sample : samples)
        __builtin_prefetch(pairOf(sample));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Pair& pair = *pairOf(samples[i]);
        const std::uint32_t guess = scaled(mixed(key + samples[i] * kStep), m_items);
        out[i] = {pair.user, isDrawn(samples[i]) ? guess : pair.item, samples[i] < positives ? 1.0F : 0.0F};
        if (m_bitmapStride > 0)
            __builtin_prefetch(&m_bitmap[pair.user * m_bitmapStride + out[i].item / 64]);
    }
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (isDrawn(samples[i]) && (m_fewFreeOf[out[i].user] != kGuess || !isFree(out[i].user, out[i].item)))
            out[i].item = draw(out[i].user, key + samples[i] * kStep);
}

} // namespace equipoise
