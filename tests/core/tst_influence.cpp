// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/influence/influence.h"
#include "core/influence/strategy.h"
#include "core/influence/studyparts.h"

#include <QTest>

#include <Eigen/Dense>
#include <oneapi/tbb/task_arena.h>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

const Dataset& smallData()
{
    static const Dataset data = makeSyntheticDataset({25, 30, 260, 4});
    return data;
}

StudySettings smallSettings(const std::string& model)
{
    StudySettings settings;
    settings.parameters.setText("model", model);
    settings.parameters.setText("factors", "3");
    if (model == "mlp" || model == "neumf")
        settings.parameters.setText("layers", "6,4");
    settings.parameters.setText("candidates", "uni:5");
    settings.parameters.setText("negatives", "2");
    settings.parameters.setText("rho", "0.5");
    return settings;
}

/// A small study with a model trained to the end.
struct Fixture
{
    explicit Fixture(const std::string& name, double tolerance = 1e-9)
        : Fixture(smallData(), smallSettings(name), tolerance)
    {}
    Fixture(const Dataset& dataset, const StudySettings& settings_, double tolerance)
        : settings(settings_)
        , data(makeStudyData(dataset, settings))
        , model(makeStudyModel(settings, data))
    {
        StudyTrainingSettings training = trainingSettings(settings);
        training.tolerance = tolerance;
        theta = trainStudyModel(*model, data.training, data.byItem, model->initial(1), training).theta;
        users.resize(data.userCount());
        std::iota(users.begin(), users.end(), 0U);
    }
    double rho() const { return settings.parameters.real("rho"); }

    StudySettings settings;
    StudyData data;
    std::unique_ptr<StudyModel> model;
    StudyVector theta;
    std::vector<std::uint32_t> users;
};

Vector asVector(std::span<const double> v)
{
    return Eigen::Map<const Vector>(v.data(), static_cast<Eigen::Index>(v.size()));
}

Matrix denseHessian(const Fixture& fixture)
{
    const StudyHessian hessian(*fixture.model, fixture.theta, fixture.data.training, fixture.data.byItem,
                               fixture.rho());
    const std::size_t n = fixture.model->size();
    Matrix dense(static_cast<Eigen::Index>(n), static_cast<Eigen::Index>(n));
    StudyVector unit(n, 0.0);
    StudyVector column(n);
    for (std::size_t k = 0; k < n; ++k) {
        unit[k] = 1;
        hessian.multiply(unit, column, 0);
        unit[k] = 0;
        dense.col(static_cast<Eigen::Index>(k)) = asVector(column);
    }
    return dense;
}

/// Gradient of Σ w·l over the pairs of a set that a predicate chooses.
template<typename F>
Vector lossGradient(const Fixture& fixture, const PairSet& set, const F& chosen)
{
    PairSet pairs = set;
    for (std::size_t k = 0; k < pairs.size(); ++k)
        if (!chosen(k))
            pairs.weights[k] = 0;
    StudyVector gradient(fixture.model->size(), 0.0);
    fixture.model->addLossGradient(fixture.theta, pairs, gradient);
    return asVector(gradient);
}

/// Without the directions in which F is flat: the rotations of matrix factorisation, in which no gradient has a part.
Matrix pseudoInverse(const Matrix& hessian)
{
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(hessian);
    const Vector values = solver.eigenvalues();
    const double flat = 1e-6 * values.maxCoeff();
    const Vector inverted = (values.array().abs() > flat).select(values.array().inverse(), 0.0);
    return solver.eigenvectors() * inverted.asDiagonal() * solver.eigenvectors().transpose();
}

/// ∇Lᵀ·x_s for every rating, with x_s = inverse·δ_s restricted to `kept` parameters.
std::vector<double> expectedGains(const Fixture& fixture, const Matrix& hessian, bool isWelfare,
                                  const std::function<std::vector<Eigen::Index>(std::uint32_t)>& kept)
{
    std::vector<double> gains;
    for (const std::uint32_t user : fixture.users) {
        const std::vector<Eigen::Index> rows = kept(user);
        const Matrix inverse = pseudoInverse(hessian(rows, rows));
        const Vector loss = lossGradient(fixture, fixture.data.candidates, [&](std::size_t k) {
            return isWelfare || fixture.data.candidates.users[k] == user;
        });
        for (std::size_t r = fixture.data.basis.offsets[user]; r < fixture.data.basis.offsets[user + 1]; ++r) {
            const Vector removed = lossGradient(fixture, fixture.data.training,
                                                [&](std::size_t k) { return k == fixture.data.pairOf(user, r); });
            gains.push_back(loss(rows).dot(inverse * removed(rows)));
        }
    }
    return gains;
}

void compare(const std::vector<double>& found, const std::vector<double>& expected, double tolerance)
{
    QCOMPARE(found.size(), expected.size());
    double size = 0;
    for (const double value : expected)
        size = std::max(size, std::abs(value));
    for (std::size_t k = 0; k < found.size(); ++k)
        QVERIFY2(std::abs(found[k] - expected[k]) <= tolerance * size,
                 qPrintable(QString::number((found[k] - expected[k]) / size)));
}

Influences solved(const Fixture& fixture, InfluenceSolver solver, bool isWelfare)
{
    StudyHessian hessian(*fixture.model, fixture.theta, fixture.data.training, fixture.data.byItem, fixture.rho());
    InfluenceSettings settings;
    settings.solver = solver;
    settings.isWelfare = isWelfare;
    settings.cgIterations = 500;
    return influences(fixture.data, hessian, fixture.users, settings);
}

std::vector<Eigen::Index> rowOf(const Fixture& fixture, std::size_t at)
{
    std::vector<Eigen::Index> rows(fixture.model->width());
    std::iota(rows.begin(), rows.end(), static_cast<Eigen::Index>(at));
    return rows;
}

/// Of her own and of the items of her pairs.
std::vector<Eigen::Index> starOf(const Fixture& fixture, std::uint32_t user)
{
    std::vector<Eigen::Index> rows = rowOf(fixture, fixture.model->userAt(user));
    const PairSet& pairs = fixture.data.training;
    for (std::size_t k = pairs.offsets[user]; k < pairs.offsets[user + 1]; ++k) {
        const std::vector<Eigen::Index> item = rowOf(fixture, fixture.model->itemAt(pairs.items[k]));
        rows.insert(rows.end(), item.begin(), item.end());
    }
    return rows;
}

} // namespace

class TestInfluence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsMatchCentralDifferences_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"mf", "gmf", "mlp", "neumf"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void productsMatchCentralDifferences()
    {
        QFETCH(QString, model);
        const Fixture fixture(model.toStdString(), 1e3); // away from a minimum, where e matters
        RandomStream random(3, "test");
        StudyVector theta(fixture.theta.size());
        StudyVector v(theta.size());
        const StudyVector start = fixture.model->initial(7);
        for (std::size_t k = 0; k < v.size(); ++k) {
            theta[k] = start[k] + 0.1 * random.normal();
            v[k] = random.normal();
        }
        const StudyHessian hessian(*fixture.model, theta, fixture.data.training, fixture.data.byItem, fixture.rho());
        StudyVector product(v.size());
        hessian.multiply(v, product, 0);
        constexpr double kStep = 1e-6;
        StudyVector up = theta;
        StudyVector down = theta;
        for (std::size_t k = 0; k < v.size(); ++k) {
            up[k] += kStep * v[k];
            down[k] -= kStep * v[k];
        }
        StudyVector above(v.size());
        StudyVector below(v.size());
        studyObjective(*fixture.model, up, fixture.data.training, fixture.rho(), above);
        studyObjective(*fixture.model, down, fixture.data.training, fixture.rho(), below);
        const Vector difference = (asVector(above) - asVector(below)) / (2 * kStep);
        const double error = (difference - asVector(product)).norm() / difference.norm();
        QVERIFY2(error <= 1e-6, qPrintable(QString::number(error)));
        StudyVector serial(v.size());
        hessian.multiply(v, serial, 0, true);
        QVERIFY((asVector(serial) - asVector(product)).norm() <= 1e-12 * difference.norm());
    }

    void gradientsMatchCentralDifferences_data() { productsMatchCentralDifferences_data(); }
    void gradientsMatchCentralDifferences()
    {
        QFETCH(QString, model);
        const Fixture fixture(model.toStdString(), 1e3);
        StudyVector theta = fixture.model->initial(7);
        StudyVector gradient(theta.size());
        StudyVector scratch(theta.size());
        RandomStream random(5, "test");
        for (double& value : theta)
            value += 0.1 * random.normal();
        studyObjective(*fixture.model, theta, fixture.data.training, fixture.rho(), gradient);
        for (int trial = 0; trial < 5; ++trial) {
            StudyVector up = theta;
            StudyVector down = theta;
            double slope = 0;
            for (std::size_t k = 0; k < theta.size(); ++k) {
                const double step = random.normal();
                slope += step * gradient[k];
                up[k] += 1e-5 * step;
                down[k] -= 1e-5 * step;
            }
            const double difference =
                (studyObjective(*fixture.model, up, fixture.data.training, fixture.rho(), scratch) -
                 studyObjective(*fixture.model, down, fixture.data.training, fixture.rho(), scratch)) /
                2e-5;
            QVERIFY2(std::abs(difference - slope) <= 1e-6 * std::max(1.0, asVector(gradient).norm()),
                     qPrintable(QString::number(slope - difference)));
        }
    }

    void trainingEndsAtAMinimum_data() { productsMatchCentralDifferences_data(); }
    void trainingEndsAtAMinimum()
    {
        QFETCH(QString, model);
        const Fixture fixture(model.toStdString());
        StudyVector gradient(fixture.theta.size());
        studyObjective(*fixture.model, fixture.theta, fixture.data.training, fixture.rho(), gradient);
        QVERIFY(asVector(gradient).norm() <= 1e-9);
        const double smallest = denseHessian(fixture).selfadjointView<Eigen::Lower>().eigenvalues().minCoeff();
        QVERIFY2(smallest > -1e-6, qPrintable(QString::number(smallest))); // a minimum, with flat rotations
    }

    void everySolverMatchesADenseHessian_data() { productsMatchCentralDifferences_data(); }
    void everySolverMatchesADenseHessian()
    {
        QFETCH(QString, model);
        const Fixture fixture(model.toStdString());
        const Matrix hessian = denseHessian(fixture);
        const auto everything = [&](std::uint32_t) {
            std::vector<Eigen::Index> all(fixture.model->size());
            std::iota(all.begin(), all.end(), Eigen::Index{0});
            return all;
        };
        const auto ownRow = [&](std::uint32_t user) { return rowOf(fixture, fixture.model->userAt(user)); };
        const auto star = [&](std::uint32_t user) { return starOf(fixture, user); };
        if (model == u"mf" || model == u"gmf") { // elsewhere their blocks are of the Gauss–Newton part
            compare(solved(fixture, InfluenceSolver::User, false).gains, expectedGains(fixture, hessian, false, ownRow),
                    1e-9);
            compare(solved(fixture, InfluenceSolver::Star, false).gains, expectedGains(fixture, hessian, false, star),
                    1e-8);
            compare(solved(fixture, InfluenceSolver::Star, true).gains, expectedGains(fixture, hessian, true, star),
                    1e-8);
        }
        const Influences cg = solved(fixture, InfluenceSolver::Cg, false);
        QVERIFY(cg.residual <= 1e-8 && cg.products > 0);
        compare(cg.gains, expectedGains(fixture, hessian, false, everything), 1e-6);
        compare(solved(fixture, InfluenceSolver::Cg, true).gains, expectedGains(fixture, hessian, true, everything),
                1e-6);
        const Matrix identity = Matrix::Identity(hessian.rows(), hessian.cols());
        compare(solved(fixture, InfluenceSolver::Gradient, false).gains,
                expectedGains(fixture, identity, false, everything), 1e-10);
        compare(solved(fixture, InfluenceSolver::Gradient, true).gains,
                expectedGains(fixture, identity, true, everything), 1e-10);
    }

    void aUserOfEveryItemHasAFlatStar()
    {
        // everybody's pairs cover all items, so every star contains the rotations
        StudySettings settings = smallSettings("mf");
        settings.parameters.setText("candidates", "uni:1");
        settings.parameters.setText("negatives", "5");
        settings.parameters.setText("rho", "0.1");
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
            const Fixture fixture(makeSyntheticDataset({6, 5, 18, seed}), settings, 1e-10);
            const std::vector<double> gains = solved(fixture, InfluenceSolver::Star, false).gains;
            const Matrix hessian = denseHessian(fixture);
            const auto star = [&](std::uint32_t user) { return starOf(fixture, user); };
            compare(gains, expectedGains(fixture, hessian, false, star), 1e-6);
        }
    }

    void aMaskOfOneRatingActsLikeItsGain()
    {
        const Fixture fixture("mf");
        const Influences own = solved(fixture, InfluenceSolver::Cg, false);
        StudyHessian hessian(*fixture.model, fixture.theta, fixture.data.training, fixture.data.byItem, fixture.rho());
        InfluenceSettings settings;
        settings.solver = InfluenceSolver::Cg;
        settings.cgIterations = 500;
        DisclosureMask mask(fixture.data.ratingCount(), 1);
        mask[fixture.data.basis.offsets[4]] = 0;
        const std::vector<double> effect = maskEffect(fixture.data, hessian, mask, settings);
        const double gain = own.gains[fixture.data.basis.offsets[4]];
        QVERIFY(std::abs(effect[4] - gain) <= 1e-5 * std::abs(gain));
    }

    void relabellingHasADeltaOfItsOwn()
    {
        // δ = (σ − 1)∇z for deletion and (σ − 1)∇z − σ∇z = −∇z for relabelling: the ratio is 1/(1 − σ)
        const Fixture fixture("mf");
        StudyHessian hessian(*fixture.model, fixture.theta, fixture.data.training, fixture.data.byItem, fixture.rho());
        InfluenceSettings settings;
        const Influences deleted = influences(fixture.data, hessian, fixture.users, settings);
        settings.relabels = true;
        const Influences relabelled = influences(fixture.data, hessian, fixture.users, settings);
        std::vector<double> z(fixture.data.training.size());
        fixture.model->scores(fixture.theta, fixture.data.training, z);
        for (const std::uint32_t user : fixture.users)
            for (std::size_t r = fixture.data.basis.offsets[user]; r < fixture.data.basis.offsets[user + 1]; ++r) {
                const double sigma = 1 / (1 + std::exp(-z[fixture.data.pairOf(user, r)]));
                QVERIFY(std::abs(relabelled.gains[r] * (1 - sigma) - deleted.gains[r]) <=
                        1e-12 * (1 + std::abs(deleted.gains[r])));
            }
    }

    void threadsChangeNoBit()
    {
        std::vector<StudyVector> thetas;
        std::vector<std::vector<double>> gains;
        for (const int threads : {1, 2, 3}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] {
                const Fixture fixture("mf", 1e-6);
                thetas.push_back(fixture.theta);
                gains.push_back(solved(fixture, InfluenceSolver::Cg, true).gains);
                const std::vector<double> star = solved(fixture, InfluenceSolver::Star, false).gains;
                gains.back().insert(gains.back().end(), star.begin(), star.end());
            });
        }
        QVERIFY(thetas[0] == thetas[1] && thetas[0] == thetas[2]);
        QVERIFY(gains[0] == gains[1] && gains[0] == gains[2]);
    }

    void thresholdingIsTheBestOfAllDisclosures()
    {
        RandomStream random(9, "test");
        for (const std::size_t n : {1U, 5U, 12U})
            for (const double lambda : {0.0, 0.3, 2.0}) {
                std::vector<double> gains(n);
                std::vector<double> beta(n);
                for (std::size_t k = 0; k < n; ++k) {
                    gains[k] = random.normal();
                    beta[k] = random.uniform();
                }
                double best = -1e300;
                std::uint32_t bestAction = 0;
                for (std::uint32_t action = 0; action < (1U << n); ++action) {
                    double utility = 0; // of the disclosed against nothing
                    for (std::size_t k = 0; k < n; ++k)
                        utility += (action >> k & 1U) * (gains[k] - lambda * beta[k]);
                    if (utility > best) {
                        best = utility;
                        bestAction = action;
                    }
                }
                const DisclosureMask mask = thresholdMask(gains, beta, lambda);
                for (std::size_t k = 0; k < n; ++k)
                    QCOMPARE(static_cast<std::uint32_t>(mask[k]), bestAction >> k & 1U);
            }
    }

    void anEmptyRegularisationIsRefused()
    {
        StudySettings settings;
        settings.parameters.setText("rho", "0");
        QVERIFY_THROWS_EXCEPTION(Error, settings.check());
    }

    void aGradientThatStaysLargeIsAnError()
    {
        StudySettings settings = smallSettings("mf");
        const StudyData data = makeStudyData(smallData(), settings);
        const auto model = makeStudyModel(settings, data);
        StudyTrainingSettings training = trainingSettings(settings);
        training.iterations = 2;
        training.tolerance = 1e-12;
        try {
            trainStudyModel(*model, data.training, data.byItem, model->initial(1), training);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Divergence && !error.hint().empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestInfluence)
#include "tst_influence.moc"
