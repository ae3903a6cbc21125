// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/findings.h"
#include "core/data/load.h"
#include "core/data/tablepreview.h"
#include "core/data/textencoding.h"
#include "core/exchange/equivalentcommand.h"
#include "tests/support/testdata.h"
#include "tests/support/testzip.h"
#include "tests/support/tinydata.h"

#include <QtTest>

using namespace equipoise;

namespace {

/// A table nobody can guess: no header, the rating first, the user last.
const std::string kOdd = "5;77;x;ann\n3;78;y;ann\n1;77;z;\"bob; jr\"\n";

ImportSettings oddSettings()
{
    ImportSettings settings;
    settings.mapping = DelimitedMapping{";", "4", "2", "1", "none", false};
    return settings;
}

LoadOptions optionsOf(const ImportSettings& settings) { return LoadOptions{settings, {}, {}}; }

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveTextAndSayTheirOptions()
    {
        ImportSettings settings = oddSettings();
        settings.scale = RatingScale{0.5F, 5};
        settings.table = "a.csv";
        settings.users = {"/data/my users.csv", "uid"};
        settings.items.path = "items.csv";
        settings.skipsBadLines = true;
        settings.mapping->hasQuotes = false;
        settings.mapping->encoding = "latin-1";
        QVERIFY(ImportSettings::fromText(settings.toText()) == settings);
        QCOMPARE(settings.commandOptions(),
                 std::string("--columns user=4,item=2,rating=1,timestamp=none --separator ';' --no-header --no-quotes "
                             "--encoding latin-1 --scale 0.5:5 --table a.csv --user-table '/data/my users.csv' "
                             "--user-table-id uid --item-table items.csv --skip-bad-lines"));
        QCOMPARE(ImportSettings().toText(), std::string());
        QCOMPARE(ImportSettings().commandOptions(), std::string());
        QVERIFY_THROWS_EXCEPTION(Error, ImportSettings::fromText("{"));
        QVERIFY_THROWS_EXCEPTION(Error, ImportSettings::fromText("[1]"));
    }

    void readsColumnsByNameAndByOrder()
    {
        DelimitedMapping mapping;
        readColumns("user=1, item=movie id,rating=3", mapping);
        QCOMPARE(mapping.item, std::string("movie id"));
        QCOMPARE(mapping.timestamp, std::string()); // to be guessed
        readColumns("3,2,1", mapping);
        QCOMPARE(mapping.user, std::string("3"));
        QCOMPARE(mapping.timestamp, std::string("none"));
        for (const char* bad : {"1,2", "user=1,who=2", "1,2,3,4,5"})
            QVERIFY_THROWS_EXCEPTION(Error, readColumns(bad, mapping));
    }

    void loadsWhatItIsToldAndKeepsIt()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "odd.txt", kOdd);
        const Dataset data = loadDataset(path, optionsOf(oddSettings()));
        QCOMPARE(data.ratingCount(), std::size_t{3});
        QCOMPARE(data.users().text(1), std::string("bob; jr"));
        QCOMPARE(data.items().numbers()[1], std::int64_t{78});
        QVERIFY(ImportSettings::fromText(data.importText()) == oddSettings());
        QCOMPARE(equivalentDataCommand("data info", data),
                 "equipoise-cli data info " + shellWord(path.string()) +
                     " --columns user=4,item=2,rating=1,timestamp=none --separator ';' --no-header");
        QVERIFY(loadDataset(writeFile(folder, "plain/ratings.dat", "1::1::3::5\n1::2::4::5\n")).importText().empty());
    }

    void leavesBadLinesOutWhenAsked()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "r.csv", "user,item,rating\n1,1,4\n1,2,good\n\n2,1\n2,2,3\n2,2,5\n");
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(path));
        ImportSettings settings;
        settings.skipsBadLines = true;
        for (const bool hasTexts : {false, true}) { // the parallel parser, and the one for texts
            const auto file =
                hasTexts ? writeFile(folder, "t.csv", "user,item,rating\na,1,4\na,2,good\n\nb,1\nb,2,3\nb,2,5\n")
                         : path;
            const Dataset data = loadDataset(file, optionsOf(settings));
            QCOMPARE(data.ratingCount(), std::size_t{2});
            const auto& findings = data.findings();
            QCOMPARE(findings.size(), std::size_t{2});
            QCOMPARE(findings[0].text,
                     std::string("2 lines cannot be read and are left out: the rating is not a number "
                                 "(found 'good')"));
            QCOMPARE(findings[0].line, std::uint64_t{3});
            QCOMPARE(findings[1].line, std::uint64_t{6}); // the superseded duplicate, lines counted with the bad ones
        }
        QVERIFY_THROWS_EXCEPTION(
            Error, loadDataset(writeFile(folder, "bad.csv", "user,item,rating\na,1,x\n"), optionsOf(settings)));
    }

    void joinsTablesByTheirIdColumn()
    {
        const QTemporaryDir folder;
        ImportSettings settings;
        settings.users = {writeFile(folder, "u.csv", "country;person\nIS;1\nNO;2\n"), "person"};
        settings.items.path =
            writeFile(folder, "i.tsv", "year\tid\ttitle\tgenres\n1999-05-01\t7\tSeven\tDrama, War\n2001\t8\tEight\t\n");
        const Dataset data =
            loadDataset(writeFile(folder, "r.csv", "user,item,rating\n1,7,4\n2,8,2\n"), optionsOf(settings));
        QCOMPARE(data.attribute("country")->labels, (std::vector<std::string>{"IS", "NO"}));
        QCOMPARE(data.itemTitle(0), std::string("Seven"));
        QCOMPARE(*data.itemYear(0), 1999);
        QCOMPARE(data.genres(), (std::vector<std::string>{"Drama", "War"}));
        settings.users.id = "nobody";
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(folder.path().toStdString() + "/r.csv", optionsOf(settings)));
    }

    void choosesATableOfAnArchive()
    {
        const QTemporaryDir folder;
        const std::filesystem::path zip = std::filesystem::path(folder.path().toStdString()) / "two.zip";
        writeZip(zip,
                 {{"x/a.csv", "user,item,rating\n1,1,1\n1,2,2\n"}, {"x/b.csv", "user,item,rating\n1,1,5\n1,2,4\n"}});
        QVERIFY_THROWS_EXCEPTION(Error, loadDataset(zip));
        ImportSettings settings;
        settings.table = "b.csv";
        QCOMPARE(loadDataset(zip, optionsOf(settings)).values()[0], 5.0F);
        QCOMPARE(previewTable(zip, "a.csv", {}).rows[0][2], std::string("1"));
    }

    void readsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("isGuessed");
        const QByteArray latin = "user;item;rating\nJos\xE9;1;3\nZo\xEB;1;4\n";
        QTest::newRow("latin-1") << latin << "latin-1" << true;
        QTest::newRow("windows-1252") << QByteArray(latin).replace("1;3", "\x84;3") << "windows-1252" << true;
        QTest::newRow("utf-8") << QByteArray("user;item;rating\nJosé;1;3\nZoë;1;4\n") << "utf-8" << true;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBFuser;item;rating\nJosé;1;3\nZoë;1;4\n") << "utf-8"
                                         << true;
        const QString text = QStringLiteral("user;item;rating\nJosé;1;3\nZoë;1;4\n");
        QByteArray wide("\xFF\xFE", 2);
        QByteArray swapped("\xFE\xFF", 2);
        for (const QChar c : text) {
            wide += char(c.unicode() & 0xFF);
            wide += char(c.unicode() >> 8);
            swapped += char(c.unicode() >> 8);
            swapped += char(c.unicode() & 0xFF);
        }
        QTest::newRow("utf-16le") << wide << "utf-16le" << true;
        QTest::newRow("utf-16be") << swapped << "utf-16be" << true;
        QTest::newRow("utf-16le without mark") << wide.mid(2) << "utf-16le" << false;
    }

    void readsOtherEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, isGuessed);
        const QTemporaryDir folder;
        const auto path = writeFile(folder, "r.csv", bytes.toStdString());
        DelimitedMapping mapping;
        if (!isGuessed)
            mapping.encoding = encoding.toStdString();
        const TablePreview preview = previewTable(path, {}, mapping);
        QCOMPARE(QString::fromStdString(preview.encoding), encoding);
        QCOMPARE(preview.separator, std::string(";"));
        QCOMPARE(preview.rows[0][0], std::string("José"));
        ImportSettings settings;
        settings.mapping = preview.mapping();
        const Dataset data = loadDataset(path, optionsOf(settings));
        QCOMPARE(data.users().text(0), std::string("José"));
        QCOMPARE(data.users().text(1), std::string("Zoë"));
    }

    void previewsAndGuesses()
    {
        const QTemporaryDir folder;
        const auto path =
            writeFile(folder, "r.csv", "when|who|what|stars\n2020-01-02|ann|7|3\n2020-01-03 10:00|bob|8|4\n");
        DelimitedMapping mapping;
        mapping.user = "who";
        mapping.item = "3";
        mapping.timestamp = "when";
        const TablePreview preview = previewTable(path, {}, mapping);
        QVERIFY2(!preview.problem, preview.problem ? preview.problem->what() : "");
        QCOMPARE(preview.separator, std::string("|"));
        QVERIFY(preview.hasHeader);
        QCOMPARE(preview.user, 1);
        QCOMPARE(preview.item, 2);
        QCOMPARE(preview.rating, 3);
        QCOMPARE(preview.timestamp, 0);
        QCOMPARE(preview.lines, (std::vector<std::uint64_t>{2, 3}));
        QCOMPARE(preview.shape, std::string("| when|who|what|stars"));
        QCOMPARE(preview.mapping().item, std::string("what"));
        ImportSettings settings;
        settings.mapping = preview.mapping();
        const Dataset data = loadDataset(path, optionsOf(settings));
        QCOMPARE(data.timestamps()[0], std::int64_t{1577923200}); // date -ud 2020-01-02 +%s
        QCOMPARE(data.timestamps()[1], std::int64_t{1577923200 + 86400 + 36000});

        const TablePreview odd = previewTable(writeFile(folder, "odd.txt", "a b c\nd e f\n"), {}, {});
        QVERIFY(odd.problem.has_value());
        QCOMPARE(odd.rows.size(), std::size_t{2});
        QCOMPARE(odd.columnWord(1), std::string("2"));
        QCOMPARE(odd.columnWord(-1), std::string("none"));
        const TablePreview one = previewTable(writeFile(folder, "one.txt", "hello\nworld\n"), {}, {});
        QVERIFY(one.problem.has_value());
        QCOMPARE(one.rows.size(), std::size_t{2});
        QCOMPARE(delimitedShape(path), std::optional<std::string>("| when|who|what|stars"));
        QVERIFY(!delimitedShape(writeFile(folder, "ml/ratings.csv", "userId,movieId,rating\n1,1,1\n")));
    }

    void readsDates()
    {
        QCOMPARE(parseMoment("1970-01-01"), std::optional<long long>(0));
        QCOMPARE(parseMoment("1970-01-02T00:00:01Z"), std::optional<long long>(86401));
        QCOMPARE(parseMoment("2000-03-01 12:30"),
                 std::optional<long long>(951913800)); // date -ud '2000-03-01 12:30' +%s
        QCOMPARE(parseMoment("2000-03-01 12:30:00.250"), std::optional<long long>(951913800));
        for (const char* bad :
             {"2001-02-29", "2001-13-01", "01-01-2001", "2001-01-01 25:00", "2001-01-01x", "20010101", ""})
            QVERIFY2(!parseMoment(bad), bad);
    }

    void explainsFindings()
    {
        // item 13 is listed only; 2 of 3 rows share time 7; every user and item has fewer than 5 ratings
        const Dataset data = tinyDataset({{1, 10, 5, 7}, {1, 11, 4, 9}, {2, 10, 1, 7}}, {},
                                         {{10, "Ten", {}}, {11, "Eleven", {}}, {13, "Thirteen", {}}});
        const auto findings = explainFindings(data);
        const auto says = [&](const char* text) {
            return std::any_of(findings.begin(), findings.end(),
                               [&](const ExplainedFinding& f) { return f.finding.text == text && !f.meaning.empty(); });
        };
        QVERIFY(says("1 listed item nobody rated"));
        QVERIFY(says("2 of 3 ratings have the same time"));
        QVERIFY(says("2 of 2 users have fewer than 5 ratings"));
        QVERIFY(says("2 of 2 rated items have fewer than 5 ratings"));
        // what the reader says has a meaning as well
        const QTemporaryDir folder;
        writeFile(folder, "ratings.dat", "1::10::5::100\n1::10::1::50\n2::99::1::1\n");
        writeFile(folder, "users.dat", "1::F::1::10::00000\n7::M::25::3::00000\n1::M::25::3::00000\n");
        writeFile(folder, "movies.dat", "10::Ten (1990)::Drama\n10::Again (1991)::War\nxx::No::War\n");
        for (const ExplainedFinding& finding : explainFindings(loadDataset(folder.path().toStdString())))
            QVERIFY2(!finding.meaning.empty(), finding.finding.text.c_str());
    }
};

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
