// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/topitems.h"

#include <algorithm>

namespace equipoise {
namespace {

constexpr std::size_t kBlock = 64;

bool isBetter(const Recommendation& a, const Recommendation& b)
{
    return a.score != b.score ? a.score > b.score : a.item < b.item;
}

/// Without branches, so that the compiler makes a few vector comparisons of it.
bool anyAbove(const float* scores, std::size_t n, float threshold)
{
    unsigned above = 0;
    for (std::size_t j = 0; j < n; ++j)
        above |= static_cast<unsigned>(scores[j] > threshold);
    return above != 0;
}

} // namespace

void selectTop(std::span<const float> scores, std::size_t k, std::vector<Recommendation>& out)
{
    out.clear();
    if (k == 0)
        return;
    // a heap whose front is the worst of the best so far
    float threshold = kMaskedScore;
    for (std::size_t begin = 0; begin < scores.size(); begin += kBlock) {
        const std::size_t end = std::min(begin + kBlock, scores.size());
        if (!anyAbove(scores.data() + begin, end - begin, threshold))
            continue;
        for (std::size_t i = begin; i < end; ++i) {
            if (!(scores[i] > threshold))
                continue;
            if (out.size() == k) {
                std::pop_heap(out.begin(), out.end(), isBetter);
                out.pop_back();
            }
            out.push_back({static_cast<std::uint32_t>(i), scores[i]});
            std::push_heap(out.begin(), out.end(), isBetter);
            if (out.size() == k)
                threshold = out.front().score;
        }
    }
    std::sort_heap(out.begin(), out.end(), isBetter);
}

std::vector<Recommendation> topItems(std::span<const float> scores, std::span<const std::uint32_t> exclude, int k)
{
    std::vector<float> masked(scores.begin(), scores.end());
    for (const std::uint32_t item : exclude)
        if (item < masked.size())
            masked[item] = kMaskedScore;
    std::vector<Recommendation> out;
    selectTop(masked, static_cast<std::size_t>(std::max(k, 0)), out);
    return out;
}

} // namespace equipoise
