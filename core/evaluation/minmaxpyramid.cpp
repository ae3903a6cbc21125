// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/minmaxpyramid.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

const auto kBefore = [](const MinMaxPyramid::Point& point, double x) { return point.x < x; };

} // namespace

void MinMaxPyramid::append(double x, double y)
{
    if (!m_points.empty() && x <= m_points.back().x)
        truncate(x);
    m_points.push_back({x, y});
    note(m_points.size() - 1);
}

void MinMaxPyramid::clear()
{
    m_points.clear();
    m_levels.clear();
    m_hasFinite = false;
    m_lowestPositive = 0;
    ++m_generation;
}

void MinMaxPyramid::truncate(double x)
{
    std::vector<Point> kept = std::move(m_points);
    kept.erase(std::lower_bound(kept.begin(), kept.end(), x, kBefore), kept.end());
    clear();
    m_points.reserve(kept.size() + 1);
    for (const Point& point : kept) {
        m_points.push_back(point);
        note(m_points.size() - 1);
    }
}

void MinMaxPyramid::note(std::size_t index)
{
    const double y = m_points[index].y;
    const bool isFinite = std::isfinite(y);
    if (isFinite) {
        m_lowest = m_hasFinite ? std::min(m_lowest, y) : y;
        m_highest = m_hasFinite ? std::max(m_highest, y) : y;
        m_hasFinite = true;
        if (y > 0)
            m_lowestPositive = m_lowestPositive > 0 ? std::min(m_lowestPositive, y) : y;
    }
    std::size_t block = index / kLeaf;
    for (std::size_t level = 0;; ++level, block /= 2) {
        // a level is begun when its first block is full of what is below, and then takes over what that knows
        if (level == m_levels.size()) {
            if (level > 0 && m_levels[level - 1].size() < 2)
                return;
            m_levels.emplace_back();
            if (level > 0)
                m_levels[level].push_back(m_levels[level - 1][0]);
        }
        std::vector<Block>& blocks = m_levels[level];
        if (block == blocks.size())
            blocks.emplace_back();
        if (!isFinite)
            continue;
        Block& at = blocks[block];
        const auto here = static_cast<std::uint32_t>(index);
        if (at.lowest == kNone || y < m_points[at.lowest].y)
            at.lowest = here;
        if (at.highest == kNone || y > m_points[at.highest].y)
            at.highest = here;
    }
}

std::optional<std::pair<double, double>> MinMaxPyramid::extremes() const
{
    if (!m_hasFinite)
        return std::nullopt;
    return std::pair{m_lowest, m_highest};
}

std::optional<double> MinMaxPyramid::lowestPositive() const
{
    if (m_lowestPositive <= 0)
        return std::nullopt;
    return m_lowestPositive;
}

std::optional<double> MinMaxPyramid::valueAt(double x) const
{
    const auto at = std::lower_bound(m_points.begin(), m_points.end(), x, kBefore);
    if (at == m_points.end() || at->x != x)
        return std::nullopt;
    return at->y;
}

void MinMaxPyramid::sample(double from, double to, std::size_t columns, std::vector<Point>& out) const
{
    const auto first = std::lower_bound(m_points.begin(), m_points.end(), from, kBefore);
    const auto last = std::upper_bound(first, m_points.end(), to, [](double x, const Point& p) { return x < p.x; });
    const auto begin = static_cast<std::size_t>(first - m_points.begin()) - (first != m_points.begin() ? 1 : 0);
    const auto end = static_cast<std::size_t>(last - m_points.begin()) + (last != m_points.end() ? 1 : 0);
    if (begin >= end)
        return;
    if (end - begin <= 4 * columns || columns == 0) {
        out.insert(out.end(), m_points.begin() + static_cast<std::ptrdiff_t>(begin),
                   m_points.begin() + static_cast<std::ptrdiff_t>(end));
        return;
    }
    const std::size_t top = m_levels.size() - 1;
    const double width = (to - from) / static_cast<double>(columns);
    for (std::size_t block = 0; block < m_levels[top].size(); ++block)
        sampleBlock(top, block, begin, end, width, out);
}

void MinMaxPyramid::sampleBlock(std::size_t level, std::size_t block, std::size_t first, std::size_t last, double width,
                                std::vector<Point>& out) const
{
    const std::size_t length = kLeaf << level;
    const std::size_t begin = block * length;
    const std::size_t end = std::min(begin + length, m_points.size());
    if (end <= first || begin >= last)
        return;
    const bool isInside = begin >= first && end <= last;
    if (isInside && m_points[end - 1].x - m_points[begin].x <= width) {
        const Block& at = m_levels[level][block];
        if (at.lowest == kNone)
            return;
        out.push_back(m_points[std::min(at.lowest, at.highest)]);
        if (at.lowest != at.highest)
            out.push_back(m_points[std::max(at.lowest, at.highest)]);
        return;
    }
    if (level == 0) {
        for (std::size_t i = std::max(begin, first); i < std::min(end, last); ++i)
            out.push_back(m_points[i]);
        return;
    }
    for (std::size_t child = 2 * block; child < std::min(2 * block + 2, m_levels[level - 1].size()); ++child)
        sampleBlock(level - 1, child, first, last, width, out);
}

} // namespace equipoise
