// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studyparts.h"

#include "core/evaluation/rankingmetrics.h"
#include "core/influence/mfstudymodel.h"
#include "core/influence/networkstudymodel.h"

#include <array>

namespace equipoise {

std::unique_ptr<StudyModel> makeStudyModel(const StudySettings& settings, const StudyData& data)
{
    const std::string& name = settings.parameters.text("model");
    const auto factors = static_cast<std::size_t>(settings.parameters.integer("factors"));
    if (name == "mf")
        return makeMfStudyModel(data.userCount(), data.items.size(), factors);
    StudyNetworkShape shape;
    if (name != "mlp")
        shape.factors = factors;
    if (name != "gmf") {
        shape.embedding = factors;
        for (const std::int64_t units : settings.parameters.integers("layers"))
            shape.layers.push_back(static_cast<std::size_t>(units));
    }
    return makeNetworkStudyModel(data.userCount(), data.items.size(), shape);
}

StudyTrainingSettings trainingSettings(const StudySettings& settings)
{
    StudyTrainingSettings training;
    training.rho = settings.parameters.real("rho");
    training.tolerance = settings.parameters.real("tolerance");
    training.iterations = static_cast<int>(settings.parameters.integer("iterations"));
    training.isMatrixFactorisation = settings.parameters.text("model") == "mf";
    if (!training.isMatrixFactorisation)
        training.tolerance *= 1000; // their dense weights feel every pair, so gradients are larger by as much
    return training;
}

InfluenceSettings influenceSettings(const StudySettings& settings)
{
    InfluenceSettings influence;
    influence.solver = influenceSolver(settings.parameters.text("influence"));
    influence.relabels = settings.parameters.text("removal") == "relabel";
    influence.isWelfare = settings.parameters.text("strategy") == "welfare";
    influence.cgIterations = static_cast<int>(settings.parameters.integer("cg_iterations"));
    influence.damping = settings.parameters.real("damping");
    return influence;
}

double heldOutLoss(const StudyModel& model, std::span<const double> theta, const StudyData& data, std::uint32_t user)
{
    const PairSet& candidates = data.candidates;
    const std::size_t begin = candidates.offsets[user];
    const std::size_t n = candidates.offsets[user + 1] - begin;
    std::vector<double> z(n);
    std::vector<double> e(n);
    model.scoresOf(theta.data(), candidates, begin, begin + n, z.data());
    return logisticLoss(z, std::span(candidates.labels).subspan(begin, n),
                        std::span(candidates.weights).subspan(begin, n), e);
}

ModelQuality judge(const StudyModel& model, std::span<const double> theta, const StudyData& data)
{
    const PairSet& candidates = data.candidates;
    std::vector<double> z(candidates.size());
    model.scores(theta, candidates, z);
    ModelQuality quality;
    double bce = 0;
    std::array<double, 6> sums{};
    constexpr std::array<const char*, 6> kKeys{"hr@5", "hr@10", "ndcg@5", "ndcg@10", "mrr@5", "mrr@10"};
    for (std::size_t u = 0; u < data.userCount(); ++u) {
        const std::size_t begin = candidates.offsets[u];
        const std::size_t n = candidates.offsets[u + 1] - begin;
        std::vector<double> e(n);
        const double loss = logisticLoss(std::span(z).subspan(begin, n), std::span(candidates.labels).subspan(begin, n),
                                         std::span(candidates.weights).subspan(begin, n), e);
        std::uint32_t rank = 1;
        for (std::size_t k = 1; k < n; ++k)
            rank += z[begin + k] >= z[begin];
        bce += loss;
        const std::array<std::uint32_t, 1> ranks{rank};
        const RankedUser ranked{ranks, static_cast<std::uint32_t>(n)};
        for (std::size_t k = 0; k < 2; ++k) {
            const std::uint32_t length = k == 0 ? 5 : 10;
            sums[k] += hitRate(ranked, length);
            sums[2 + k] += ndcg(ranked, length);
            sums[4 + k] += reciprocalRank(ranked, length);
        }
        quality.loss.push_back(static_cast<float>(loss));
        quality.ranks.push_back(rank);
    }
    const auto users = static_cast<double>(data.userCount());
    quality.metrics["bce"] = bce / users;
    for (std::size_t k = 0; k < kKeys.size(); ++k)
        quality.metrics[kKeys[k]] = sums[k] / users;
    return quality;
}

} // namespace equipoise
