// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

#include <cmath>

/// data info, data synth and minority, with the bad inputs a reader must survive.
class TestCliData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDataThatItReads_data();
    void writesDataThatItReads();
    void findsPlantedTastes();
    void writesEveryIndex();
    void badInputIsAFailure_data();
    void badInputIsAFailure();
    void sumsUpRealData();
};

void TestCliData::writesDataThatItReads_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"ml-1m", "ml-100k", "csv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliData::writesDataThatItReads()
{
    QFETCH(QString, format);
    const CliProgram cli;
    const std::string out = cli.file("made");
    const CliResult made = cli.run(
        "data synth " + out + " --users 60 --items 40 --ratings 900 --seed 7 --json --format " + format.toStdString());
    VERIFY_CODE(made, 0);
    VERIFY_KEYS(made.json(), "path", "ratings");
    QCOMPARE(made.json()["ratings"].get<int>(), 900);
    const CliResult read = cli.run("data info --json " + out);
    VERIFY_CODE(read, 0);
    const auto info = read.json();
    VERIFY_KEYS(info, "format", "users", "items", "ratings", "density", "rating_min", "rating_max", "mean_rating",
                "timestamps", "attributes", "sha256");
    QCOMPARE(info["format"].get<std::string>(), format.toStdString());
    QCOMPARE(info["users"].get<int>(), 60);
    QCOMPARE(info["ratings"].get<int>(), 900);
    QCOMPARE(info["sha256"].get<std::string>().size(), std::size_t{64});
    const auto gender = info["attributes"]["gender"];
    QCOMPARE(gender["F"].get<int>() + gender["M"].get<int>(), 60);
    QVERIFY(cli.run("data info " + out).out.contains("gender"));
}

void TestCliData::findsPlantedTastes()
{
    const CliProgram cli;
    const CliResult result = cli.run("minority demo --json --full");
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    VERIFY_KEYS(json, "minority_users", "majority_users", "im_raw", "um_raw", "fairness_target_mean", "classification",
                "im", "um");
    VERIFY_KEYS(json["im_raw"], "min", "max", "mean");
    VERIFY_KEYS(json["classification"]["minority"], "correct", "incorrect", "percent");
    // tastes were planted, so the sign of UM tells the groups apart better than a coin
    QVERIFY(json["classification"]["majority"]["percent"].get<double>() > 55);
    QVERIFY(json["classification"]["minority"]["percent"].get<double>() > 55);
    QCOMPARE(json["um"].size(), json["dataset"]["users"].get<std::size_t>());
    QVERIFY(!cli.run("minority demo --json").json().contains("im"));
    // predicates with spaces and comparisons arrive whole
    const CliResult young = cli.run("minority demo --json --minority", {QStringLiteral("age<=18 or gender=F")});
    VERIFY_CODE(young, 0);
    QVERIFY(young.json()["minority_users"].get<int>() > json["minority_users"].get<int>());
}

void TestCliData::writesEveryIndex()
{
    const CliProgram cli;
    const std::string folder = cli.file("indices");
    VERIFY_CODE(cli.run("minority demo --csv " + folder), 0);
    QFile users(QString::fromStdString(folder) + QStringLiteral("/users.csv"));
    QVERIFY(users.open(QIODevice::ReadOnly));
    QCOMPARE(users.readLine(), QByteArray("user,group,um_raw,um_unit,um_signed,um_quantile\n"));
    QFile items(QString::fromStdString(folder) + QStringLiteral("/items.csv"));
    QVERIFY(items.open(QIODevice::ReadOnly));
    QVERIFY(items.readLine().contains("im_quantile"));
}

void TestCliData::badInputIsAFailure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said"); ///< file name, line and value where there are any
    QByteArray good;
    for (int user = 1; user <= 22; ++user)
        good += QByteArray::number(user) + QByteArray("::10::") + QByteArray::number(1 + user % 5) +
                QByteArray("::978300760\n");
    QTest::newRow("empty file") << "ratings.dat" << QByteArray() << "ratings.dat";
    QTest::newRow("truncated line") << "ratings.dat" << good + "3::12\n"
                                    << "ratings.dat:23";
    QTest::newRow("rating is no number") << "ratings.dat" << good + "3::12::abc::978300762\n"
                                         << "abc";
    QTest::newRow("rating out of range") << "ratings.dat" << good + "3::12::55::978300762\n"
                                         << "55";
    QTest::newRow("user is no number") << "ratings.dat" << good + "x3::12::4::978300762\n"
                                       << "x3";
    QTest::newRow("binary") << "ratings.dat" << QByteArray("\x7f\x45\x4c\x46\x00\x00\x01\x02\x03\x00\n\x00", 12)
                            << "ratings.dat";
}

void TestCliData::badInputIsAFailure()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const CliProgram cli;
    QVERIFY(QDir().mkpath(cli.path(QStringLiteral("bad"))));
    QFile file(cli.path(QStringLiteral("bad/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const CliResult result = cli.run("data info --json " + cli.file("bad"));
    VERIFY_CODE(result, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said.toUtf8()), result.err.constData());
    const CliResult missing = cli.run("data info --json " + cli.file("nowhere"));
    VERIFY_CODE(missing, 1);
    QVERIFY2(missing.err.contains("nowhere"), missing.err.constData());
}

void TestCliData::sumsUpRealData()
{
    REQUIRE_REAL_DATA(folder, "ml-1m");
    const CliProgram cli;
    const auto info = cli.run("data info --json " + folder.string()).json();
    QCOMPARE(info["users"].get<int>(), 6040);
    QCOMPARE(info["ratings"].get<int>(), 1000209);
    QCOMPARE(info["format"].get<std::string>(), std::string("ml-1m"));
    const auto index = cli.run("minority --json --full " + folder.string()).json();
    // reference results, computed independently in double precision
    QCOMPARE(index["minority_users"].get<int>(), 1709);
    QCOMPARE(index["classification"]["majority"]["correct"].get<int>(), 3600);
    QCOMPARE(index["classification"]["minority"]["incorrect"].get<int>(), 497);
    QVERIFY(std::abs(index["im"]["2007"].get<double>() - 0.10598153352067442) < 1e-12);
    QVERIFY(std::abs(index["um"]["1"].get<double>() + 0.030286913707519052) < 1e-12);
    QVERIFY(std::abs(index["fairness_target_mean"].get<double>() - 0.004776108014238665) < 1e-12);
}

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_cli_data.moc"
