// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace equipoise {

/// Two objectives, both to be made small.
struct Point2
{
    double x = 0;
    double y = 0;
};

/// Indices of the points no other point dominates (≤ in both, < in one), by ascending x; of equal points the first.
std::vector<std::size_t> paretoFront(std::span<const Point2> points);

/// Area dominated by the points and bounded by `reference` (points beyond it count nothing).
double hypervolume(std::span<const Point2> points, Point2 reference);

/// The front's knee: the point farthest from the line through its two ends after scaling both axes to [0, 1]; none for
/// fewer than three points on the front. Index into `points`.
std::optional<std::size_t> knee(std::span<const Point2> points);

} // namespace equipoise
