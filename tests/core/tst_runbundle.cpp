// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/data/ziparchive.h"
#include "core/data/zipwriter.h"
#include "core/exchange/runbundle.h"
#include "core/exchange/verification.h"
#include "core/log/logpaths.h"
#include "core/log/runlogger.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace equipoise;

namespace {

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({.users = 60, .items = 40, .ratings = 900, .seed = 1});
    return data;
}

RunId train(ExperimentLog& log, std::uint64_t seed, const std::filesystem::path& model = {})
{
    RunSettings settings = defaultSettings("biased-mf");
    settings.parameters.setText("epochs", "3");
    settings.seed = seed;
    settings.threads = 1;
    RunLogger logger(log, settings, demoData(), {.experiment = "paper", .name = "named"});
    const RunResult result = run(settings, demoData(), logger, {}, logger.options());
    logger.finish(result);
    log.setNote(logger.runId(), "a note");
    log.addTag(logger.runId(), "best");
    if (!model.empty()) {
        saveModel(model, result, settings, demoData());
        log.addArtifact(logger.runId(), "model", model);
    }
    return logger.runId();
}

/// A copy of a bundle with one file changed.
void forge(const std::filesystem::path& from, const std::filesystem::path& to, const std::string& changed)
{
    const ZipArchive zip(from);
    ZipWriter writer(to);
    for (const std::string& entry : zip.entries()) {
        std::string bytes(zip.unpack(entry).text);
        if (entry == changed)
            bytes[bytes.size() / 2] ^= 1;
        writer.add(entry, bytes);
    }
    writer.finish();
}

} // namespace

class RunBundleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void roundTripKeepsEveryBit()
    {
        ExperimentLog log(path("a.sqlite"));
        const std::vector<RunId> runs{train(log, 1), train(log, 2, path("m.model"))};
        writeBundle(path("a.zip"), log, runs);

        const RunBundle bundle(path("a.zip"));
        QCOMPARE(bundle.runs().size(), std::size_t{2});
        ExperimentLog other(path("b.sqlite"));
        train(other, 9); // so that the numbers are others
        const std::vector<RunId> copies = bundle.importInto(other);
        QCOMPARE(copies, (std::vector<RunId>{2, 3}));
        for (std::size_t i = 0; i < 2; ++i) {
            const RunRecord before = log.run(runs[i]);
            const RunRecord after = other.run(copies[i]);
            QCOMPARE(after.settings, before.settings);
            QCOMPARE(after.experiment, std::string("paper"));
            QCOMPARE(after.name, std::string("named"));
            QCOMPARE(after.note, std::string("a note"));
            QCOMPARE(after.tags, std::vector<std::string>{"best"});
            QCOMPARE(after.parameters, before.parameters);
            QCOMPARE(after.splitHash, before.splitHash);
            QCOMPARE(after.started, before.started);
            QCOMPARE(after.commit, before.commit);
            QCOMPARE(after.checkpoint, std::string());
            QVERIFY(other.values(copies[i]) == log.values(runs[i]));
            const auto series = other.series(copies[i]);
            const auto logged = log.series(runs[i]);
            QCOMPARE(series.size(), logged.size());
            for (std::size_t s = 0; s < series.size(); ++s)
                QVERIFY(series[s].key == logged[s].key && series[s].values == logged[s].values);
            for (const std::string& key : log.userMetricKeys(runs[i])) {
                const auto a = other.userMetrics(copies[i], key);
                const auto b = log.userMetrics(runs[i], key);
                QVERIFY(a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
            }
            QCOMPARE(other.split(copies[i])->test, log.split(runs[i])->test);
        }
        QCOMPARE(other.artifacts(copies[0]).size(), log.artifacts(runs[0]).size());
        QCOMPARE(other.artifacts(copies[1]).size(), std::size_t{1});
        const std::filesystem::path model = other.artifacts(copies[1]).front().path;
        QCOMPARE(model.parent_path(), modelFolder(other.path()));
        QCOMPARE(loadModel(model).users.size(), std::size_t{60});
        // the same again changes nothing
        QCOMPARE(bundle.importInto(other), copies);
        QCOMPARE(other.listRuns().size(), std::size_t{3});
    }

    void holdsReadableFilesWithTheirSums()
    {
        ExperimentLog log(path("c.sqlite"));
        const RunId run = train(log, 3);
        writeBundle(path("c.zip"), log, std::span(&run, 1));
        const ZipArchive zip(path("c.zip"));
        const auto text = [&](const std::string& entry) {
            return QString::fromUtf8(zip.unpack(entry).text.data(), qsizetype(zip.unpack(entry).text.size()));
        };
        const nlohmann::json manifest = nlohmann::json::parse(zip.unpack("manifest.json").text);
        QCOMPARE(manifest["format"].get<std::string>(), std::string("equipoise-bundle"));
        // all but the manifest itself
        QCOMPARE(manifest["files"].size(), zip.entries().size() - 1);
        QCOMPARE(manifest["runs"][0]["data"]["sha256"].get<std::string>(), demoData().contentHash());
        const QStringList split = text("splits/" + log.run(run).splitHash + ".csv").split(QLatin1Char('\n'));
        // a header, a line a rating, the end
        QCOMPARE(split.size(), 1 + int(demoData().ratingCount()) + 1);
        QCOMPARE(split.filter(QRegularExpression(QStringLiteral(",test$"))).size(), int(log.split(run)->test.size()));
        const QStringList users = text("runs/1/users.csv").split(QLatin1Char('\n'));
        QCOMPARE(users.size(), 1 + int(demoData().userCount()) + 1);
        const int column = int(users[0].split(QLatin1Char(',')).indexOf(QStringLiteral("ndcg@10")));
        QVERIFY(column > 0);
        const std::vector<float> logged = log.userMetrics(run, "ndcg@10");
        for (std::size_t user = 0; user < logged.size(); ++user) {
            const QString field = users[qsizetype(user) + 1].split(QLatin1Char(','))[column];
            QVERIFY(std::isfinite(logged[user]) ? field.toFloat() == logged[user] : field.isEmpty());
        }
        QCOMPARE(nlohmann::json::parse(zip.unpack("runs/1/settings.json").text),
                 nlohmann::json::parse(log.run(run).settings));
    }

    void aChangedBundleIsRefused()
    {
        ExperimentLog log(path("d.sqlite"));
        const RunId run = train(log, 4);
        writeBundle(path("d.zip"), log, std::span(&run, 1));
        for (const char* entry : {"log.sqlite", "metrics.csv", "runs/1/settings.json"}) {
            forge(path("d.zip"), path("forged.zip"), entry);
            try {
                const RunBundle bundle(path("forged.zip"));
                QFAIL("a forged bundle was opened");
            } catch (const Error& error) {
                QVERIFY(QString::fromUtf8(error.what()).contains(QString::fromUtf8(entry)));
            }
        }
        ZipWriter other(path("other.zip"));
        other.add("u.data", "1\t1\t5\t0\n");
        other.finish();
        QVERIFY_THROWS_EXCEPTION(Error, RunBundle(path("other.zip")));
        QVERIFY_THROWS_EXCEPTION(Error, writeBundle("/nowhere/at/all.zip", log, std::span(&run, 1)));
        QVERIFY_THROWS_EXCEPTION(Error, writeBundle(path("none.zip"), log, {}));
    }

    void aBundleIsVerifiedToTheBitAndALieIsFound()
    {
        ExperimentLog log(path("e.sqlite"));
        const RunId run = train(log, 5);
        writeBundle(path("e.zip"), log, std::span(&run, 1));
        const RunBundle bundle(path("e.zip"));
        RunObserver silent;
        const auto verdict = verifyRun(bundle.log(), bundle.runs().front(), demoData(), silent);
        QVERIFY(verdict && verdict->isIdentical());
        QVERIFY(verdict->compared > 20);
        QVERIFY(verdictText(*verdict).find("agree to the bit") != std::string::npos);

        Measured lie = log.results(run);
        lie.values["rmse"] = std::nextafter(lie.values["rmse"], 1.0);
        log.setResults(run, lie);
        QCOMPARE(verdict->values.size(), verdict->compared);
        for (const MetricDifference& value : verdict->values)
            QCOMPARE(value.first, value.second);
        const auto caught = verifyRun(log, run, demoData(), silent);
        QVERIFY(!caught->isIdentical());
        QCOMPARE(caught->differences.size(), std::size_t{1});
        QCOMPARE(caught->differences[0].metric, std::string("rmse"));

        const Dataset other = makeSyntheticDataset({.users = 60, .items = 40, .ratings = 900, .seed = 2});
        QVERIFY_THROWS_EXCEPTION(Error, verifyRun(log, run, other, silent));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!verifyRun(log, run, demoData(), silent, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(RunBundleTest)
#include "tst_runbundle.moc"
