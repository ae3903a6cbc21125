// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/data/syntheticworld.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <set>

using namespace equipoise;

namespace {

/// Share of users on their group's side of signed UM, written out naively from the definitions.
double shareClassified(const Dataset& data)
{
    const Attribute& gender = *data.attribute("gender");
    const auto isMinority = [&](std::uint32_t user) { return gender.labels[gender.codes[user]] == "F"; };
    std::vector<double> im(data.itemCount());
    for (std::uint32_t item = 0; item < data.itemCount(); ++item) {
        double likes[2] = {0, 0};
        double dislikes[2] = {0, 0};
        for (const std::uint32_t row : data.rowsOfItem(item)) {
            likes[isMinority(data.rowUsers()[row])] += data.values()[row] >= 3;
            dislikes[isMinority(data.rowUsers()[row])] += data.values()[row] <= 3;
        }
        const auto j = [&](int g) {
            const double all = likes[g] + dislikes[g];
            return all > 0 ? (likes[g] - dislikes[g]) / all : 0;
        };
        im[item] = j(0) - j(1);
    }
    const auto [low, high] = std::minmax_element(im.begin(), im.end());
    const double minimum = *low;
    const double span = *high - *low;
    double right = 0;
    for (std::uint32_t user = 0; user < data.userCount(); ++user) {
        double um = 0;
        for (std::uint32_t row = data.userOffsets()[user]; row < data.userOffsets()[user + 1]; ++row)
            um += (data.values()[row] - 3) * (2 * (im[data.rowItems()[row]] - minimum) / span - 1);
        right += isMinority(user) ? um < 0 : um > 0;
    }
    return right / static_cast<double>(data.userCount());
}

} // namespace

class TestSynthetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizesAskedFor()
    {
        const Dataset data = makeSyntheticDataset({});
        QCOMPARE(data.userCount(), std::size_t{600});
        QCOMPARE(data.ratingCount(), std::size_t{40000});
        QCOMPARE(data.listedItemCount(), std::size_t{400});
        QVERIFY(data.itemCount() > 390);
        QCOMPARE(data.format(), std::string("synthetic"));
        const Attribute* gender = data.attribute("gender");
        QVERIFY(gender);
        QCOMPARE(gender->count(0), std::size_t{180}); // "F", 30 %
        QVERIFY(data.attribute("age")->isNumeric);
        QVERIFY(data.attribute("occupation"));
        QVERIFY(data.genres().size() > 10);
        QVERIFY(*data.itemYear(0) > 1900);
    }

    void isReproducible()
    {
        SyntheticSettings settings;
        const std::string first = makeSyntheticDataset(settings).contentHash();
        for (const int threads : {1, 3}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] { QCOMPARE(makeSyntheticDataset(settings).contentHash(), first); });
        }
        settings.seed = 2;
        QVERIFY(makeSyntheticDataset(settings).contentHash() != first);
    }

    void plantsATasteThatTheIndicesFind()
    {
        SyntheticSettings settings;
        for (settings.seed = 1; settings.seed <= 5; ++settings.seed) {
            settings.tasteGap = 1;
            const double planted = shareClassified(makeSyntheticDataset(settings));
            QVERIFY2(planted > 0.75, qPrintable(QString::number(planted)));
        }
    }

    void hasALongTail()
    {
        const Dataset data = makeSyntheticDataset({});
        std::vector<std::size_t> counts;
        for (std::uint32_t item = 0; item < data.itemCount(); ++item)
            counts.push_back(data.rowsOfItem(item).size());
        std::sort(counts.begin(), counts.end(), std::greater<>());
        const auto share = [&](std::size_t from, std::size_t to) {
            std::size_t sum = 0;
            for (std::size_t i = from; i < to; ++i)
                sum += counts[i];
            return static_cast<double>(sum) / static_cast<double>(data.ratingCount());
        };
        QVERIFY(share(0, counts.size() / 5) > 0.4);
        QVERIFY(share(counts.size() / 2, counts.size()) < 0.25);
    }

    void usesTheWholeScale()
    {
        const Dataset data = makeSyntheticDataset({});
        std::array<std::size_t, 6> counts{};
        for (const float value : data.values())
            ++counts[static_cast<std::size_t>(value)];
        QCOMPARE(counts[0], std::size_t{0});
        for (std::size_t value = 1; value <= 5; ++value)
            QVERIFY(counts[value] > 1000);
        QVERIFY(data.meanRating() > 3.1 && data.meanRating() < 3.8);
    }

    void givesEachItemItsOwnTitle()
    {
        std::set<std::string> titles;
        for (std::uint32_t number = 0; number < 20000; ++number)
            titles.insert(syntheticTitle(number, 1990));
        QCOMPARE(titles.size(), std::size_t{20000});
    }

    void servesOddSizes_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("ratings");
        QTest::newRow("tiny") << 2 << 2 << 2;
        QTest::newRow("dense") << 50 << 40 << 1750;
        QTest::newRow("sparse") << 3001 << 5003 << 30011;
    }

    void servesOddSizes()
    {
        QFETCH(int, users);
        QFETCH(int, items);
        QFETCH(int, ratings);
        SyntheticSettings settings;
        settings.users = static_cast<std::uint32_t>(users);
        settings.items = static_cast<std::uint32_t>(items);
        settings.ratings = static_cast<std::uint32_t>(ratings);
        const Dataset data = makeSyntheticDataset(settings);
        QCOMPARE(data.ratingCount(), static_cast<std::size_t>(ratings));
        QCOMPARE(data.userCount(), static_cast<std::size_t>(users));
        for (const Finding& finding : data.findings())
            QVERIFY2(finding.text.find("duplicate") == std::string::npos, finding.text.c_str());
    }

    void refusesWhatDoesNotFit()
    {
        SyntheticSettings tooMany;
        tooMany.ratings = 1'000'000;
        QVERIFY_THROWS_EXCEPTION(Error, makeSyntheticDataset(tooMany));
        SyntheticSettings tooFew;
        tooFew.ratings = 10;
        QVERIFY_THROWS_EXCEPTION(Error, makeSyntheticDataset(tooFew));
        QVERIFY_THROWS_EXCEPTION(Error, writeSyntheticDataset({}, "/tmp/never-written", "xml"));
    }
};

QTEST_APPLESS_MAIN(TestSynthetic)
#include "tst_synthetic.moc"
