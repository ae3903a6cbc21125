// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/evaluation/candidates.h"
#include "tests/support/testdata.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace equipoise;

namespace {

using Items = std::vector<std::uint32_t>;

/// Six items, 21 … 26 (indices 0 … 5). u1 rates 21 22 (test), u2 23 24 (test), u3 25 26 (test).
Dataset threeUsers()
{
    return tinyDataset({{1, 21, 5}, {1, 22, 4}, {2, 23, 5}, {2, 24, 4}, {3, 25, 5}, {3, 26, 4}}, {},
                       {{21, "a", {}},
                        {22, "b", {}},
                        {23, "c", {}},
                        {24, "d", {}},
                        {25, "e", {}},
                        {26, "f", {}},
                        {27, "listed only", {}}});
}
Split lastOut()
{
    Split split;
    split.specification = "loo";
    split.train = {0, 2, 4};
    split.test = {1, 3, 5};
    return split;
}

Items of(std::span<const std::uint32_t> items) { return {items.begin(), items.end()}; }

Items negativesOf(const CandidateSet& set, std::uint32_t user)
{
    CandidateSet::Scratch scratch;
    Items out;
    set.negatives(user, out, scratch);
    return out;
}

} // namespace

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndIdentities()
    {
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        QCOMPARE(CandidateSet("full", view, 1).suffix(), std::string());
        QCOMPARE(CandidateSet("uni:2", view, 7).suffix(), std::string(":uni2"));
        QCOMPARE(CandidateSet("uni:2", view, 7).identity(), std::string("uni:2 seed 7"));
        QCOMPARE(CandidateSet("full", view, 1).mostCandidates(), std::size_t{6});
        QCOMPARE(CandidateSet("uni:2", view, 1).mostCandidates(), std::size_t{3});
        for (const char* bad : {"", "uni", "uni:", "uni:0", "uni:-3", "uni:x", "everything"})
            QVERIFY_THROWS_EXCEPTION(Error, CandidateSet(bad, view, 1));
    }

    /// Distinct, never rated by the user, the same at every call and for the same seed, others for another.
    void drawsAreDistinctUnratedAndRepeatable()
    {
        SyntheticSettings settings;
        settings.users = 50;
        settings.items = 120;
        settings.ratings = 1500;
        const Dataset data = makeSyntheticDataset(settings);
        Split split;
        for (std::uint32_t row = 0; row < data.ratingCount(); ++row)
            (row % 5 == 0 ? split.test : split.train).push_back(row);
        const TestView view(data, split, 0);
        const CandidateSet few("uni:10", view, 3);
        const CandidateSet many("uni:60", view, 3);
        const CandidateSet other("uni:10", view, 4);
        CandidateSet::Scratch scratch;
        bool differs = false;
        for (std::uint32_t u = 0; u < data.userCount(); ++u) {
            std::set<std::uint32_t> rated;
            view.forRows(u, [&](std::size_t row) { rated.insert(data.rowItems()[row]); });
            for (const CandidateSet* set : {&few, &many}) {
                Items drawn;
                set->negatives(u, drawn, scratch);
                const std::size_t wanted = set == &few ? 10 : 60;
                QCOMPARE(drawn.size(), std::min(wanted, data.itemCount() - rated.size()));
                QCOMPARE(std::set<std::uint32_t>(drawn.begin(), drawn.end()).size(), drawn.size());
                for (const std::uint32_t item : drawn)
                    QVERIFY(!rated.contains(item));
                QCOMPARE(negativesOf(*set, u), drawn); // whatever the scratch space was used for before
            }
            differs = differs || negativesOf(few, u) != negativesOf(other, u);
        }
        QVERIFY(differs);
    }

    /// Four items are left for each user, more than that cannot be drawn.
    void shortSupplyGivesAllThereIs()
    {
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        Items drawn = negativesOf(CandidateSet("uni:99", view, 1), 1);
        std::sort(drawn.begin(), drawn.end());
        QCOMPARE(drawn, (Items{0, 1, 4, 5}));
    }

    void readsTheTableLayout()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "uni.tsv",
                                    "user_id\tpositive_movie_id\tnegative_movie_ids\n"
                                    "1\t22\t24 25\n"
                                    "2\t24\t21 26 23\n"
                                    "3\t26\t22\r\n");
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        const CandidateSet set("file:" + path.string(), view, 1);
        QCOMPARE(set.suffix(), std::string(":file"));
        QCOMPARE(of(set.relevant().of(0)), (Items{1}));
        QCOMPARE(negativesOf(set, 0), (Items{3, 4}));
        QCOMPARE(negativesOf(set, 1), (Items{0, 2, 5})); // 23 is rated by user 2 and kept
        QCOMPARE(negativesOf(set, 2), (Items{1}));
        QCOMPARE(set.mostCandidates(), std::size_t{4});
        QCOMPARE(set.findings().size(), std::size_t{1});
        QVERIFY(set.findings()[0].starts_with("1 negatives"));
    }

    void readsTheNcfLayout()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "ml.test.negative", "(1,22)\t24\t25\n(3,26)\t21\n");
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        const CandidateSet set("file:" + path.string(), view, 1);
        QCOMPARE(negativesOf(set, 0), (Items{3, 4}));
        QVERIFY(set.relevant().of(1).empty());
        QCOMPARE(of(set.relevant().of(2)), (Items{5}));
    }

    /// User 1's positive is a training item; user 2's negatives repeat one, the positive and an item nobody rated.
    void leavesOutAndCounts()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "uni.tsv", "1\t21\t24\n2\t24\t21 21 24 27\n");
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        const CandidateSet set("file:" + path.string(), view, 1);
        QVERIFY(set.relevant().of(0).empty());
        QCOMPARE(negativesOf(set, 1), (Items{0}));
        QCOMPARE(set.findings().size(), std::size_t{3});
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown user") << "1\t22\t24\n9\t22\t24\n" << 2 << "9";
        QTest::newRow("unknown positive") << "1\t99\t24\n" << 1 << "99";
        QTest::newRow("unknown negative") << "1\t22\t24 98\n" << 1 << "98";
        QTest::newRow("second line for a user") << "1\t22\t24\n1\t22\t25\n" << 2 << "1";
        QTest::newRow("too few fields") << "1\t22\t24\n2 24 21\n" << 2 << "2 24 21";
        QTest::newRow("open bracket") << "(1,22\t24\n" << 1 << "(1,22";
        QTest::newRow("no test positive") << "1\t21\t24\n" << 0 << "";
        QTest::newRow("empty") << "" << 0 << "";
    }
    void badFilesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, value);
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "bad.tsv", text.toStdString());
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        try {
            CandidateSet("file:" + path.string(), view, 1);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Data);
            QCOMPARE(error.file(), path.string());
            QCOMPARE(error.line(), static_cast<std::uint64_t>(line));
            QVERIFY(QString::fromStdString(error.value()).contains(value.section(QLatin1Char('\t'), 0, 0)));
        }
    }

    /// The published leave-one-out test of neural collaborative filtering: one positive and 99 negatives for each of
    /// the 6,040 users. 156 of the negatives are their user's positive itself, which the authors' own program, too,
    /// scores once.
    void readsThePublishedNegatives()
    {
        REQUIRE_REAL_DATA(folder, "ml-1m");
        const Dataset data = loadDataset(folder);
        const Split split = makeSplit(data, {"loo", 0.1}, 1);
        const TestView view(data, split, 0);
        const CandidateSet set("file:" + (folder / "uni99.tsv").string(), view, 1);
        CandidateSet::Scratch scratch;
        Items negatives;
        std::size_t count = 0;
        for (std::uint32_t u = 0; u < data.userCount(); ++u) {
            QCOMPARE(of(set.relevant().of(u)), of(view.relevant().of(u)));
            set.negatives(u, negatives, scratch);
            count += negatives.size();
        }
        QCOMPARE(count, std::size_t{6040 * 99 - 156});
        QCOMPARE(set.findings().size(), std::size_t{1});
        QVERIFY(set.findings()[0].starts_with("156 negatives"));
    }

    void missingFileIsAnIoError()
    {
        const Dataset data = threeUsers();
        const Split split = lastOut();
        const TestView view(data, split, 0);
        try {
            CandidateSet("file:/nowhere/at/all.tsv", view, 1);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Io);
        }
    }
};

QTEST_APPLESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
