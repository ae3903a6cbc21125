// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/datasetbuilder.h"
#include "tests/support/tinydata.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

using namespace equipoise;

namespace {

template<typename T>
std::vector<T> list(std::span<const T> values)
{
    return {values.begin(), values.end()};
}

using Indices = std::vector<std::uint32_t>;

DatasetBuilder builderFor(std::uint32_t users, std::uint32_t items, std::uint32_t rows)
{
    RandomStream random(7, "test.dataset");
    DatasetBuilder builder("random", "random", "synthetic");
    for (std::uint32_t row = 0; row < rows; ++row)
        builder.addRating(random.below(users) * 3 + 1, random.below(items) * 7 + 2,
                          static_cast<float>(1 + random.below(5)), random.below(1000));
    return builder;
}

bool anyFinding(const Dataset& dataset, const std::string& part)
{
    return std::any_of(dataset.findings().begin(), dataset.findings().end(),
                       [&](const Finding& finding) { return finding.text.find(part) != std::string::npos; });
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByUserKeepingFileOrder()
    {
        // users 3, 7; items 10, 20, 30; user 3's ratings in file order are 30, 10
        const Dataset data = tinyDataset({{7, 20, 4}, {3, 30, 5}, {7, 10, 2}, {3, 10, 1}});
        QCOMPARE(data.userCount(), std::size_t{2});
        QCOMPARE(data.itemCount(), std::size_t{3});
        QCOMPARE(list(data.users().numbers()), (std::vector<std::int64_t>{3, 7}));
        QCOMPARE(list(data.items().numbers()), (std::vector<std::int64_t>{10, 20, 30}));
        QCOMPARE(list(data.rowUsers()), (Indices{0, 0, 1, 1}));
        QCOMPARE(list(data.rowItems()), (Indices{2, 0, 1, 0}));
        QCOMPARE(list(data.values()), (std::vector<float>{5, 1, 4, 2}));
        QCOMPARE(list(data.userOffsets()), (Indices{0, 2, 4}));
        QCOMPARE(list(data.itemOffsets()), (Indices{0, 2, 3, 4}));
        QCOMPARE(list(data.itemRows()), (Indices{1, 3, 2, 0}));
        QCOMPARE(list(data.rowsOfItem(0)), (Indices{1, 3}));
        QCOMPARE(data.density(), 4.0 / 6.0);
        QCOMPARE(data.meanRating(), 3.0);
        QVERIFY(data.timestamps().empty());
        QVERIFY(data.findings().empty());
    }

    void putsUnratedItemsLast()
    {
        const Dataset data =
            tinyDataset({{1, 20, 4}, {1, 40, 5}}, {},
                        {{40, "Forty (1940)", {"Drama"}}, {10, "Ten", {}}, {30, "Thirty (1930)", {"Comedy", "Drama"}}});
        QCOMPARE(data.itemCount(), std::size_t{2});
        QCOMPARE(data.listedItemCount(), std::size_t{4});
        QCOMPARE(list(data.items().numbers()), (std::vector<std::int64_t>{20, 40, 10, 30}));
        QCOMPARE(*data.items().find(30), 3U);
        QCOMPARE(*data.items().find("10"), 2U);
        QVERIFY(!data.items().find(50));
        QCOMPARE(data.itemTitle(0), std::string("item 20"));
        QCOMPARE(data.itemTitle(1), std::string("Forty (1940)"));
        QCOMPARE(*data.itemYear(3), 1930);
        QVERIFY(!data.itemYear(2));
        QCOMPARE(data.genres(), (std::vector<std::string>{"Comedy", "Drama"}));
        QCOMPARE(data.itemGenres(1), std::uint64_t{2});
        QCOMPARE(data.itemGenres(3), std::uint64_t{3});
        QVERIFY(anyFinding(data, "1 rated item missing in the item table"));
    }

    void keepsTheLatestOfDuplicates()
    {
        // without times the later row counts; with times the later time
        const Dataset byRow = tinyDataset({{1, 10, 1}, {2, 10, 3}, {1, 10, 2}, {1, 11, 4}, {1, 10, 5}});
        QCOMPARE(list(byRow.values()), (std::vector<float>{4, 5, 3}));
        QVERIFY(anyFinding(byRow, "2 duplicate ratings"));
        const Dataset byTime = tinyDataset({{1, 10, 1, 50}, {1, 10, 2, 70}, {1, 10, 3, 60}, {2, 11, 4, 1}});
        QCOMPARE(list(byTime.values()), (std::vector<float>{2, 4}));
        QCOMPARE(list(byTime.timestamps()), (std::vector<std::int64_t>{70, 1}));
        QCOMPARE(list(byTime.userOffsets()), (Indices{0, 1, 2}));
    }

    void describesUsers()
    {
        const Dataset data = tinyDataset({{1, 1, 1}, {2, 1, 2}, {3, 1, 3}},
                                         {{"Age", {{1, "18"}, {2, "9"}, {5, "30"}}}, {"job", {{3, "b"}, {1, "a"}}}});
        const Attribute* age = data.attribute("age");
        QVERIFY(age && age->isNumeric);
        QCOMPARE(age->labels, (std::vector<std::string>{"9", "18"}));
        QCOMPARE(age->numbers, (std::vector<double>{9, 18}));
        QCOMPARE(age->codes, (Indices{1, 0, Attribute::kMissing}));
        QCOMPARE(age->count(0), std::size_t{1});
        QVERIFY(!data.attribute("job")->isNumeric);
        QVERIFY(!data.attribute("gender"));
        QVERIFY(anyFinding(data, "1 user of the user table: without ratings"));
        QVERIFY(anyFinding(data, "1 user missing in the user table"));
    }

    void takesTextIds()
    {
        IdColumn users;
        users.add(std::int64_t{12});
        users.add("ann");
        users.add("007");
        IdColumn items(Column<std::uint32_t>{1, 2, 1});
        DatasetBuilder builder("text", "text", "delimited");
        builder.setRatings(std::move(users), std::move(items), {1, 2, 3});
        const Dataset data = builder.build();
        QVERIFY(!data.users().isNumeric());
        QCOMPARE(data.users().text(0), std::string("007"));
        QCOMPARE(data.users().text(1), std::string("12"));
        QCOMPARE(*data.users().find(12), 1U);
        QCOMPARE(*data.users().find("ann"), 2U);
        QVERIFY(!data.users().find("bob"));
    }

    void takesWideIds()
    {
        DatasetBuilder builder("wide", "wide", "delimited");
        builder.addRating(-5, 9'000'000'000'000'000'000, 1);
        builder.addRating(4'294'967'296, 4'294'967'295, 2);
        builder.addRating(7, 3, 3);
        const Dataset data = builder.build();
        QCOMPARE(list(data.users().numbers()), (std::vector<std::int64_t>{-5, 7, 4'294'967'296}));
        QCOMPARE(*data.items().find(std::int64_t{9'000'000'000'000'000'000}), 2U);
        QCOMPARE(list(data.rowItems()), (Indices{2, 0, 1}));
    }

    void findsFlatRatings()
    {
        DatasetBuilder builder("flat", "flat", "delimited");
        builder.addRating(1, 1, 3);
        builder.addRating(2, 1, 3);
        const Dataset data = builder.build();
        QVERIFY(anyFinding(data, "all ratings are 3"));
        QCOMPARE(data.scale().minimum, 0.0F);
        QCOMPARE(data.scale().maximum, 3.0F);
    }

    void refusesNothing()
    {
        DatasetBuilder builder("none", "none.csv", "delimited");
        QVERIFY_THROWS_EXCEPTION(Error, builder.build());
    }

    void hashesTheContent()
    {
        const Dataset a = tinyDataset({{1, 10, 5}, {2, 10, 1}, {2, 11, 3}});
        const Dataset reordered = tinyDataset({{2, 10, 1}, {1, 10, 5}, {2, 11, 3}});
        const Dataset other = tinyDataset({{1, 10, 5}, {2, 10, 1}, {2, 11, 4}});
        const Dataset described = tinyDataset({{1, 10, 5}, {2, 10, 1}, {2, 11, 3}}, {{"gender", {{1, "F"}}}});
        QCOMPARE(a.contentHash().size(), std::size_t{64});
        QCOMPARE(a.contentHash(), reordered.contentHash());
        QVERIFY(a.contentHash() != other.contentHash());
        QVERIFY(a.contentHash() != described.contentHash());
    }

    void isTheSameOnAnyNumberOfThreads()
    {
        // large enough for several blocks of the counting sorts
        std::string first;
        for (const int threads : {1, 2, 3, 7}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] {
                const Dataset data = builderFor(911, 577, 300'001).build();
                const std::string hash = data.contentHash();
                if (first.empty())
                    first = hash;
                QCOMPARE(hash, first);
                for (std::uint32_t item = 0; item < data.itemCount(); ++item) {
                    const auto rows = data.rowsOfItem(item);
                    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
                    for (const std::uint32_t row : rows)
                        QCOMPARE(data.rowItems()[row], item);
                }
                QCOMPARE(data.itemRows().size(), data.ratingCount());
                QVERIFY(anyFinding(data, "duplicate ratings"));
            });
        }
    }
};

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
