// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/training/run.h"
#include "tests/support/testdata.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <atomic>

using namespace equipoise;

namespace {

/// Writes down what it sees and stops the run after a given number of epochs.
class Recorder : public RunObserver
{
public:
    explicit Recorder(int stopAfter = -1)
        : m_stopAfter(stopAfter)
    {}

    void onStarted(const RunStarted& started) override
    {
        Guard guard(*this);
        log.push_back("started " + std::to_string(started.firstPhase) + "." + std::to_string(started.firstEpoch));
    }
    void onProgress(const RunProgress& progress) override
    {
        Guard guard(*this);
        fractionsAreSound = fractionsAreSound && progress.fraction >= 0 && progress.fraction <= 1;
    }
    void onEpoch(const EpochDone& done) override
    {
        Guard guard(*this);
        log.push_back(std::string(done.phaseName) + " " + std::to_string(done.epoch));
        if (--m_stopAfter == 0)
            source.request_stop();
    }
    void onPhaseFinished(int phase, int epochs) override
    {
        Guard guard(*this);
        log.push_back("finished " + std::to_string(phase) + " after " + std::to_string(epochs));
    }
    void onMeasured(const Measured&) override
    {
        Guard guard(*this);
        log.push_back("measured");
    }

    std::vector<std::string> log;
    std::stop_source source;
    bool fractionsAreSound = true;
    bool wasConcurrent = false;

private:
    struct Guard
    {
        explicit Guard(Recorder& r)
            : recorder(r)
        {
            recorder.wasConcurrent = recorder.wasConcurrent || recorder.m_inside.fetch_add(1) > 0;
        }
        ~Guard() { --recorder.m_inside; }
        Recorder& recorder;
    };

    std::atomic<int> m_inside = 0;
    int m_stopAfter;
};

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({150, 90, 5003, 3});
    return data;
}

RunSettings quickSettings(std::string_view model)
{
    RunSettings settings = defaultSettings(model);
    if (settings.parameters.contains("epochs"))
        settings.parameters.set("epochs", std::int64_t{6});
    if (settings.parameters.contains("factor_epochs"))
        settings.parameters.set("factor_epochs", std::int64_t{4});
    if (settings.parameters.contains("patience"))
        settings.parameters.set("patience", std::int64_t{0});
    settings.evaluation.betas = {0, 1};
    settings.evaluation.groups = {"gender"};
    settings.seed = 11;
    return settings;
}

std::filesystem::path inside(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

bool sameCurves(const std::vector<Curve>& a, const std::vector<Curve>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Curve& x, const Curve& y) {
        return x.name == y.name && x.epochs == y.epochs && x.values == y.values;
    });
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private:
    static void addModels(bool onlyWithEpochs = false)
    {
        QTest::addColumn<QString>("model");
        for (const ModelDescription& model : modelTable()) {
            if (!onlyWithEpochs || ParameterValues(model.parameters).contains("epochs"))
                QTest::newRow(model.name.c_str()) << QString::fromStdString(model.name);
        }
    }

private Q_SLOTS:
    void tellsItsObserverInOrder()
    {
        Recorder recorder;
        const RunResult result = run(quickSettings("pmf"), demoData(), recorder, recorder.source.get_token());
        QCOMPARE(result.outcome, Outcome::Finished);
        QCOMPARE(recorder.log.front(), std::string("started 0.1"));
        QCOMPARE(recorder.log[recorder.log.size() - 2], std::string("finished 0 after 6"));
        QCOMPARE(recorder.log.back(), std::string("measured"));
        QCOMPARE(recorder.log.size(), std::size_t{9}); // started, six epochs, finished, measured
        QVERIFY(recorder.fractionsAreSound);
        QVERIFY(!recorder.wasConcurrent);
        QCOMPARE(result.epochs, 6);
        QVERIFY(result.peakMemoryBytes > 1000000);
    }

    void sameBitsOnAnyNumberOfThreads_data() { addModels(); }
    void sameBitsOnAnyNumberOfThreads()
    {
        QFETCH(QString, model);
        RunSettings settings = quickSettings(model.toStdString());
        settings.threads = 1;
        Recorder recorder;
        const RunResult alone = run(settings, demoData(), recorder);
        for (const int threads : {2, 3, 7}) {
            settings.threads = threads;
            const RunResult together = run(settings, demoData(), recorder);
            QVERIFY(together.measured.values == alone.measured.values);
            QVERIFY(sameCurves(together.curves, alone.curves));
        }
        settings.seed = 12;
        const RunResult other = run(settings, demoData(), recorder);
        QVERIFY(other.measured.values != alone.measured.values);
    }

    void resumesToTheSameBits_data() { addModels(true); }
    void resumesToTheSameBits()
    {
        QFETCH(QString, model);
        const RunSettings settings = quickSettings(model.toStdString());
        Recorder whole;
        const RunResult expected = run(settings, demoData(), whole);
        QVERIFY(expected.epochs > 1);

        for (int stopAfter = 1; stopAfter < expected.epochs; stopAfter += 2) {
            const QTemporaryDir folder;
            const RunOptions options{inside(folder, "run.eqc"), true};
            Recorder first(stopAfter);
            const RunResult stopped = run(settings, demoData(), first, first.source.get_token(), options);
            QCOMPARE(stopped.outcome, Outcome::Stopped);
            QVERIFY(!stopped.model);
            QVERIFY(std::filesystem::exists(options.checkpoint));
            Recorder second;
            const RunResult resumed = run(settings, demoData(), second, {}, options);
            QCOMPARE(resumed.outcome, Outcome::Finished);
            QVERIFY(second.log.front() != "started 0.1");
            QVERIFY(resumed.measured.values == expected.measured.values);
            QVERIFY(sameCurves(resumed.curves, expected.curves));
            QCOMPARE(resumed.epochs, expected.epochs);
            QVERIFY(!std::filesystem::exists(options.checkpoint));
        }
    }

    void refusesACheckpointOfOtherSettings()
    {
        const QTemporaryDir folder;
        const RunOptions options{inside(folder, "run.eqc"), true};
        RunSettings settings = quickSettings("pmf");
        Recorder recorder(2);
        run(settings, demoData(), recorder, recorder.source.get_token(), options);
        settings.seed = 99;
        QVERIFY_THROWS_EXCEPTION(Error, run(settings, demoData(), recorder, {}, options));
        QVERIFY(std::filesystem::exists(options.checkpoint)); // nothing lost
    }

    void savedModelsPredictTheSame_data() { addModels(); }
    void savedModelsPredictTheSame()
    {
        QFETCH(QString, model);
        const QTemporaryDir folder;
        const auto path = inside(folder, "model.eqm");
        const RunSettings settings = quickSettings(model.toStdString());
        Recorder recorder;
        const Dataset& data = demoData();
        const RunResult result = run(settings, data, recorder);
        saveModel(path, result, settings, data);
        const SavedModel saved = loadModel(path);
        QCOMPARE(saved.settings.toJson(), settings.toJson());
        QCOMPARE(saved.users.size(), data.userCount());
        QCOMPARE(saved.items.text(5), data.items().text(5));
        QCOMPARE(saved.itemTitles[5], data.itemTitle(5));
        QCOMPARE(saved.im.size(), data.itemCount());
        const std::size_t known = result.split.train.size() + result.split.validation.size();
        QCOMPARE(saved.seenItems.size(), known);
        const std::vector<std::uint32_t> users{0, 3, 149};
        std::vector<float> before(users.size() * data.itemCount());
        std::vector<float> after(before.size());
        result.model->score(users, before, {0.3});
        saved.model->score(users, after, {0.3});
        QVERIFY(before == after);
    }

    void settingsSurviveJson()
    {
        RunSettings settings = quickSettings("deepfair");
        settings.evaluation.relevance = 3.5;
        settings.evaluation.minority = {"age<=18", Indifferent::Skip, 2.5, 4};
        settings.split = {"kfold:5:2", 0.05};
        settings.timeLimit = 12.5;
        const auto text = settings.toJson().dump();
        QCOMPARE(RunSettings::fromJson(nlohmann::json::parse(text)).toJson().dump(), text);
        QVERIFY_THROWS_EXCEPTION(Error, RunSettings::fromJson(nlohmann::json::parse(R"({"model": "pmf"})")));
    }

    void divergenceSaysWhatToChange()
    {
        RunSettings settings = quickSettings("pmf");
        settings.parameters.set("learning_rate", settings.parameters.description("learning_rate").maximum);
        settings.parameters.set("regularisation", 0.0);
        settings.parameters.set("epochs", std::int64_t{200});
        Recorder recorder;
        try {
            run(settings, demoData(), recorder);
            QFAIL("the largest learning rate did not diverge");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Divergence);
            QVERIFY(!error.hint().empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
