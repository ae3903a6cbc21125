// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/minmaxpyramid.h"
#include "core/evaluation/smoothing.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace equipoise;

class MinMaxPyramidTest : public QObject
{
    Q_OBJECT

    static MinMaxPyramid waves(int count)
    {
        MinMaxPyramid curve;
        for (int i = 0; i < count; ++i)
            curve.append(i, std::sin(i * 0.37) + std::sin(i * 0.0013) * 3);
        return curve;
    }

private Q_SLOTS:
    void fewPointsComeAsTheyAre()
    {
        const MinMaxPyramid curve = waves(30);
        std::vector<MinMaxPyramid::Point> out;
        curve.sample(10, 12, 100, out);
        // 10, 11 and 12, and one neighbour on either side
        QCOMPARE(out.size(), std::size_t{5});
        QCOMPARE(out.front().x, 9.0);
        QCOMPARE(out.back().x, 13.0);
    }

    void everyColumnKeepsItsExtremes()
    {
        const int count = 100000;
        const MinMaxPyramid curve = waves(count);
        const std::size_t columns = 300;
        for (const auto& [from, to] : {std::pair{0.0, 99999.0}, {12345.0, 80000.0}, {40000.0, 44000.0}}) {
            std::vector<MinMaxPyramid::Point> out;
            curve.sample(from, to, columns, out);
            QVERIFY2(out.size() <= 17 * columns, qPrintable(QString::number(out.size())));
            QVERIFY(std::is_sorted(out.begin(), out.end(), [](auto a, auto b) { return a.x < b.x; }));
            // A window of two columns holds a whole block for each of its points, so its drawn extremes reach at least
            // those of any column inside.
            const double width = (to - from) / double(columns);
            std::map<int, std::pair<double, double>> drawn;
            for (const auto& point : out) {
                const int column = int((point.x - from) / width);
                auto [at, isNew] = drawn.try_emplace(column, point.y, point.y);
                at->second.first = std::min(at->second.first, point.y);
                at->second.second = std::max(at->second.second, point.y);
            }
            for (int i = int(from) + 1; i < int(to); i += 7) {
                const int column = int((i - from) / width);
                double low = 1e9;
                double high = -1e9;
                for (int c = column - 1; c <= column + 1; ++c)
                    if (const auto at = drawn.find(c); at != drawn.end()) {
                        low = std::min(low, at->second.first);
                        high = std::max(high, at->second.second);
                    }
                const double y = *curve.valueAt(i);
                QVERIFY(y >= low && y <= high);
            }
        }
    }

    void aSinglePeakIsSeenFromAfar()
    {
        MinMaxPyramid curve;
        for (int i = 0; i < 1000000; ++i)
            curve.append(i, i == 654321 ? 9.0 : 0.5);
        std::vector<MinMaxPyramid::Point> out;
        curve.sample(0, 1e6, 800, out);
        QCOMPARE(std::count(out.begin(), out.end(), MinMaxPyramid::Point{654321, 9.0}), 1);
    }

    void unevenSpacingLosesNothing()
    {
        // 20,000 points in [0, 1] and 2,000 in [1, 1001]: seen as a whole, the second part has some four a column and
        // all of them come
        MinMaxPyramid curve;
        for (int i = 0; i < 20000; ++i)
            curve.append(i / 20000.0, i % 2);
        for (int i = 0; i < 2000; ++i)
            curve.append(1 + i * 0.5, i % 2);
        std::vector<MinMaxPyramid::Point> out;
        curve.sample(0, 1001, 2002, out);
        std::size_t late = 0;
        for (const auto& point : out)
            late += point.x >= 2 ? 1 : 0;
        QCOMPARE(late, std::size_t{1998});
        QVERIFY(out.size() < 2200);
    }

    void knowsItsExtremesAndWhatIsPositive()
    {
        MinMaxPyramid curve;
        QVERIFY(!curve.extremes() && !curve.lowestPositive());
        curve.append(1, std::numeric_limits<double>::quiet_NaN());
        QVERIFY(!curve.extremes());
        curve.append(2, -3);
        curve.append(3, 0.25);
        curve.append(4, 7);
        QCOMPARE(*curve.extremes(), std::pair(-3.0, 7.0));
        QCOMPARE(*curve.lowestPositive(), 0.25);
        QVERIFY(std::isnan(*curve.valueAt(1)) && !curve.valueAt(2.5));
    }

    void aResumedRunReplacesItsLastEpochs()
    {
        MinMaxPyramid curve = waves(50);
        const int before = curve.generation();
        curve.append(40, 99);
        QVERIFY(curve.generation() != before);
        QCOMPARE(curve.size(), std::size_t{41});
        QCOMPARE(curve.extremes()->second, 99.0);
        curve.append(40, 1); // and again
        QCOMPARE(curve.size(), std::size_t{41});
        QVERIFY(curve.extremes()->second < 5);
    }

    void gapsInLongCurvesAreLeftOut()
    {
        MinMaxPyramid curve;
        for (int i = 0; i < 5000; ++i)
            curve.append(i, i < 2500 ? std::numeric_limits<double>::quiet_NaN() : 1.0);
        std::vector<MinMaxPyramid::Point> out;
        curve.sample(0, 5000, 50, out);
        QVERIFY(!out.empty());
        for (const auto& point : out)
            QVERIFY(point.x >= 2400);
    }

    void smoothingIsCorrectedForItsStart()
    {
        // w = 0.5; values 1, 2, 3: s = 0.5, 1.25, 2.125; divided by 0.5, 0.75, 0.875
        ExponentialSmoother smoother(0.5);
        QCOMPARE(smoother.next(1), 1.0);
        QCOMPARE(smoother.next(2), 1.25 / 0.75);
        QVERIFY(std::isnan(smoother.next(std::nan(""))));
        QCOMPARE(smoother.next(3), 2.125 / 0.875);
        ExponentialSmoother none(0);
        QCOMPARE(none.next(4), 4.0);
        ExponentialSmoother strong(0.99);
        for (int i = 0; i < 10; ++i)
            QVERIFY(std::abs(strong.next(7) - 7) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(MinMaxPyramidTest)
#include "tst_minmaxpyramid.moc"
