// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/load.h"
#include "core/data/split.h"
#include "core/data/synthetic.h"
#include "core/influence/disclosurestudy.h"
#include "core/influence/strategy.h"
#include "core/log/studylogger.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace equipoise;

namespace {

DatasetPtr demoData()
{
    static const DatasetPtr data = std::make_shared<Dataset>(makeSyntheticDataset({60, 80, 1500, 3}));
    return data;
}

StudySettings quickSettings()
{
    StudySettings settings;
    settings.parameters.setText("factors", "4");
    settings.parameters.setText("candidates", "uni:20");
    settings.parameters.setText("draws", "2");
    settings.parameters.setText("lambda", "0.001");
    settings.parameters.setText("lambdas", "0.0001,0.001,0.01");
    settings.parameters.setText("rho", "1");
    settings.threads = 2;
    return settings;
}

/// Stops after some results.
class Watcher : public StudyObserver
{
public:
    explicit Watcher(int stopAfter = -1)
        : m_stopAfter(stopAfter)
    {}
    void onProgress(const StudyProgress& progress) override
    {
        ++spoken;
        if (progress.fraction < 0 || progress.fraction > 1)
            ++wrong;
    }
    void onResult(const StudyResult& result) override
    {
        ++results;
        outcomes = result.outcomes.size();
        if (results == m_stopAfter)
            source.request_stop();
    }

    std::stop_source source;
    int spoken = 0;
    int wrong = 0;
    int results = 0;
    std::size_t outcomes = 0;

private:
    int m_stopAfter;
};

/// All that must be the same to the bit; times may differ.
std::string fingerprint(const StudyResult& result)
{
    nlohmann::json json = toJson(result, *demoData());
    json.erase("seconds");
    json["settings"].erase("threads");
    json["facts"]["retraining"].erase("seconds per training");
    for (nlohmann::json& outcome : json["outcomes"])
        outcome.erase("seconds");
    json["gains"] = result.basis->gains;
    for (const auto& outcome : result.outcomes)
        json["losses"].push_back(outcome->quality.loss);
    return json.dump();
}

const StudyResult& finishedResult()
{
    static DisclosureStudy study(demoData(), quickSettings());
    static bool isDone = false;
    Watcher watcher;
    if (!isDone)
        isDone = study.run(watcher, {});
    return study.result();
}

} // namespace

class TestDisclosureStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAllStages()
    {
        const StudyResult& result = finishedResult();
        QVERIFY(result.isComplete());
        QCOMPARE(result.outcomes.size(), result.outcomesPlanned);
        // everything and nothing, then five methods at three λ, for two draws
        QCOMPARE(result.outcomes.size(), std::size_t{2 * (2 + 5 * 3)});
        for (const StudyStage stage : kStudyStages)
            QVERIFY(result.facts.contains(stage) && result.seconds.contains(stage));
        QCOMPARE(result.basis->ratingCount(), std::size_t{1500 - 60});
        QCOMPARE(result.basis->gains.size(), result.basis->ratingCount());
        for (const auto& outcome : result.outcomes) {
            QVERIFY(outcome->share >= 0 && outcome->share <= 1 && outcome->wv >= 0);
            QVERIFY(outcome->quality.metrics.at("ndcg@10") <= outcome->quality.metrics.at("hr@10"));
            QVERIFY(std::abs(outcome->reward + outcome->quality.metrics.at("bce") + outcome->lambda * outcome->wv) <
                    1e-12);
        }
    }

    void baselinesStandAtTheSameViolation()
    {
        for (const auto& outcome : finishedResult().outcomes)
            for (const auto& other : finishedResult().outcomes)
                if (outcome->method == DisclosureMethod::Influence && outcome->draw == other->draw &&
                    outcome->lambda == other->lambda && other->method != DisclosureMethod::Everything &&
                    other->method != DisclosureMethod::Nothing)
                    // to within one rating, or one a user
                    QVERIFY(std::abs(outcome->wv - other->wv) <=
                            (other->method == DisclosureMethod::Uniform ? 1.0 : 1.0 / 60));
    }

    void violationFallsWithLambdaToItsLimits()
    {
        const StudyResult& result = finishedResult();
        double before = std::numeric_limits<double>::infinity();
        for (const double lambda : {0.0, 1e-4, 1e-3, 1e-2, 1e-1, 1.0, 1e6}) {
            const DisclosureSummary summary = overallDisclosure(result, 0, lambda);
            QVERIFY(summary.wv <= before);
            before = summary.wv;
        }
        const auto helpful =
            static_cast<std::size_t>(std::ranges::count_if(result.basis->gains, [](double gain) { return gain > 0; }));
        QCOMPARE(overallDisclosure(result, 0, 0).disclosed, helpful);
        QCOMPARE(overallDisclosure(result, 0, 1e6).disclosed, std::size_t{0});
        QCOMPARE(overallDisclosure(result, 0, 1e6).wv, 0.0);
        const auto [low, high] = lambdaRange(result);
        QVERIFY(low > 0 && low < high);
    }

    void aUsersViewIsSortedAndSumsUp()
    {
        const StudyResult& result = finishedResult();
        const std::vector<RatingDisclosure> ratings = ratingsAt(result, 3, 1, 0.001);
        const DisclosureSummary summary = userDisclosure(result, 3, 1, 0.001);
        QCOMPARE(ratings.size(), summary.ratings);
        double wv = 0;
        for (std::size_t k = 0; k < ratings.size(); ++k) {
            QVERIFY(k == 0 || ratings[k - 1].gain >= ratings[k].gain);
            QCOMPARE(ratings[k].isDisclosed, ratings[k].gain > 0.001 * ratings[k].willingness);
            wv += ratings[k].isDisclosed ? ratings[k].willingness : 0;
        }
        QVERIFY(std::abs(wv - summary.wv) < 1e-12);
    }

    void curvesAndComparisonsCoverTheDraws()
    {
        for (const std::string& metric : studyMetrics()) {
            const std::vector<QualityCurve> curves = qualityCurves(finishedResult(), metric);
            QCOMPARE(curves.size(), kDisclosureMethods.size());
            QCOMPARE(curves.front().points.size(), std::size_t{3});
            for (const QualityPoint& point : curves.front().points)
                QCOMPARE(point.quality.n, std::size_t{2});
            QCOMPARE(compareMethods(finishedResult(), metric).size(), std::size_t{4 * 3});
            QVERIFY(!titleOfStudyMetric(metric).empty());
        }
    }

    void threadsChangeNoBit()
    {
        for (const int threads : {1, 3}) {
            StudySettings settings = quickSettings();
            settings.threads = threads;
            DisclosureStudy study(demoData(), settings);
            Watcher watcher;
            QVERIFY(study.run(watcher, {}));
            QCOMPARE(watcher.wrong, 0);
            QVERIFY(fingerprint(study.result()) == fingerprint(finishedResult()));
        }
    }

    void stoppedAndResumedToTheSameBits()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(u"study.eqs"_qs).toStdString();
        for (const int results : {1, 2, 3, 5, 9}) {
            std::filesystem::remove(file);
            {
                DisclosureStudy study(demoData(), quickSettings(), file);
                Watcher watcher(results);
                QVERIFY(!study.run(watcher, watcher.source.get_token()));
                QCOMPARE(watcher.results, results);
            }
            DisclosureStudy study = DisclosureStudy::open(demoData(), file);
            Watcher watcher;
            QVERIFY(study.run(watcher, {}));
            QVERIFY(fingerprint(study.result()) == fingerprint(finishedResult()));
        }
        const DisclosureStudy again = DisclosureStudy::open(demoData(), file);
        QVERIFY(again.result().isComplete());
        QVERIFY(fingerprint(again.result()) == fingerprint(finishedResult()));
    }

    void aFileOfOtherDataOrSettingsIsRefused()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(u"study.eqs"_qs).toStdString();
        DisclosureStudy study(demoData(), quickSettings(), file);
        Watcher watcher;
        QVERIFY(study.run(watcher, {}, StudyStage::Base));
        const auto other = std::make_shared<Dataset>(makeSyntheticDataset({60, 80, 1500, 4}));
        QVERIFY_THROWS_EXCEPTION(Error, DisclosureStudy::open(other, file));
        StudySettings settings = quickSettings();
        settings.parameters.setText("rho", "2");
        QVERIFY_THROWS_EXCEPTION(Error, DisclosureStudy(demoData(), settings, file));
        writeFile(folder, "none.eqs", "not a study");
        QVERIFY_THROWS_EXCEPTION(Error,
                                 DisclosureStudy::open(demoData(), folder.filePath(u"none.eqs"_qs).toStdString()));
    }

    void maskedDataOpenAgainWithTheSameHeldOutRatings()
    {
        const QTemporaryDir folder;
        DisclosureStudy study(demoData(), quickSettings());
        Watcher watcher;
        QVERIFY(study.run(watcher, {}, StudyStage::Strategy));
        const std::size_t silent = study.saveMasked(folder.path().toStdString());
        const Dataset masked = loadDataset(folder.path().toStdString(), {});
        const StudyBasis& basis = *study.result().basis;
        const std::vector<std::uint8_t> mask = study.mask();
        const auto disclosed = static_cast<std::size_t>(std::ranges::count(mask, 1));
        QCOMPARE(masked.userCount(), basis.userCount() - silent);
        QCOMPARE(masked.ratingCount(), disclosed + masked.userCount());
        const Split split = makeSplit(masked, {"loo", 0}, 1);
        QCOMPARE(split.test.size(), masked.userCount());
        for (const std::uint32_t row : split.test) {
            const auto user = demoData()->users().find(masked.users().numbers()[masked.rowUsers()[row]]);
            const auto at = std::ranges::lower_bound(basis.users, *user) - basis.users.begin();
            QCOMPARE(masked.items().text(masked.rowItems()[row]),
                     demoData()->items().text(demoData()->rowItems()[basis.heldOut[static_cast<std::size_t>(at)]]));
        }
    }

    void stagesAndRetrainingsAreLogged()
    {
        const QTemporaryDir folder;
        ExperimentLog log(folder.filePath(u"log.sqlite"_qs).toStdString());
        const std::filesystem::path file = folder.filePath(u"study.eqs"_qs).toStdString();
        std::optional<RunId> run;
        {
            StudyLogger logger(log, *demoData());
            DisclosureStudy study(demoData(), quickSettings(), file);
            class Both : public Watcher
            {
            public:
                explicit Both(StudyLogger& logger_)
                    : Watcher(7)
                    , m_logger(logger_)
                {}
                void onResult(const StudyResult& result) override
                {
                    m_logger.onResult(result);
                    Watcher::onResult(result);
                }

            private:
                StudyLogger& m_logger;
            } both(logger);
            QVERIFY(!study.run(both, both.source.get_token()));
            run = logger.runId();
        }
        QCOMPARE(log.run(*run).status, RunStatus::Stopped);
        StudyLogger logger(log, *demoData());
        DisclosureStudy study = DisclosureStudy::open(demoData(), file);
        QVERIFY(study.run(logger, {}));
        QCOMPARE(logger.runId(), run); // a resumed study is the same run
        log.flush();
        const RunRecord record = log.run(*run);
        QCOMPARE(record.status, RunStatus::Finished);
        QVERIFY(loggedStudySettings(record).parameters == quickSettings().parameters);
        const std::map<std::string, double> values = log.values(*run);
        QVERIFY(values.contains("hr@10:uni20") && values.contains("bce") && values.contains("wv"));
        std::size_t retrainings = 0;
        bool hasFacts = false;
        for (const LoggedSeries& series : log.series(*run)) {
            retrainings += series.key.ends_with(".bce") && !series.key.starts_with("base") ? series.steps.size() : 0;
            hasFacts = hasFacts || series.key == "base.gradient norm";
        }
        QCOMPARE(retrainings, study.result().outcomes.size());
        QVERIFY(hasFacts);
    }

    void anchorsRoundsAndMirrorDescentGiveMasks()
    {
        for (const char* option :
             {"anchors=3", "rounds=3", "mirror_descent=true", "strategy=welfare", "removal=relabel", "influence=cg",
              "influence=gradient", "willingness=constant:0.5", "willingness=inverse-rating", "willingness=category"}) {
            StudySettings settings = quickSettings();
            const std::string text = option;
            settings.parameters.setText(text.substr(0, text.find('=')), text.substr(text.find('=') + 1));
            settings.parameters.setText("draws", "1");
            settings.parameters.setText("lambdas", "0.001");
            settings.parameters.setText("round_share", "0.3");
            DisclosureStudy study(demoData(), settings);
            Watcher watcher;
            QVERIFY2(study.run(watcher, {}), option);
            QCOMPARE(study.result().outcomes.size(), std::size_t{7});
        }
    }

    void mirrorDescentFindsTheBestActionOfFewRatings()
    {
        // one user, three ratings; around "everything" U(o) = −L − Σ(1 − o)a − λΣoβ is best where a > λβ
        StudyBasis basis;
        basis.users = {0};
        basis.offsets = {0, 3};
        basis.items = {0, 1, 2};
        const std::vector<Anchor> anchors{{{1, 1, 1}, {0.5, -0.2, 0.3}, {1.0}}};
        const std::vector<double> beta{0.1, 0.1, 0.9};
        DisclosureMask mask(3, 1);
        mirrorDescent(basis, anchors, beta, 1, {}, mask);
        QVERIFY((mask == DisclosureMask{1, 0, 0}));
        QVERIFY(bestOfAnchors(basis, anchors, beta, 1) == mask);
        // with one step the prior decides: everything
        mirrorDescent(basis, anchors, beta, 1, {0.08, 1, 0.9}, mask);
        QVERIFY((mask == DisclosureMask{1, 1, 1}));
    }

    void aRoundChangesWhatGainsMost()
    {
        // advantages a − λβ: 0.4, −0.3, −0.1, −0.9; of four ratings a quarter may change
        const std::vector<double> gains{0.5, -0.2, 0.0, -0.8};
        const std::vector<double> beta{0.1, 0.1, 0.1, 0.1};
        QVERIFY((nextRound(DisclosureMask{1, 1, 1, 1}, gains, beta, 1, 0.25) == DisclosureMask{1, 1, 1, 0}));
        QVERIFY((nextRound(DisclosureMask{1, 1, 1, 0}, gains, beta, 1, 0.5) == DisclosureMask{1, 0, 0, 0}));
    }

    void badWillingnessIsRefused()
    {
        const QTemporaryDir folder;
        const std::string user = demoData()->users().text(0);
        const std::string item = demoData()->items().text(0);
        const auto fails = [&](const std::string& willingness) {
            StudySettings settings = quickSettings();
            settings.parameters.setText("willingness", willingness);
            DisclosureStudy study(demoData(), settings);
            Watcher watcher;
            try {
                study.run(watcher, {}, StudyStage::Data);
            } catch (const Error& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        const auto file = [&](const char* name, const std::string& text) {
            return "file:" + writeFile(folder, name, text).string();
        };
        QVERIFY(fails("sometimes").find("not understood") != std::string::npos);
        QVERIFY(fails("constant:1.5").find("0 to 1") != std::string::npos);
        QVERIFY(fails(file("a.csv", "user,item,beta\n" + user + "," + item + ",1.5\n")).find("a.csv:2") !=
                std::string::npos);
        QVERIFY(fails(file("b.csv", "nobody," + item + ",0.5\n")).find("no such user") != std::string::npos);
        QVERIFY(fails(file("c.csv", user + ",nothing,0.5\n")).find("no such item") != std::string::npos);
        QVERIFY(fails(file("d.csv", user + ",0.5\n")).find("user,item,beta") != std::string::npos);
        QVERIFY(fails(file("e.csv", "")).find("says nothing of a rating") != std::string::npos);
        QVERIFY(fails("file:/no/such/file").find("cannot be opened") != std::string::npos);
    }

    void usersWithOneRatingAreCounted()
    {
        const QTemporaryDir folder;
        std::string text = "userId,movieId,rating,timestamp\n";
        for (int user = 1; user <= 12; ++user)
            for (int k = 0; k < 6; ++k)
                text += std::to_string(user) + "," + std::to_string((user * 3 + k * k) % 19 + 1) + ",4," +
                        std::to_string(1000 + k) + "\n";
        text += "77,1,5,1\n78,2,5,1\n";
        const auto data = std::make_shared<Dataset>(loadDataset(writeFile(folder, "ratings.csv", text).string(), {}));
        StudySettings settings = quickSettings();
        settings.parameters.setText("candidates", "uni:5");
        DisclosureStudy study(data, settings);
        Watcher watcher;
        QVERIFY(study.run(watcher, {}, StudyStage::Data));
        QVERIFY(study.result().basis->findings.front().starts_with("2 users with one rating"));
        settings.parameters.setText("smallest_history", "100");
        DisclosureStudy none(data, settings);
        QVERIFY_THROWS_EXCEPTION(Error, none.run(watcher, {}, StudyStage::Data));
    }

    void everyPresetCanBeTaken()
    {
        for (const StudyPreset& preset : studyPresets()) {
            StudySettings settings;
            settings.parameters = studyPreset(preset.name);
            settings.check();
            QVERIFY(StudySettings::fromJson(settings.toJson()) == settings);
        }
        QVERIFY_THROWS_EXCEPTION(Error, studyPreset("none"));
    }

    /// Spec: Pearson between predicted and actual change ≥ 0.95 with cg, ≥ 0.80 with star, ≥ 0.75 with user.
    void influencesForetellRetrainingOnRealData()
    {
        REQUIRE_REAL_DATA(path, "ml-100k");
        StudySettings settings;
        settings.parameters.setText("largest_history", "60");
        settings.parameters.setText("factors", "8");
        settings.parameters.setText("draws", "1");
        DisclosureStudy study(std::make_shared<Dataset>(loadDataset(path, {})), settings);
        Watcher watcher;
        VerificationSettings verification;
        verification.userCount = 20;
        verification.ratingsPerUser = 2;
        for (const auto& [solver, least] : {std::pair{"cg", 0.95}, {"star", 0.80}, {"user", 0.75}}) {
            verification.solver = solver;
            QVERIFY(study.verify(verification, watcher, {}));
            const InfluenceCheck& found = study.result().verifications.back();
            QCOMPARE(found.points.size(), std::size_t{40});
            QVERIFY2(found.correlation >= least, qPrintable(QString::number(found.correlation)));
        }
        QCOMPARE(study.result().verifications.size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TestDisclosureStudy)
#include "tst_disclosurestudy.moc"
