// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/load.h"
#include "core/data/ziparchive.h"
#include "tests/support/testdata.h"
#include "tests/support/testzip.h"

#include <QtTest>

#include <unistd.h>

#include <fstream>

using namespace equipoise;

namespace {

const std::string kGood = "1::10::5::100\n1::11::4::200\n2::10::3::300\n";

std::string refusalOf(const std::filesystem::path& path, const LoadOptions& options = {})
{
    try {
        loadDataset(path, options);
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing was refused";
}

std::string findingsOf(const Dataset& data)
{
    std::string text;
    for (const Finding& finding : data.findings())
        text += finding.text + " [" + std::filesystem::path(finding.file).filename().string() + ":" +
                std::to_string(finding.line) + "]\n";
    return text;
}

} // namespace

#define VERIFY_SAYS(said, part) QVERIFY2((said).find(part) != std::string::npos, (said).c_str())

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFileLineAndValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* what, const char* name, const std::string& text, const char* says) {
            QTest::newRow(what) << QString::fromUtf8(name) << QByteArray::fromStdString(text)
                                << QString::fromUtf8(says);
        };
        row("truncated line", "ratings.dat", kGood + "3::10::5\n" + kGood,
            "ratings.dat:4: the line has 3 columns separated by '::', not 4 (found '5'). correct or remove the line.");
        row("truncated last line", "ratings.dat", kGood + "3::1", "ratings.dat:4: the line has 2 columns");
        row("too many columns", "ratings.dat", kGood + "3::10::5::1::2\n", "ratings.dat:4: the line has 5 columns");
        row("rating no number", "ratings.dat", kGood + "3::10::five::1\n",
            "ratings.dat:4: the rating is not a number (found 'five')");
        row("rating out of range", "ratings.dat", kGood + "3::10::6::1\n",
            "ratings.dat:4: the rating lies outside the scale from 0.5 to 5 (found '6')");
        row("rating negative", "u.data", "1\t10\t-3\t100\n1\t11\t2\t1\n",
            "u.data:1: the rating lies outside the scale from 1 to 5 (found '-3')");
        row("rating nan", "ratings.dat", kGood + "3::10::nan::1\n",
            "ratings.dat:4: the rating is not a finite number (found 'nan')");
        row("rating infinite", "x.csv", "user,item,rating\n1,2,3\n1,3,inf\n",
            "x.csv:3: the rating is not a finite number (found 'inf')");
        row("rating huge", "x.csv", "user,item,rating\n1,2,3\n1,3,1e39\n", "x.csv:3: the rating is too large");
        row("rating missing", "x.csv", "user,item,rating\n1,2,3\n1,3,\n", "x.csv:3: the rating is missing");
        row("user no number", "ratings.dat", kGood + "x3::10::5::1\n",
            "ratings.dat:4: the user id is not a whole number (found 'x3')");
        row("item fraction", "ratings.csv", "userId,movieId,rating,timestamp\n1,2,3.0,4\n1,2.5,3.0,4\n",
            "ratings.csv:3: the item id is not a whole number (found '2.5')");
        row("user beyond 64 bits", "ratings.dat", kGood + "18446744073709551616::10::5::1\n",
            "ratings.dat:4: the user id does not fit into 64 bits (found '18446744073709551616')");
        row("user missing", "ratings.dat", kGood + "::10::5::1\n", "ratings.dat:4: the user id is missing");
        row("time no number", "ratings.dat", kGood + "3::10::5::noon\n",
            "ratings.dat:4: the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00 (found "
            "'noon')");
        row("wrong separator", "ratings.csv", "userId,movieId,rating,timestamp\n1;2;3.0;4\n1;3;3.0;4\n",
            "ratings.csv:2: the line has 1 column separated by ',', not 4");
        row("how many more", "ratings.dat", kGood + "a::10::5::1\n" + kGood + "3::b::5::1\n3::10::c::1\n",
            "ratings.dat:4: the user id is not a whole number (found 'a'). correct or remove the line; 2 more lines "
            "cannot be read either.");
        row("after blank lines", "ratings.dat", "1::10::5::1\n\n\n2::10::5::x\n", "ratings.dat:4: the timestamp");
        row("empty", "ratings.dat", "", "ratings.dat: the file is empty");
        row("only a mark", "ratings.dat", "\xEF\xBB\xBF", "ratings.dat: the file is empty");
        row("only a header", "ratings.csv", "userId,movieId,rating,timestamp\n", "there are no ratings in the file");
        row("only blank lines", "x.txt", "\n\n \n", "does not look like ratings");
        row("binary", "ratings.dat",
            std::string("\x7f"
                        "ELF\x02\x01\x00\x00 1::2::3::4\n",
                        20),
            "ratings.dat: this is a binary file, not a table of ratings");
        row("prose", "x.txt", "Once upon a time\nthere was nobody\n", "x.txt:1: ");
        row("huge line", "ratings.dat", kGood + "3::10::5::1" + std::string(3U << 20, '1') + "\n" + kGood,
            "ratings.dat:4: the line is longer than 1 MiB");
        row("huge line among many", "x.csv", "user,item,rating\n1,1,1\n" + std::string(20U << 20, 'x') + "\n1,2,3\n",
            "x.csv:3: the line is longer than 1 MiB");
        row("open quote", "x.csv", "user,item,rating\n1,\"a,3\n1,b,3\n", "x.csv:2: a quotation mark is not closed");
    }

    void namesFileLineAndValue()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const auto path = writeFile(folder, name.toStdString(), text.toStdString());
        const std::string said = refusalOf(path);
        VERIFY_SAYS(said, says.toStdString());
        QVERIFY2(said.find(path.string()) != std::string::npos, said.c_str());
    }

    void takesHarmlessOddities_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no line end at the end") << QByteArray("1::10::5::100\n1::11::4::200\n2::10::3::300");
        QTest::newRow("CRLF") << QByteArray("1::10::5::100\r\n1::11::4::200\r\n2::10::3::300\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "1::10::5::100\n1::11::4::200\n2::10::3::300\n");
        QTest::newRow("blank lines") << QByteArray("\n1::10::5::100\n\n1::11::4::200\n  \n2::10::3::300\n\n\n");
        QTest::newRow("blanks around") << QByteArray(" 1::10 ::5::100\n1:: 11::4::200\n2::10::3 ::300 \n");
        QTest::newRow("other numbers")
            << QByteArray("1::10::5.00::100\n1::11::4e0::200.7\n2::10::+3::300\n").replace("+3", "3.000000000000");
        QTest::newRow("leading zeros") << QByteArray(
            "001::10::5::100\n1::0000000000000000000011::4::200\n2::10::3::300\n");
    }

    void takesHarmlessOddities()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const Dataset expected = loadDataset(writeFile(folder, "good/ratings.dat", kGood));
        const Dataset data = loadDataset(writeFile(folder, "odd/ratings.dat", text.toStdString()));
        QCOMPARE(data.contentHash(), expected.contentHash());
        QVERIFY2(data.findings().empty(), findingsOf(data).c_str());
    }

    void findsWhatDoesNotStopIt()
    {
        const QTemporaryDir folder;
        writeFile(folder, "ratings.dat", kGood + "\n1::10::1::50\n1::11::2::400\n2::99::1::1\n");
        writeFile(folder, "users.dat", "1::F::1::10::00000\n7::M::25::3::00000\n1::M::25::3::00000\n");
        writeFile(folder, "movies.dat", "10::Ten (1990)::Drama\n11::Eleven (1991)::Comedy\n11::Again (1991)::War\n");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(data.ratingCount(), std::size_t{4});
        // line 5 is older than line 1 and yields to it; line 2 yields to line 6
        QCOMPARE(data.values()[0], 5.0F);
        QCOMPARE(data.values()[1], 2.0F);
        const std::string findings = findingsOf(data);
        VERIFY_SAYS(findings, "2 duplicate ratings: the latest one of each is kept [ratings.dat:2]");
        VERIFY_SAYS(findings, "1 user of the user table: without ratings, left out [users.dat:2]");
        VERIFY_SAYS(findings, "1 user given twice in the user table: the first line counts [users.dat:3]");
        VERIFY_SAYS(findings, "1 user missing in the user table");
        VERIFY_SAYS(findings, "1 item given twice in the item table: the first line counts [movies.dat:3]");
        VERIFY_SAYS(findings, "1 rated item missing in the item table");
        QCOMPARE(data.itemTitle(1), std::string("Eleven (1991)"));
    }

    void findsFlatRatings()
    {
        const QTemporaryDir folder;
        const Dataset data = loadDataset(writeFile(folder, "ratings.dat", "1::1::3::1\n2::1::3::2\n"));
        VERIFY_SAYS(findingsOf(data), "all ratings are 3");
        QCOMPARE(data.scale().maximum, 5.0F);
    }

    void refusesShortLinesOfTables()
    {
        const QTemporaryDir folder;
        writeFile(folder, "ratings.dat", kGood);
        writeFile(folder, "users.dat", "1::F::1::10::00000\n2::M\n");
        VERIFY_SAYS(refusalOf(folder.path().toStdString()), "users.dat:2: the line has 2 of at least 4 columns");
    }

    void refusesWhatCannotBeOpened()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        VERIFY_SAYS(refusalOf(root / "missing.csv"), "missing.csv: there is no such file or folder. check the path");
        std::filesystem::create_directory(root / "empty");
        VERIFY_SAYS(refusalOf(root / "empty"),
                    "empty: there are no ratings in it. choose a folder or .zip with u.data");
        if (geteuid() != 0) { // root may read everything
            const auto secret = writeFile(folder, "secret.csv", kGood);
            std::filesystem::permissions(secret, std::filesystem::perms::none);
            VERIFY_SAYS(refusalOf(secret), "secret.csv: the file cannot be read: Permission denied");
        }
        VERIFY_SAYS(refusalOf("/dev/null"), "/dev/null: this is not an ordinary file");
    }

    void refusesAnOpenChoice()
    {
        const QTemporaryDir folder;
        writeFile(folder, "a.csv", "user,item,rating\n1,2,3\n");
        writeFile(folder, "b.csv", "user,item,rating\n1,2,3\n");
        VERIFY_SAYS(refusalOf(folder.path().toStdString()),
                    "it is not clear which file holds the ratings. name one of a.csv, b.csv");
    }

    void refusesAScaleThatIsTooSmall()
    {
        const QTemporaryDir folder;
        LoadOptions options;
        options.scale = RatingScale{1, 3};
        VERIFY_SAYS(refusalOf(writeFile(folder, "ratings.dat", kGood), options),
                    "ratings.dat:1: the rating lies outside the scale from 1 to 3 (found '5')");
    }

    void refusesBadArchives()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        writeZip(root / "climbs.zip", {{"ml/ratings.dat", kGood}, {"../../evil.dat", "x"}});
        VERIFY_SAYS(refusalOf(root / "climbs.zip"),
                    "climbs.zip: the .zip holds a path that leads out of it (found '../../evil.dat')");
        writeZip(root / "absolute.zip", {{"/etc/ratings.dat", kGood}});
        const std::string absolute = refusalOf(root / "absolute.zip");
        QVERIFY(!std::filesystem::exists("/etc/ratings.dat"));
        VERIFY_SAYS(absolute, "leads out of it");
        writeZip(root / "locked.zip", {{"ml/ratings.dat", kGood}}, "secret");
        VERIFY_SAYS(refusalOf(root / "locked.zip"), "locked.zip: the .zip is encrypted. unpack it with its password");
        writeZip(root / "nothing.zip", {{"ml/picture.png", "x"}});
        VERIFY_SAYS(refusalOf(root / "nothing.zip"), "nothing.zip: there are no ratings in it");
        writeZip(root / "whole.zip", {{"ml/ratings.dat", kGood + kGood}});
        std::filesystem::copy_file(root / "whole.zip", root / "torn.zip");
        std::filesystem::resize_file(root / "torn.zip", std::filesystem::file_size(root / "torn.zip") / 2);
        VERIFY_SAYS(refusalOf(root / "torn.zip"), "torn.zip: the .zip is damaged");
        // a flipped byte in the packed content
        writeZip(root / "flipped.zip", {{"ml/ratings.dat", std::string(5000, 'a') + kGood}});
        {
            std::fstream file(root / "flipped.zip", std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(70);
            file.put('\x55');
        }
        VERIFY_SAYS(refusalOf(root / "flipped.zip"), "flipped.zip/ml/ratings.dat: the .zip is damaged");
    }

    void stopsAtBombs()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "bomb.zip";
        writeZip(path, {{"ratings.dat", std::string(8U << 20, '1')}}); // deflates about a thousand times
        ZipLimits limits;
        limits.ratioCountsFrom = 1U << 20;
        QVERIFY_THROWS_EXCEPTION(Error, ZipArchive(path, limits).unpack("ratings.dat"));
        limits = {};
        limits.mostBytes = 4U << 20;
        QVERIFY_THROWS_EXCEPTION(Error, ZipArchive(path, limits).unpack("ratings.dat"));
        QCOMPARE(ZipArchive(path).unpack("ratings.dat").text.size(), std::size_t{8U << 20});
        limits = {};
        limits.mostEntries = 0;
        QVERIFY_THROWS_EXCEPTION(Error, ZipArchive(path, limits));
        // beyond the limits of the program itself
        writeZip(path, {{"ratings.dat", std::string(100U << 20, '1')}});
        VERIFY_SAYS(refusalOf(path), "ratings.dat: the .zip unpacks to far more than it should");
    }

    void stopsWhenAsked()
    {
        const QTemporaryDir folder;
        LoadOptions options;
        std::stop_source source;
        source.request_stop();
        options.stop = source.get_token();
        VERIFY_SAYS(refusalOf(writeFile(folder, "ratings.dat", kGood), options), "stopped");
    }
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
