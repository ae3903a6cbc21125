// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/jobs/runjob.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

DatasetPtr smallData()
{
    SyntheticSettings settings;
    settings.users = 80;
    settings.items = 60;
    settings.ratings = 2000;
    return std::make_shared<const Dataset>(makeSyntheticDataset(settings));
}

RunRequest request(int epochs)
{
    RunRequest request;
    request.dataset = smallData();
    request.settings = defaultSettings("pmf");
    request.settings.parameters.set("epochs", std::int64_t{epochs});
    return request;
}

} // namespace

class RunJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEveryEpochOnceAndThenTheResult()
    {
        JobList jobs;
        RunRequest wanted = request(5);
        wanted.settings.parameters.set("patience", std::int64_t{0});
        RunJob run(jobs, QStringLiteral("pmf"), wanted);
        QList<int> epochs;
        int phases = 0;
        connect(&run, &RunJob::started, this, [&](quint64 id) {
            QCOMPARE(id, run.id());
            phases = int(run.phases().size());
        });
        connect(&run, &RunJob::epochsArrived, this, [&](quint64 id, const QList<EpochPoint>& points) {
            QCOMPARE(id, run.id());
            for (const EpochPoint& point : points)
                epochs.append(point.epoch);
        });
        QSignalSpy finished(&run, &RunJob::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(phases, 1);
        QCOMPARE(epochs, (QList<int>{1, 2, 3, 4, 5}));
        QVERIFY(!run.isRunning());
        QVERIFY(run.result()->measured.values.contains("rmse"));
    }

    void stopEndsALongRunInOrder()
    {
        JobList jobs;
        RunRequest wanted = request(10000);
        wanted.settings.parameters.set("patience", std::int64_t{0});
        RunJob run(jobs, QStringLiteral("pmf"), wanted);
        QSignalSpy epochs(&run, &RunJob::epochsArrived);
        QSignalSpy stopped(&run, &RunJob::stopped);
        QTRY_VERIFY(epochs.count() > 0);
        run.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(!run.isRunning());
    }

    void errorsArriveWithTheirHint()
    {
        JobList jobs;
        RunRequest wanted = request(1);
        wanted.settings.split.specification = "rnadom:0.8";
        RunJob run(jobs, QStringLiteral("pmf"), wanted);
        QString message;
        connect(&run, &RunJob::failed, this,
                [&](quint64, const Error& error) { message = QString::fromUtf8(error.what()); });
        QTRY_VERIFY(!message.isEmpty());
        QVERIFY2(message.contains(QStringLiteral("rnadom")), qPrintable(message));
    }

    void aDeletedRunSaysNothingMore()
    {
        JobList jobs;
        auto* run = new RunJob(jobs, QStringLiteral("pmf"), request(10000));
        bool late = false;
        connect(run, &RunJob::epochsArrived, this, [&] { late = true; });
        delete run;
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(!late);
    }

    void theLogHoldsTheRun()
    {
        QTemporaryDir folder;
        auto log = std::make_shared<ExperimentLog>(folder.filePath(QStringLiteral("log.sqlite")).toStdString());
        JobList jobs;
        RunRequest wanted = request(2);
        wanted.log = log;
        RunJob run(jobs, QStringLiteral("pmf"), wanted);
        QSignalSpy finished(&run, &RunJob::finished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(run.loggedRun().has_value());
        const RunRecord record = log->run(*run.loggedRun());
        QVERIFY(record.status == RunStatus::Finished);
        QCOMPARE(log->values(record.id), run.result()->measured.values);
    }

    void ratesAndTimesReadWell()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(rateText(1.94e6), QStringLiteral("1.9 M rows/s"));
        QCOMPARE(rateText(84200), QStringLiteral("84 k rows/s"));
        QCOMPARE(durationText(9.44), QStringLiteral("9.4 s"));
        QCOMPARE(durationText(65), QStringLiteral("1 min 05 s"));
        QCOMPARE(durationText(3720), QStringLiteral("1 h 02 min"));
    }
};

QTEST_MAIN(RunJobTest)
#include "tst_runjob.moc"
