// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/synthetic.h"
#include "core/exchange/equivalentcommand.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/minoritysection.h"
#include "core/exchange/reporttables.h"
#include "core/exchange/runreport.h"
#include "core/influence/studysettings.h"
#include "core/log/runlogger.h"
#include "tests/support/testdata.h"

#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

using namespace equipoise;

namespace {

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({.users = 80, .items = 50, .ratings = 1500, .seed = 1});
    return data;
}

/// Text of a page, or an empty string where it is not well-formed or asks for anything outside itself.
QString textOf(const std::string& html)
{
    QXmlStreamReader reader(QString::fromStdString(html));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text().toString() + QLatin1Char(' ');
        if (!reader.isStartElement())
            continue;
        for (const char* name : {"script", "link", "img", "iframe", "object"})
            if (reader.name() == QLatin1String(name))
                return {};
        if (reader.attributes().hasAttribute(QLatin1String("src")) ||
            reader.attributes().hasAttribute(QLatin1String("href")))
            return {};
    }
    if (reader.hasError())
        qWarning("%s, line %lld", qPrintable(reader.errorString()), reader.lineNumber());
    return reader.hasError() ? QString() : text;
}

std::vector<RunSet> twoSeeds()
{
    RunSet set;
    set.name = "deepfair";
    set.values = {{{"rmse", 0.9},
                   {"rmse{beta=0}", 1.2},
                   {"rmse{beta=1}", 0.8},
                   {"minority-gap@10{beta=0}", 0.1},
                   {"minority-gap@10{beta=1}", 0.3},
                   {"accuracy-loss{beta=0}", 0.4},
                   {"accuracy-loss{beta=1}", 0.2},
                   {"minority-gap@10", 0.3}},
                  {{"rmse", 1.1},
                   {"rmse{beta=0}", 1.4},
                   {"rmse{beta=1}", 1.0},
                   {"minority-gap@10{beta=0}", 0.2},
                   {"minority-gap@10{beta=1}", 0.4},
                   {"accuracy-loss{beta=0}", 0.9},
                   {"accuracy-loss{beta=1}", 0.1},
                   {"minority-gap@10", 0.4}}};
    return {set};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ExperimentLog> m_log;

    RunId train(const std::string& model, std::uint64_t seed, double validation = 0.1,
                const std::vector<std::string>& groups = {"gender"})
    {
        RunSettings settings = defaultSettings(model);
        for (const char* name : {"epochs", "factor_epochs"})
            if (settings.parameters.contains(name))
                settings.parameters.setText(name, "3");
        settings.seed = seed;
        settings.threads = 1;
        settings.split.validation = validation;
        settings.evaluation.groups = groups;
        RunLogger logger(*m_log, settings, demoData());
        logger.finish(run(settings, demoData(), logger, {}, logger.options()));
        return logger.runId();
    }

private Q_SLOTS:
    void init()
    {
        m_log.reset();
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "log.sqlite";
        std::filesystem::remove(path);
        m_log = std::make_unique<ExperimentLog>(path);
    }

    void takesKeysApart_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("base");
        QTest::addColumn<double>("beta");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char* key, const char* base, double beta, const char* group, const char* summary) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(base) << beta << QString::fromUtf8(group)
                               << QString::fromUtf8(summary);
        };
        row("rmse", "rmse", -1, "", "");
        row("ndcg@10:uni99", "ndcg@10:uni99", -1, "", "");
        row("rmse{beta=0.3}", "rmse", 0.3, "", "");
        row("ndcg@10:uni99{beta=0.3}[gender=F]", "ndcg@10:uni99", 0.3, "gender=F", "");
        row("rmse:macro[gender*age]:worst", "rmse:macro", -1, "gender*age", "worst");
        row("rmse[", "rmse", -1, "", "");
    }

    void takesKeysApart()
    {
        QFETCH(QString, key);
        QFETCH(QString, base);
        QFETCH(double, beta);
        QFETCH(QString, group);
        QFETCH(QString, summary);
        const MetricKey parts = parseMetricKey(key.toStdString());
        QCOMPARE(parts.base, base.toStdString());
        QCOMPARE(parts.beta.value_or(-1), beta);
        QCOMPARE(parts.group, group.toStdString());
        QCOMPARE(parts.summary, summary.toStdString());
    }

    void namesMetrics()
    {
        QCOMPARE(metricTitle("ndcg@10:uni99"), std::string("NDCG@10 (uni99)"));
        QCOMPARE(directedTitle("rmse:macro"), std::string("RMSE (macro) ↓"));
        QCOMPARE(directedTitle("ndcg@5"), std::string("NDCG@5 ↑"));
        QCOMPARE(directedTitle("whatever"), std::string("whatever"));
        QVERIFY(comesBefore("rmse", "mae"));
        QVERIFY(comesBefore("ndcg@5", "ndcg@10"));
        QVERIFY(comesBefore("ndcg@10", "unknown"));
    }

    void repeatsTheCommand()
    {
        RunSettings settings = defaultSettings("pmf");
        settings.seed = 3;
        QCOMPARE(equivalentCommand(settings, "ml-1m"),
                 std::string("equipoise-cli train --model pmf --data ml-1m --seed 3"));
        settings.parameters.setText("factors", "64");
        settings.split = {"temporal:0.8", 0.05};
        settings.threads = 2;
        settings.evaluation.k = {5, 10};
        settings.evaluation.candidates = {"full", "uni:99"};
        settings.evaluation.groups = {"gender", "gender*age"};
        settings.evaluation.betas = {0, 0.5};
        settings.evaluation.minority.predicate = "age<=18 and gender=F";
        settings.evaluation.minority.indifferent = Indifferent::Skip;
        QCOMPARE(equivalentCommand(settings, "/data/it's here"),
                 std::string("equipoise-cli train --model pmf --data '/data/it'\\''s here' --set factors=64 "
                             "--split temporal:0.8 --validation 0.05 --seed 3 --threads 2 --k 5,10 "
                             "--candidates full,uni:99 --group 'gender,gender*age' --betas 0,0.5 "
                             "--minority 'age<=18 and gender=F' --indifferent skip"));
        QVERIFY(equivalentCommand(settings, "demo data, seed 1").find(" --data demo ") != std::string::npos);
        QVERIFY(equivalentCommand(settings, "demo data, seed 7").find(" --data demo:7 ") != std::string::npos);
        QCOMPARE(shellWord(""), std::string("''"));
    }

    void repeatsTheCommandOfAStudy()
    {
        StudySettings settings;
        QCOMPARE(equivalentCommand(settings, "demo data, seed 1"),
                 std::string("equipoise-cli disclose --data demo --seed 1"));
        settings.parameters.setText("model", "neumf");
        settings.parameters.setText("lambdas", "0.1, 1");
        settings.threads = 2;
        QCOMPARE(equivalentCommand(settings, "ml-1m"),
                 std::string("equipoise-cli disclose --data ml-1m --set model=neumf --set 'lambdas=0.1, 1' --seed 1 "
                             "--threads 2"));
    }

    void wordsSurviveTheShell()
    {
        const std::string nasty = "a $HOME `b` \"c\" 'd' \\ ! * ~ # & ; | < > (e)";
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("printf %s ") + QString::fromStdString(shellWord(nasty))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput().toStdString(), nasty);
    }

    void averagesOverSeeds()
    {
        const auto sets = twoSeeds();
        const Figure figure = tradeOffFigure(sets, "rmse", "minority-gap@10");
        QCOMPARE(figure.series.size(), std::size_t{2}); // the points and their front
        const FigureSeries& points = figure.series[0];
        // β = 0: RMSE (1.2 + 1.4)/2, gap (0.1 + 0.2)/2
        QCOMPARE(points.x[0], (1.2 + 1.4) / 2);
        QVERIFY(std::abs(points.y[0] - 0.15) < 1e-12);
        QCOMPARE(points.labels[0], std::string("β = 0"));
        // t quantile 0.975 of one degree of freedom is 12.706, standard error 0.1: 1.3 ± 1.2706
        QVERIFY(std::abs(points.xHigh[0] - (1.3 + 1.27062)) < 1e-4);
        QCOMPARE(figure.series[1].x.size(), std::size_t{2}); // neither β beats the other in both

        const Figure errors = normalisedErrorFigure(sets);
        QCOMPARE(errors.series.size(), std::size_t{1}); // no fairness loss was measured
        QCOMPARE(errors.series[0].y, (std::vector<double>{1, 0}));
        QCOMPARE(measuredBetas(sets, "rmse"), (std::vector<double>{0, 1}));
        QCOMPARE(tradeOffMetrics(sets).second, std::string("minority-gap@10"));

        const Table table = comparisonTable(sets, overallBases(sets));
        QCOMPARE(table.columns[2].title, std::string("RMSE"));
        QCOMPARE(std::get<MeanCell>(table.rows[0][2]).mean, 1.0);
        QCOMPARE(betaTable(sets[0]).rows.size(), std::size_t{2});
    }

    void averagesCurvesOfUnequalLength()
    {
        RunSet set;
        set.series = {{{"network.train_loss", {1, 2, 3}, {0.5, 0.4, 0.3}, {}}},
                      {{"network.train_loss", {1, 2}, {0.7, std::nan("")}, {}},
                       {"network.validation_accuracy_loss", {1}, {0.1}, {}},
                       {"plain", {1}, {2}, {}}}};
        const std::vector<Figure> figures = curveFigures(std::span(&set, 1));
        QCOMPARE(figures.size(), std::size_t{2});
        QCOMPARE(figures[0].title, std::string("network: loss"));
        QCOMPARE(figures[0].series[0].name, std::string("train"));
        QVERIFY(std::abs(figures[0].series[0].y[0] - 0.6) < 1e-12);
        QCOMPARE(figures[0].series[0].y[1], 0.4); // the other run has no value there
        QCOMPARE(figures[0].series[0].y[2], 0.3);
        QVERIFY(std::isnan(figures[0].series[0].low[2]));
        QCOMPARE(figures[0].series[1].name, std::string("validation accuracy"));
    }

    void breaksWideTables()
    {
        Table table;
        table.columns = {{"name"}, {"a", true}, {"b", true}, {"c", true}};
        table.rows = {{std::string("x"), 1.0, 2.0, std::monostate{}}, {std::string("y"), 1.0, 2.0, 3.0}};
        const std::vector<Table> blocks = columnBlocks(table, 3);
        QCOMPARE(blocks.size(), std::size_t{2});
        QCOMPARE(blocks[0].columns.size(), std::size_t{3});
        QCOMPARE(blocks[1].columns[1].title, std::string("c"));
        QCOMPARE(blocks[1].rows.size(), std::size_t{1}); // x has nothing in this block
        table.columns.resize(1);
        table.rows = {{std::string("x")}};
        QCOMPARE(columnBlocks(table, 3).size(), std::size_t{1});
    }

    void reportsARun()
    {
        const RunId id = train("deepfair", 1);
        const QString text = textOf(runReportHtml(*m_log, std::span(&id, 1), &demoData()));
        QVERIFY(!text.isEmpty());
        for (const char* part :
             {"deepfair on ", "RMSE ↓", "Normalised error against β", "Accuracy against fairness", "gender=F",
              "network: loss", "Users per group", "Item minority index", "User minority index by group",
              "Classification via UM", "equipoise-cli train --model deepfair --data demo", "SHA-256 of the split",
              "Instruction set", "Exposure of items"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(text.contains(QString::fromStdString(demoData().contentHash())));
        QVERIFY(!text.contains(QStringLiteral("No validation part")));
    }

    void saysWhatIsMissing()
    {
        const RunId id = train("pmf", 1, 0, {});
        QString text = textOf(runReportHtml(*m_log, std::span(&id, 1)));
        for (const char* part :
             {"No validation part", "No groups were measured", "No figure over β", "The data were not at hand"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);

        const Dataset other = makeSyntheticDataset({.users = 80, .items = 50, .ratings = 1500, .seed = 2});
        text = textOf(runReportHtml(*m_log, std::span(&id, 1), &other));
        QVERIFY(text.contains(QStringLiteral("are not those of the run")));
        QVERIFY(!text.contains(QStringLiteral("Users per group")));

        RunId failed = 0;
        {
            RunLogger logger(*m_log, defaultSettings("pmf"), demoData());
            failed = logger.runId();
            logger.fail(Error(ErrorKind::Divergence, "the loss is not <finite> & \"large\""));
        }
        text = textOf(runReportHtml(*m_log, std::span(&failed, 1)));
        QVERIFY(text.contains(QStringLiteral("This run is failed")));
        QVERIFY(text.contains(QStringLiteral("not <finite> & \"large\"")));
        QVERIFY(text.contains(QStringLiteral("Nothing was measured")));
        QVERIFY(text.contains(QStringLiteral("There are no curves")));
    }

    void reportsRunsOfUnknownModels()
    {
        NewRun foreign;
        foreign.model = "model-of-tomorrow";
        foreign.name = "<script>alert(1)</script>";
        foreign.settings = "{not json";
        foreign.parameters = {{"depth", "7"}};
        const RunId id = m_log->createRun(foreign);
        m_log->finishRun(id, {});
        const QString text = textOf(runReportHtml(*m_log, std::span(&id, 1)));
        QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>"))); // as text, not as an element
        QVERIFY(text.contains(QStringLiteral("settings cannot be read")));
        QVERIFY(text.contains(QStringLiteral("depth")));
    }

    void comparesRuns()
    {
        const std::vector<RunId> ids{train("pmf", 1), train("pmf", 2), train("biased-mf", 1), train("popularity", 1)};
        const QString text = textOf(runReportHtml(*m_log, ids, &demoData()));
        for (const char* part : {"4 runs on", "±", "biased-mf: train", "Not in the plane, for want of", "popularity",
                                 "Accuracy against fairness", "--model biased-mf"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        const QString seeds = textOf(runReportHtml(*m_log, std::span(ids).first(2)));
        QVERIFY(seeds.contains(QStringLiteral("2 seeds")));
        QVERIFY(seeds.contains(QStringLiteral("bands are 95 % intervals")));
        QVERIFY(!seeds.contains(QStringLiteral("measured in different ways")));

        NewRun other;
        other.model = "pmf";
        other.data.hash = "other data";
        const std::vector<RunId> mixed{ids[0], m_log->createRun(other)};
        const QString warned = textOf(runReportHtml(*m_log, mixed));
        QVERIFY(warned.contains(QStringLiteral("different data")));
        QVERIFY(warned.contains(QStringLiteral("is running, not finished")));
        QVERIFY_THROWS_EXCEPTION(Error, runReportHtml(*m_log, {}));
        QVERIFY_THROWS_EXCEPTION(Error, runReportHtml(*m_log, std::vector<RunId>{999}));
    }

    void reportsDataAlone()
    {
        const QString text = textOf(reportHtml(dataReport(demoData(), {})));
        QVERIFY(text.contains(QStringLiteral("Classification via UM")));
        MinoritySettings nobody;
        nobody.predicate = "gender=X";
        const QString without = textOf(reportHtml(dataReport(demoData(), nobody)));
        QVERIFY(without.contains(QStringLiteral("There are no minority indices")));
        QVERIFY(!without.contains(QStringLiteral("Users per group")));
    }

    void countsTheGroups()
    {
        const ReportSection section = minoritySection(demoData(), {});
        const MinorityIndex index = minorityIndex(demoData(), {});
        const auto& figures = std::get<ReportFigures>(section.blocks[1]).figures;
        QCOMPARE(figures.size(), std::size_t{4});
        QCOMPARE(figures[0].series[0].y[0], static_cast<double>(index.majorityUsers));
        QCOMPARE(figures[0].series[1].y[0], static_cast<double>(index.minorityUsers));
        for (std::size_t f = 1; f < figures.size(); ++f)
            for (const FigureSeries& series : figures[f].series)
                QCOMPARE(*std::max_element(series.y.begin(), series.y.end()), 1.0);
        const auto& table = std::get<Table>(section.blocks[2]);
        QCOMPARE(std::get<double>(table.rows[1][2]), static_cast<double>(index.minorityClassification().correct));
    }

    void writesFilesWhole()
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString());
        const auto path = folder / "page.html";
        writeTextFile(path, "old");
        writeTextFile(path, "new");
        std::ifstream file(path);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), std::string("new"));
        QVERIFY_THROWS_EXCEPTION(Error, writeTextFile(folder / "missing" / "page.html", "x"));
        QVERIFY_THROWS_EXCEPTION(Error, writeTextFile("/dev/full/x", "x"));
        std::filesystem::create_directories(folder / "taken" / "inside");
        QVERIFY_THROWS_EXCEPTION(Error, writeTextFile(folder / "taken", "x"));
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            QVERIFY2(entry.path().string().find(".part") == std::string::npos, entry.path().c_str());
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
