// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/latesttask.h"

#include <QSignalSpy>
#include <QtTest>

#include <condition_variable>

using namespace equipoise;

namespace {

/// Blocks until the stop is asked for.
void waitForStop(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait(lock, stop, [] { return false; });
}

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversReportsAndEndsInThisThread()
    {
        JobList jobs;
        Job* job = jobs.start(QStringLiteral("work"), [](const std::stop_token&, JobReporter& reporter) {
            for (int i = 1; i <= 1000; ++i)
                reporter.report(i / 1000.0, "step", 1);
        });
        QSignalSpy ticks(job, &Job::ticked);
        JobProgress last;
        Job::State state = Job::State::Running;
        connect(job, &Job::ended, this, [&] {
            QCOMPARE(QThread::currentThread(), thread());
            last = job->progress();
            state = job->state();
        });
        QSignalSpy idle(&jobs, &JobList::idle);
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(state, Job::State::Finished);
        QCOMPARE(last.fraction, 1.0);
        QCOMPARE(last.detail, QStringLiteral("step"));
        QVERIFY2(ticks.count() < 50, "a thousand reports are coalesced");
    }

    void keepsTheErrorAndItsPlace()
    {
        JobList jobs;
        Job* job = jobs.start(QStringLiteral("work"), [](const std::stop_token&, JobReporter&) {
            throw Error(ErrorKind::Data, "the rating is no number").file("ratings.csv").line(7);
        });
        std::optional<Error> error;
        connect(job, &Job::ended, this, [&] { error = job->error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->line(), std::uint64_t{7});
        QCOMPARE(QString::fromStdString(error->file()), QStringLiteral("ratings.csv"));
    }

    void foreignExceptionsBecomeErrors()
    {
        JobList jobs;
        Job* job =
            jobs.start(QStringLiteral("work"), [](const std::stop_token&, JobReporter&) { throw std::bad_alloc(); });
        std::optional<Error> error;
        connect(job, &Job::ended, this, [&] { error = job->error(); });
        QTRY_VERIFY(error.has_value());
        QVERIFY(error->kind() == ErrorKind::Memory);
    }

    void stopsAtOnceAndShowsOnlyLoudJobs()
    {
        JobList jobs;
        Job* loud =
            jobs.start(QStringLiteral("loud"), [](const std::stop_token& stop, JobReporter&) { waitForStop(stop); });
        jobs.start(
            QStringLiteral("quiet"), [](const std::stop_token& stop, JobReporter&) { waitForStop(stop); }, true);
        QCOMPARE(jobs.visible(), QList<Job*>{loud});
        QVERIFY(!jobs.isIdle());
        Job::State state = Job::State::Running;
        connect(loud, &Job::ended, this, [&] { state = loud->state(); });
        jobs.stopAll();
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(state, Job::State::Stopped);
    }

    void lateResultsOfAnOlderRequestAreDropped()
    {
        JobList jobs;
        LatestTask<int> task(this);
        QList<int> results;
        const auto take = [&](int value) { results.append(value); };
        const auto fail = [](const Error&) { QFAIL("no error was thrown"); };
        // the first one finishes only after it was asked to stop, with a result nobody wants any more
        task.start(
            jobs, {},
            [](const std::stop_token& stop, JobReporter&) {
                waitForStop(stop);
                return 1;
            },
            take, fail);
        task.start(
            jobs, {}, [](const std::stop_token&, JobReporter&) { return 2; }, take, fail);
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(results, QList<int>{2});
    }
};

QTEST_MAIN(JobsTest)
#include "tst_jobs.moc"
