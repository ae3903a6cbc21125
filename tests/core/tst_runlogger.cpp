// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/log/logpaths.h"
#include "core/log/runlogger.h"
#include "tests/support/testdata.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace equipoise;

class TestRunLogger : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    Dataset m_dataset = makeSyntheticDataset({.users = 60, .items = 40, .ratings = 900});

    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / ("log" + std::to_string(++m_count) + ".sqlite");
    }

    static RunSettings settings()
    {
        RunSettings s = defaultSettings("pmf");
        s.parameters.set("epochs", std::int64_t{4});
        s.seed = 7;
        s.threads = 1;
        return s;
    }

    /// What a trainer and the run would tell of one epoch.
    static void epoch(RunLogger& logger, int number, double loss)
    {
        const EpochReport report{{{"train_loss", loss}, {"validation_rmse", 2 * loss}}, loss, 100};
        logger.onEpoch({.phaseName = "factors", .epoch = number, .report = report});
    }

private Q_SLOTS:
    void logsAFinishedRun()
    {
        ExperimentLog log(freshPath());
        const RunSettings in = settings();
        RunId id = 0;
        {
            RunLogger logger(log, in, m_dataset, {.experiment = "tests", .name = "first"});
            id = logger.runId();
            QVERIFY(!logger.options().resume);
            QCOMPARE(logger.options().checkpoint.parent_path(), checkpointFolder(log.path()));
            const Split split = makeSplit(m_dataset, in.split, in.seed);
            logger.onStarted({"pmf", m_dataset, split, {}});
            epoch(logger, 1, 0.5);
            epoch(logger, 2, 0.25);
            RunResult result;
            result.measured.values["rmse"] = 0.9;
            result.epochs = 2;
            result.threads = 1;
            logger.finish(result);
        }
        const RunRecord record = log.run(id);
        QCOMPARE(record.status, RunStatus::Finished);
        QCOMPARE(record.experiment, std::string("tests"));
        QCOMPARE(record.name, std::string("first"));
        QCOMPARE(record.data.hash, m_dataset.contentHash());
        QCOMPARE(record.seed, std::uint64_t{7});
        QCOMPARE(record.parameters.at("epochs"), std::string("4"));
        QVERIFY(record.checkpoint.empty());
        QCOMPARE(log.values(id).at("rmse"), 0.9);
        QCOMPARE(log.series(id).at(0).key, std::string("factors.train_loss"));
        QCOMPARE(log.series(id).at(0).values, (std::vector<double>{0.5, 0.25}));
        QCOMPARE(log.split(id)->hash, makeSplit(m_dataset, in.split, in.seed).hash);
        QCOMPARE(splitHash(log.split(id).value()), record.splitHash); // the rows themselves, not only their name
        QVERIFY(loggedSettings(record).toJson() == in.toJson());
    }

    void marksWhatDoesNotEnd()
    {
        ExperimentLog log(freshPath());
        RunId dropped = 0;
        RunId failed = 0;
        {
            const RunLogger logger(log, settings(), m_dataset);
            dropped = logger.runId();
        }
        {
            RunLogger logger(log, settings(), m_dataset);
            failed = logger.runId();
            logger.fail(Error(ErrorKind::Divergence, "the loss is not finite"));
        }
        QCOMPARE(log.run(dropped).status, RunStatus::Failed);
        QCOMPARE(log.run(failed).error, std::string("the loss is not finite."));
    }

    void resumesWithTheSameDataOnly()
    {
        ExperimentLog log(freshPath());
        RunId id = 0;
        {
            RunLogger logger(log, settings(), m_dataset);
            id = logger.runId();
            epoch(logger, 1, 0.5);
            RunResult stopped;
            stopped.outcome = Outcome::Stopped;
            logger.finish(stopped);
        }
        QCOMPARE(log.run(id).status, RunStatus::Stopped);
        const Dataset other = makeSyntheticDataset({.users = 60, .items = 40, .ratings = 900, .seed = 2});
        QVERIFY_THROWS_EXCEPTION(Error, RunLogger(log, id, other));
        QCOMPARE(log.run(id).status, RunStatus::Stopped);
        RunLogger logger(log, id, m_dataset);
        QVERIFY(logger.options().resume);
        QCOMPARE(log.run(id).status, RunStatus::Running);
        epoch(logger, 1, 0.5);
        epoch(logger, 2, 0.4);
        logger.finish({});
        QCOMPARE(log.series(id).at(0).steps, (std::vector<int>{1, 2}));
        QCOMPARE(log.run(id).status, RunStatus::Finished);
    }
};

QTEST_APPLESS_MAIN(TestRunLogger)
#include "tst_runlogger.moc"
