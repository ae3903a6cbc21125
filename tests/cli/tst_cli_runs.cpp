// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// runs list, show, compare, delete and export; report, verify and demo.
class TestCliRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWithFilters();
    void showsEverything();
    void comparesPairedOverUsers();
    void comparesSets();
    void refusesToCompareWhatDiffers();
    void deletesAndBringsBack();
    void filtersByExpression();
    void tagsNotesAndStars();
    void exportsTables();
    void aRunVerifiesToTheBit();
    void bundlesTravelAndAreVerified();
    void findsADifference();
    void refusesOtherData();
    void writesAReport();
    void runsTheDemo();
    void namesALogItCannotUse();

private:
    QByteArray read(const QString& name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliProgram m_cli;
    std::string m_data;
};

/// Three runs: two of the same protocol, one with another split.
void TestCliRuns::initTestCase()
{
    m_data = m_cli.file("made");
    VERIFY_CODE(m_cli.run("data synth " + m_data + " --users 120 --items 80 --ratings 4000"), 0);
    const std::string rest = " --quiet --data " + m_data;
    VERIFY_CODE(m_cli.run("train --model pmf --epochs 4 --tag good,first --name alpha" + rest), 0);
    VERIFY_CODE(m_cli.run("train --model biased-mf --epochs 4" + rest), 0);
    VERIFY_CODE(m_cli.run("train --model pmf --epochs 4 --split random:0.7 --experiment other" + rest), 0);
}

void TestCliRuns::listsWithFilters()
{
    const auto all = m_cli.run("runs list --json").json();
    QCOMPARE(all["runs"].size(), std::size_t{3});
    VERIFY_KEYS(all["runs"][0], "run", "model", "status", "dataset", "split", "seed", "metrics", "started");
    const auto count = [&](const char* filter) {
        return m_cli.run(std::string("runs list --json ") + filter).json()["runs"].size();
    };
    QCOMPARE(count("--model pmf"), std::size_t{2});
    QCOMPARE(count("--tag good"), std::size_t{1});
    QCOMPARE(count("--filter ALPHA"), std::size_t{1});
    QCOMPARE(count("--experiment other"), std::size_t{1});
    QCOMPARE(count("--status failed"), std::size_t{0});
    QCOMPARE(count("--limit 2"), std::size_t{2});
    const CliResult text = m_cli.run("runs list");
    VERIFY_CODE(text, 0);
    QVERIFY(text.out.contains("alpha") && text.out.contains("biased-mf"));
    // a log of one's own is another log
    QCOMPARE(m_cli.run("runs list --json --log " + m_cli.file("own.sqlite")).json()["runs"].size(), std::size_t{0});
}

void TestCliRuns::showsEverything()
{
    const auto run = m_cli.run("runs show 1 --json").json();
    VERIFY_KEYS(run, "settings", "parameters", "curves", "metrics", "groups", "findings", "artifacts", "commit",
                "instruction_set", "peak_memory_bytes");
    QCOMPARE(run["tags"].size(), std::size_t{2});
    QVERIFY(m_cli.run("runs show 1").out.contains("epochs=4"));
}

void TestCliRuns::comparesPairedOverUsers()
{
    const CliResult result = m_cli.run("runs compare 1 2 --json --metric ndcg@10,rmse:macro");
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QVERIFY(json["comparable"].get<bool>());
    QCOMPARE(json["metrics"].size(), std::size_t{2});
    const auto ndcg = json["metrics"][json["metrics"][0]["metric"] == "ndcg@10" ? 0 : 1];
    VERIFY_KEYS(ndcg, "metric", "a", "b", "n", "difference", "t_p", "t_p_holm", "wilcoxon_p", "wilcoxon_p_holm",
                "effect_size", "wins", "ties", "losses");
    QVERIFY(std::abs(ndcg["difference"]["mean"].get<double>() - (ndcg["a"].get<double>() - ndcg["b"].get<double>())) <
            1e-6);
    QCOMPARE(ndcg["wins"].get<int>() + ndcg["ties"].get<int>() + ndcg["losses"].get<int>(), ndcg["n"].get<int>());
    // a run against itself: nothing to be seen
    const auto same = m_cli.run("runs compare 1 1 --json --metric ndcg@10").json()["metrics"][0];
    QCOMPARE(same["wins"].get<int>(), 0);
    QCOMPARE(same["wilcoxon_p"].get<double>(), 1.0);
}

void TestCliRuns::comparesSets()
{
    const CliResult result = m_cli.run("runs compare 1 2 3 --json --metric ndcg@10,rmse");
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    VERIFY_KEYS(json, "sets", "settings", "warnings", "tests");
    QCOMPARE(json["sets"].size(), std::size_t{3});
    QCOMPARE(json["sets"][0]["metrics"]["ndcg@10"]["over"].get<std::string>(), std::string("users"));
    QCOMPARE(json["sets"][1]["pairs"].get<int>(), 1);
    QCOMPARE(json["sets"][1]["against_first"].size(), std::size_t{1}); // RMSE has no values per user
    QCOMPARE(json["sets"][2]["pairs"].get<int>(), 0);                  // another split
    QVERIFY(QByteArray::fromStdString(json["sets"][2]["protocol_differences"].dump()).contains("split"));
    QCOMPARE(json["settings"]["split"][2].get<std::string>(), std::string("random:0.7"));
    const CliResult seeds = m_cli.run("runs compare 1,3 2");
    VERIFY_CODE(seeds, 0);
    QVERIFY2(seeds.out.contains("better/equal/worse") && seeds.out.contains(" ± "), seeds.out.constData());
    VERIFY_CODE(m_cli.run("runs compare 1"), 2);
    VERIFY_CODE(m_cli.run("runs compare 1,x 2"), 2);
}

void TestCliRuns::refusesToCompareWhatDiffers()
{
    const CliResult result = m_cli.run("runs compare 1 3 --json");
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QVERIFY(!json["comparable"].get<bool>());
    QVERIFY(QByteArray::fromStdString(json["protocol_differences"].dump()).contains("split"));
    for (const auto& metric : json["metrics"])
        QVERIFY(!metric.contains("t_p"));
    QVERIFY(m_cli.run("runs compare 1 3").out.contains("No p-values"));
}

void TestCliRuns::deletesAndBringsBack()
{
    VERIFY_CODE(m_cli.run("runs delete 3"), 0);
    QCOMPARE(m_cli.run("runs list --json").json()["runs"].size(), std::size_t{2});
    QCOMPARE(m_cli.run("runs list --json --deleted").json()["runs"].size(), std::size_t{1});
    VERIFY_CODE(m_cli.run("runs delete 3 --undo"), 0);
    QCOMPARE(m_cli.run("runs list --json").json()["runs"].size(), std::size_t{3});
    VERIFY_CODE(m_cli.run("runs delete 99"), 2);
    VERIFY_CODE(m_cli.run("runs delete"), 2);
    VERIFY_CODE(m_cli.run("train --quiet --model popularity --data " + m_data), 0);
    VERIFY_CODE(m_cli.run("runs delete 4"), 0);
    QCOMPARE(m_cli.run("runs delete --purge --json").json()["purged"].get<int>(), 1);
    VERIFY_CODE(m_cli.run("runs show 4"), 2);
}

void TestCliRuns::filtersByExpression()
{
    const auto found = [&](const QString& filter) {
        const CliResult result = m_cli.run("runs list --json", {QStringLiteral("--filter"), filter});
        const auto json = result.json();
        std::vector<int> runs;
        if (result.code == 0)
            for (const auto& run : json["runs"])
                runs.push_back(run["run"].get<int>());
        return runs;
    };
    QCOMPARE(found(QStringLiteral("model = pmf and finished")), (std::vector<int>{3, 1}));
    QCOMPARE(found(QStringLiteral("split ~ 0.7 or tag = good")), (std::vector<int>{3, 1}));
    QCOMPARE(found(QStringLiteral("epochs = 4 and not pmf")), (std::vector<int>{2}));
    QCOMPARE(found(QStringLiteral("rmse > 0 and rmse < 100")), (std::vector<int>{3, 2, 1}));
    QCOMPARE(found(QStringLiteral("rmse > 100")), std::vector<int>{});
    const CliResult wrong = m_cli.run("runs list", {QStringLiteral("--filter"), QStringLiteral("rmsee < 1")});
    VERIFY_CODE(wrong, 2);
    QVERIFY2(wrong.err.contains("character 1") && wrong.err.contains("rmse?"), wrong.err.constData());
}

void TestCliRuns::tagsNotesAndStars()
{
    const CliResult tagged = m_cli.run("runs tag 1 2 --add paper,draft --remove good --json");
    VERIFY_CODE(tagged, 0);
    QCOMPARE(tagged.json()["runs"][0]["tags"].dump(), std::string(R"(["draft","first","paper"])"));
    QCOMPARE(tagged.json()["runs"][1]["tags"].dump(), std::string(R"(["draft","paper"])"));
    VERIFY_CODE(m_cli.run("runs tag 1"), 2);
    VERIFY_CODE(m_cli.run("runs tag 99 --add x"), 2);
    VERIFY_CODE(m_cli.run("runs note 2", {QStringLiteral("to be repeated")}), 0);
    QCOMPARE(m_cli.run("runs show 2 --json").json()["note"].get<std::string>(), std::string("to be repeated"));
    VERIFY_CODE(m_cli.run("runs star 1 2"), 0);
    QCOMPARE(m_cli.run("runs list --starred --json").json()["runs"].size(), std::size_t{2});
    VERIFY_CODE(m_cli.run("runs star 1 --off"), 0);
    QCOMPARE(m_cli.run("runs list --starred --json").json()["runs"].size(), std::size_t{1});
    VERIFY_CODE(m_cli.run("runs delete 2"), 0);
    QVERIFY(m_cli.run("runs restore 2 --json").json()["runs"][0]["deleted"] == false);
}

void TestCliRuns::exportsTables()
{
    VERIFY_CODE(m_cli.run("runs export --csv " + m_cli.file("tables")), 0);
    QVERIFY(read(QStringLiteral("tables/runs.csv")).startsWith("run,experiment,name,model,status,"));
    QCOMPARE(read(QStringLiteral("tables/runs.csv")).count('\n'), qsizetype{4});
    QVERIFY(read(QStringLiteral("tables/params.csv")).contains("1,epochs,4\n"));
    QVERIFY(read(QStringLiteral("tables/metrics.csv")).contains("1,rmse,0."));
    QVERIFY(read(QStringLiteral("tables/series.csv")).contains("_rmse,4,"));
    const auto json = m_cli.run("runs export 1 2 --json").json();
    QCOMPARE(json["runs"].size(), std::size_t{2});
    QVERIFY(json["runs"][0].contains("curves"));
}

void TestCliRuns::aRunVerifiesToTheBit()
{
    for (const char* run : {"1", "2", "3"}) {
        const CliResult result = m_cli.run(std::string("verify --json --threads 3 ") + run);
        VERIFY_CODE(result, 0);
        const auto json = result.json();
        VERIFY_KEYS(json, "identical", "differences", "tolerance", "instruction_set");
        QVERIFY(json["identical"].get<bool>());
        QVERIFY(json["tolerance"].is_null());
        QVERIFY(json["compared"].get<int>() > 20);
    }
    QVERIFY(m_cli.run("verify 1").out.contains("to the bit"));
}

void TestCliRuns::bundlesTravelAndAreVerified()
{
    const std::string bundle = m_cli.file("runs.zip");
    VERIFY_CODE(m_cli.run("runs export 1 2 --out " + m_cli.file("runs.tar")), 2);
    VERIFY_CODE(m_cli.run("runs export 1 2 --out " + bundle), 0);
    const std::string other = " --log " + m_cli.file("other.sqlite");
    const CliResult imported = m_cli.run("runs import --json " + bundle + other);
    VERIFY_CODE(imported, 0);
    QCOMPARE(imported.json()["runs"].size(), std::size_t{2});
    const auto here = m_cli.run("runs show 1 --json").json();
    const auto there = m_cli.run("runs show 1 --json" + other).json();
    QVERIFY(there["metrics"] == here["metrics"]);
    QVERIFY(there["curves"] == here["curves"]);
    // again: nothing twice
    VERIFY_CODE(m_cli.run("runs import " + bundle + other), 0);
    QCOMPARE(m_cli.run("runs list --json" + other).json()["runs"].size(), std::size_t{2});
    const CliResult verified = m_cli.run("verify --json " + bundle);
    VERIFY_CODE(verified, 0);
    QVERIFY(verified.json()["identical"].get<bool>());
    QCOMPARE(verified.json()["runs"].size(), std::size_t{2});
    VERIFY_CODE(m_cli.run("runs import " + m_cli.file("nowhere.zip") + other), 1);
}

void TestCliRuns::findsADifference()
{
    // the log says something else than what training gives
    const std::string log = m_cli.file("data/equipoise/experiments.sqlite");
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {QString::fromStdString(log),
                  QStringLiteral("UPDATE results SET value = value + 1e-15 WHERE run_id = 3 AND key = 'rmse'")});
    if (!sqlite.waitForFinished(CliProgram::kTimeout) || sqlite.exitCode() != 0)
        QSKIP("SKIPPED: the program sqlite3 is not there to change a log");
    const CliResult result = m_cli.run("verify 3 --json");
    VERIFY_CODE(result, 1);
    const auto json = result.json();
    QVERIFY(!json["identical"].get<bool>());
    QCOMPARE(json["differences"].size(), std::size_t{1});
    QCOMPARE(json["differences"][0]["metric"].get<std::string>(), std::string("rmse"));
}

void TestCliRuns::refusesOtherData()
{
    const std::string other = m_cli.file("other");
    VERIFY_CODE(m_cli.run("data synth " + other + " --users 50 --items 40 --ratings 800"), 0);
    const CliResult result = m_cli.run("verify 1 --data " + other);
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("not the data"), result.err.constData());
}

void TestCliRuns::writesAReport()
{
    const CliResult one = m_cli.run("report 1 --json --out " + m_cli.file("one.html"));
    VERIFY_CODE(one, 0);
    QVERIFY(one.json().contains("path"));
    const QByteArray page = read(QStringLiteral("one.html"));
    QVERIFY(page.contains("<svg") && page.contains("</html>"));
    VERIFY_CODE(m_cli.run("report 1 2 3 --no-data --out " + m_cli.file("many.html")), 0);
    QVERIFY(read(QStringLiteral("many.html")).contains("biased-mf"));
    VERIFY_CODE(m_cli.run("report 1 --out " + m_cli.file("one.pdf") + " --figures " + m_cli.file("figures")), 0);
    QVERIFY(read(QStringLiteral("one.pdf")).startsWith("%PDF"));
    QVERIFY(!QDir(m_cli.path(QStringLiteral("figures"))).entryList({QStringLiteral("*.svg")}).isEmpty());
    VERIFY_CODE(m_cli.run("report 1 --out " + m_cli.file("one.doc")), 2);
    VERIFY_CODE(m_cli.run("report --out " + m_cli.file("one.html")), 2);
    VERIFY_CODE(m_cli.run("report 1 --sweep 1 --out " + m_cli.file("one.html")), 2);
    VERIFY_CODE(m_cli.run("report 1 --out " + m_cli.file("nowhere/x/one.html")), 1);
}

void TestCliRuns::runsTheDemo()
{
    const CliResult result = m_cli.run("demo --json --seeds 2 --out " + m_cli.file("shown"));
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    VERIFY_KEYS(json, "path", "log", "pareto", "hypervolume");
    QVERIFY(QFileInfo::exists(QString::fromStdString(json["path"].get<std::string>())));
    QCOMPARE(json["points"].size(), std::size_t{11});
}

void TestCliRuns::namesALogItCannotUse()
{
    QFile file(m_cli.path(QStringLiteral("no.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const CliResult result = m_cli.run("runs list --log " + m_cli.file("no.sqlite"));
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("no.sqlite"), result.err.constData());
}

QTEST_GUILESS_MAIN(TestCliRuns)
#include "tst_cli_runs.moc"
