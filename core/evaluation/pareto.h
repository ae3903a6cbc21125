// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace equipoise {

/// Two objectives, both to be made small. Points with a coordinate that is not finite are nowhere considered.
struct Point2
{
    double x = 0;
    double y = 0;
};

/// Indices of the points no other point dominates (≤ in both, < in one), by ascending x; of equal points the first.
/// O(n log n).
std::vector<std::size_t> paretoFront(std::span<const Point2> points);

/// Area dominated by the points and bounded by `reference` (points beyond it count nothing).
double hypervolume(std::span<const Point2> points, Point2 reference);

/// The front's knee: with both axes scaled so that the front runs from (0, 1) to (1, 0), the point farthest below the
/// line between these ends. None for fewer than three points on the front and where no point lies below the line.
/// Index into `points`.
std::optional<std::size_t> knee(std::span<const Point2> points);

} // namespace equipoise
