// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "tests/support/testdata.h"

#include <QtTest>

using namespace equipoise;

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMovieLens100k()
    {
        REQUIRE_REAL_DATA(folder, "ml-100k");
        const Dataset data = loadDataset(folder);
        QCOMPARE(data.format(), std::string("ml-100k"));
        QCOMPARE(data.name(), std::string("ml-100k"));
        QCOMPARE(data.ratingCount(), std::size_t{100'000});
        QCOMPARE(data.userCount(), std::size_t{943});
        QCOMPARE(data.itemCount(), std::size_t{1682});
        QCOMPARE(data.timestamps().size(), std::size_t{100'000});
        QCOMPARE(data.genres().size(), std::size_t{18});
        QCOMPARE(data.itemTitle(*data.items().find(1)), std::string("Toy Story (1995)"));
        // Latin-1 in the file: "Misérables, Les (1995)" is item 543
        QCOMPARE(data.itemTitle(*data.items().find(543)), std::string("Misérables, Les (1995)"));
        const Attribute* gender = data.attribute("gender");
        QCOMPARE(gender->count(0), std::size_t{273});
        QCOMPARE(gender->titles[0], std::string("female"));
        QVERIFY(data.attribute("age")->isNumeric);
        QCOMPARE(data.attribute("occupation")->labels.size(), std::size_t{21});
        // user 196 rated item 242 with 3 at 881250949: the file's first line
        const std::uint32_t user = *data.users().find(196);
        const std::uint32_t row = data.userOffsets()[user];
        QCOMPARE(data.items().numbers()[data.rowItems()[row]], std::int64_t{242});
        QCOMPARE(data.values()[row], 3.0F);
        QCOMPARE(data.timestamps()[row], std::int64_t{881250949});
        QVERIFY(data.findings().empty());
    }

    void readsMovieLens1m()
    {
        REQUIRE_REAL_DATA(folder, "ml-1m");
        const Dataset data = loadDataset(folder);
        QCOMPARE(data.format(), std::string("ml-1m"));
        QCOMPARE(data.ratingCount(), std::size_t{1'000'209});
        QCOMPARE(data.userCount(), std::size_t{6040});
        QCOMPARE(data.itemCount(), std::size_t{3706});
        QCOMPARE(data.listedItemCount(), std::size_t{3883});
        QCOMPARE(data.scale().minimum, 1.0F);
        QCOMPARE(data.attribute("gender")->count(0), std::size_t{1709});
        const Attribute* age = data.attribute("age");
        QCOMPARE(age->labels, (std::vector<std::string>{"1", "18", "25", "35", "45", "50", "56"}));
        QCOMPARE(age->titles[1], std::string("18–24"));
        QCOMPARE(data.attribute("occupation")->titles[20], std::string("writer"));
        QVERIFY(data.findings().empty());
        // one file finds the tables beside it
        const Dataset byFile = loadDataset(folder / "ratings.dat");
        QCOMPARE(byFile.contentHash(), data.contentHash());
        QCOMPARE(byFile.name(), std::string("ml-1m"));
        QCOMPARE(byFile.itemTitle(0), std::string("Toy Story (1995)"));
    }

    void readsMovieLensLatest()
    {
        REQUIRE_REAL_DATA(folder, "ml-latest-small");
        const Dataset data = loadDataset(folder);
        QCOMPARE(data.format(), std::string("csv"));
        QCOMPARE(data.ratingCount(), std::size_t{100'004});
        QCOMPARE(data.userCount(), std::size_t{671});
        QCOMPARE(data.scale().minimum, 0.5F);
        // quoted because of its comma
        QCOMPARE(data.itemTitle(*data.items().find(11)), std::string("American President, The (1995)"));
        QVERIFY(!data.genres().empty());
        QVERIFY(data.attributes().empty());
    }

    void writesAndReadsDemoData()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        SyntheticSettings settings;
        settings.users = 120;
        settings.items = 90;
        settings.ratings = 3000;
        const Dataset demo = makeSyntheticDataset(settings);
        for (const char* format : {"ml-1m", "ml-100k", "csv"}) {
            writeSyntheticDataset(settings, root / format, format);
            const Dataset read = loadDataset(root / format);
            QCOMPARE(read.format(), std::string(format));
            QCOMPARE(read.ratingCount(), demo.ratingCount());
            QCOMPARE(read.listedItemCount(), demo.listedItemCount());
            QCOMPARE(read.itemTitle(7), demo.itemTitle(7));
            QCOMPARE(read.genres(), demo.genres());
            QVERIFY(read.findings().empty());
            QVERIFY(std::equal(read.values().begin(), read.values().end(), demo.values().begin()));
            QVERIFY(std::equal(read.timestamps().begin(), read.timestamps().end(), demo.timestamps().begin()));
            QCOMPARE(read.attribute("gender")->codes, demo.attribute("gender")->codes);
            QCOMPARE(read.attributes().size(), std::size_t{3});
        }
        QCOMPARE(loadDataset(root / "ml-1m").contentHash(), demo.contentHash());
    }
};

QTEST_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
