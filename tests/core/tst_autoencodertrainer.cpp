// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/data/synthetic.h"
#include "core/models/autoencoder/autoencodermodel.h"
#include "core/models/autoencoder/autoencodertrainer.h"
#include "core/models/presets.h"
#include "core/training/checkrun.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

const MinoritySettings kMinority;

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({151, 97, 6007, 3});
    return data;
}

const Split& demoSplit()
{
    static const Split split = makeSplit(demoData(), {"random:0.8", 0.1}, 5);
    return split;
}

ParameterValues valuesWith(const std::vector<std::pair<std::string, std::string>>& changes)
{
    ParameterValues values(autoencoderModel().parameters);
    values.setText("layers", "20");
    for (const auto& [name, text] : changes)
        values.setText(name, text);
    return values;
}

struct Training
{
    explicit Training(const ParameterValues& values, int threads = 2)
        : context{demoData(), demoSplit(), kMinority, 17, threads}
        , trainer(values, context)
    {}
    EpochReport epoch(int number) { return trainer.trainEpoch(0, number, {}, {}); }

    TrainingContext context;
    AutoencoderTrainer trainer;
};

double valueOf(const EpochReport& report, const std::string& name)
{
    for (const auto& [key, value] : report.series)
        if (key == name)
            return value;
    return std::nan("");
}

std::vector<float> allScores(const Recommender& model)
{
    std::vector<std::uint32_t> users(model.userCount());
    std::iota(users.begin(), users.end(), 0U);
    std::vector<float> scores(model.userCount() * model.itemCount());
    model.score(users, scores, {});
    return scores;
}

ArrayFile throughDisk(const ArrayFile& file)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "file";
    file.write(path);
    return ArrayFile::read(path);
}

class Silent : public RunObserver
{};

} // namespace

class TestAutoencoderTrainer : public QObject
{
    Q_OBJECT

private:
    static void eachKind()
    {
        using Changes = std::vector<std::pair<std::string, std::string>>;
        QTest::addColumn<Changes>("changes");
        QTest::newRow("items") << Changes{};
        QTest::newRow("users, deep, tied") << Changes{{"orientation", "user"}, {"layers", "20,7"}, {"tied", "true"}};
        QTest::newRow("sigmoid output, noise, dropout")
            << Changes{{"output", "sigmoid"}, {"corruption", "masking"}, {"dropout", "0.3"}};
        QTest::newRow("momentum, plateau")
            << Changes{{"optimiser", "sgd"},    {"momentum", "0.9"},        {"learning_rate", "0.2"},
                       {"schedule", "plateau"}, {"schedule_factor", "0.5"}, {"orientation", "user"}};
        QTest::newRow("rmsprop, cosine") << Changes{{"optimiser", "rmsprop"}, {"schedule", "cosine"}};
    }
    static ParameterValues fetchValues()
    {
        using Changes = std::vector<std::pair<std::string, std::string>>;
        QFETCH(Changes, changes);
        return valuesWith(changes);
    }

private Q_SLOTS:
    void resumesToTheSameBits_data() { eachKind(); }
    void resumesToTheSameBits()
    {
        const ParameterValues values = fetchValues();
        Training whole(values);
        Training first(values);
        for (int epoch = 1; epoch <= 3; ++epoch) {
            whole.epoch(epoch);
            first.epoch(epoch);
            if (epoch >= 2) { // a best epoch that is the current one, and one that was
                whole.trainer.keepBest();
                first.trainer.keepBest();
            }
            if (epoch == 1)
                continue;
            ArrayFile state;
            first.trainer.saveState(state);
            Training second(values);
            second.epoch(1); // whatever it has done before
            second.trainer.loadState(throughDisk(state));
            Training on(values);
            on.trainer.loadState(throughDisk(state));
            QVERIFY(on.epoch(epoch + 1).series == second.epoch(epoch + 1).series);
            on.trainer.finishPhase(0);
            first.trainer.finishPhase(0);
            QVERIFY(allScores(*on.trainer.snapshot()) == allScores(*first.trainer.snapshot()));
            first.trainer.loadState(throughDisk(state));
        }
        for (int epoch = 4; epoch <= 5; ++epoch)
            QVERIFY(whole.epoch(epoch).series == first.epoch(epoch).series);
        QVERIFY(allScores(*whole.trainer.snapshot()) == allScores(*first.trainer.snapshot()));
    }

    void savedModelPredictsTheSame_data() { eachKind(); }
    void savedModelPredictsTheSame()
    {
        Training training(fetchValues());
        training.epoch(1);
        const RecommenderPtr model = training.trainer.snapshot();
        ArrayFile file;
        model->save(file);
        const RecommenderPtr again = AutoencoderModel::load(throughDisk(file));
        QCOMPARE(again->userCount(), demoData().userCount());
        QCOMPARE(again->itemCount(), demoData().itemCount());
        QVERIFY(allScores(*model) == allScores(*again));

        // single predictions are entries of the whole rows
        const std::vector<float> scores = allScores(*model);
        std::vector<std::uint32_t> users;
        std::vector<std::uint32_t> items;
        for (std::uint32_t j = 0; j < 600; ++j) {
            users.push_back(j * 7 % static_cast<std::uint32_t>(model->userCount()));
            items.push_back(j * 11 % static_cast<std::uint32_t>(model->itemCount()));
        }
        std::vector<float> predicted(users.size());
        model->predict(users, items, predicted, {});
        for (std::size_t j = 0; j < users.size(); ++j)
            QVERIFY(std::abs(predicted[j] - scores[users[j] * model->itemCount() + items[j]]) < 1e-4F);
    }

    /// The series of an epoch are those of the model as it then is.
    void validationIsOfTheSnapshot()
    {
        Training training(valuesWith({}));
        training.epoch(1);
        const EpochReport report = training.epoch(2);
        const RecommenderPtr model = training.trainer.snapshot();
        double squares = 0;
        double clipped = 0;
        for (const std::uint32_t row : demoSplit().validation) {
            const std::uint32_t user = demoData().rowUsers()[row];
            const std::uint32_t item = demoData().rowItems()[row];
            float y = 0;
            model->predict({&user, 1}, {&item, 1}, {&y, 1}, {});
            const float r = demoData().values()[row];
            squares += static_cast<double>((y - r) * (y - r));
            const float inside = std::clamp(y, demoData().scale().minimum, demoData().scale().maximum);
            clipped += static_cast<double>((inside - r) * (inside - r));
        }
        const double n = static_cast<double>(demoSplit().validation.size());
        QVERIFY(std::abs(valueOf(report, "validation_loss") - squares / n) < 1e-4);
        QVERIFY(std::abs(valueOf(report, "validation_rmse") - std::sqrt(clipped / n)) < 1e-4);
        QCOMPARE(report.criterion, valueOf(report, "validation_rmse"));
        QCOMPARE(report.samples, static_cast<std::uint64_t>(demoSplit().train.size()));
    }

    void learns()
    {
        Training training(valuesWith({{"learning_rate", "0.005"}}));
        const double first = training.epoch(1).criterion;
        double last = first;
        for (int epoch = 2; epoch <= 15; ++epoch)
            last = std::min(last, training.epoch(epoch).criterion);
        QVERIFY2(last < first - 0.01, qPrintable(QString::number(last - first)));
    }

    /// Step: 0.8·0.5^⌊(t − 1)/2⌋. Cosine over 4 epochs: 0.8·(1 + cos(π(t − 1)/4))/2. Plateau: 0.8·0.5^cuts.
    void schedules()
    {
        RateSchedule schedule;
        schedule.rate = 0.8;
        schedule.factor = 0.5;
        schedule.every = 2;
        schedule.epochs = 4;
        QCOMPARE(schedule.at(9, 3), 0.8);
        schedule.kind = RateSchedule::Kind::Step;
        QCOMPARE(schedule.at(2, 0), 0.8);
        QCOMPARE(schedule.at(3, 0), 0.4);
        QCOMPARE(schedule.at(5, 0), 0.2);
        schedule.kind = RateSchedule::Kind::Cosine;
        QCOMPARE(schedule.at(1, 0), 0.8);
        QVERIFY(std::abs(schedule.at(3, 0) - 0.4) < 1e-12);
        QVERIFY(std::abs(schedule.at(4, 0) - 0.4 * (1 - std::sqrt(0.5))) < 1e-12);
        schedule.kind = RateSchedule::Kind::Plateau;
        QCOMPARE(schedule.at(7, 2), 0.2);
    }

    void scheduleIsFollowedAndReported()
    {
        Training training(valuesWith({{"schedule", "step"}, {"schedule_factor", "0.1"}}));
        QCOMPARE(valueOf(training.epoch(1), "learning_rate"), 1e-3);
        QVERIFY(std::abs(valueOf(training.epoch(2), "learning_rate") - 1e-4) < 1e-12);
        QVERIFY(std::isnan(valueOf(Training(valuesWith({})).epoch(1), "learning_rate")));
    }

    void plateauCutsWhereNothingImproves()
    {
        // steps of nearly nothing, and a validation error that noise alone moves
        Training training(valuesWith({{"schedule", "plateau"},
                                      {"optimiser", "sgd"},
                                      {"learning_rate", "10"},
                                      {"activation", "sigmoid"},
                                      {"output", "sigmoid"},
                                      {"schedule_factor", "0.5"}}));
        double smallest = 10;
        for (int epoch = 1; epoch <= 12; ++epoch)
            smallest = std::min(smallest, valueOf(training.epoch(epoch), "learning_rate"));
        QVERIFY(smallest < 10);
    }

    void badSettingsAreRefused()
    {
        ParameterValues values(autoencoderModel().parameters);
        QVERIFY_THROWS_EXCEPTION(Error, values.setText("layers", "0"));
        QVERIFY_THROWS_EXCEPTION(Error, values.setText("layers", "100,-3"));
        QVERIFY_THROWS_EXCEPTION(Error, values.setText("layers", "lots"));
        QVERIFY_THROWS_EXCEPTION(Error, Training(valuesWith({{"corruption", "masking"}, {"corruption_amount", "1"}})));
    }

    /// A layer of a million units over 151 users, thrice over for Adam: some 3 TB by a layer as wide behind it.
    void whatMemoryDoesNotHoldIsRefusedBeforeTheStart()
    {
        RunSettings settings = defaultSettings("autoencoder");
        settings.parameters.setText("layers", "1000000,1000000");
        QVERIFY(*memoryNeed(settings, demoData()) > 1e12);
        QVERIFY(availableMemoryBytes() > 0);
        Silent observer;
        try {
            run(settings, demoData(), observer);
            QFAIL("it should have been refused");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Memory);
            const std::string text = error.what();
            QVERIFY2(text.find("GB are free") != std::string::npos, text.c_str());
        }
        settings.parameters.setText("layers", "20");
        QVERIFY(*memoryNeed(settings, demoData()) < 1e7);
        QVERIFY(!memoryNeed(defaultSettings("pmf"), demoData()));
    }

    void theFiveExperimentsTrain()
    {
        const std::vector<std::string> all{"all"};
        const std::vector<ModelPreset> presets = presetsNamed("autoencoder", all);
        QCOMPARE(presets.size(), std::size_t{5});
        const std::vector<std::string> names{"first_test_run", "RMSprop_test_tied", "better_init_tied", "scheduler_lr",
                                             "denoising_test"};
        for (std::size_t i = 0; i < presets.size(); ++i) {
            QCOMPARE(presets[i].name, names[i]);
            ParameterValues values = valuesOf(presets[i]);
            QCOMPARE(values.integers("layers"), (IntegerList{1000, 500, 100}));
            values.setText("layers", "30,15,5");
            Training training(values);
            const double first = valueOf(training.epoch(1), "validation_loss");
            const double second = valueOf(training.epoch(2), "validation_loss");
            QVERIFY(std::isfinite(first) && std::isfinite(second));
        }
        QVERIFY_THROWS_EXCEPTION(Error, presetsNamed("autoencoder", std::vector<std::string>{"first_tset_run"}));
        QVERIFY_THROWS_EXCEPTION(Error, presetsNamed("popularity", all));
    }

    void damagedModelsAreRefused()
    {
        Training training(valuesWith({}));
        ArrayFile good;
        training.trainer.snapshot()->save(good);
        for (const auto& [key, value] : {std::pair<std::string, nlohmann::json>{"layers", nlohmann::json::array()},
                                         {"layers", {0}},
                                         {"layers", {60}},
                                         {"columns", 98},
                                         {"hidden", "swish"},
                                         {"tied", "yes"}}) {
            ArrayFile bad = good;
            bad.header["autoencoder"][key] = value;
            QVERIFY_THROWS_EXCEPTION(Error, AutoencoderModel::load(bad));
        }
        QVERIFY_THROWS_EXCEPTION(Error, AutoencoderModel::load(ArrayFile()));
    }
};

QTEST_APPLESS_MAIN(TestAutoencoderTrainer)
#include "tst_autoencodertrainer.moc"
