// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace equipoise {

/// A curve of any length that is drawn in time proportional to the width of the figure. Beside the points it keeps, for
/// blocks of 8, 16, 32, … of them, which is lowest and which highest; `sample` gives the extremes of the largest blocks
/// that lie within one column of pixels, so that no peak is lost at any zoom. Exact for any spacing of x.
///
/// x never falls; y may be any number, and what is not finite is a gap. Memory: 18 bytes a point. Not for use from
/// several threads at once.
class MinMaxPyramid
{
public:
    struct Point
    {
        double x = 0;
        double y = 0;
        bool operator==(const Point&) const = default;
    };

    /// Amortised O(1). Where x is not above the last one, the points from x on are replaced: a resumed run measures its
    /// last epochs again.
    void append(double x, double y);
    void clear();

    std::size_t size() const { return m_points.size(); }
    bool isEmpty() const { return m_points.empty(); }
    std::span<const Point> points() const { return m_points; }
    /// How often points were replaced; whoever follows the curve starts anew when it changes.
    int generation() const { return m_generation; }

    /// Lowest and highest finite y; nothing where there is none. O(1).
    std::optional<std::pair<double, double>> extremes() const;
    /// Lowest y above zero, for a logarithmic axis. O(1).
    std::optional<double> lowestPositive() const;
    /// The point at exactly that x. O(log n).
    std::optional<double> valueAt(double x) const;

    /// Appends to `out` what a line from `from` to `to` shows on `columns` columns of pixels: all points where they are
    /// few, else some 2 to 8 a column; with one neighbour on either side, so that the line reaches the edges.
    /// O(columns + log n).
    void sample(double from, double to, std::size_t columns, std::vector<Point>& out) const;

private:
    struct Block
    {
        std::uint32_t lowest = kNone;
        std::uint32_t highest = kNone;
    };
    static constexpr std::uint32_t kNone = UINT32_MAX;
    static constexpr std::size_t kLeaf = 8; ///< points of a block of level 0

    void truncate(double x);
    void note(std::size_t index);
    void sampleBlock(std::size_t level, std::size_t block, std::size_t first, std::size_t last, double width,
                     std::vector<Point>& out) const;

    std::vector<Point> m_points;
    std::vector<std::vector<Block>> m_levels; ///< blocks of level k hold kLeaf·2^k points
    double m_lowest = 0;
    double m_highest = 0;
    double m_lowestPositive = 0; ///< 0: none
    bool m_hasFinite = false;
    int m_generation = 0;
};

} // namespace equipoise
