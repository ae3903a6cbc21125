// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>

/// train, evaluate, recommend and sweep.
class TestCliTrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesOneDocument();
    void theNumberOfThreadsChangesNothing();
    void severalSeedsGiveIntervals();
    void aSavedModelEvaluatesAndRecommends();
    void matchesOtherDataByIds();
    void givesMetricsPerBetaAndGroup();
    void leavesNoLogWhenToldSo();
    void divergenceSaysWhatToChange();
    void sweepsAGrid();
    void sweepsBetaWithoutTrainingAgain();
    void extendsASweep();

private:
    CliProgram m_cli;
    std::string m_data;
};

void TestCliTrain::initTestCase()
{
    m_data = m_cli.file("made");
    VERIFY_CODE(m_cli.run("data synth " + m_data + " --users 120 --items 80 --ratings 4000"), 0);
}

void TestCliTrain::givesOneDocument()
{
    const CliResult result = m_cli.run("train --json --model pmf --epochs 5 --data " + m_data);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    VERIFY_KEYS(json, "run", "model", "dataset", "split", "seed", "threads", "epochs", "seconds", "metrics", "curves");
    VERIFY_KEYS(json["metrics"], "rmse", "mae", "ndcg@10", "hr@10");
    QCOMPARE(json["split"]["train"].get<int>() + json["split"]["validation"].get<int>() +
                 json["split"]["test"].get<int>(),
             4000);
    QVERIFY(!json["curves"].empty());
    QVERIFY(result.err.contains("run "));
    const CliResult quiet = m_cli.run("train --quiet --model pmf --epochs 5 --data " + m_data);
    VERIFY_CODE(quiet, 0);
    QVERIFY2(quiet.err.isEmpty(), quiet.err.constData());
    QVERIFY(quiet.out.contains("rmse"));
}

void TestCliTrain::theNumberOfThreadsChangesNothing()
{
    nlohmann::json expected;
    for (const char* model : {"pmf", "biased-mf", "deepfair", "popularity"}) {
        for (const char* threads : {"1", "2", "3"}) {
            const CliResult result = m_cli.run(std::string("train --no-log --json --seed 5 --group gender --model ") +
                                               model + " --threads " + threads + " --data " + m_data);
            VERIFY_CODE(result, 0);
            const auto json = result.json();
            if (*threads == '1')
                expected = json;
            QCOMPARE(json["metrics"].dump(), expected["metrics"].dump());
            QCOMPARE(json["curves"].dump(), expected["curves"].dump());
        }
    }
}

void TestCliTrain::severalSeedsGiveIntervals()
{
    const CliResult result = m_cli.run("train --json --model pmf --epochs 3 --seeds 3 --seed 10 --data " + m_data);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QCOMPARE(json["runs"].size(), std::size_t{3});
    QCOMPARE(json["runs"][2]["seed"].get<int>(), 12);
    const auto rmse = json["summary"]["rmse"];
    double mean = 0;
    for (const auto& run : json["runs"])
        mean += run["metrics"]["rmse"].get<double>() / 3;
    QVERIFY(std::abs(rmse["mean"].get<double>() - mean) < 1e-12);
    QVERIFY(rmse["low"].get<double>() < mean && mean < rmse["high"].get<double>());
}

void TestCliTrain::aSavedModelEvaluatesAndRecommends()
{
    const std::string model = m_cli.file("pmf.eqm");
    const CliResult trained = m_cli.run("train --json --model pmf --epochs 5 --save " + model + " --data " + m_data);
    VERIFY_CODE(trained, 0);
    const CliResult again = m_cli.run("evaluate --json " + model + " --data " + m_data);
    VERIFY_CODE(again, 0);
    VERIFY_KEYS(again.json(), "metrics", "groups");
    QVERIFY(again.json()["same_data"].get<bool>());
    QCOMPARE(again.json()["metrics"]["rmse"].dump(), trained.json()["metrics"]["rmse"].dump());
    QCOMPARE(again.json()["metrics"]["ndcg@10"].dump(), trained.json()["metrics"]["ndcg@10"].dump());

    const auto list = m_cli.run("recommend --json " + model + " --user 5 --top 7").json();
    VERIFY_KEYS(list, "user", "items");
    QCOMPARE(list["items"].size(), std::size_t{7});
    VERIFY_KEYS(list["items"][0], "id", "title", "score", "im");
    for (std::size_t i = 1; i < 7; ++i)
        QVERIFY(list["items"][i - 1]["score"].get<double>() >= list["items"][i]["score"].get<double>());
    // a run's number names the model it saved
    const std::string number = std::to_string(trained.json()["run"].get<int>());
    QVERIFY(m_cli.run("recommend --json " + number + " --user 5 --top 7").json() == list);
    const CliResult everyone = m_cli.run("recommend " + model + " --user all --top 2 --csv");
    VERIFY_CODE(everyone, 0);
    QVERIFY(everyone.out.startsWith("user,rank,item,title,score,im\n"));
    QCOMPARE(everyone.out.count('\n'), qsizetype{1 + 2 * 120});
    const CliResult nobody = m_cli.run("recommend " + model + " --user 99999");
    VERIFY_CODE(nobody, 1);
    QVERIFY(nobody.err.contains("99999"));
}

void TestCliTrain::matchesOtherDataByIds()
{
    const std::string model = m_cli.file("matched.eqm");
    VERIFY_CODE(m_cli.run("train --model pmf --epochs 3 --no-log --save " + model + " --data " + m_data), 0);
    const std::string other = m_cli.file("other");
    VERIFY_CODE(m_cli.run("data synth " + other + " --users 150 --items 90 --ratings 5000 --seed 9"), 0);
    const CliResult result = m_cli.run("evaluate --json " + model + " --data " + other);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QVERIFY(!json["same_data"].get<bool>());
    // users 121 to 150 and items 81 to 90 are new
    QCOMPARE(json["unmatched"]["users"].get<int>(), 30);
    QVERIFY(json["unmatched"]["items"].get<int>() >= 1);
    QVERIFY(json["metrics"].contains("rmse"));
}

void TestCliTrain::givesMetricsPerBetaAndGroup()
{
    const CliResult result =
        m_cli.run("train --json --model deepfair --epochs 2 --group gender --betas 0,0.3,1 --k 5,10 --data " + m_data);
    VERIFY_CODE(result, 0);
    const auto metrics = result.json()["metrics"];
    VERIFY_KEYS(metrics, "rmse", "rmse{beta=0.3}", "rmse{beta=0}", "ndcg@5", "ndcg@10", "minority-gap@10",
                "rmse[gender=F]");
    QVERIFY(
        m_cli.run("train --no-log -q --model deepfair --epochs 1 --betas 0,1 --data " + m_data).out.contains("beta"));
}

void TestCliTrain::leavesNoLogWhenToldSo()
{
    const CliProgram cli;
    const CliResult result = cli.run("train --json --no-log --model popularity --data " + m_data);
    VERIFY_CODE(result, 0);
    QVERIFY(result.json()["run"].is_null());
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("data"))));
}

void TestCliTrain::divergenceSaysWhatToChange()
{
    const CliResult result = m_cli.run(
        "train --json --model pmf --set learning_rate=10 --set initial_scale=10 --set regularisation=10 --data " +
        m_data);
    if (result.code == 0)
        QSKIP("SKIPPED: this model stays finite even so");
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("learning"), result.err.constData());
}

void TestCliTrain::sweepsAGrid()
{
    const CliResult result = m_cli.run(
        "sweep --json --model pmf --epochs 2 --seeds 2 --vary factors=2,4 --vary regularisation=0.02,0.1 --data " +
        m_data);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    VERIFY_KEYS(json, "sweep", "runs", "pareto", "hypervolume", "reference");
    QCOMPARE(json["runs"].size(), std::size_t{8});
    QCOMPARE(json["points"].size(), std::size_t{4});
    QVERIFY(json["pareto"].size() >= 1);
    // all done: nothing is trained again
    const std::string number = std::to_string(json["sweep"].get<int>());
    const CliResult again = m_cli.run("sweep --json --resume " + number);
    VERIFY_CODE(again, 0);
    QCOMPARE(again.json()["runs"].dump(), json["runs"].dump());
    QVERIFY2(!again.err.contains("train,"), again.err.constData());
}

void TestCliTrain::sweepsBetaWithoutTrainingAgain()
{
    const CliResult result =
        m_cli.run("sweep --json --model deepfair --epochs 2 --vary beta=0:1:0.25 --data " + m_data);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QCOMPARE(json["runs"].size(), std::size_t{1});
    QCOMPARE(json["points"].size(), std::size_t{5});
    QCOMPARE(json["points"][1]["coordinates"]["beta"].get<std::string>(), std::string("0.25"));
    QVERIFY(m_cli.run("sweep -q --model deepfair --epochs 2 --vary beta=0:1:0.5 --data " + m_data)
                .out.contains("hypervolume"));
}

void TestCliTrain::extendsASweep()
{
    const CliResult first = m_cli.run("sweep --json --model pmf --epochs 2 --vary factors=2,4 --data " + m_data);
    VERIFY_CODE(first, 0);
    const std::string number = std::to_string(first.json()["sweep"].get<int>());
    const CliResult more = m_cli.run("sweep --json --vary factors=4,8 --extend " + number);
    VERIFY_CODE(more, 0);
    const auto runs = more.json()["runs"];
    QCOMPARE(runs.size(), std::size_t{3});
    QCOMPARE(runs[0].dump(), first.json()["runs"][0].dump());
    QCOMPARE(runs[1].dump(), first.json()["runs"][1].dump());
    QVERIFY2(!more.err.contains("(1 of 3)") && more.err.contains("(3 of 3)"), more.err.constData());
    // nothing failed, so nothing is tried again; nothing is new, so there is nothing to extend by
    VERIFY_CODE(m_cli.run("sweep --json --retry " + number), 0);
    VERIFY_CODE(m_cli.run("sweep --vary factors=8 --extend " + number), 2);
    VERIFY_CODE(m_cli.run("sweep --retry 1 --extend " + number), 2);
    VERIFY_CODE(m_cli.run("sweep --extend " + number + "000 --seeds 3"), 2);
}

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_cli_train.moc"
