// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/topitems.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace equipoise {
namespace {

constexpr std::size_t kBlock = 64;

/// A whole number that grows with the score and, at equal scores, falls with the index.
std::uint64_t keyOf(float score, std::size_t item)
{
    const auto bits = std::bit_cast<std::uint32_t>(score + 0.0F); // −0 becomes 0: the two are equal
    const std::uint32_t ordered = (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
    return (static_cast<std::uint64_t>(ordered) << 32) | (~static_cast<std::uint32_t>(item));
}

Recommendation recommendationOf(std::uint64_t key)
{
    const auto ordered = static_cast<std::uint32_t>(key >> 32);
    const std::uint32_t bits = (ordered & 0x80000000U) != 0 ? ordered & 0x7FFFFFFFU : ~ordered;
    return {~static_cast<std::uint32_t>(key), std::bit_cast<float>(bits)};
}

/// Without branches, so that the compiler makes a few vector comparisons of it.
bool anyAbove(std::span<const float> scores, float threshold)
{
    unsigned above = 0;
    for (const float score : scores)
        above |= static_cast<unsigned>(score > threshold);
    return above != 0;
}

} // namespace

std::span<const Recommendation> TopSelector::select(std::span<const float> scores, std::size_t k)
{
    m_top.clear();
    if (k == 0)
        return m_top;
    const std::size_t limit = std::max(4 * k, 4 * kBlock);
    m_keys.resize(limit + kBlock);
    std::size_t count = 0;
    const auto keepBest = [&] {
        std::nth_element(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(k - 1),
                         m_keys.begin() + static_cast<std::ptrdiff_t>(count), std::greater<>());
        count = k;
    };
    float threshold = kMaskedScore;
    for (std::size_t begin = 0; begin < scores.size(); begin += kBlock) {
        const std::size_t end = std::min(begin + kBlock, scores.size());
        if (!anyAbove(scores.subspan(begin, end - begin), threshold))
            continue;
        for (std::size_t i = begin; i < end; ++i) {
            m_keys[count] = keyOf(scores[i], i);
            count += static_cast<std::size_t>(scores[i] > threshold);
        }
        if (count >= limit) {
            keepBest();
            // what only equals the k-th comes later and stands behind it
            threshold = recommendationOf(m_keys[k - 1]).score;
        }
    }
    if (count > k)
        keepBest();
    std::sort(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(count), std::greater<>());
    std::transform(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(m_top),
                   recommendationOf);
    return m_top;
}

std::vector<Recommendation> topItems(std::span<const float> scores, std::span<const std::uint32_t> exclude, int k)
{
    std::vector<float> masked(scores.begin(), scores.end());
    for (const std::uint32_t item : exclude)
        if (item < masked.size())
            masked[item] = kMaskedScore;
    TopSelector selector;
    const auto top = selector.select(masked, static_cast<std::size_t>(std::max(k, 0)));
    return {top.begin(), top.end()};
}

} // namespace equipoise
