// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/jobs/runqueue.h"
#include "widgets/models/runqueuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

DatasetPtr smallData(std::uint64_t seed = 1)
{
    SyntheticSettings settings;
    settings.users = 80;
    settings.items = 60;
    settings.ratings = 2000;
    settings.seed = seed;
    return std::make_shared<const Dataset>(makeSyntheticDataset(settings));
}

RunSettings settings(int epochs, std::uint64_t seed = 1)
{
    RunSettings settings = defaultSettings("pmf");
    settings.parameters.set("epochs", std::int64_t{epochs});
    settings.parameters.set("patience", std::int64_t{0});
    settings.seed = seed;
    return settings;
}

constexpr int kLong = 10000; ///< epochs of a run that is not to end by itself

} // namespace

class RunQueueTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<ExperimentLog> openLog(const QTemporaryDir& folder)
    {
        return std::make_shared<ExperimentLog>(folder.filePath(QStringLiteral("log.sqlite")).toStdString());
    }

private Q_SLOTS:
    void oneAfterAnotherInTheirOrder()
    {
        JobList jobs;
        RunQueue queue(jobs);
        RunQueueModel model(queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue.setDataset(smallData());
        QList<qint64> order;
        connect(&queue, &RunQueue::ended, this, [&](qint64 id) { order << id; });
        int models = 0;
        connect(&queue, &RunQueue::trained, this, [&](qint64 id, const std::shared_ptr<const RunResult>& result) {
            models += result->model != nullptr && queue.run(id)->dataset != nullptr;
        });
        const QList<qint64> ids = queue.addSeeds(settings(2, 5), 3);
        QCOMPARE(queue.activeCount(), 1);
        QCOMPARE(queue.count(QueueState::Waiting), 2);
        QCOMPARE(queue.run(ids[2])->settings.seed, std::uint64_t{7});
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order, ids);
        QCOMPARE(queue.count(QueueState::Finished), 3);
        // every run keeps what it measured, and its model was handed on
        for (const qint64 id : ids)
            QVERIFY(queue.run(id)->result->measured.values.contains("rmse"));
        QCOMPARE(models, 3);
        QCOMPARE(queue.run(ids[1])->curves->curves().front().points->size(), std::size_t{2});
        QCOMPARE(model.index(0, RunQueueModel::kState).data().toString(), QStringLiteral("Finished"));
        queue.removeEnded();
        QCOMPARE(model.rowCount(), 0);
    }

    void severalAtOnceGiveTheSameBits()
    {
        JobList jobs;
        RunQueue queue(jobs);
        queue.setDataset(smallData());
        queue.setParallel(2);
        const QList<qint64> both = queue.addSeeds(settings(3, 1), 2);
        QCOMPARE(queue.activeCount(), 2);
        QTRY_COMPARE(queue.count(QueueState::Finished), 2);
        queue.setParallel(1);
        const qint64 alone = queue.add(settings(3, 2));
        QTRY_COMPARE(queue.count(QueueState::Finished), 3);
        QCOMPARE(queue.run(both[1])->result->measured.values, queue.run(alone)->result->measured.values);
    }

    void movedRunsStartInTheirNewOrder()
    {
        JobList jobs;
        RunQueue queue(jobs);
        RunQueueModel model(queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue.setDataset(smallData());
        queue.setHeld(true);
        const QList<qint64> ids = queue.addSeeds(settings(1), 3);
        QCOMPARE(queue.activeCount(), 0);
        queue.move(ids[2], -2);
        queue.move(ids[0], 1);
        QCOMPARE(model.index(0, 0).data(RunQueueModel::kIdRole).toLongLong(), ids[2]);
        QCOMPARE(model.index(2, 0).data(RunQueueModel::kIdRole).toLongLong(), ids[0]);
        queue.remove(ids[1]);
        QList<qint64> order;
        connect(&queue, &RunQueue::ended, this, [&](qint64 id) { order << id; });
        queue.setHeld(false);
        QTRY_COMPARE(order, (QList<qint64>{ids[2], ids[0]}));
    }

    void aPausedRunGoesOnToTheSameBits()
    {
        QTemporaryDir folder;
        JobList jobs;
        RunQueue queue(jobs);
        queue.setLog(openLog(folder));
        queue.setDataset(smallData());
        // long enough to be caught on its way, short enough to wait for
        const RunSettings wanted = settings(400);
        const qint64 id = queue.add(wanted);
        QSignalSpy grown(queue.run(id)->curves.get(), &RunCurves::grown);
        QTRY_VERIFY(grown.count() > 0);
        queue.pause(id);
        QTRY_VERIFY(!queue.run(id)->isActive());
        if (queue.run(id)->state == QueueState::Paused) {
            QVERIFY(queue.run(id)->logged.has_value());
            queue.resume(id);
            QTRY_COMPARE(queue.run(id)->state, QueueState::Finished);
        }
        const qint64 whole = queue.add(wanted);
        QTRY_COMPARE(queue.run(whole)->state, QueueState::Finished);
        QCOMPARE(queue.run(id)->result->measured.values, queue.run(whole)->result->measured.values);
        // the epochs before the pause are on the curve once
        QCOMPARE(queue.run(id)->curves->curves().front().points->size(), std::size_t{400});
        QTRY_VERIFY(jobs.isIdle());
    }

    void withoutALogAStoppedRunIsGone()
    {
        JobList jobs;
        RunQueue queue(jobs);
        queue.setDataset(smallData());
        const qint64 id = queue.add(settings(kLong));
        queue.pause(id);
        QVERIFY(queue.run(id)->state == QueueState::Stopping);
        QTRY_VERIFY(queue.run(id)->state == QueueState::Stopped);
        QVERIFY(!queue.run(id)->canResume());
    }

    void whatIsLeftComesBackWithTheLog()
    {
        QTemporaryDir folder;
        const DatasetPtr data = smallData();
        {
            JobList jobs;
            RunQueue queue(jobs);
            queue.setLog(openLog(folder));
            queue.setDataset(data);
            const QList<qint64> ids = queue.addSeeds(settings(kLong), 2);
            QSignalSpy grown(queue.run(ids[0])->curves.get(), &RunCurves::grown);
            QTRY_VERIFY(grown.count() > 0);
            // as the window does when it closes
            queue.setHeld(true);
            jobs.stopAll();
            QTRY_VERIFY(jobs.isIdle());
            QVERIFY(queue.run(ids[0])->state == QueueState::Paused);
        }
        JobList jobs;
        RunQueue queue(jobs);
        QSignalSpy restored(&queue, &RunQueue::restored);
        queue.setLog(openLog(folder));
        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(queue.runs().size(), std::size_t{2});
        const QueuedRun& begun = *queue.runs()[0];
        const QueuedRun& waiting = *queue.runs()[1];
        QVERIFY(queue.isHeld() && begun.state == QueueState::Paused && waiting.state == QueueState::Waiting);
        QVERIFY(!begun.curves->curves().empty()); // from the log
        QVERIFY(waiting.dataset == nullptr);
        queue.setDataset(smallData(2)); // other data do not do
        QVERIFY(waiting.dataset == nullptr);
        queue.setDataset(data);
        queue.setHeld(false);
        QTRY_VERIFY(waiting.state == QueueState::Running);
        queue.pauseAll();
        QTRY_COMPARE(queue.activeCount(), 0);
        queue.remove(waiting.id);
        queue.remove(begun.id);
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(!std::filesystem::exists(queuePath(folder.filePath(QStringLiteral("log.sqlite")).toStdString())));
    }

    void aRunThatFailsSaysWhyAndTheNextOneStarts()
    {
        JobList jobs;
        RunQueue queue(jobs);
        queue.setDataset(smallData());
        RunSettings bad = settings(1);
        bad.split.specification = "rnadom:0.8";
        const qint64 first = queue.add(bad);
        const qint64 second = queue.add(settings(1));
        QTRY_VERIFY(queue.run(second)->state == QueueState::Finished);
        QVERIFY(queue.run(first)->state == QueueState::Failed);
        QVERIFY(QString::fromUtf8(queue.run(first)->error->what()).contains(QStringLiteral("rnadom")));
    }

    void removingARunningRunStopsIt()
    {
        JobList jobs;
        RunQueue queue(jobs);
        queue.setDataset(smallData());
        const qint64 id = queue.add(settings(kLong));
        queue.remove(id);
        QVERIFY(queue.run(id) == nullptr);
        QTRY_VERIFY(jobs.isIdle());
    }
};

QTEST_MAIN(RunQueueTest)
#include "tst_runqueue.moc"
