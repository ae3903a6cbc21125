// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/processidentity.h"
#include "core/log/schema.h"
#include "core/log/sqlite.h"
#include "tests/support/testdata.h"

#include <QtTest>

#include <array>
#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace equipoise;

namespace {

NewRun sampleRun()
{
    NewRun run;
    run.model = "pmf";
    run.settings = "{}";
    return run;
}

/// Starts f in a child process. No log may be open here: a child has none of its parent's threads.
pid_t startChild(const std::function<int()>& f)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            _exit(f());
        } catch (const std::exception& error) {
            fprintf(stderr, "child: %s\n", error.what());
            _exit(99);
        }
    }
    return child;
}

/// Exit status of f in a child process, or minus the signal that ended it.
int inChild(const std::function<int()>& f)
{
    const pid_t child = startChild(f);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

std::string refusal(ErrorKind kind, const std::function<void()>& f)
{
    try {
        f();
    } catch (const Error& error) {
        return error.kind() == kind ? error.what() : std::string("another kind: ") + error.what();
    }
    return "no error";
}

} // namespace

#define VERIFY_REFUSAL(kind, words, f)                                                                                 \
    do {                                                                                                               \
        const std::string said = refusal(kind, f);                                                                     \
        QVERIFY2(said.find(words) != std::string::npos, said.c_str());                                                 \
    } while (false)

class TestExperimentLogFailures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / ("log" + std::to_string(++m_count) + ".sqlite");
    }

private Q_SLOTS:
    void showsAKilledRunAsInterrupted()
    {
        const auto path = freshPath();
        const int status = inChild([&] {
            ExperimentLog log(path);
            const RunId id = log.createRun(sampleRun());
            log.appendSeries(id, {{"a", 1, 0.5}});
            log.flush();
            log.appendSeries(id, {{"a", 2, 0.25}});
            return raise(SIGKILL);
        });
        QCOMPARE(status, -SIGKILL);
        ExperimentLog reading(path, {.readOnly = true}); // known without writing anything
        const RunRecord record = reading.listRuns().at(0);
        QCOMPARE(record.status, RunStatus::Interrupted);
        QCOMPARE(reading.series(record.id).at(0).values.at(0), 0.5);
        QCOMPARE(reading.listRuns({.status = RunStatus::Interrupted}).size(), std::size_t{1});
        QVERIFY(reading.listRuns({.status = RunStatus::Running}).empty());

        ExperimentLog log(path); // opening writes it down
        QCOMPARE(log.markInterrupted(), std::vector<RunId>{});
        QCOMPARE(log.run(record.id).status, RunStatus::Interrupted);
        log.reopenRun(record.id);
        QCOMPARE(log.run(record.id).status, RunStatus::Running);
    }

    void tellsProcessesApart()
    {
        const ProcessIdentity self = currentProcess();
        QVERIFY(isAlive(self, 0, 1'000'000));
        ProcessIdentity earlier = self; // the same number, used before
        earlier.processStart -= 1;
        QVERIFY(!isAlive(earlier, 999'999, 1'000'000));
        ProcessIdentity elsewhere = self;
        elsewhere.host = "another machine";
        QVERIFY(isAlive(elsewhere, 900'000, 1'000'000));
        QVERIFY(!isAlive(elsewhere, 800'000, 1'000'000));
        QCOMPARE(timeText(0), std::string("1970-01-01 00:00:00"));
        QCOMPARE(timeText(1'772'373'909'123), std::string("2026-03-01 14:05:09"));
    }

    void writesBesideAnotherProcess()
    {
        const auto path = freshPath();
        std::vector<pid_t> children;
        for (int i = 0; i < 3; ++i) {
            const pid_t child = startChild([&] {
                ExperimentLog log(path); // all of them make the file
                for (int run = 0; run < 5; ++run) {
                    const RunId id = log.createRun(sampleRun());
                    for (int epoch = 1; epoch <= 10; ++epoch)
                        log.appendSeries(id, {{"a", epoch, 1}});
                    log.finishRun(id, {});
                }
                return 0;
            });
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 1;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const ExperimentLog log(path);
        const auto runs = log.listRuns({.status = RunStatus::Finished});
        QCOMPARE(runs.size(), std::size_t{15});
        for (const RunRecord& run : runs)
            QCOMPARE(log.series(run.id).at(0).steps.size(), std::size_t{10});
    }

    void readsANewerLog()
    {
        const auto path = freshPath();
        RunId id = 0;
        {
            ExperimentLog log(path);
            id = log.createRun(sampleRun());
            log.finishRun(id, {});
        }
        {
            SqliteConnection later(path, SqliteConnection::Mode::ReadWrite, 0);
            later.execute("ALTER TABLE runs ADD COLUMN mood TEXT; PRAGMA user_version = 1000");
        }
        ExperimentLog log(path);
        QVERIFY(log.isReadOnly());
        QVERIFY2(log.notice().find("newer version") != std::string::npos, log.notice().c_str());
        QCOMPARE(log.run(id).status, RunStatus::Finished);
        VERIFY_REFUSAL(ErrorKind::Log, "reading only", [&] { log.createRun(sampleRun()); });
        log.flush();
        SqliteConnection later(path, SqliteConnection::Mode::ReadOnly, 0);
        QCOMPARE(later.integer("PRAGMA user_version"), 1000);
    }

    void refusesOtherFiles()
    {
        const auto text = writeFile(m_folder, "text.sqlite", "userId,movieId,rating\n1,1,5\n");
        VERIFY_REFUSAL(ErrorKind::Log, "not an experiment log", [&] { ExperimentLog log(text); });
        const auto noise = writeFile(m_folder, "noise.sqlite", std::string(8192, 'x'));
        VERIFY_REFUSAL(ErrorKind::Log, "not an experiment log", [&] { ExperimentLog log(noise); });
        QCOMPARE(std::filesystem::file_size(noise), std::uintmax_t{8192});
        const auto other = freshPath();
        SqliteConnection(other, SqliteConnection::Mode::ReadWrite, 0).execute("CREATE TABLE bookmarks(url TEXT)");
        VERIFY_REFUSAL(ErrorKind::Log, "not an experiment log", [&] { ExperimentLog log(other); });
        VERIFY_REFUSAL(ErrorKind::Io, "cannot be opened",
                       [&] { ExperimentLog log(std::filesystem::path(m_folder.path().toStdString())); });
        VERIFY_REFUSAL(ErrorKind::Io, "cannot be opened", [&] { ExperimentLog log(freshPath(), {.readOnly = true}); });
        VERIFY_REFUSAL(ErrorKind::Io, "folder", [&] { ExperimentLog log(text / "below" / "log.sqlite"); });
        // an empty file is an empty log
        const auto empty = writeFile(m_folder, "empty.sqlite", "");
        VERIFY_REFUSAL(ErrorKind::Log, "empty", [&] { ExperimentLog log(empty, {.readOnly = true}); });
        QVERIFY(ExperimentLog(empty).listRuns().empty());
    }

    void opensStrangePaths()
    {
        const auto path =
            std::filesystem::path(m_folder.path().toStdString()) / "a b%20?c#d" / "Größe&x=1?immutable=1.sqlite";
        {
            ExperimentLog log(path);
            log.createRun(sampleRun());
        }
        QVERIFY(std::filesystem::exists(path));
        QCOMPARE(ExperimentLog(path).listRuns().size(), std::size_t{1});
    }

    void saysWhenItIsLocked()
    {
        const auto path = freshPath();
        ExperimentLog log(path, {.busyMilliseconds = 20});
        const RunId id = log.createRun(sampleRun());
        SqliteConnection other(path, SqliteConnection::Mode::ReadWrite, 0);
        {
            const SqliteTransaction writing(other);
            VERIFY_REFUSAL(ErrorKind::Log, "locked", [&] { log.createRun(sampleRun()); });
            log.appendSeries(id, {{"a", 1, 1}});
            VERIFY_REFUSAL(ErrorKind::Log, "locked", [&] { log.flush(); });
            QCOMPARE(log.run(id).status, RunStatus::Running); // reading goes on
        }
        log.appendSeries(id, {{"a", 2, 1}});
        log.finishRun(id, {});
        QCOMPARE(log.series(id).at(0).steps, std::vector<int>{2});
    }

    void readsWhatItMayNotWrite()
    {
        const auto path = freshPath();
        {
            ExperimentLog log(path);
            log.finishRun(log.createRun(sampleRun()), {});
        }
        QVERIFY(!std::filesystem::exists(path.string() + "-wal")); // a closed log is one file
        // in a folder of its own that nobody may write, as on a medium that is read-only
        const auto folder = path.parent_path() / "sealed";
        std::filesystem::create_directories(folder);
        std::filesystem::rename(path, folder / "log.sqlite");
        chmod((folder / "log.sqlite").c_str(), 0444);
        chmod(folder.c_str(), 0555);
        chmod(m_folder.path().toUtf8().constData(), 0755);
        const int status = inChild([&] {
            if (geteuid() == 0 && setuid(65534) != 0) // permissions do not bind the superuser
                return 10;
            ExperimentLog log(folder / "log.sqlite");
            if (!log.isReadOnly() || log.notice().find("cannot be written") == std::string::npos)
                return 1;
            if (log.listRuns().size() != 1)
                return 2;
            const std::string said = refusal(ErrorKind::Log, [&] { log.createRun(sampleRun()); });
            if (said.find("reading only") == std::string::npos)
                return 3;
            const std::string made = refusal(ErrorKind::Io, [&] { ExperimentLog fresh(folder / "other.sqlite"); });
            return made.find("cannot be opened") == std::string::npos ? 4 : 0;
        });
        chmod(folder.c_str(), 0755);
        QCOMPARE(status, 0);
    }

    void losesNothingWhenTheDiskIsFull()
    {
        const auto path = freshPath();
        ExperimentLog log(path, {.sizeLimit = 200'000});
        const RunId id = log.createRun(sampleRun());
        log.appendSeries(id, {{"loss", 1, 0.5}});
        log.flush();
        Measured large;
        large.perUser["ndcg@10"].resize(200'000);
        VERIFY_REFUSAL(ErrorKind::Io, "disk is full", [&] { log.setResults(id, large); });
        QCOMPARE(log.series(id).at(0).values, std::vector<double>{0.5});
        QVERIFY(log.userMetrics(id, "ndcg@10").empty());
        log.failRun(id, "disk full"); // small things still fit
        QCOMPARE(log.run(id).status, RunStatus::Failed);
    }

    void losesNothingAtTheFileSizeLimit()
    {
        const auto path = freshPath();
        const int status = inChild([&] {
            ExperimentLog log(path);
            const RunId id = log.createRun(sampleRun());
            log.appendSeries(id, {{"loss", 1, 0.5}});
            log.flush();
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{300'000, 300'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            Measured large;
            large.perUser["ndcg@10"].resize(200'000);
            const std::string said = refusal(ErrorKind::Io, [&] { log.setResults(id, large); });
            return said.find("disk") == std::string::npos ? 1 : 0;
        });
        QCOMPARE(status, 0);
        const ExperimentLog log(path);
        const RunRecord record = log.listRuns().at(0);
        QCOMPARE(record.status, RunStatus::Interrupted);
        QCOMPARE(log.series(record.id).at(0).values, std::vector<double>{0.5});
        QVERIFY(log.userMetricKeys(record.id).empty());
    }

    void takesOlderLogsAlong()
    {
        const std::array<std::string_view, 3> steps{
            "CREATE TABLE runs(id INTEGER PRIMARY KEY, model TEXT); CREATE TABLE tags(tag TEXT);",
            "ALTER TABLE runs ADD COLUMN note TEXT NOT NULL DEFAULT ''; UPDATE runs SET note = 'old; kept';",
            "CREATE INDEX runs_by_model ON runs(model); ALTER TABLE runs ADD COLUMN star INTEGER;"};
        const std::string schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)";
        const auto direct = freshPath();
        SqliteConnection whole(direct, SqliteConnection::Mode::ReadWrite, 0);
        migrate(whole, steps);
        SqliteStatement& expected = whole.query(schema);
        expected.step();
        for (std::size_t from = 1; from <= steps.size(); ++from) {
            const auto path = freshPath();
            SqliteConnection connection(path, SqliteConnection::Mode::ReadWrite, 0);
            migrate(connection, std::span(steps).first(from));
            QCOMPARE(schemaVersion(connection, path.string()), static_cast<int>(from));
            connection.run("INSERT INTO runs(model) VALUES('pmf')");
            migrate(connection, steps);
            QCOMPARE(schemaVersion(connection, path.string()), static_cast<int>(steps.size()));
            SqliteStatement& found = connection.query(schema);
            found.step();
            QCOMPARE(found.text(0), expected.text(0));
            QCOMPARE(connection.integer("SELECT count(*) FROM runs WHERE model = 'pmf'"), 1);
            if (from == 1)
                QCOMPARE(connection.integer("SELECT count(*) FROM runs WHERE note = 'old; kept'"), 1);
        }
    }

    void takesNoHalfSteps()
    {
        const std::array<std::string_view, 2> steps{"CREATE TABLE a(x)", "CREATE TABLE b(x); CREATE TABLE a(y)"};
        const auto path = freshPath();
        SqliteConnection connection(path, SqliteConnection::Mode::ReadWrite, 0);
        migrate(connection, std::span(steps).first(1));
        QVERIFY_THROWS_EXCEPTION(Error, migrate(connection, steps));
        QCOMPARE(schemaVersion(connection, path.string()), 1);
        QCOMPARE(connection.integer("SELECT count(*) FROM sqlite_master"), 1);
    }
};

QTEST_APPLESS_MAIN(TestExperimentLogFailures)
#include "tst_experimentlogfailures.moc"
