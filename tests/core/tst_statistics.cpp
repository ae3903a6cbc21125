// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluation/distributions.h"
#include "core/evaluation/statistics.h"

#include <QtTest>

#include <oneapi/tbb/task_arena.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace equipoise;

namespace {

bool close(double actual, double expected, double relative = 1e-11)
{
    return std::abs(actual - expected) <= relative * std::max(std::abs(expected), 1e-300);
}

std::vector<float> floats(std::initializer_list<double> values)
{
    std::vector<float> out;
    for (const double x : values)
        out.push_back(static_cast<float>(x));
    return out;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// pbeta(x, a, b) of R 4.2. I_0.4(2, 3) = Σ_{j=2..4} C(4, j)·0.4^j·0.6^(4−j) = 0.5248.
    void incompleteBetaAgreesWithR()
    {
        QVERIFY(close(incompleteBeta(0.5, 0.5, 0.3), 0.36901011956554525));
        QVERIFY(close(incompleteBeta(2, 3, 0.4), 0.5248));
        QVERIFY(close(incompleteBeta(10, 0.5, 0.9), 0.15164090963470997));
        QVERIFY(close(incompleteBeta(3000, 0.5, 0.999), 0.014285606783716064));
        QVERIFY(close(incompleteBeta(0.1, 20, 0.01), 0.87812836850594977));
        QCOMPARE(incompleteBeta(2, 3, 0), 0.0);
        QCOMPARE(incompleteBeta(2, 3, 1), 1.0);
    }

    /// qt(p, df) and 2·pt(−t, df) of R 4.2; with one degree (Cauchy) t(0.975) = tan(0.475π).
    void studentTAgreesWithR()
    {
        QVERIFY(close(studentTQuantile(0.975, 1), 12.706204736174694));
        QVERIFY(close(studentTQuantile(0.975, 2), 4.3026527297494619));
        QVERIFY(close(studentTQuantile(0.975, 4), 2.7764451051977934));
        QVERIFY(close(studentTQuantile(0.975, 9), 2.2621571627982049));
        QVERIFY(close(studentTQuantile(0.975, 29), 2.0452296421327034));
        QVERIFY(close(studentTQuantile(0.975, 6039), 1.9603568871197625));
        QVERIFY(close(studentTQuantile(0.9, 3), 1.6377443536962091));
        QVERIFY(close(studentTQuantile(0.001, 7), -4.7852896286383331));
        QVERIFY(std::abs(studentTQuantile(0.5, 5)) < 1e-12);

        QVERIFY(close(studentTTwoSided(1, 1), 0.5));
        QVERIFY(close(studentTTwoSided(-2.5, 3), 0.087706647008065505));
        QVERIFY(close(studentTTwoSided(4.0621, 9), 0.0028330078403901579));
        QVERIFY(close(studentTTwoSided(0.1, 100), 0.92054453109585122));
        QVERIFY(close(studentTTwoSided(12, 4), 0.00027642854850297303));
        QVERIFY(close(studentTTwoSided(30, 6000), 2.2969286963746197e-184, 1e-9));
    }

    void normalHasItsKnownPoints()
    {
        QCOMPARE(normalCdf(0), 0.5);
        QVERIFY(close(normalCdf(1.959963984540054), 0.975));
        QVERIFY(close(normalCdf(-1), 0.15865525393145707));
    }

    /// 1, 2, 3, 4, 5: mean 3, s² = 10/4, half-width 2.7764451·√(2.5/5) = 1.9632432.
    void tIntervalIsTheTextbooks()
    {
        const std::vector<double> values{1, 2, 3, 4, 5};
        const Interval interval = tInterval(values);
        QCOMPARE(interval.mean, 3.0);
        QCOMPARE(interval.n, std::size_t{5});
        QVERIFY(interval.hasWidth);
        QVERIFY(close(interval.high - 3, 2.7764451051977934 * std::sqrt(0.5)));
        QVERIFY(close(3 - interval.low, interval.high - 3));

        const Interval one = tInterval(std::vector<double>{0.25});
        QVERIFY(!one.hasWidth);
        QCOMPARE(one.low, 0.25);
        QCOMPARE(one.high, 0.25);
        QCOMPARE(tInterval({}).n, std::size_t{0});
    }

    void usersWithoutAValueAreLeftOut()
    {
        const std::vector<float> values{1, 2, NAN, 3, 4, 5};
        const Interval interval = tIntervalOverUsers(values);
        QCOMPARE(interval.n, std::size_t{5});
        QVERIFY(close(interval.high - 3, 2.7764451051977934 * std::sqrt(0.5)));
    }

    /// R's documentation of t.test: the sleep data, not paired: df = 17.776, means 0.75 and 2.33, 95 % interval
    /// (−3.3654832, 0.2054832).
    void welchIsTheSleepExample()
    {
        const auto first = floats({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
        const auto second = floats({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        const Interval interval = welchInterval(first, second);
        QVERIFY(interval.hasWidth);
        QVERIFY(close(interval.mean, -1.58, 1e-6));
        QVERIFY(close(interval.low, -3.3654832, 1e-6));
        QVERIFY(close(interval.high, 0.2054832, 1e-6));

        const std::vector<float> same{2, 2, 2};
        QVERIFY(close(welchInterval(same, std::vector<float>{1, 1}).high, 1.0)); // nobody differs
        QVERIFY(!welchInterval(same, std::vector<float>{1}).hasWidth);
        QCOMPARE(welchInterval(same, {}).n, std::size_t{0});
    }

    /// R's documentation of t.test: the sleep data, paired: t = −4.0621, df = 9, p = 0.002833, mean −1.58, 95 %
    /// interval (−2.4598858, −0.7001142).
    void pairedTIsTheSleepExample()
    {
        const auto first = floats({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
        const auto second = floats({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        const PairedComparison c = comparePaired(first, second);
        QCOMPARE(c.n, std::size_t{10});
        QVERIFY(close(c.tPValue, 0.0028328901973842702, 1e-5)); // the input is rounded to float32
        QVERIFY(close(c.difference.mean, -1.58, 1e-6));
        QVERIFY(close(c.difference.low, -2.4598857632769824, 1e-6));
        QVERIFY(close(c.difference.high, -0.70011423672301754, 1e-6));
        QVERIFY(close(c.effectSize, -4.0621 / std::sqrt(10.0), 1e-4)); // d = t/√n
        QCOMPARE(c.wins, std::size_t{0});
        QCOMPARE(c.ties, std::size_t{1});
        QCOMPARE(c.losses, std::size_t{9});
    }

    /// R's documentation of wilcox.test: depression scores, V = 40 of 45 with n = 9. Rank sums of at most 5 from
    /// distinct ranks: {}, 1, 2, 3, 4, 5, 1+2, 1+3, 1+4, 2+3: 10 ways, so p = 2·10/2⁹ = 0.0390625.
    void wilcoxonIsExactForFew()
    {
        const auto x = floats({1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30});
        const auto y = floats({0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29});
        QCOMPARE(comparePaired(x, y).wilcoxonPValue, 0.0390625);
        QCOMPARE(wilcoxonSignedRank(std::vector<double>{1}), 1.0);
        QCOMPARE(wilcoxonSignedRank(std::vector<double>{1, 2, 3}), 0.25); // only all plus or all minus: 2/8

        std::vector<double> differences;
        const double signs[] = {1, 1, -1, 1, -1};
        for (int i = 1; i <= 25; ++i)
            differences.push_back(std::pow(i, 1.3) * signs[(i - 1) % 5]);
        QVERIFY(close(wilcoxonSignedRank(differences), 0.56017148494720448)); // R 4.2
    }

    /// wilcox.test of R 4.2: with ties and a zero, and without for 40 values.
    void wilcoxonApproximatesForMany()
    {
        QVERIFY(
            close(wilcoxonSignedRank(std::vector<double>{1, -1, 2, 3, -4, 5, 5, 6, -7, 8, 0, 2}), 0.18166570965686898));
        std::vector<double> differences;
        for (int i = 1; i <= 40; ++i)
            differences.push_back(std::pow(i, 1.3) * (i % 4 == 3 ? -1 : 1));
        QVERIFY(close(wilcoxonSignedRank(differences), 0.0073284412617414252));
        QCOMPARE(wilcoxonSignedRank(std::vector<double>{0, 0, 0}), 1.0);
        QCOMPARE(wilcoxonSignedRank({}), 1.0);
    }

    void comparisonIsAntisymmetricAndSkipsNan()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> a{1, 2, nan, 4, 6, 2};
        const std::vector<float> b{1, 3, 5, nan, 3, 1};
        const PairedComparison ab = comparePaired(a, b);
        const PairedComparison ba = comparePaired(b, a);
        QCOMPARE(ab.n, std::size_t{4}); // differences 0, −1, 3, 1
        QCOMPARE(ab.wins, std::size_t{2});
        QCOMPARE(ab.losses, std::size_t{1});
        QCOMPARE(ab.ties, std::size_t{1});
        QCOMPARE(ab.difference.mean, 0.75);
        QCOMPARE(ab.tPValue, ba.tPValue);
        QCOMPARE(ab.wilcoxonPValue, ba.wilcoxonPValue);
        QCOMPARE(ab.effectSize, -ba.effectSize);
        QVERIFY_THROWS_EXCEPTION(Error, comparePaired(a, std::vector<float>{1}));
    }

    void equalAndShiftedValuesAreNoTrouble()
    {
        const std::vector<float> a{1, 2, 3, 4};
        const PairedComparison same = comparePaired(a, a);
        QCOMPARE(same.tPValue, 1.0);
        QCOMPARE(same.wilcoxonPValue, 1.0);
        QCOMPARE(same.effectSize, 0.0);
        const PairedComparison shifted = comparePaired(a, std::vector<float>{0, 1, 2, 3});
        QCOMPARE(shifted.tPValue, 0.0);
        QCOMPARE(shifted.effectSize, 0.0);
        QCOMPARE(comparePaired({}, {}).tPValue, 1.0);
    }

    /// 0.005·4, then 0.01·3, then max(0.03·2, …), 0.04·1 raised to 0.06; p.adjust of R 4.2 for the second.
    void holmStepsDown()
    {
        const std::vector<double> four = holm(std::vector<double>{0.01, 0.04, 0.03, 0.005});
        QVERIFY(close(four[0], 0.03) && close(four[1], 0.06) && close(four[2], 0.06) && close(four[3], 0.02));
        const std::vector<double> five = holm(std::vector<double>{0.01, 0.04, 0.03, 0.005, 0.2});
        QVERIFY(close(five[0], 0.04) && close(five[1], 0.09) && close(five[2], 0.09) && close(five[3], 0.025) &&
                close(five[4], 0.2));
        QCOMPARE(holm(std::vector<double>{0.7, 0.9}), (std::vector<double>{1, 1}));
        QVERIFY(holm({}).empty());
    }

    /// The percentile interval of a mean of n = 400 standard normals has a half-width near 1.96/20 = 0.098.
    void bootstrapCoversTheMean()
    {
        RandomStream stream(3, "values");
        std::vector<float> values(400);
        for (float& x : values)
            x = static_cast<float>(stream.normal());
        const Interval plain = bootstrapInterval(values, 1);
        QVERIFY(plain.low < plain.mean && plain.mean < plain.high);
        QVERIFY(std::abs((plain.high - plain.low) / 2 - 0.098) < 0.015);

        std::vector<float> gaps = values;
        gaps.insert(gaps.begin() + 7, std::numeric_limits<float>::quiet_NaN());
        const Interval skipped = bootstrapInterval(gaps, 1);
        QCOMPARE(skipped.n, std::size_t{400});
        QCOMPARE(skipped.low, plain.low);
        QVERIFY(bootstrapInterval(values, 2).low != plain.low);
        QVERIFY(!bootstrapInterval(std::vector<float>{2}, 1).hasWidth);
        QCOMPARE(bootstrapInterval({}, 1).n, std::size_t{0});
    }

    void bootstrapIsTheSameOnAnyNumberOfThreads()
    {
        const std::vector<float> values{0.1F, 0.7F, 0.3F, 0.9F, 0.2F, 0.4F, 0.8F};
        const Interval one = oneapi::tbb::task_arena(1).execute([&] { return bootstrapInterval(values, 5, 333); });
        for (const int threads : {2, 3, 7}) {
            const Interval many =
                oneapi::tbb::task_arena(threads).execute([&] { return bootstrapInterval(values, 5, 333); });
            QCOMPARE(many.low, one.low);
            QCOMPARE(many.high, one.high);
        }
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
