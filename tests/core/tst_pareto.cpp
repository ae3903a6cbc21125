// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/evaluation/pareto.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace equipoise;

namespace {

using Indices = std::vector<std::size_t>;

bool dominates(Point2 a, Point2 b) { return a.x <= b.x && a.y <= b.y && (a.x < b.x || a.y < b.y); }

std::vector<Point2> randomPoints(std::uint64_t seed, int n)
{
    RandomStream stream(seed, "points");
    std::vector<Point2> points;
    for (int i = 0; i < n; ++i)
        points.push_back({static_cast<double>(stream.below(12)), static_cast<double>(stream.below(12))});
    return points;
}

} // namespace

class TestPareto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// (3, 3) is dominated by (2, 2), (2, 4) by (2, 2); the second (2, 2) repeats the first.
    void frontIsSortedAndWithoutRepeats()
    {
        const std::vector<Point2> points{{3, 3}, {4, 1}, {2, 2}, {1, 5}, {2, 4}, {2, 2}};
        QCOMPARE(paretoFront(points), (Indices{3, 2, 1}));
        QVERIFY(paretoFront({}).empty());
    }

    void nothingButFiniteNumbersCounts()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<Point2> points{{nan, 0}, {1, 1}, {-std::numeric_limits<double>::infinity(), 0}};
        QCOMPARE(paretoFront(points), (Indices{1}));
    }

    void frontAgreesWithBruteForce()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::vector<Point2> points = randomPoints(seed, 1 + static_cast<int>(seed) % 17);
            Indices expected;
            for (std::size_t i = 0; i < points.size(); ++i) {
                bool kept = true;
                for (std::size_t j = 0; j < points.size(); ++j)
                    kept = kept && !dominates(points[j], points[i]) &&
                           !(j < i && points[j].x == points[i].x && points[j].y == points[i].y);
                if (kept)
                    expected.push_back(i);
            }
            Indices front = paretoFront(points);
            std::sort(front.begin(), front.end());
            QCOMPARE(front, expected);
        }
    }

    /// Reference (5, 5), points (1, 4), (2, 2), (4, 1): 4·1 + 3·2 + 1·1 = 11. (6, 0) lies beyond, (3, 3) is dominated.
    void hypervolumeAddsStrips()
    {
        const std::vector<Point2> points{{2, 2}, {1, 4}, {6, 0}, {4, 1}, {3, 3}};
        QCOMPARE(hypervolume(points, {5, 5}), 11.0);
        QCOMPARE(hypervolume({}, {5, 5}), 0.0);
        QCOMPARE(hypervolume(std::vector<Point2>{{5, 1}}, {5, 5}), 0.0);
        QCOMPARE(hypervolume(std::vector<Point2>{{-1, 7}, {2, 3}}, {4, 5}), 4.0);
    }

    /// On whole numbers: the number of unit squares below the reference that some point dominates.
    void hypervolumeAgreesWithCountingSquares()
    {
        for (std::uint64_t seed = 100; seed < 130; ++seed) {
            const std::vector<Point2> points = randomPoints(seed, 9);
            double squares = 0;
            for (int x = 0; x < 10; ++x)
                for (int y = 0; y < 10; ++y)
                    squares +=
                        std::any_of(points.begin(), points.end(), [&](Point2 p) { return p.x <= x && p.y <= y; });
            QCOMPARE(hypervolume(points, {10, 10}), squares);
        }
    }

    /// Scaled to (0, 1), (0.1, 0.3), (0.5, 0.2), (1, 0), the gaps 1 − x − y are 0, 0.6, 0.3, 0.
    void kneeIsFarthestBelowTheLine()
    {
        const std::vector<Point2> points{{20, 0}, {11, 2}, {10, 10}, {12, 3}, {15, 2}};
        // front: (10, 10), (11, 2), (20, 0); scaled (0.1, 0.2): gap 0.7
        QCOMPARE(knee(points), std::optional<std::size_t>(1));
        const std::vector<Point2> curve{{0, 10}, {1, 3}, {5, 2}, {10, 0}};
        QCOMPARE(knee(curve), std::optional<std::size_t>(1));
    }

    /// The definition, tried on every point: the largest distance to the line between the front's ends, from the
    /// triangle's area, among the points nothing dominates.
    void kneeAgreesWithBruteForce()
    {
        for (std::uint64_t seed = 200; seed < 260; ++seed) {
            const std::vector<Point2> points = randomPoints(seed, 3 + static_cast<int>(seed) % 19);
            const auto isFree = [&](Point2 p) {
                return std::none_of(points.begin(), points.end(), [&](Point2 q) { return dominates(q, p); });
            };
            Point2 left{1e9, 0};
            Point2 low{0, 1e9};
            for (const Point2& p : points) {
                if (isFree(p) && p.x < left.x)
                    left = p;
                if (isFree(p) && p.y < low.y)
                    low = p;
            }
            double most = 1e-9;
            for (const Point2& p : points) {
                if (!isFree(p) || left.x == low.x)
                    continue;
                const double twiceArea = (low.x - left.x) * (left.y - p.y) - (left.x - p.x) * (low.y - left.y);
                most = std::max(most, twiceArea / ((low.x - left.x) * (left.y - low.y)));
            }
            const auto found = knee(points);
            QCOMPARE(found.has_value(), most > 1e-9);
            if (found) {
                const Point2 p = points[*found];
                const double twiceArea = (low.x - left.x) * (left.y - p.y) - (left.x - p.x) * (low.y - left.y);
                QVERIFY(isFree(p));
                QVERIFY(std::abs(twiceArea / ((low.x - left.x) * (left.y - low.y)) - most) < 1e-12);
            }
        }
    }

    /// Units do not matter: stretching and moving an axis changes neither front nor knee, and the hypervolume by the
    /// product of the stretches.
    void unitsDoNotMatter()
    {
        for (std::uint64_t seed = 300; seed < 330; ++seed) {
            const std::vector<Point2> points = randomPoints(seed, 12);
            std::vector<Point2> moved;
            for (const Point2& p : points)
                moved.push_back({4 * p.x - 100, 0.25 * p.y + 3});
            QCOMPARE(paretoFront(moved), paretoFront(points));
            QCOMPARE(knee(moved), knee(points));
            QCOMPARE(hypervolume(moved, {4 * 12.0 - 100, 0.25 * 12.0 + 3}), hypervolume(points, {12, 12}));
        }
    }

    void straightAndShortFrontsHaveNoKnee()
    {
        QVERIFY(!knee(std::vector<Point2>{{0, 1}, {1, 0}}));
        QVERIFY(!knee(std::vector<Point2>{{0, 1}, {0.3, 0.7}, {0.6, 0.4}, {1, 0}}));
        QVERIFY(!knee(std::vector<Point2>{{0, 1}, {0.9, 0.9}, {1, 0}})); // bulges the wrong way
    }
};

QTEST_APPLESS_MAIN(TestPareto)
#include "tst_pareto.moc"
