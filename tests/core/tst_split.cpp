// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/load.h"
#include "core/data/split.h"
#include "core/data/synthetic.h"
#include "tests/support/testdata.h"
#include "tests/support/tinydata.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <map>

using namespace equipoise;

namespace {

using Rows = std::vector<std::uint32_t>;

Dataset demo(std::uint32_t ratings = 4001)
{
    SyntheticSettings settings;
    settings.users = 101;
    settings.items = 83;
    settings.ratings = ratings;
    return makeSyntheticDataset(settings);
}

Split splitOf(const Dataset& data, const std::string& specification, double validation = 0.1, std::uint64_t seed = 1)
{
    return makeSplit(data, {specification, validation}, seed);
}

std::string refusal(const Dataset& data, const std::string& specification, ErrorKind kind)
{
    try {
        splitOf(data, specification);
    } catch (const Error& error) {
        return error.kind() == kind ? error.what() : "";
    }
    return {};
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreDisjointAscendingAndComplete_data()
    {
        QTest::addColumn<QString>("specification");
        for (const SplitKind& kind : splitKinds()) {
            const QString syntax = QString::fromUtf8(kind.syntax.data(), static_cast<int>(kind.syntax.size()));
            if (!syntax.startsWith(QStringLiteral("files")) && !syntax.startsWith(QStringLiteral("inner")))
                QTest::newRow(qPrintable(syntax)) << syntax;
        }
    }

    void partsAreDisjointAscendingAndComplete()
    {
        QFETCH(QString, specification);
        const Dataset data = demo();
        const Split split = splitOf(data, specification.toStdString());
        Rows all;
        for (const Rows* part : {&split.train, &split.validation, &split.test}) {
            QVERIFY(!part->empty());
            QVERIFY(std::is_sorted(part->begin(), part->end()));
            all.insert(all.end(), part->begin(), part->end());
        }
        std::sort(all.begin(), all.end());
        Rows expected(data.ratingCount());
        std::iota(expected.begin(), expected.end(), 0U);
        QCOMPARE(all, expected);
        QCOMPARE(split.hash, splitHash(split));
        // the same on any number of threads, and another one for another seed where chance is in it
        for (const int threads : {1, 3, 5}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] { QCOMPARE(splitOf(data, specification.toStdString()).hash, split.hash); });
        }
        const bool isRandom =
            !specification.startsWith(QStringLiteral("temporal")) && !specification.startsWith(QStringLiteral("loo"));
        QCOMPARE(splitOf(data, specification.toStdString(), 0.1, 2).hash != split.hash, isRandom);
    }

    void randomTakesTheExactShare()
    {
        // 4001 rows: round(0.8 · 4001) = 3201 stay, 800 test; round(0.9 · 3201) = 2881 train, 320 validate
        const Split split = splitOf(demo(), "random:0.8");
        QCOMPARE(split.test.size(), std::size_t{800});
        QCOMPARE(split.train.size(), std::size_t{2881});
        QCOMPARE(split.validation.size(), std::size_t{320});
        QCOMPARE(split.specification, std::string("random:0.8 validation=0.1"));
        QCOMPARE(splitOf(demo(), "random").hash, split.hash);
        QVERIFY(splitOf(demo(), "random:0.8", 0).validation.empty());
    }

    void innerNeverTouchesTheTestOfItsRandomSplit()
    {
        // 4001 rows: 3201 outside the test of random:0.8; round(0.75 * 3201) = 2401 stay, 800 are tested on;
        // round(0.9 * 2401) = 2161 train, 240 validate
        for (const std::uint64_t seed : {1U, 2U, 7U}) {
            const Split outer = splitOf(demo(), "random:0.8", 0.1, seed);
            const Split inner = splitOf(demo(), "inner:0.8:0.75", 0.1, seed);
            QCOMPARE(inner.test.size(), std::size_t{800});
            QCOMPARE(inner.train.size(), std::size_t{2161});
            QCOMPARE(inner.validation.size(), std::size_t{240});
            Rows all = outer.test;
            for (const Rows* part : {&inner.train, &inner.validation, &inner.test})
                all.insert(all.end(), part->begin(), part->end());
            std::sort(all.begin(), all.end());
            Rows expected(4001);
            std::iota(expected.begin(), expected.end(), 0U);
            QCOMPARE(all, expected);
        }
        QCOMPARE(splitOf(demo(), "inner").specification, std::string("inner:0.8:0.8 validation=0.1"));
        QVERIFY(!refusal(demo(), "inner:0.8", ErrorKind::Usage).empty());
        QVERIFY(!refusal(demo(), "inner:0.8:1", ErrorKind::Usage).empty());
    }

    void randomIsFair()
    {
        // 10 rows, 3 in the test: over 2000 seeds each row is drawn 600 times ± 4.5 deviations of sqrt(2000·0.3·0.7)
        const Dataset data = tinyDataset({{1, 1, 1},
                                          {1, 2, 1},
                                          {1, 3, 1},
                                          {1, 4, 1},
                                          {1, 5, 1},
                                          {1, 6, 1},
                                          {1, 7, 1},
                                          {1, 8, 1},
                                          {1, 9, 1},
                                          {1, 10, 2}});
        std::array<int, 10> drawn{};
        for (std::uint64_t seed = 0; seed < 2000; ++seed)
            for (const std::uint32_t row : splitOf(data, "random:0.7", 0, seed).test)
                ++drawn[row];
        for (const int count : drawn)
            QVERIFY2(std::abs(count - 600) < 93, qPrintable(QString::number(count)));
    }

    void randomPerUserKeepsTheShareOfEach()
    {
        const Dataset data = demo();
        const Split split = splitOf(data, "random-user:0.8", 0);
        std::map<std::uint32_t, double> tested;
        for (const std::uint32_t row : split.test)
            ++tested[data.rowUsers()[row]];
        for (std::uint32_t user = 0; user < data.userCount(); ++user) {
            const double all = data.userOffsets()[user + 1] - data.userOffsets()[user];
            QVERIFY(std::abs(tested[user] - 0.2 * all) <= 0.5 + 1e-9);
        }
    }

    void leavesTheLatestOut()
    {
        // user 1: times 5, 9, 9, 2 → test is the later row of the two at 9 (row 2), validation row 1
        // user 2: one rating → trains; user 3: two → row 5 tests (time 8), row 6 trains, none validates
        const Dataset data = tinyDataset(
            {{1, 1, 1, 5}, {1, 2, 1, 9}, {1, 3, 1, 9}, {1, 4, 1, 2}, {2, 1, 5, 7}, {3, 1, 5, 8}, {3, 2, 5, 4}});
        const Split split = splitOf(data, "loo");
        QCOMPARE(split.test, (Rows{2, 5}));
        QCOMPARE(split.validation, (Rows{1}));
        QCOMPARE(split.train, (Rows{0, 3, 4, 6}));
        QVERIFY(splitOf(data, "loo", 0).validation.empty());
    }

    void trainsOnTheEarliest()
    {
        // user 1 has times 40 10 30 20 50: the earliest round(0.6 · 5) = 3 are rows 1, 3, 2. user 2 has 5 and 60:
        // round(0.6 · 2) = 1 trains: row 5. Globally round(0.6 · 7) = 4 earliest: 5 10 20 30 → rows 5, 1, 3, 2.
        const Dataset data = tinyDataset(
            {{1, 1, 1, 40}, {1, 2, 1, 10}, {1, 3, 1, 30}, {1, 4, 1, 20}, {1, 5, 1, 50}, {2, 1, 5, 5}, {2, 2, 5, 60}});
        QCOMPARE(splitOf(data, "temporal:0.6", 0).train, (Rows{1, 2, 3, 5}));
        QCOMPARE(splitOf(data, "temporal-global:0.6", 0).test, (Rows{0, 4, 6}));
        // validation is the latest of the rest: of rows 5 1 3 2 a quarter is row 2
        QCOMPARE(splitOf(data, "temporal-global:0.6", 0.25).validation, (Rows{2}));
    }

    void foldsCoverEverythingOnce()
    {
        const Dataset data = demo(4003);
        std::vector<int> tested(data.ratingCount(), 0);
        for (int fold = 1; fold <= 7; ++fold) {
            const Split split = splitOf(data, "kfold:7:" + std::to_string(fold));
            QVERIFY(split.test.size() == 571 || split.test.size() == 572); // 4003 / 7 = 571.86
            for (const std::uint32_t row : split.test)
                ++tested[row];
        }
        QCOMPARE(std::count(tested.begin(), tested.end(), 1), std::ptrdiff_t{4003});
        std::vector<int> validated(data.ratingCount(), 0);
        const Split outer = splitOf(data, "kfold:7:3", 0);
        for (int inner = 1; inner <= 3; ++inner) {
            const Split split = splitOf(data, "nested:7:3:3:" + std::to_string(inner));
            QCOMPARE(split.test, outer.test);
            for (const std::uint32_t row : split.validation)
                ++validated[row];
        }
        for (const std::uint32_t row : outer.train)
            QCOMPARE(validated[row], 1);
    }

    void refusesWithAdvice_data()
    {
        QTest::addColumn<QString>("specification");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << "randon:0.8"
                                 << "did you mean 'random'";
        QTest::newRow("share") << "random:1.5"
                               << "between 0 and 1";
        QTest::newRow("no share") << "temporal:much"
                                  << "between 0 and 1";
        QTest::newRow("fold 0") << "kfold:5:0"
                                << "from 1 to the number of folds";
        QTest::newRow("fold 6") << "kfold:5:6"
                                << "from 1 to the number of folds";
        QTest::newRow("incomplete") << "nested:5:1"
                                    << "incomplete";
        QTest::newRow("loo") << "loo:3"
                             << "takes no numbers";
    }

    void refusesWithAdvice()
    {
        QFETCH(QString, specification);
        QFETCH(QString, says);
        const std::string said = refusal(demo(), specification.toStdString(), ErrorKind::Usage);
        QVERIFY2(QString::fromStdString(said).contains(says), said.c_str());
        QVERIFY2(QString::fromStdString(said).contains(specification), said.c_str());
    }

    void followsFiles()
    {
        const QTemporaryDir folder;
        const auto whole = writeFile(folder, "all.tsv", "1\t10\t5\n1\t11\t4\n2\t10\t3\n2\t12\t1\n");
        const auto base = writeFile(folder, "a.base", "2\t10\t3\n1\t11\t4\n");
        const auto test = writeFile(folder, "a.test", "1\t10\t5\n");
        const Dataset data = loadDataset(whole);
        const Split split = splitOf(data, "files:" + base.string() + "," + test.string(), 0);
        QCOMPARE(split.train, (Rows{1, 2}));
        QCOMPARE(split.test, (Rows{0})); // row 3 is in neither
        QVERIFY(split.validation.empty());
        QCOMPARE(splitOf(data, "files:a.base,a.test", 0).hash, split.hash); // beside the data

        writeFile(folder, "overlap.test", "2\t10\t3\n");
        std::string said = refusal(data, "files:a.base,overlap.test", ErrorKind::Data);
        QVERIFY2(said.find("overlap.test:1: the rating is in the base file as well (found 'user 2, item 10')") !=
                     std::string::npos,
                 said.c_str());
        writeFile(folder, "foreign.test", "1\t10\t5\n1\t12\t3\n");
        said = refusal(data, "files:a.base,foreign.test", ErrorKind::Data);
        QVERIFY2(said.find("foreign.test:2: the file names a rating that the data do not have") != std::string::npos,
                 said.c_str());
        writeFile(folder, "stranger.test", "9\t10\t5\n");
        QVERIFY(refusal(data, "files:a.base,stranger.test", ErrorKind::Data).find("user 9, item 10") !=
                std::string::npos);
        QVERIFY(refusal(data, "files:a.base,none.test", ErrorKind::Io).find("no such file") != std::string::npos);
        QVERIFY(refusal(data, "files:a.base", ErrorKind::Usage).find("two files are wanted") != std::string::npos);
    }

    void followsTheFoldsOfMovieLens()
    {
        REQUIRE_REAL_DATA(folder, "ml-100k");
        const Dataset data = loadDataset(folder);
        const Split split = splitOf(data, "files:u1.base,u1.test");
        QCOMPARE(split.test.size(), std::size_t{20'000});
        QCOMPARE(split.train.size(), std::size_t{72'000});
        QCOMPARE(split.validation.size(), std::size_t{8'000});
    }

    void refusesWhatLeavesNothing()
    {
        const Dataset data = tinyDataset({{1, 1, 1}, {2, 1, 2}});
        QVERIFY(refusal(data, "random:0.9", ErrorKind::Data).find("leaves no test ratings") != std::string::npos);
        QVERIFY(refusal(data, "random:0.1", ErrorKind::Data).find("leaves no training ratings") != std::string::npos);
        QVERIFY(refusal(data, "random-user:0.5", ErrorKind::Data).find("no test") != std::string::npos);
        QVERIFY(refusal(data, "kfold:5:4", ErrorKind::Data).find("no test") != std::string::npos);
        QVERIFY(refusal(data, "loo", ErrorKind::Data).find("no timestamps") != std::string::npos);
        QVERIFY(refusal(data, "temporal:0.5", ErrorKind::Data).find("no timestamps") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(Error, splitOf(data, "random:0.5", 1.0));
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
