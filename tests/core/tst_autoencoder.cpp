// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/shuffle.h"
#include "core/data/synthetic.h"
#include "core/models/autoencoder/autoencoderlearner.h"
#include "tests/core/autoencodertwin.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <numeric>

using namespace equipoise;

namespace {

/// 7 users, 5 items, a user without a rating in the chosen rows and an item nobody rated among them.
const Dataset& tinyData()
{
    static const Dataset data = tinyDataset({{1, 10, 5},
                                             {1, 11, 3},
                                             {1, 12, 4},
                                             {2, 10, 1},
                                             {2, 13, 2},
                                             {3, 11, 4},
                                             {3, 12, 2},
                                             {3, 13, 5},
                                             {4, 10, 3},
                                             {4, 12, 1},
                                             {5, 13, 4},
                                             {5, 11, 2},
                                             {6, 10, 4},
                                             {6, 13, 3},
                                             {7, 14, 5}});
    return data;
}

/// All but the last rating: user 7 and item 14 have none.
std::vector<std::uint32_t> tinyRows()
{
    std::vector<std::uint32_t> rows(tinyData().ratingCount() - 1);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

AutoencoderSettings smallSettings(const std::vector<int>& layers, bool isTied, Activation hidden, Activation output)
{
    AutoencoderSettings settings;
    settings.shape.layers = layers;
    settings.shape.isTied = isTied;
    settings.shape.hidden = hidden;
    settings.shape.output = output;
    settings.batch = 3;
    settings.seed = 7;
    return settings;
}

struct Case
{
    explicit Case(AutoencoderSettings settings, bool isByItem = false)
        : rows(tinyRows())
        , ratings(tinyData(), rows, isByItem)
        , learner(completed(std::move(settings), ratings), ratings)
    {}
    static AutoencoderSettings completed(AutoencoderSettings settings, const RatingRows& ratings)
    {
        settings.shape.columns = ratings.columnCount();
        settings.shape.scale = tinyData().scale();
        return settings;
    }

    std::vector<std::uint32_t> rows;
    RatingRows ratings;
    AutoencoderLearner learner;
};

void eachNetwork()
{
    QTest::addColumn<std::vector<int>>("layers");
    QTest::addColumn<bool>("isTied");
    QTest::addColumn<Activation>("hidden");
    QTest::addColumn<Activation>("output");
    using V = std::vector<int>;
    QTest::newRow("AutoRec") << V{6} << false << Activation::Sigmoid << Activation::Identity;
    QTest::newRow("one layer, tied") << V{17} << true << Activation::Tanh << Activation::Sigmoid;
    QTest::newRow("two layers, tied") << V{9, 4} << true << Activation::Sigmoid << Activation::Identity;
    QTest::newRow("two layers, untied") << V{9, 4} << false << Activation::Tanh << Activation::Tanh;
    QTest::newRow("three layers, tied") << V{40, 21, 3} << true << Activation::Relu << Activation::Relu;
    QTest::newRow("three layers, untied") << V{35, 18, 5} << false << Activation::Identity << Activation::Sigmoid;
}

AutoencoderSettings fetchSettings()
{
    QFETCH(std::vector<int>, layers);
    QFETCH(bool, isTied);
    QFETCH(Activation, hidden);
    QFETCH(Activation, output);
    return smallSettings(layers, isTied, hidden, output);
}

using Matrices = std::vector<AutoencoderTwin::Matrix>;

/// The sparse pass's gradient of a batch, as dense matrices.
Matrices sparseGradient(const AutoencoderWeights& weights, const SparseBatch& batch, std::span<const float> offsets,
                        const CodeDropout& dropout, const Matrices& zeros, double& loss)
{
    const AutoencoderShape& shape = weights.shape();
    PackedLayers packed(shape, true);
    packed.pack(weights);
    LayerRows layers(shape, batch.rows.size(), true);
    std::vector<float> deltas(batch.entryCount());
    const float factor = 2 / static_cast<float>(batch.entryCount());
    loss = trainRows(weights, packed, batch, offsets, 0, batch.rows.size(), factor, dropout, layers, deltas) /
           static_cast<double>(batch.entryCount());
    Matrices gradient = zeros;
    const auto take = [](AutoencoderTwin::Matrix& to, std::size_t row, const float* from) {
        for (std::size_t i = 0; i < to[row].size(); ++i)
            to[row][i] = static_cast<double>(from[i]);
    };
    const std::size_t outer = static_cast<std::size_t>(shape.stride(0));
    std::vector<float> a(outer);
    std::vector<float> b(outer);
    for (std::size_t i = 0; i < batch.usedColumns.size(); ++i) {
        std::fill(a.begin(), a.end(), 0.0F);
        std::fill(b.begin(), b.end(), 0.0F);
        addColumnGradient(shape, batch, i, layers, deltas, 1, a.data(), shape.isTied ? a.data() : b.data());
        take(gradient[shape.isTied ? 0 : 1], batch.usedColumns[i], a.data());
        if (!shape.isTied)
            take(gradient[0], batch.usedColumns[i], b.data());
    }
    for (std::size_t m = shape.isTied ? 1 : 2; m < weights.matrices().size(); ++m) {
        const RowMatrix& matrix = weights.matrices()[m];
        std::vector<float> own(matrix.rows * static_cast<std::size_t>(matrix.stride));
        const int rows = static_cast<int>(batch.rows.size());
        if (m >= weights.biasIndex(0))
            biasGradient(shape, m - weights.biasIndex(0), rows, layers, own.data());
        else
            innerGradient(weights, m, 0, matrix.rows, rows, layers, own.data());
        for (std::size_t r = 0; r < matrix.rows; ++r)
            take(gradient[m], r, own.data() + r * static_cast<std::size_t>(matrix.stride));
    }
    return gradient;
}

double largestDifference(const Matrices& a, const Matrices& b)
{
    double largest = 0;
    for (std::size_t m = 0; m < a.size(); ++m)
        for (std::size_t r = 0; r < a[m].size(); ++r)
            for (std::size_t i = 0; i < a[m][r].size(); ++i)
                largest = std::max(largest, std::abs(a[m][r][i] - b[m][r][i]));
    return largest;
}

} // namespace

class TestAutoencoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One user, one rating of 4 for the second of two items, one layer of one unit, identity throughout, tied,
    /// w = (?, 0.5), b = 0.1, c = 0.2:  h = 0.1 + 4·0.5 = 2.1, ŷ = 0.2 + 0.5·2.1 = 1.25, error −2.75.
    /// dL/dw = 2·(−2.75)·(h + 4·w) = −5.5·4.1 = −22.55 from both uses, dL/db = −5.5·0.5 = −2.75, dL/dc = −5.5.
    /// A step of rate 0.01: w = 0.7255, b = 0.1275, c = 0.255. The first item's weight does not move.
    void stepByHand()
    {
        const Dataset data = tinyDataset({{1, 11, 4}, {2, 10, 3}});
        const std::vector<std::uint32_t> rows{0};
        const RatingRows ratings(data, rows, false);
        AutoencoderSettings settings = smallSettings({1}, true, Activation::Identity, Activation::Identity);
        settings.shape.columns = 2;
        AutoencoderLearner learner(settings, ratings);
        ArrayFile state;
        learner.saveState(state);
        const std::size_t stride = static_cast<std::size_t>(RowMatrix::strideFor(1));
        std::vector<float> weights(2 * stride);
        weights[0] = 9.0F;
        weights[stride] = 0.5F;
        weights[stride + 1] = 0.2F;
        std::vector<float> bias(stride);
        bias[0] = 0.1F;
        state.put("weights.0", weights);
        state.put("weights.1", bias);
        learner.loadState(state);
        QVERIFY(std::abs(learner.trainEpoch(1, 0.01, {}) - 2.75 * 2.75) < 1e-5);
        QVERIFY(std::abs(learner.weights().inputs().row(1)[0] - 0.7255F) < 1e-5F);
        QVERIFY(std::abs(learner.weights().inputs().row(1)[1] - 0.255F) < 1e-5F);
        QVERIFY(std::abs(learner.weights().bias(0)[0] - 0.1275F) < 1e-5F);
        QCOMPARE(learner.weights().inputs().row(0)[0], 9.0F);
    }

    /// Every weight's derivative by central differences of the dense twin, and by the twin's own back-propagation.
    void gradientIsThatOfFiniteDifferences_data() { eachNetwork(); }
    void gradientIsThatOfFiniteDifferences()
    {
        AutoencoderSettings settings = fetchSettings();
        settings.shape.centring = settings.shape.output == Activation::Identity ? Centring::Row : Centring::None;
        settings.corruption = {Corruption::Kind::Gaussian, 1.0};
        const Case own(settings);
        BatchMaker maker(own.ratings, own.ratings.offsets(settings.shape.centring), settings.corruption, 3);
        SparseBatch batch;
        maker.fill(batch, std::vector<std::uint32_t>{4, 0, 2, 5}, 2);
        const CodeDropout dropout{0.3, 11, 2};
        AutoencoderTwin twin(own.learner.weights());
        Matrices expected = twin.zeros();
        const double loss = twin.loss(batch, maker.offsets(), dropout, &expected);
        double sparseLoss = 0;
        const Matrices found =
            sparseGradient(own.learner.weights(), batch, maker.offsets(), dropout, twin.zeros(), sparseLoss);
        QVERIFY(std::abs(loss - sparseLoss) < 1e-4 * loss);
        QVERIFY2(largestDifference(found, expected) < 2e-5,
                 qPrintable(QString::number(largestDifference(found, expected))));

        Matrices differences = twin.zeros();
        constexpr double kStep = 1e-6;
        for (std::size_t m = 0; m < twin.matrices.size(); ++m)
            for (std::size_t r = 0; r < twin.matrices[m].size(); ++r)
                for (std::size_t i = 0; i < twin.matrices[m][r].size(); ++i) {
                    double& w = twin.matrices[m][r][i];
                    const double at = w;
                    w = at + kStep;
                    const double above = twin.loss(batch, maker.offsets(), dropout, nullptr);
                    w = at - kStep;
                    const double below = twin.loss(batch, maker.offsets(), dropout, nullptr);
                    w = at;
                    differences[m][r][i] = (above - below) / (2 * kStep);
                }
        QVERIFY2(largestDifference(found, differences) < 2e-5,
                 qPrintable(QString::number(largestDifference(found, differences))));
    }

    /// The steps over blocks and columns against the pass by rows.
    void bothWaysThroughABatchGiveTheSameBits_data() { eachNetwork(); }
    void bothWaysThroughABatchGiveTheSameBits()
    {
        AutoencoderSettings settings = fetchSettings();
        settings.shape.layers.front() += 90; // two blocks and a rest on any machine
        settings.shape.centring = settings.shape.output == Activation::Identity ? Centring::Row : Centring::None;
        const Case own(settings);
        const AutoencoderWeights& weights = own.learner.weights();
        const AutoencoderShape& shape = weights.shape();
        BatchMaker maker(own.ratings, own.ratings.offsets(settings.shape.centring), settings.corruption, 3);
        SparseBatch batch;
        maker.fill(batch, std::vector<std::uint32_t>{4, 0, 2, 5, 1}, 2);
        const std::size_t rows = batch.rows.size();
        const CodeDropout dropout{0.3, 11, 2};
        PackedLayers packed(shape, true);
        packed.pack(weights);
        LayerRows byRows(shape, rows, true);
        LayerRows byBlocks(shape, rows, true);
        std::vector<float> deltasByRows(batch.entryCount());
        std::vector<float> deltasByBlocks(batch.entryCount());
        const double lossByRows =
            trainRows(weights, packed, batch, maker.offsets(), 0, rows, 0.5F, dropout, byRows, deltasByRows);
        for (std::size_t block = blockCount(shape); block-- > 0;) // they come in any order
            gatherBlock(weights, batch, block, Gathered::FirstHidden, batch.inputs, byBlocks);
        hiddenRows(weights, packed, batch, 0, rows, dropout, byBlocks);
        const std::size_t half = batch.usedColumns.size() / 2;
        double loss = 0;
        for (const auto& [begin, end] : {std::pair{std::size_t{0}, half}, {half, batch.usedColumns.size()}})
            loss += outputsOfColumns(weights, batch, maker.offsets(), begin, end, 0.5F, byBlocks, deltasByBlocks);
        for (std::size_t block = 0; block < blockCount(shape); ++block)
            gatherBlock(weights, batch, block, Gathered::LastDelta, deltasByBlocks, byBlocks);
        backRows(shape, packed, batch, 0, rows, dropout, byBlocks);
        QVERIFY(std::abs(loss - lossByRows) <= 1e-12 * lossByRows);
        QVERIFY(deltasByRows == deltasByBlocks);
        QVERIFY(byRows.values == byBlocks.values);
        QVERIFY(byRows.deltas == byBlocks.deltas);
    }

    void trainsLikeTheDenseTwin_data()
    {
        QTest::addColumn<RowOptimiserSettings>("optimiser");
        QTest::addColumn<double>("rate");
        using Kind = RowOptimiserSettings::Kind;
        const auto with = [](Kind kind, double momentum, double l2) {
            RowOptimiserSettings settings;
            settings.kind = kind;
            settings.momentum = momentum;
            settings.decay = 0.9;
            settings.l2 = l2;
            return settings;
        };
        QTest::newRow("SGD") << with(Kind::Sgd, 0, 0) << 0.05;
        QTest::newRow("SGD with L2") << with(Kind::Sgd, 0, 0.5) << 0.05;
        QTest::newRow("momentum") << with(Kind::Sgd, 0.8, 0) << 0.02;
        QTest::newRow("momentum with L2") << with(Kind::Sgd, 0.8, 0.5) << 0.02;
        QTest::newRow("RMSprop") << with(Kind::RmsProp, 0, 0) << 0.01;
        QTest::newRow("RMSprop with L2") << with(Kind::RmsProp, 0, 0.5) << 0.01;
        QTest::newRow("Adam") << with(Kind::Adam, 0, 0) << 0.01;
        QTest::newRow("Adam with L2") << with(Kind::Adam, 0, 0.01) << 0.01;
    }
    void trainsLikeTheDenseTwin()
    {
        QFETCH(RowOptimiserSettings, optimiser);
        QFETCH(double, rate);
        for (const bool isTied : {true, false})
            for (const bool isByItem : {true, false}) {
                AutoencoderSettings settings = smallSettings({9, 4}, isTied, Activation::Tanh, Activation::Identity);
                settings.optimiser = optimiser;
                settings.shape.centring = Centring::Global;
                settings.batch = 2;
                Case own(settings, isByItem);
                AutoencoderTwin twin(own.learner.weights());
                BatchMaker maker(own.ratings, own.ratings.offsets(Centring::Global), {}, settings.seed);
                std::vector<std::uint32_t> active;
                for (std::uint32_t row = 0; row < own.ratings.rowCount(); ++row)
                    if (!own.ratings.entries(row).empty())
                        active.push_back(row);
                for (int epoch = 1; epoch <= 5; ++epoch) {
                    const double loss = own.learner.trainEpoch(epoch, rate / epoch, {});
                    double twinLoss = 0;
                    std::size_t ratings = 0;
                    const auto order = shuffledIndices(active.size(), settings.seed, "autoencoder.order",
                                                       static_cast<std::uint64_t>(epoch));
                    for (std::size_t begin = 0; begin < order.size(); begin += 2) {
                        std::vector<std::uint32_t> rows;
                        for (std::size_t i = begin; i < std::min(order.size(), begin + 2); ++i)
                            rows.push_back(active[order[i]]);
                        SparseBatch batch;
                        maker.fill(batch, rows, 0);
                        Matrices gradient = twin.zeros();
                        twinLoss +=
                            twin.loss(batch, maker.offsets(), {}, &gradient) * static_cast<double>(batch.entryCount());
                        ratings += batch.entryCount();
                        twin.step(optimiser, rate / epoch, gradient);
                    }
                    QVERIFY(std::abs(loss - twinLoss / static_cast<double>(ratings)) < 1e-4 * loss);
                }
                const double distance = twin.distance(own.learner.weights());
                const double allowed = optimiser.kind == RowOptimiserSettings::Kind::Adam ? 1e-3 : 1e-5;
                QVERIFY2(distance < allowed, qPrintable(QString::number(distance)));
            }
    }

    void sameBitsOnAnyNumberOfThreads_data() { eachNetwork(); }
    void sameBitsOnAnyNumberOfThreads()
    {
        const Dataset data = makeSyntheticDataset({181, 120, 4007, 3});
        std::vector<std::uint32_t> rows(data.ratingCount());
        std::iota(rows.begin(), rows.end(), 0U);
        const RatingRows ratings(data, rows, true);
        std::vector<std::vector<float>> results;
        for (const int threads : {1, 2, 5}) {
            AutoencoderSettings settings = fetchSettings();
            settings.shape.columns = ratings.columnCount();
            settings.optimiser.kind = RowOptimiserSettings::Kind::Adam;
            settings.corruption = {Corruption::Kind::Masking, 0.3};
            settings.dropout = 0.2;
            settings.batch = 70;
            settings.threads = threads;
            AutoencoderLearner learner(settings, ratings);
            learner.trainEpoch(1, 0.01, {});
            learner.trainEpoch(2, 0.005, {});
            std::vector<float> all;
            for (const RowMatrix& matrix : learner.weights().matrices())
                all.insert(all.end(), matrix.values.begin(), matrix.values.end());
            const AlignedVector<float> codes = learner.codes();
            all.insert(all.end(), codes.begin(), codes.end());
            all.push_back(static_cast<float>(learner.errors(ratings).raw));
            results.push_back(std::move(all));
        }
        QVERIFY(results[0] == results[1]);
        QVERIFY(results[0] == results[2]);
    }

    /// Items nobody rated keep zero weights and predict the mean; users without a rating are in no batch.
    void whatHasNoRatingStaysAtTheMean()
    {
        AutoencoderSettings settings = smallSettings({6}, false, Activation::Sigmoid, Activation::Sigmoid);
        Case own(settings);
        own.learner.trainEpoch(1, 0.1, {});
        const std::uint32_t item = *tinyData().items().find(std::int64_t{14});
        const float* row = own.learner.weights().outputs().row(item);
        QVERIFY(std::all_of(row, row + 6, [](float w) { return w == 0; }));
        QVERIFY(std::abs(own.learner.settings().shape.outputAt(row[6], 0).value -
                         static_cast<float>(own.ratings.mean())) < 1e-5F);
    }

    void corruptionIsWhatItSays()
    {
        const Case own(smallSettings({6}, false, Activation::Sigmoid, Activation::Identity));
        const Dataset data = makeSyntheticDataset({200, 90, 6000, 3});
        std::vector<std::uint32_t> rows(data.ratingCount());
        std::iota(rows.begin(), rows.end(), 0U);
        const RatingRows ratings(data, rows, false);
        std::vector<std::uint32_t> all(ratings.rowCount());
        std::iota(all.begin(), all.end(), 0U);
        SparseBatch clean;
        BatchMaker(ratings, ratings.offsets(Centring::None), {}, 1).fill(clean, all, 1);
        SparseBatch masked;
        BatchMaker(ratings, ratings.offsets(Centring::None), {Corruption::Kind::Masking, 0.25}, 1).fill(masked, all, 1);
        std::size_t left = 0;
        for (std::size_t i = 0; i < clean.entryCount(); ++i) {
            QCOMPARE(masked.targets[i], clean.targets[i]);
            QVERIFY(masked.inputs[i] == 0 || std::abs(masked.inputs[i] - clean.inputs[i] / 0.75F) < 1e-5F);
            left += masked.inputs[i] == 0 ? 0 : 1;
        }
        QVERIFY(std::abs(static_cast<double>(left) / static_cast<double>(clean.entryCount()) - 0.75) < 0.03);
        SparseBatch noisy;
        BatchMaker maker(ratings, ratings.offsets(Centring::None), {Corruption::Kind::Gaussian, 2.0}, 1);
        maker.fill(noisy, all, 1);
        double mean = 0;
        double square = 0;
        for (std::size_t i = 0; i < clean.entryCount(); ++i) {
            const double factor = static_cast<double>(noisy.inputs[i] / clean.inputs[i]);
            mean += factor / static_cast<double>(clean.entryCount());
            square += factor * factor / static_cast<double>(clean.entryCount());
        }
        QVERIFY(std::abs(mean) < 0.15 && std::abs(square - 4) < 0.4);
        SparseBatch again;
        maker.fill(again, all, 2);
        QVERIFY(again.inputs != noisy.inputs);
    }

    void divergenceIsAnError()
    {
        Case own(smallSettings({6}, false, Activation::Identity, Activation::Identity));
        try {
            for (int epoch = 1; epoch <= 50; ++epoch)
                own.learner.trainEpoch(epoch, 1e3, {});
            QFAIL("it should have diverged");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Divergence);
            QVERIFY(std::string(error.what()).find("epoch") != std::string::npos);
        }
    }

    void stopsWithinAnEpoch()
    {
        Case own(smallSettings({6}, false, Activation::Sigmoid, Activation::Identity));
        std::stop_source stop;
        stop.request_stop();
        own.learner.trainEpoch(1, 0.1, stop.get_token());
    }

    /// 1000 columns of layers 8 (stride 16), 4 (stride 16), tied: (1000·16 + 8·16)·4 bytes, thrice with momentum, and
    /// little else.
    void memoryIsEstimated()
    {
        AutoencoderSettings settings = smallSettings({8, 4}, true, Activation::Relu, Activation::Identity);
        settings.shape.columns = 1000;
        settings.optimiser.momentum = 0.9;
        const double weights = (1000.0 * 16 + 8 * 16) * 4;
        const double estimate = AutoencoderLearner::memoryEstimate(settings, 10);
        QVERIFY(estimate > 3 * weights && estimate < 3 * weights + 10000);
    }
};

QTEST_APPLESS_MAIN(TestAutoencoder)
#include "tst_autoencoder.moc"
