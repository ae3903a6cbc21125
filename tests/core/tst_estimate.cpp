// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/estimate.h"
#include "core/log/queuefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

RunRecord finished(RunId id, const RunSettings& settings, double seconds)
{
    RunRecord run;
    run.id = id;
    run.model = settings.model;
    run.status = RunStatus::Finished;
    run.data.hash = "a";
    for (const ParameterDescription& parameter : settings.parameters.descriptions())
        run.parameters[parameter.name] = toText(settings.parameters.value(parameter.name));
    run.trainSeconds = seconds;
    run.evaluateSeconds = 1;
    run.peakMemoryBytes = 1000;
    return run;
}

} // namespace

class EstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSettingsTakeTheSame()
    {
        const RunSettings settings = defaultSettings("pmf");
        RunSettings other = settings;
        other.parameters.set("factors", std::int64_t{64});
        const std::vector runs{finished(2, other, 40), finished(1, settings, 10)};
        const auto estimate = estimateRun(runs, settings, "a");
        QVERIFY(estimate && estimate->isSameSettings);
        QCOMPARE(estimate->basis, RunId{1});
        QCOMPARE(estimate->seconds, 11.0);
    }

    void epochsCountInProportion()
    {
        RunSettings settings = defaultSettings("pmf");
        settings.parameters.set("epochs", std::int64_t{20});
        const std::vector runs{finished(1, settings, 10)};
        settings.parameters.set("epochs", std::int64_t{50});
        const auto estimate = estimateRun(runs, settings, "a");
        QVERIFY(estimate && !estimate->isSameSettings);
        QCOMPARE(estimate->seconds, 10.0 * 50 / 20 + 1);
    }

    void otherDataModelsAndUnfinishedRunsSayNothing()
    {
        const RunSettings settings = defaultSettings("pmf");
        std::vector runs{finished(1, settings, 10)};
        QVERIFY(!estimateRun(runs, settings, "b"));
        QVERIFY(!estimateRun(runs, defaultSettings("biased-mf"), "a"));
        runs[0].status = RunStatus::Stopped;
        QVERIFY(!estimateRun(runs, settings, "a"));
    }

    void theQueueComesBackFromItsFile()
    {
        QTemporaryDir folder;
        const auto path = queuePath(folder.filePath(QStringLiteral("log.sqlite")).toStdString());
        QCOMPARE(path.filename().string(), std::string("log.queue.json"));
        QVERIFY(readQueue(path).empty());
        std::vector<WaitingRun> runs(2);
        runs[0].settings = defaultSettings("pmf");
        runs[0].settings.seed = 7;
        runs[0].data.name = "demo";
        runs[0].data.hash = "a";
        runs[1].settings = defaultSettings("deepfair");
        runs[1].begun = 12;
        writeQueue(path, runs);
        const std::vector<WaitingRun> read = readQueue(path);
        QCOMPARE(read.size(), std::size_t{2});
        QCOMPARE(read[0].settings.seed, std::uint64_t{7});
        QVERIFY(read[0].settings.parameters == runs[0].settings.parameters);
        QCOMPARE(read[0].data.hash, std::string("a"));
        QVERIFY(!read[0].begun);
        QCOMPARE(*read[1].begun, RunId{12});
        writeQueue(path, {});
        QVERIFY(!std::filesystem::exists(path));
    }
};

QTEST_APPLESS_MAIN(EstimateTest)
#include "tst_estimate.moc"
