// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace equipoise {

std::vector<std::size_t> paretoFront(std::span<const Point2> points)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return !std::isfinite(points[i].x) || !std::isfinite(points[i].y); });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return points[a].x != points[b].x ? points[a].x < points[b].x : points[a].y < points[b].y;
    });
    std::vector<std::size_t> front;
    double lowest = std::numeric_limits<double>::infinity();
    for (const std::size_t i : order)
        if (points[i].y < lowest) {
            lowest = points[i].y;
            front.push_back(i);
        }
    return front;
}

double hypervolume(std::span<const Point2> points, Point2 reference)
{
    // Each point of the front, left to right, adds the strip between its own height and that of the one before.
    double area = 0;
    double ceiling = reference.y;
    for (const std::size_t i : paretoFront(points)) {
        const Point2 p = points[i];
        if (p.x >= reference.x || p.y >= ceiling)
            continue;
        area += (reference.x - p.x) * (ceiling - p.y);
        ceiling = p.y;
    }
    return area;
}

std::optional<std::size_t> knee(std::span<const Point2> points)
{
    const std::vector<std::size_t> front = paretoFront(points);
    if (front.size() < 3)
        return std::nullopt;
    const Point2 first = points[front.front()];
    const Point2 last = points[front.back()];
    // rounding alone must not make a knee of a straight front
    double farthest = 1e-9;
    std::optional<std::size_t> best;
    for (const std::size_t i : front) {
        const double x = (points[i].x - first.x) / (last.x - first.x);
        const double y = (points[i].y - last.y) / (first.y - last.y);
        if (1 - x - y > farthest) {
            farthest = 1 - x - y;
            best = i;
        }
    }
    return best;
}

} // namespace equipoise
