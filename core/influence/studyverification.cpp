// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/influence/studystate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace equipoise {

namespace {

/// Pearson's correlation and the least-squares line of actual on predicted.
void fitLine(InfluenceCheck& verification)
{
    const auto n = static_cast<double>(verification.points.size());
    double meanX = 0;
    double meanY = 0;
    for (const VerificationPoint& point : verification.points) {
        meanX += point.predicted / n;
        meanY += point.actual / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const VerificationPoint& point : verification.points) {
        xx += (point.predicted - meanX) * (point.predicted - meanX);
        xy += (point.predicted - meanX) * (point.actual - meanY);
        yy += (point.actual - meanY) * (point.actual - meanY);
    }
    const bool isDefined = verification.points.size() >= 3 && xx > 0 && yy > 0;
    verification.correlation = isDefined ? xy / std::sqrt(xx * yy) : std::numeric_limits<double>::quiet_NaN();
    verification.slope = xx > 0 ? xy / xx : std::numeric_limits<double>::quiet_NaN();
    verification.intercept = meanY - verification.slope * meanX;
}

/// Removals to verify: user and rating, those of a user together.
std::vector<std::pair<std::uint32_t, std::uint32_t>>
drawRemovals(const StudyBasis& basis, const VerificationSettings& settings, std::uint64_t seed)
{
    std::vector<std::uint32_t> users = settings.users;
    RandomStream random(seed, "study.verification");
    const auto historyOf = [&](std::uint32_t user) { return basis.offsets[user + 1] - basis.offsets[user]; };
    if (users.empty()) {
        for (std::uint32_t u = 0; u < basis.userCount(); ++u)
            if (historyOf(u) <= static_cast<std::uint32_t>(std::max(0, settings.largestHistory)))
                users.push_back(u);
        random.shuffle(std::span(users));
        users.resize(std::min(users.size(), static_cast<std::size_t>(std::max(0, settings.userCount))));
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> removals;
    for (const std::uint32_t user : users) {
        if (user >= basis.userCount())
            throw Error(ErrorKind::Usage, "the study has no such user").value(std::to_string(user));
        std::vector<std::uint32_t> ratings(historyOf(user));
        std::iota(ratings.begin(), ratings.end(), basis.offsets[user]);
        random.shuffle(std::span(ratings));
        if (settings.ratingsPerUser > 0)
            ratings.resize(std::min(ratings.size(), static_cast<std::size_t>(settings.ratingsPerUser)));
        for (const std::uint32_t rating : ratings)
            removals.emplace_back(user, rating);
    }
    if (removals.empty())
        throw Error(ErrorKind::Usage, "no user of the study has a history that short")
            .value(std::to_string(settings.largestHistory))
            .hint("Allow longer histories, or name the users");
    return removals;
}

} // namespace

bool DisclosureStudy::State::verify(const VerificationSettings& settings, StudyObserver& observer,
                                    const std::stop_token& stop)
{
    if (!run(observer, stop, StudyStage::Influence))
        return false;
    m_observer = &observer;
    prepareModel(stop);
    m_stage = StudyStage::Influence;
    m_stageBegin = Clock::now();
    InfluenceCheck verification;
    verification.solver = settings.solver.empty() ? parameters().text("influence") : settings.solver;
    InfluenceSettings influence = influenceSettings(result.settings);
    influence.isWelfare = false;
    influence.solver = influenceSolver(verification.solver);
    const auto removals = drawRemovals(data.basis, settings, result.settings.seed);

    // One removal among thousands moves a loss by little: the base must stand still to that.
    const StudyTrainingSettings usual = trainingSettings(result.settings);
    const double tolerance = usual.isMatrixFactorisation ? std::min(1e-6, usual.tolerance) : usual.tolerance;
    DisclosureMask mask(data.ratingCount(), 1);
    const StudyTraining base = train(mask, &found.theta, tolerance, "base model", 0, 0);
    StudyHessian hessian(*model, base.theta, data.training, data.byItem, parameters().real("rho"));
    std::vector<double> predicted;
    for (std::size_t k = 0; k < removals.size() && !isStopped(); ++k) {
        const auto [user, rating] = removals[k];
        if (k == 0 || removals[k - 1].first != user)
            predicted = influences(data, hessian, std::span(&user, 1), influence).gains;
        mask[rating] = 0;
        const double done = static_cast<double>(k) / static_cast<double>(removals.size());
        const StudyTraining training =
            train(mask, &base.theta, tolerance, fmt::format("removal {} of {}", k + 1, removals.size()), done,
                  1 / static_cast<double>(removals.size()));
        mask[rating] = 1;
        if (isStopped())
            break;
        verification.points.push_back(
            {user, rating, predicted[rating - data.basis.offsets[user]],
             heldOutLoss(*model, training.theta, data, user) - heldOutLoss(*model, base.theta, data, user)});
        verification.isComplete = verification.points.size() == removals.size();
        fitLine(verification);
        std::erase_if(result.verifications, [&](const InfluenceCheck& v) { return v.solver == verification.solver; });
        result.verifications.push_back(verification);
        observer.onResult(result);
    }
    if (!file.empty() && !verification.points.empty())
        writeStudy(file, result, found);
    return verification.isComplete;
}

} // namespace equipoise
