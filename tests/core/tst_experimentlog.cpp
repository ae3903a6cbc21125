// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/logpaths.h"
#include "core/log/sqlite.h"
#include "tests/support/testdata.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace equipoise;

class TestExperimentLog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / ("log" + std::to_string(++m_count) + ".sqlite");
    }

    static NewRun sampleRun()
    {
        NewRun run;
        run.model = "pmf";
        run.settings = R"({"model":"pmf"})";
        run.parameters = {{"k", "30"}, {"learning_rate", "0.05"}};
        run.seed = 0xFFFFFFFFFFFFFFF0ULL;
        run.threads = 2;
        run.data = {"ml-1m", "/data/ml-1m", "ml-1m", "", "abc", 6040, 3706, 1000209};
        return run;
    }

    static Measured sampleResults()
    {
        Measured measured;
        measured.values = {{"rmse", 0.8553}, {"ndcg@10", 1.0 / 3}};
        measured.groups["rmse"] = {{"gender=F", 0.9, 1709, false}, {"gender=M", 0.84, 3, true}};
        measured.perUser["ndcg@10"] = {0.5F, std::numeric_limits<float>::quiet_NaN(), 1.0F};
        measured.findings = {"one user was skipped", "nothing else"};
        measured.impossible = {"ndcg@10 is 1.2, which cannot be"};
        measured.protocol = "p";
        return measured;
    }

private Q_SLOTS:
    void storesARun()
    {
        ExperimentLog log(freshPath());
        const RunId id = log.createRun(sampleRun());
        const RunRecord begun = log.run(id);
        QCOMPARE(begun.status, RunStatus::Running);
        QCOMPARE(begun.model, std::string("pmf"));
        QCOMPARE(begun.name, std::string("pmf"));
        QCOMPARE(begun.experiment, std::string("default"));
        QCOMPARE(begun.seed, 0xFFFFFFFFFFFFFFF0ULL);
        QCOMPARE(begun.parameters.at("k"), std::string("30"));
        QCOMPARE(begun.data.ratings, std::uint64_t{1000209});
        QVERIFY(!begun.version.empty());
        QVERIFY(begun.started > 0);
        QVERIFY(!begun.finished);
        QVERIFY(!begun.sweep);

        log.setResults(id, sampleResults());
        log.finishRun(id, {.epochs = 12, .threads = 2, .trainSeconds = 1.5, .peakMemoryBytes = 1U << 30});
        const RunRecord ended = log.run(id);
        QCOMPARE(ended.status, RunStatus::Finished);
        QCOMPARE(ended.epochs, 12);
        QCOMPARE(ended.trainSeconds, 1.5);
        QCOMPARE(ended.protocol, std::string("p"));
        QVERIFY(ended.finished.value() >= ended.started);
    }

    void givesResultsBackBitForBit()
    {
        ExperimentLog log(freshPath());
        const RunId id = log.createRun(sampleRun());
        const Measured in = sampleResults();
        log.setResults(id, in);
        log.setResults(id, in); // a second time replaces the first
        const Measured out = log.results(id);
        QVERIFY(out.values == in.values);
        QCOMPARE(out.findings, in.findings);
        QCOMPARE(out.impossible, in.impossible);
        QCOMPARE(out.groups.at("rmse").size(), std::size_t{2});
        QCOMPARE(out.groups.at("rmse")[0].group, std::string("gender=F"));
        QCOMPARE(out.groups.at("rmse")[1].n, std::uint64_t{3});
        QVERIFY(out.groups.at("rmse")[1].isSmall);
        const std::vector<float> users = log.userMetrics(id, "ndcg@10");
        QCOMPARE(users.size(), std::size_t{3});
        QCOMPARE(users[0], 0.5F);
        QVERIFY(std::isnan(users[1]));
        QVERIFY(log.userMetrics(id, "rmse").empty());
        QCOMPARE(log.userMetricKeys(id), std::vector<std::string>{"ndcg@10"});
    }

    void keepsSeries()
    {
        ExperimentLog log(freshPath());
        const RunId id = log.createRun(sampleRun());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (int epoch = 1; epoch <= 3; ++epoch)
            log.appendSeries(id, {{"factors.train_loss", epoch, 1.0 / epoch},
                                  {"factors.validation_rmse", epoch, epoch == 2 ? nan : 0.9}});
        // what a resumed run measures again takes the place of the first measurement
        log.appendSeries(id, {{"factors.train_loss", 3, 0.25}});
        log.flush();
        const std::vector<LoggedSeries> series = log.series(id);
        QCOMPARE(series.size(), std::size_t{2});
        QCOMPARE(series[0].key, std::string("factors.train_loss"));
        QCOMPARE(series[0].steps, (std::vector<int>{1, 2, 3}));
        QCOMPARE(series[0].values, (std::vector<double>{1, 0.5, 0.25}));
        QVERIFY(std::isnan(series[1].values[1]));
    }

    void keepsTheSplit()
    {
        ExperimentLog log(freshPath());
        const RunId id = log.createRun(sampleRun());
        QVERIFY(!log.split(id));
        const Split in{"random:0.8", {0, 2, 3, 7, 8}, {4}, {1, 6}, "hash"};
        log.setSplit(id, in, 9); // row 5 is in no part; nine rows do not fill the last byte
        const Split out = log.split(id).value();
        QCOMPARE(out.train, in.train);
        QCOMPARE(out.validation, in.validation);
        QCOMPARE(out.test, in.test);
        QCOMPARE(out.hash, in.hash);
        QCOMPARE(log.run(id).split, in.specification);
        QCOMPARE(log.run(id).splitHash, in.hash);
    }

    void failsAndGoesOn()
    {
        ExperimentLog log(freshPath());
        const RunId id = log.createRun(sampleRun());
        log.failRun(id, "the loss is not finite");
        QCOMPARE(log.run(id).status, RunStatus::Failed);
        QCOMPARE(log.run(id).error, std::string("the loss is not finite"));
        log.reopenRun(id);
        QCOMPARE(log.run(id).status, RunStatus::Running);
        QVERIFY(log.run(id).error.empty());
        QVERIFY_THROWS_EXCEPTION(Error, log.reopenRun(id));
        log.finishRun(id, {});
        QVERIFY_THROWS_EXCEPTION(Error, log.reopenRun(id));
    }

    void filtersRuns()
    {
        ExperimentLog log(freshPath());
        NewRun other = sampleRun();
        other.model = "deepfair";
        other.experiment = "Fair lists";
        other.data.hash = "def";
        const RunId first = log.createRun(sampleRun());
        const RunId second = log.createRun(other);
        log.finishRun(second, {});
        log.addTag(first, "paper");
        log.addTag(first, "paper");
        log.setStarred(second, true);
        log.setNote(first, "Too high a learning rate");
        const auto ids = [&](const RunFilter& filter) {
            std::vector<RunId> all;
            for (const RunRecord& record : log.listRuns(filter))
                all.push_back(record.id);
            return all;
        };
        QCOMPARE(ids({}), (std::vector<RunId>{second, first}));
        QCOMPARE(ids({.limit = 1}), std::vector<RunId>{second});
        QCOMPARE(ids({.model = "pmf"}), std::vector<RunId>{first});
        QCOMPARE(ids({.experiment = "Fair lists"}), std::vector<RunId>{second});
        QCOMPARE(ids({.dataHash = "abc"}), std::vector<RunId>{first});
        QCOMPARE(ids({.tag = "paper"}), std::vector<RunId>{first});
        QCOMPARE(ids({.text = "LEARNING"}), std::vector<RunId>{first});
        QCOMPARE(ids({.text = "%"}), std::vector<RunId>{});
        QCOMPARE(ids({.status = RunStatus::Finished}), std::vector<RunId>{second});
        QCOMPARE(ids({.status = RunStatus::Running}), std::vector<RunId>{first});
        QCOMPARE(ids({.onlyStarred = true}), std::vector<RunId>{second});
        QCOMPARE(log.run(first).tags, std::vector<std::string>{"paper"});
        QCOMPARE(log.tags(), std::vector<std::string>{"paper"});
        QCOMPARE(log.experiments(), (std::vector<std::string>{"Fair lists", "default"}));
        log.removeTag(first, "paper");
        QVERIFY(log.tags().empty());
        log.renameRun(first, "Größer & “besser”");
        QCOMPARE(log.run(first).name, std::string("Größer & “besser”"));
    }

    void deletesWithUndo()
    {
        const auto path = freshPath();
        ExperimentLog log(path);
        const RunId id = log.createRun(sampleRun());
        QVERIFY_THROWS_EXCEPTION(Error, log.deleteRun(id)); // still running
        log.finishRun(id, {.status = RunStatus::Stopped});
        std::filesystem::create_directories(checkpointFolder(path));
        const auto own = writeFile(m_folder, checkpointFolder(path).filename().string() + "/run.checkpoint", "x");
        const auto foreign = writeFile(m_folder, "report.html", "x");
        log.setCheckpoint(id, own);
        log.addArtifact(id, "report", foreign);
        log.setResults(id, sampleResults());
        log.deleteRun(id);
        QVERIFY(log.listRuns().empty());
        QCOMPARE(log.listRuns({.deleted = true}).size(), std::size_t{1});
        log.restoreRun(id);
        QCOMPARE(log.listRuns().size(), std::size_t{1});
        QVERIFY(!log.results(id).values.empty());
        log.deleteRun(id);
        QCOMPARE(log.purgeDeleted(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, log.run(id));
        QVERIFY(log.values(id).empty());
        QVERIFY(!std::filesystem::exists(own));
        QVERIFY(std::filesystem::exists(foreign));
        QVERIFY(log.createRun(sampleRun()) > id); // a number is never used again
    }

    void refusesRunsThatAreNotThere()
    {
        ExperimentLog log(freshPath());
        QVERIFY_THROWS_EXCEPTION(Error, log.run(7));
        QVERIFY_THROWS_EXCEPTION(Error, log.setStarred(7, true));
        QVERIFY_THROWS_EXCEPTION(Error, log.addTag(7, "x"));
        QVERIFY_THROWS_EXCEPTION(Error, log.finishRun(7, {}));
        QVERIFY_THROWS_EXCEPTION(Error, log.setResults(7, sampleResults()));
        QVERIFY_THROWS_EXCEPTION(Error, log.sweep(7));
        // an error of what was only queued is told later, once, and harms nobody else
        const RunId id = log.createRun(sampleRun());
        log.appendSeries(7, {{"a", 1, 1}});
        log.appendSeries(id, {{"a", 1, 1}});
        QVERIFY_THROWS_EXCEPTION(Error, log.flush());
        log.flush();
        QCOMPARE(log.series(id).size(), std::size_t{1});
    }

    void knowsWhatASweepLacks()
    {
        ExperimentLog log(freshPath());
        const SweepId sweep = log.createSweep({.name = "k", .settings = "{}", .runCount = 4});
        const auto attempt = [&](int index) {
            NewRun run = sampleRun();
            run.sweep = sweep;
            run.sweepIndex = index;
            return log.createRun(run);
        };
        QCOMPARE(log.sweep(sweep).missing(), (std::vector<int>{0, 1, 2, 3}));
        const RunId done = attempt(0);
        log.finishRun(done, {});
        log.failRun(attempt(1), "disk full");
        attempt(2);                           // still running
        log.failRun(attempt(0), "a mistake"); // a later failure does not undo a finished run
        const SweepRecord record = log.sweep(sweep);
        QCOMPARE(record.missing(), (std::vector<int>{1, 3}));
        QCOMPARE(record.runs[0]->first, done);
        QVERIFY(!record.runs[3]);
        QCOMPARE(log.listSweeps().size(), std::size_t{1});
        QCOMPARE(log.listRuns({.sweep = sweep}).size(), std::size_t{4});
    }

    void servesSeveralConnectionsAndThreads()
    {
        const auto path = freshPath();
        ExperimentLog one(path);
        ExperimentLog two(path);
        const std::uint64_t before = two.changeCount();
        const auto work = [](ExperimentLog& log) {
            for (int i = 0; i < 5; ++i) {
                const RunId id = log.createRun(sampleRun());
                for (int epoch = 1; epoch <= 20; ++epoch)
                    log.appendSeries(id, {{"a", epoch, 1.0}});
                log.listRuns();
                log.finishRun(id, {});
            }
        };
        {
            const std::jthread a([&] { work(one); });
            const std::jthread b([&] { work(two); });
            const std::jthread c([&] { work(one); });
        }
        QCOMPARE(one.listRuns({.status = RunStatus::Finished}).size(), std::size_t{15});
        for (const RunRecord& record : two.listRuns())
            QCOMPARE(two.series(record.id).at(0).steps.size(), std::size_t{20});
        QVERIFY(two.changeCount() != before);
    }

    void namesItsPlaces()
    {
        qputenv("XDG_DATA_HOME", "/tmp/x data");
        QCOMPARE(defaultLogPath(), std::filesystem::path("/tmp/x data/equipoise/experiments.sqlite"));
        qputenv("XDG_DATA_HOME", "relative");
        const QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        QCOMPARE(defaultLogPath(),
                 std::filesystem::path(home.path().toStdString()) / ".local/share/equipoise/experiments.sqlite");
        qunsetenv("HOME");
        QVERIFY_THROWS_EXCEPTION(Error, defaultLogPath());
        QCOMPARE(checkpointFolder("/a/b.sqlite"), std::filesystem::path("/a/b.checkpoints"));
    }
};

QTEST_APPLESS_MAIN(TestExperimentLog)
#include "tst_experimentlog.moc"
