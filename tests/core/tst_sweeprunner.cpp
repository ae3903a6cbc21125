// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/log/pointdetail.h"
#include "core/log/sweeprunner.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

Dataset smallData(std::uint64_t seed = 1)
{
    SyntheticSettings settings;
    settings.users = 60;
    settings.items = 50;
    settings.ratings = 1500;
    settings.seed = seed;
    return makeSyntheticDataset(settings);
}

SweepSettings factorSweep(const char* values = "factors=2,4", int seeds = 1)
{
    SweepSettings settings;
    settings.base = defaultSettings("pmf");
    settings.base.parameters.set("epochs", std::int64_t{2});
    settings.seeds = seeds;
    settings.variations = {parseVariation(values)};
    return settings;
}

SweepSettings betaSweep(const char* betas)
{
    SweepSettings settings;
    settings.base = defaultSettings("deepfair");
    settings.base.parameters.set("epochs", std::int64_t{1});
    settings.base.parameters.set("factor_epochs", std::int64_t{2});
    settings.base.evaluation.groups = {"gender"};
    settings.variations = {parseVariation(betas)};
    return settings;
}

/// Notes which runs were worked on; asks to stop when the one named begins.
class Watcher : public SweepObserver, private RunObserver
{
public:
    std::vector<std::size_t> begun;
    int epochs = 0;
    std::optional<std::size_t> stopAt;
    std::stop_source stop;

    RunObserver& onRunBegun(const SweptRun& run) override
    {
        begun.push_back(run.index);
        if (stopAt == run.index)
            stop.request_stop();
        return *this;
    }
    void onRunEnded(const SweptRun&, const std::shared_ptr<const RunResult>&) override {}

private:
    void onEpoch(const EpochDone&) override { ++epochs; }
};

using Indices = std::vector<std::size_t>;

} // namespace

class TestSweepRunner : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:
    void readsBackWhatItRan()
    {
        ExperimentLog log(file("a.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(factorSweep("factors=2,4", 2), "mine");
        Watcher watcher;
        runSweep(sweep, sweep.pending(), data, &log, watcher, watcher.stop.get_token());
        QCOMPARE(watcher.begun, (Indices{0, 1, 2, 3}));
        QVERIFY(sweep.pending().empty());
        QCOMPARE(sweep.points().size(), std::size_t{4});

        const Sweep again = readSweep(log, *sweep.id);
        QCOMPARE(again.name, std::string("mine"));
        QCOMPARE(again.data.hash, data.contentHash());
        QVERIFY(again.pending().empty());
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(again.runs[i].measured.values, sweep.runs[i].measured.values);
            QVERIFY(modelFile(log, *again.runs[i].id).has_value());
        }
        QVERIFY_THROWS_EXCEPTION(Error, readSweep(log, 99));
    }

    void aStoppedSweepGoesOnWhereItWas()
    {
        ExperimentLog log(file("b.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(factorSweep("factors=2,4,8"));
        Watcher watcher;
        watcher.stopAt = 1;
        runSweep(sweep, sweep.pending(), data, &log, watcher, watcher.stop.get_token());
        QCOMPARE(watcher.begun, (Indices{0, 1}));
        QCOMPARE(sweep.runs[1].status, std::optional(RunStatus::Stopped));

        Sweep resumed = readSweep(log, *sweep.id);
        QCOMPARE(resumed.pending(), (Indices{1, 2}));
        Watcher second;
        runSweep(resumed, resumed.pending(), data, &log, second, {});
        QCOMPARE(second.begun, (Indices{1, 2}));
        QCOMPARE(*resumed.runs[1].id, *sweep.runs[1].id); // the same run went on

        Sweep whole = newSweep(factorSweep("factors=2,4,8"));
        Watcher third;
        runSweep(whole, whole.pending(), data, nullptr, third, {});
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(resumed.runs[i].measured.values, whole.runs[i].measured.values);
    }

    void aFailureEndsOnlyItsRun()
    {
        ExperimentLog log(file("c.sqlite"));
        const Dataset data = smallData();
        SweepSettings settings = betaSweep("betas=nonsense,0");
        Sweep sweep = newSweep(settings);
        Watcher watcher;
        runSweep(sweep, sweep.pending(), data, &log, watcher, {});
        QCOMPARE(sweep.count(RunStatus::Failed), std::size_t{1});
        QCOMPARE(sweep.count(RunStatus::Finished), std::size_t{1});
        QVERIFY(sweep.runs[0].error.find("betas") != std::string::npos);

        Sweep again = readSweep(log, *sweep.id);
        QCOMPARE(again.pending(true), (Indices{0}));
        QCOMPARE(again.runs[0].error, sweep.runs[0].error);
        Watcher second;
        runSweep(again, again.pending(true), data, &log, second, {});
        QCOMPARE(again.count(RunStatus::Finished), std::size_t{1});
    }

    void failedRunsAreRetriedAlone()
    {
        ExperimentLog log(file("d.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(factorSweep("factors=2,4,8"));
        createInLog(sweep, log);
        {
            RunPlace place;
            place.sweep = sweep.id;
            place.sweepIndex = 1;
            RunLogger logger(log, sweep.runs[1].settings, data, place);
            logger.fail(Error(ErrorKind::Memory, "there was not enough memory"));
        }
        Sweep read = readSweep(log, *sweep.id);
        QCOMPARE(read.pending(), (Indices{0, 1, 2}));
        Watcher watcher;
        runSweep(read, read.pending(true), data, &log, watcher, {});
        QCOMPARE(watcher.begun, (Indices{1}));
        const Sweep after = readSweep(log, *sweep.id);
        QCOMPARE(after.runs[1].status, std::optional(RunStatus::Finished));
        QCOMPARE(after.pending(), (Indices{0, 2}));
    }

    void extendingTrainsOnlyWhatIsNew()
    {
        ExperimentLog log(file("e.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(factorSweep());
        Watcher watcher;
        runSweep(sweep, sweep.pending(), data, &log, watcher, {});
        const std::vector<Variation> more{parseVariation("factors=8")};
        QCOMPARE(countExtension(sweep, more, 2), std::size_t{4});
        extend(sweep, &log, more, 2);
        QCOMPARE(sweep.runs.size(), std::size_t{6});
        QCOMPARE(sweep.pending(), (Indices{2, 3, 4, 5}));
        Watcher second;
        runSweep(sweep, sweep.pending(), data, &log, second, {});
        QCOMPARE(second.begun, (Indices{2, 3, 4, 5}));
        const Sweep read = readSweep(log, *sweep.id);
        QVERIFY(read.pending().empty());
        QCOMPARE(read.points().size(), std::size_t{6});
        QVERIFY_THROWS_EXCEPTION(Error, extend(sweep, &log, more, 2));
    }

    /// Two β, then a third: the kept model is measured, no epoch is trained, and every value is that of a sweep that
    /// had all three from the start. The same where the model is gone, by training again.
    void moreBetaAreMeasuredWithTheKeptModel()
    {
        ExperimentLog log(file("f.sqlite"));
        const Dataset data = smallData();
        Sweep whole = newSweep(betaSweep("beta=0,1,0.3"));
        Watcher watcher;
        runSweep(whole, whole.pending(), data, nullptr, watcher, {});

        for (const bool isKept : {true, false}) {
            Sweep sweep = newSweep(betaSweep("beta=0,1"));
            runSweep(sweep, sweep.pending(), data, &log, watcher, {});
            if (!isKept)
                std::filesystem::remove(*modelFile(log, *sweep.runs[0].id));
            QCOMPARE(countExtension(sweep, std::vector{parseVariation("beta=0.3")}, 1), std::size_t{1});
            extend(sweep, &log, std::vector{parseVariation("beta=0.3")}, 1);
            QVERIFY(sweep.runs[0].isBehind());
            QCOMPARE(sweep.pending(), (Indices{0}));
            Watcher second;
            runSweep(sweep, sweep.pending(), data, &log, second, {});
            QCOMPARE(second.epochs > 0, !isKept);
            const Sweep read = readSweep(log, *sweep.id);
            QVERIFY(read.pending().empty());
            QCOMPARE(read.points().size(), std::size_t{3});
            QCOMPARE(read.runs[0].measured.values, whole.runs[0].measured.values);
            QCOMPARE(loggedSettings(log.run(*read.runs[0].id)).evaluation.betas, (std::vector<double>{0, 1, 0.3}));
        }
    }

    void otherDataAreRefused()
    {
        ExperimentLog log(file("g.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(factorSweep());
        Watcher watcher;
        watcher.stopAt = 1;
        runSweep(sweep, sweep.pending(), data, &log, watcher, watcher.stop.get_token());
        Sweep read = readSweep(log, *sweep.id);
        const Dataset other = smallData(2);
        QVERIFY_THROWS_EXCEPTION(Error, runSweep(read, read.pending(), other, &log, watcher, {}));
    }

    void theCostIsGuessedFromEarlierRuns()
    {
        ExperimentLog log(file("h.sqlite"));
        const Dataset data = smallData();
        const SweepSettings settings = factorSweep();
        QCOMPARE(estimateSweep(log, settings, data.contentHash(), 1500, 2).from, std::size_t{0});
        // three runs of 1, 2 and 9 seconds on these data, one of 100 with another number of epochs
        for (const double seconds : {1.0, 2.0, 9.0, 100.0}) {
            RunSettings run = settings.base;
            if (seconds == 100)
                run.parameters.set("epochs", std::int64_t{77});
            RunLogger logger(log, run, data);
            RunResult result;
            result.trainSeconds = seconds;
            result.split = makeSplit(data, run.split, 1);
            logger.finish(result);
        }
        const SweepEstimate same = estimateSweep(log, settings, data.contentHash(), 1500, 2);
        QCOMPARE(same.seconds, 4.0); // the median of three, twice
        QCOMPARE(same.from, std::size_t{3});
        QVERIFY(same.isSameData);
        // data three times as large
        const SweepEstimate other = estimateSweep(log, settings, "other", 3 * data.ratingCount(), 1);
        QCOMPARE(other.seconds, 6.0);
        QVERIFY(!other.isSameData);
    }

    void aPointKnowsItsUsers()
    {
        ExperimentLog log(file("i.sqlite"));
        const Dataset data = smallData();
        Sweep sweep = newSweep(betaSweep("beta=0,0.5,1"));
        Watcher watcher;
        runSweep(sweep, sweep.pending(), data, &log, watcher, {});
        const RunId run = *sweep.runs[0].id;
        // β = 1 is the run's own: read from the log; 0.5 is measured again and its mean is the logged one
        const PointDetail own = readPoint(log, run, 1.0, nullptr);
        QVERIFY(own.isOtherData && own.model && own.userCount() == data.userCount());
        const PointDetail half = readPoint(log, run, 0.5, &data);
        const std::vector<float>& gaps = half.perUser.at("minority-gap@10");
        double sum = 0;
        int users = 0;
        for (const float gap : gaps)
            if (std::isfinite(gap)) {
                sum += static_cast<double>(gap);
                ++users;
            }
        QVERIFY(std::abs(sum / users - sweep.runs[0].measured.values.at("minority-gap@10{beta=0.5}")) < 1e-6);
        QCOMPARE(half.groups.at("rmse").size(), std::size_t{2});
        const PointDetail closed = readPoint(log, run, 0.5, nullptr);
        QVERIFY(closed.isOtherData && closed.perUser.empty() && closed.model);
    }
};

QTEST_APPLESS_MAIN(TestSweepRunner)
#include "tst_sweeprunner.moc"
