// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "tests/support/testdata.h"
#include "tests/support/testzip.h"

#include <QtTest>

#include <fstream>
#include <sstream>

using namespace equipoise;

namespace {

using Numbers = std::vector<std::int64_t>;

std::vector<float> valuesOf(const Dataset& data) { return {data.values().begin(), data.values().end()}; }
Numbers idsOf(const IdMap& ids) { return {ids.numbers().begin(), ids.numbers().end()}; }

std::string contentOf(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<std::string> genresOf(const Dataset& data, std::uint32_t item)
{
    std::vector<std::string> names;
    for (std::size_t g = 0; g < data.genres().size(); ++g)
        if (data.itemGenres(item) >> g & 1U)
            names.push_back(data.genres()[g]);
    return names;
}

bool anyFinding(const Dataset& data, const std::string& part)
{
    return std::any_of(data.findings().begin(), data.findings().end(),
                       [&](const Finding& finding) { return finding.text.find(part) != std::string::npos; });
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMovieLens10m()
    {
        const QTemporaryDir folder;
        writeFile(folder, "ratings.dat", "1::122::5::838985046\n1::185::3.5::838983525\n2::110::0.5::868245777\n");
        writeFile(folder, "movies.dat",
                  "110::Braveheart (1995)::Action|Drama|War\n122::Ällskar inte mig, Man (1992)::Comedy|Romance\n");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(data.format(), std::string("ml-10m"));
        QCOMPARE(valuesOf(data), (std::vector<float>{5, 3.5F, 0.5F}));
        QCOMPARE(data.scale().minimum, 0.5F);
        QCOMPARE(data.itemTitle(1), std::string("Ällskar inte mig, Man (1992)")); // UTF-8 stays as it is
        QCOMPARE(genresOf(data, 0), (std::vector<std::string>{"Action", "Drama", "War"}));
        QVERIFY(data.attributes().empty());
    }

    void readsCsvWithQuotesAndUsers()
    {
        const QTemporaryDir folder;
        writeFile(folder, "ratings.csv",
                  "userId,movieId,rating,timestamp\r\n7,11,4.5,964982703\r\n\"9\",12,2.0,964981247\r\n");
        writeFile(folder, "movies.csv",
                  "movieId,title,genres\n11,\"American President, The (1995)\",Comedy|Drama\n"
                  "12,\"\"\"Great\"\" Performances (1971)\",(no genres listed)\n13,Émile (1990),Drama\n");
        writeFile(folder, "users.csv", "userId,Gender,age,home town\n9,F,30,\"Rome, Italy\"\n7,M,,Oslo\n");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(data.format(), std::string("csv"));
        QCOMPARE(idsOf(data.users()), (Numbers{7, 9}));
        QCOMPARE(valuesOf(data), (std::vector<float>{4.5F, 2}));
        QCOMPARE(data.itemTitle(0), std::string("American President, The (1995)"));
        QCOMPARE(data.itemTitle(1), std::string("\"Great\" Performances (1971)"));
        QCOMPARE(data.itemTitle(2), std::string("Émile (1990)"));
        QCOMPARE(*data.itemYear(1), 1971);
        QCOMPARE(genresOf(data, 1), std::vector<std::string>{});
        QCOMPARE(data.attribute("gender")->titles[0], std::string("female"));
        QCOMPARE(data.attribute("age")->codes, (std::vector<std::uint32_t>{Attribute::kMissing, 0}));
        QCOMPARE(data.attribute("home town")->labels, (std::vector<std::string>{"Oslo", "Rome, Italy"}));
        QVERIFY(data.findings().empty());
    }

    void readsCsvColumnsByName()
    {
        const QTemporaryDir folder;
        const Dataset data = loadDataset(writeFile(folder, "r.csv", "rating,movieId,userId\n4.0,10,3\n5.0,11,2\n"));
        QCOMPARE(idsOf(data.users()), (Numbers{2, 3}));
        QCOMPARE(valuesOf(data), (std::vector<float>{5, 4}));
        QVERIFY(data.timestamps().empty());
        QCOMPARE(data.scale().minimum, 1.0F); // whole stars only
    }

    void readsTheMoviesDataset()
    {
        const QTemporaryDir folder;
        writeFile(folder, "ratings_small.csv", "userId,movieId,rating,timestamp\n1,31,2.5,1260759144\n2,1029,3.0,1\n");
        writeFile(folder, "links.csv", "movieId,imdbId,tmdbId\n31,0112792,9909\n1029,0033563,11360\n7,1,\n");
        writeFile(
            folder, "movies_metadata.csv",
            "adult,genres,id,overview,release_date,title\n"
            "False,\"[{'id': 18, 'name': 'Drama'}, {'id': 9, 'name': \"\"Children's\"\"}]\",9909,\"A \"\"tale\"\",\n"
            "over two lines\",1995-08-11,Dangerous Minds\n"
            "False,[],11360,An elephant,,Dumbo\n"
            "False,[],1997-08-20,torn,,\n"
            "False,[],555,unknown to the links,,Nobody\n");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(data.format(), std::string("the-movies"));
        QCOMPARE(data.itemTitle(0), std::string("Dangerous Minds (1995)"));
        QCOMPARE(*data.itemYear(0), 1995);
        QCOMPARE(genresOf(data, 0), (std::vector<std::string>{"Children's", "Drama"}));
        QCOMPARE(data.itemTitle(1), std::string("Dumbo"));
        QVERIFY(anyFinding(data, "1 torn line"));
        QVERIFY(anyFinding(data, "1 movie without a link"));
    }

    void readsRecBole()
    {
        const QTemporaryDir folder;
        writeFile(folder, "toy.inter",
                  "user_id:token\titem_id:token\trating:float\ttimestamp:float\nu1\ti9\t4\t881250949\nu2\ti9\t3.5\t8."
                  "8e8\nu1\ti2\t1\t3\n");
        writeFile(folder, "toy.user", "user_id:token\tage:token\tgender:token\nu2\t30\tF\nu1\t24\tM\n");
        writeFile(folder, "toy.item",
                  "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\ni9\tThe "
                  "Fly\t1986\tHorror Sci-Fi\n");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(data.format(), std::string("recbole"));
        QVERIFY(!data.users().isNumeric());
        QCOMPARE(valuesOf(data), (std::vector<float>{4, 1, 3.5F}));
        QCOMPARE(data.timestamps()[2], std::int64_t{880000000});
        QCOMPARE(data.itemTitle(*data.items().find("i9")), std::string("The Fly"));
        QCOMPARE(*data.itemYear(1), 1986);
        QCOMPARE(genresOf(data, 1), (std::vector<std::string>{"Horror", "Sci-Fi"}));
        QVERIFY(data.attribute("age")->isNumeric);
        QVERIFY_THROWS_EXCEPTION(
            Error, loadDataset(writeFile(folder, "bad.inter", "user_id:token\titem_id:token\trating:float\n1\t2\n")));
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(writeFile(folder, "no.inter", "a:float\tb:float\n1\t2\n")));
    }

    void guessesDelimitedText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("semicolons, quoted")
            << QByteArray("\"User-ID\";\"ISBN\";\"Book-Rating\"\n\"1\";\"5\";\"8\"\n\"2\";\"6\";\"3\"\n");
        QTest::newRow("blanks") << QByteArray("1 5 8\n2 6 3\n");
        QTest::newRow("bars, other order") << QByteArray("score|item|user\n8|5|1\n3|6|2\n");
        QTest::newRow("tabs and more columns") << QByteArray("1\t5\t8\tx y\tz\n2\t6\t3\t\t\n");
        QTest::newRow("times in words") << QByteArray(
            "user_id,item_id,rating,date\n1,5,8,the first\n2,6,3,the second\n");
    }

    void guessesDelimitedText()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const Dataset data = loadDataset(writeFile(folder, "x.txt", text.toStdString()));
        QCOMPARE(data.format(), std::string("delimited"));
        QCOMPARE(idsOf(data.users()), (Numbers{1, 2}));
        QCOMPARE(idsOf(data.items()), (Numbers{5, 6}));
        QCOMPARE(valuesOf(data), (std::vector<float>{8, 3}));
        QCOMPARE(data.scale().minimum, 3.0F);
        QCOMPARE(data.scale().maximum, 8.0F);
        QVERIFY(data.timestamps().empty());
    }

    void followsAMapping()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "x.csv", "when,who,what,how\n5,1,7,x\n6,2,8,y\n");
        LoadOptions options;
        options.mapping = DelimitedMapping{",", "who", "3", "none", "when"};
        const Dataset data = loadDataset(path, options);
        QCOMPARE(idsOf(data.users()), (Numbers{1, 2}));
        QCOMPARE(idsOf(data.items()), (Numbers{7, 8}));
        QCOMPARE(valuesOf(data), (std::vector<float>{1, 1}));
        QCOMPARE(data.timestamps()[1], std::int64_t{6});
        QCOMPARE(data.scale().minimum, 0.0F);
        options.mapping->user = "whom";
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(path, options));
        options.mapping->user = "what";
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(path, options)); // the item's column
        options.mapping->user = "9";
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(path, options));
    }

    void keepsTextsAndLineEndsInQuotes()
    {
        const QTemporaryDir folder;
        const Dataset data = loadDataset(writeFile(folder, "x.csv",
                                                   "user,item,rating,review\nann,007,3,\"so so,\nreally\"\n"
                                                   "12,7,5,fine\nann,7,1,\"\"\"no\"\"\"\nann,7,2,twice\n"));
        QCOMPARE(data.users().text(0), std::string("12"));
        QCOMPARE(data.users().text(1), std::string("ann"));
        QCOMPARE(data.itemCount(), std::size_t{2}); // 007 is not 7
        QCOMPARE(valuesOf(data), (std::vector<float>{5, 3, 2}));
        QCOMPARE(data.findings().size(), std::size_t{1});
        QCOMPARE(data.findings()[0].line, std::uint64_t{5}); // the superseded one, behind a record of two lines
    }

    void readsArchivesLikeFolders()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        SyntheticSettings settings;
        settings.users = 50;
        settings.items = 40;
        settings.ratings = 800;
        writeSyntheticDataset(settings, root / "toy", "ml-1m");
        std::vector<std::pair<std::string, std::string>> entries{{"__MACOSX/toy/ratings.dat", "x"},
                                                                 {"toy/README", "r"}};
        for (const char* name : {"ratings.dat", "users.dat", "movies.dat"})
            entries.emplace_back("toy/" + std::string(name), contentOf(root / "toy" / name));
        writeZip(root / "toy-1m.zip", entries);
        const Dataset plain = loadDataset(root / "toy");
        const Dataset packed = loadDataset(root / "toy-1m.zip");
        QCOMPARE(packed.contentHash(), plain.contentHash());
        QCOMPARE(packed.itemTitle(3), plain.itemTitle(3));
        QCOMPARE(packed.name(), std::string("toy-1m"));
        QCOMPARE(packed.format(), std::string("ml-1m"));
        QVERIFY(packed.findings().empty());
        // a folder around the folder
        QCOMPARE(loadDataset(root).contentHash(), plain.contentHash());
    }

    void addsAUserTable()
    {
        const QTemporaryDir folder;
        LoadOptions options;
        options.users.path = writeFile(folder, "people.tsv", "user\tcountry\n1\tIS\n2\tNO\n");
        const Dataset data =
            loadDataset(writeFile(folder, "in/ratings.dat", "1::10::5::100\n2::11::4::200\n"), options);
        QCOMPARE(data.attribute("country")->labels, (std::vector<std::string>{"IS", "NO"}));
    }

    void tellsItsProgress()
    {
        const QTemporaryDir folder;
        std::string text;
        for (int i = 0; text.size() < (5U << 20); ++i)
            text += std::to_string(i % 977 + 1) + "::" + std::to_string(i) + "::3::100\n";
        LoadOptions options;
        std::vector<double> shares;
        options.progress = [&](double share) { shares.push_back(share); };
        loadDataset(writeFile(folder, "ratings.dat", text), options);
        QVERIFY(!shares.empty());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
