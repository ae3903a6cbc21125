// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// Signals and crashes in the middle of a training.
class TestCliInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSignalStopsCleanly_data();
    void aSignalStopsCleanly();
    void aKilledRunIsInterruptedAndResumes();
    void aStoppedSweepGoesOn();
    void aKilledSweepGoesOn();
    void whatGoesOnToTheEndIsNotStopped();
    void aSecondSignalEndsAtOnce();

private:
    /// Starts a training that takes seconds and waits until it is in the middle.
    void startTraining(const CliProgram& cli, QProcess& process, const std::string& options = {});
    std::string runLine() const
    {
        return "train --json --model pmf --threads 2 --set patience=0 --seed 3 --data " + m_data;
    }

    CliProgram m_maker;
    std::string m_data;
    nlohmann::json m_whole; ///< the same training without interruption
};

namespace {

constexpr const char* kEpochs = " --epochs 2500";

} // namespace

void TestCliInterrupt::initTestCase()
{
    m_data = m_maker.file("made");
    VERIFY_CODE(m_maker.run("data synth " + m_data + " --users 500 --items 300 --ratings 30000"), 0);
    const CliResult whole = m_maker.run(runLine() + kEpochs);
    VERIFY_CODE(whole, 0);
    m_whole = whole.json();
}

void TestCliInterrupt::startTraining(const CliProgram& cli, QProcess& process, const std::string& options)
{
    cli.start(process, runLine() + (options.empty() ? kEpochs : options));
    // the first line comes at once, the second after a tenth or more
    QVERIFY(CliProgram::waitForMessage(process, "training, ", 2));
}

void TestCliInterrupt::aSignalStopsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliInterrupt::aSignalStopsCleanly()
{
    QFETCH(int, signal);
    const CliProgram cli;
    QProcess process;
    startTraining(cli, process);
    if (QTest::currentTestFailed())
        return;
    CliProgram::sendSignal(process, signal);
    const CliResult stopped = CliProgram::finish(process);
    VERIFY_CODE(stopped, 130);
    QVERIFY2(stopped.err.contains("--resume 1"), stopped.err.constData());
    QCOMPARE(stopped.json()["outcome"].get<std::string>(), std::string("stopped"));

    const auto list = cli.run("runs list --json").json();
    QCOMPARE(list["runs"][0]["status"].get<std::string>(), std::string("stopped"));
    const auto kept = cli.run("runs show 1 --json").json();
    QVERIFY(!kept["curves"].empty());
    VERIFY_CODE(cli.run("verify 1"), 1);

    const CliResult resumed = cli.run("train --json --resume 1");
    VERIFY_CODE(resumed, 0);
    QCOMPARE(resumed.json()["metrics"].dump(), m_whole["metrics"].dump());
    QCOMPARE(resumed.json()["curves"].dump(), m_whole["curves"].dump());
    QCOMPARE(cli.run("runs list --json").json()["runs"][0]["status"].get<std::string>(), std::string("finished"));
    VERIFY_CODE(cli.run("train --resume 1"), 2);
}

void TestCliInterrupt::aKilledRunIsInterruptedAndResumes()
{
    const CliProgram cli;
    QProcess process;
    startTraining(cli, process);
    if (QTest::currentTestFailed())
        return;
    process.kill();
    QVERIFY(process.waitForFinished(CliProgram::kTimeout));
    const auto list = cli.run("runs list --json").json();
    QCOMPARE(list["runs"][0]["status"].get<std::string>(), std::string("interrupted"));
    const CliResult resumed = cli.run("train --json --resume 1 --data " + m_data);
    VERIFY_CODE(resumed, 0);
    QVERIFY2(resumed.err.contains("going on at epoch"), resumed.err.constData());
    QCOMPARE(resumed.json()["metrics"].dump(), m_whole["metrics"].dump());
    QCOMPARE(resumed.json()["curves"].dump(), m_whole["curves"].dump());
    // the curves in the log are whole as well, epoch by epoch
    QCOMPARE(cli.run("runs show 1 --json").json()["curves"]["training.train_rmse"].size(),
             m_maker.run("runs show 1 --json").json()["curves"]["training.train_rmse"].size());
}

void TestCliInterrupt::aStoppedSweepGoesOn()
{
    const std::string line =
        "sweep --json --model pmf --set patience=0 --seed 3 --vary factors=4,30 --data " + m_data + kEpochs;
    const CliProgram cli;
    QProcess process;
    cli.start(process, line);
    QVERIFY(CliProgram::waitForMessage(process, "run 2 (2 of 2): "));
    QVERIFY(CliProgram::waitForMessage(process, "training, ", 2));
    CliProgram::sendSignal(process, SIGINT);
    VERIFY_CODE(CliProgram::finish(process), 130);
    const CliResult resumed = cli.run("sweep --json --resume 1");
    VERIFY_CODE(resumed, 0);
    const auto runs = resumed.json()["runs"];
    QCOMPARE(runs.size(), std::size_t{2});
    QVERIFY(resumed.err.contains("run 2"));
    QVERIFY2(!resumed.err.contains("run 1:"), resumed.err.constData());
    QCOMPARE(runs[1]["metrics"].dump(), m_whole["metrics"].dump());
}

void TestCliInterrupt::aKilledSweepGoesOn()
{
    const std::string line =
        "sweep --json --model pmf --set patience=0 --seed 3 --vary factors=4,30 --data " + m_data + kEpochs;
    const CliProgram cli;
    QProcess process;
    cli.start(process, line);
    QVERIFY(CliProgram::waitForMessage(process, "run 2 (2 of 2): "));
    QVERIFY(CliProgram::waitForMessage(process, "training, ", 2));
    process.kill();
    QVERIFY(process.waitForFinished(CliProgram::kTimeout));
    const CliResult resumed = cli.run("sweep --json --resume 1");
    VERIFY_CODE(resumed, 0);
    QVERIFY2(resumed.err.contains("going on at epoch"), resumed.err.constData());
    QVERIFY2(!resumed.err.contains("run 1 "), resumed.err.constData());
    const auto runs = resumed.json()["runs"];
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[1]["metrics"].dump(), m_whole["metrics"].dump());
}

void TestCliInterrupt::whatGoesOnToTheEndIsNotStopped()
{
    const CliProgram cli;
    QProcess process;
    startTraining(cli, process);
    if (QTest::currentTestFailed())
        return;
    // nobody may take over a run that is alive
    const CliResult other = cli.run("train --resume 1");
    VERIFY_CODE(other, 2);
    const CliResult finished = CliProgram::finish(process);
    VERIFY_CODE(finished, 0);
    QCOMPARE(finished.json()["metrics"].dump(), m_whole["metrics"].dump());
}

void TestCliInterrupt::aSecondSignalEndsAtOnce()
{
    // a pipe that nobody fills holds the program where no stop is looked at
    const CliProgram cli;
    const std::string pipe = cli.file("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QProcess process;
    cli.start(process, "train --model pmf --data demo --candidates file:" + pipe);
    QVERIFY(process.waitForStarted(CliProgram::kTimeout));
    // opens only once the program has opened the other end
    int writer = -1;
    QTRY_VERIFY_WITH_TIMEOUT((writer = ::open(pipe.c_str(), O_WRONLY | O_NONBLOCK)) >= 0, CliProgram::kTimeout);
    // two different ones: equal signals that wait count once
    CliProgram::sendSignal(process, SIGINT);
    CliProgram::sendSignal(process, SIGTERM);
    const CliResult result = CliProgram::finish(process);
    ::close(writer);
    VERIFY_CODE(result, 130);
}

QTEST_GUILESS_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
