// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/experimentlog.h"
#include "core/log/runarrangement.h"
#include "core/log/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace equipoise;

namespace {

NewRun newRun(const char* model, std::uint64_t seed, const char* factors)
{
    NewRun run;
    run.model = model;
    run.seed = seed;
    run.parameters = {{"factors", factors}};
    run.settings = std::string(R"({"model":")") + model + R"(","seed":)" + std::to_string(seed) +
                   R"(,"threads":2,"parameters":{"factors":)" + factors +
                   R"(},"split":{"validation":0.1},"evaluation":{"k":[5,10],"candidates":["full"],"beta":1.0,)"
                   R"("minority":{"predicate":"gender=F"}}})";
    run.data = {.name = "ml-1m", .hash = "abc"};
    return run;
}

void finish(ExperimentLog& log, RunId run, std::map<std::string, double> values,
            const char* protocol = "data=abc; k=10")
{
    Measured measured;
    measured.values = std::move(values);
    measured.protocol = protocol;
    log.setResults(run, measured);
    log.finishRun(run, {.epochs = 3, .trainSeconds = 1.5, .evaluateSeconds = 0.5, .peakMemoryBytes = 3 << 20});
}

std::vector<RunId> ids(const RunArrangement& list)
{
    std::vector<RunId> all;
    for (const RunEntry& entry : list.entries)
        all.push_back(list.table->rows()[entry.rows.front()].id);
    return all;
}

using Ids = std::vector<RunId>;

} // namespace

class TestRunTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / ("log" + std::to_string(++m_count) + ".sqlite");
    }

private Q_SLOTS:
    void readsWhatIsThere()
    {
        ExperimentLog log(freshPath());
        const RunId first = log.createRun(newRun("pmf", 1, "30"));
        const RunId second = log.createRun(newRun("pmf", 2, "30"));
        finish(log, first, {{"rmse", 0.9}, {"ndcg@10", 0.1}});
        log.addTag(first, "good");
        log.setNote(first, "a note");
        const RunTablePtr table = log.readTable(nullptr, {"rmse"});
        QCOMPARE(table->rows().size(), std::size_t{2});
        QCOMPARE(table->rows()[0].id, second);
        const RunSummary& row = table->rows()[1];
        QCOMPARE(row.note, std::string("a note"));
        QCOMPARE(row.tags, std::vector<std::string>{"good"});
        QCOMPARE(row.seconds, 2.0);
        QCOMPARE(row.peakMebibytes, 3.0);
        QCOMPARE(table->metrics().at("rmse")[1], 0.9);
        QVERIFY(std::isnan(table->metrics().at("rmse")[0]));
        QVERIFY(!table->metrics().contains("ndcg@10")); // not asked for
        QCOMPARE(table->metricKeys(), (std::vector<std::string>{"ndcg@10", "rmse"}));
        QCOMPARE(std::get<double>(table->cell(1, RunColumn::ofParameter("factors"))), 30.0);
        QCOMPARE(std::get<std::string_view>(table->cell(1, RunColumn::ofParameter("minority"))),
                 std::string_view("gender=F"));
        QCOMPARE(std::get<std::string_view>(table->cell(1, RunColumn::ofParameter("k"))), std::string_view("5,10"));
        QVERIFY(!table->parameters().contains("beta")); // pmf knows none
        // the same but for their seeds
        QCOMPARE(table->rows()[0].identity, table->rows()[1].identity);
        QCOMPARE(table->tags(), std::vector<std::string>{"good"});
    }

    void readsOnlyWhatChanged()
    {
        const auto path = freshPath();
        ExperimentLog log(path);
        ExperimentLog other(path); // another program
        const RunId first = log.createRun(newRun("pmf", 1, "30"));
        const RunId second = log.createRun(newRun("pmf", 2, "8"));
        finish(log, first, {{"rmse", 0.9}});
        finish(log, second, {{"rmse", 0.8}});
        RunTablePtr table = log.readTable(nullptr, {"rmse"});
        QCOMPARE(log.readTable(table, {"rmse"}), table); // the very same
        other.setStarred(first, true);
        other.addTag(second, "x");
        RunTablePtr next = log.readTable(table, {"rmse"});
        QVERIFY(next != table);
        QVERIFY(!table->rows()[1].isStarred && next->rows()[1].isStarred); // the old one stays as it was
        QCOMPARE(next->rows()[0].tags, std::vector<std::string>{"x"});
        other.removeTag(second, "x");
        const RunId third = other.createRun(newRun("biased-mf", 1, "4"));
        finish(other, third, {{"rmse", 0.7}, {"mae", 0.5}});
        next = log.readTable(next, {"rmse", "mae"});
        QCOMPARE(next->rows().size(), std::size_t{3});
        QCOMPARE(next->rows()[0].id, third);
        QVERIFY(next->rows()[1].tags.empty());
        QCOMPARE(next->metrics().at("rmse"), (std::vector<double>{0.7, 0.8, 0.9}));
        QCOMPARE(next->metrics().at("mae")[0], 0.5);
        QVERIFY(std::isnan(next->metrics().at("mae")[2]));
        other.deleteRun(second);
        next = log.readTable(next, {"rmse"});
        QVERIFY(next->rows()[1].isDeleted);
        other.purgeDeleted();
        next = log.readTable(next, {"rmse"});
        QCOMPARE(next->rows().size(), std::size_t{2});
        QCOMPARE(next->metrics().at("rmse"), (std::vector<double>{0.7, 0.9}));
    }

    void olderLogsGetTheirRevisionsAndKeys()
    {
        const auto path = freshPath();
        {
            SqliteConnection connection(path, SqliteConnection::Mode::ReadWrite, 0);
            migrate(connection, schemaSteps().first(1));
            connection.execute(
                "INSERT INTO experiments VALUES(1, 'default', 0);"
                "INSERT INTO runs(experiment_id, sweep_index, name, model, status, settings, seed, threads, data_name,"
                " data_source, data_format, data_hash, data_users, data_items, data_ratings, version, commit_id,"
                " instruction_set, started, host, process_id, process_start, heartbeat)"
                " VALUES(1, 0, 'old', 'pmf', 'finished', '{}', 1, 1, 'd', 's', 'f', 'h', 1, 1, 1, 'v', 'c', 'i', 5,"
                " 'x', 1, 1, 1);"
                "INSERT INTO results VALUES(1, 'rmse', 0.5);");
        }
        ExperimentLog log(path);
        RunTablePtr table = log.readTable(nullptr, {"rmse"});
        QCOMPARE(table->rows().size(), std::size_t{1});
        QCOMPARE(table->metricKeys(), std::vector<std::string>{"rmse"});
        QCOMPARE(table->metrics().at("rmse")[0], 0.5);
        log.setStarred(1, true);
        QVERIFY(log.readTable(table, {})->rows()[0].isStarred);
    }

    void changesOfSeveralRunsAreAllOrNone()
    {
        ExperimentLog log(freshPath());
        const RunId first = log.createRun(newRun("pmf", 1, "30"));
        finish(log, first, {});
        QVERIFY_THROWS_EXCEPTION(Error, log.setStarred(std::vector<RunId>{first, 99}, true));
        QVERIFY(!log.run(first).isStarred);
        QVERIFY_THROWS_EXCEPTION(Error, log.deleteRuns(std::vector<RunId>{first, 99}));
        QVERIFY(!log.run(first).isDeleted);
        log.addTag(std::vector<RunId>{first}, "t");
        QCOMPARE(log.run(first).tags, std::vector<std::string>{"t"});
    }

    void sortsWithWhatIsMissingLast()
    {
        ExperimentLog log(freshPath());
        const RunId a = log.createRun(newRun("pmf", 1, "30"));
        const RunId b = log.createRun(newRun("biased-mf", 2, "8"));
        const RunId c = log.createRun(newRun("deepfair", 3, "100"));
        finish(log, a, {{"rmse", 0.9}});
        finish(log, b, {{"rmse", 0.8}});
        log.failRun(c, "lost");
        const RunTablePtr table = log.readTable(nullptr, {"rmse"});
        RunOrder order;
        QCOMPARE(ids(arrange(table, order)), (Ids{c, b, a})); // newest first
        order.sortColumn = RunColumn::ofMetric("rmse");
        QCOMPARE(ids(arrange(table, order)), (Ids{b, a, c}));
        order.descending = true;
        QCOMPARE(ids(arrange(table, order)), (Ids{a, b, c}));
        order.sortColumn = RunColumn::ofParameter("factors"); // 8, 30, 100: as numbers
        order.descending = false;
        QCOMPARE(ids(arrange(table, order)), (Ids{b, a, c}));
        order.sortColumn = RunColumn::ofField(RunField::Model);
        QCOMPARE(ids(arrange(table, order)), (Ids{b, c, a}));
        order.filter = parseExpression("not failed", *table);
        const RunArrangement list = arrange(table, order);
        QCOMPARE(ids(list), (Ids{b, a}));
        QCOMPARE(list.runCount, std::size_t{2});
        QCOMPARE(list.totalCount, std::size_t{3});
    }

    /// RMSE 1, 2, 3: mean 2, s = 1, t(0.975, 2) = 4.302653, so ± 4.302653/√3 = 2.484138.
    void groupsSeedsWithTheirInterval()
    {
        ExperimentLog log(freshPath());
        for (int seed = 1; seed <= 3; ++seed)
            finish(log, log.createRun(newRun("pmf", static_cast<std::uint64_t>(seed), "30")), {{"rmse", seed}});
        finish(log, log.createRun(newRun("pmf", 1, "8")), {{"rmse", 1.5}});
        const RunId failed = log.createRun(newRun("pmf", 4, "30"));
        log.failRun(failed, "lost");
        const RunTablePtr table = log.readTable(nullptr, {"rmse"});
        RunOrder order;
        order.groupSeeds = true;
        order.columns = {RunColumn::ofMetric("rmse"), RunColumn::ofField(RunField::Seed),
                         RunColumn::ofField(RunField::Seconds)};
        order.sortColumn = RunColumn::ofMetric("rmse");
        const RunArrangement list = arrange(table, order);
        QCOMPARE(list.entries.size(), std::size_t{2});
        QCOMPARE(list.entries[0].rows.size(), std::size_t{1}); // 1.5 before the mean of 2
        const RunEntry& group = list.entries[1];
        QCOMPARE(group.rows.size(), std::size_t{4});
        QCOMPARE(table->rows()[group.rows.front()].id, failed); // newest first
        QCOMPARE(group.estimates[0].n, std::size_t{3});
        QCOMPARE(group.estimates[0].mean, 2.0);
        QVERIFY(std::abs(group.estimates[0].high - 4.484138) < 1e-5);
        QCOMPARE(group.estimates[1].n, std::size_t{0}); // a mean of seeds says nothing
        QCOMPARE(group.estimates[2].mean, 2.0 * 3 / 4); // the failed one took no time
    }

    void marksTheBestOfWhatMayBeCompared()
    {
        ExperimentLog log(freshPath());
        const auto add = [&](std::uint64_t seed, double rmse, double ndcg, const char* protocol) {
            finish(log, log.createRun(newRun("pmf", seed, "30")), {{"rmse", rmse}, {"ndcg@10", ndcg}}, protocol);
        };
        add(1, 0.9, 0.1, "data=a");
        add(2, 0.8, 0.3, "data=a");
        add(3, 0.1, 0.9, "data=b"); // alone: nothing to be better than
        const RunTablePtr table = log.readTable(nullptr, {"rmse", "ndcg@10"});
        RunOrder order;
        order.columns = {RunColumn::ofMetric("rmse"), RunColumn::ofMetric("ndcg@10"), RunColumn::ofField(RunField::Id)};
        const RunArrangement list = arrange(table, order);
        const TextCode measure = table->rows()[1].measure;
        QVERIFY(measure != 0 && measure != table->rows()[0].measure);
        QCOMPARE(list.formats[0].best, (std::map<TextCode, double>{{measure, 0.8}}));
        QCOMPARE(list.formats[1].best, (std::map<TextCode, double>{{measure, 0.3}}));
        QVERIFY(list.formats[2].best.empty());
        QCOMPARE(list.formats[0].decimals, 4);
    }

    void columnsAreText()
    {
        for (const RunColumn& column : {RunColumn::ofField(RunField::Sweep), RunColumn::ofParameter("beta"),
                                        RunColumn::ofMetric("rmse{beta=0.3}[gender=F]")})
            QCOMPARE(runColumnFromText(toText(column)), std::optional(column));
        QVERIFY(!runColumnFromText("nonsense") && !runColumnFromText("param."));
    }
};

QTEST_APPLESS_MAIN(TestRunTable)
#include "tst_runtable.moc"
