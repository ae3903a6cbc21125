// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/strategy.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

/// −L − λΣoβ of one user's disclosure, from the anchor nearest to it.
double utilityOf(std::span<const std::uint8_t> disclosure, std::size_t user, std::size_t begin,
                 std::span<const Anchor> anchors, std::span<const double> beta, double lambda)
{
    const Anchor* nearest = nullptr;
    std::size_t least = disclosure.size() + 1;
    for (const Anchor& anchor : anchors) {
        std::size_t distance = 0;
        for (std::size_t k = 0; k < disclosure.size(); ++k)
            distance += disclosure[k] != anchor.mask[begin + k];
        if (distance < least) {
            least = distance;
            nearest = &anchor;
        }
    }
    double utility = -nearest->loss[user];
    for (std::size_t k = 0; k < disclosure.size(); ++k)
        utility += (disclosure[k] - nearest->mask[begin + k]) * nearest->gains[begin + k] -
                   lambda * disclosure[k] * beta[begin + k];
    return utility;
}

double sumOfDisclosed(std::span<const std::uint8_t> mask, std::span<const double> beta)
{
    double sum = 0;
    for (std::size_t r = 0; r < mask.size(); ++r)
        sum += mask[r] * beta[r];
    return sum;
}

} // namespace

DisclosureMask thresholdMask(std::span<const double> gains, std::span<const double> beta, double lambda)
{
    DisclosureMask mask(gains.size());
    for (std::size_t r = 0; r < mask.size(); ++r)
        mask[r] = gains[r] > lambda * beta[r];
    return mask;
}

double willingnessViolation(const StudyBasis& basis, std::span<const std::uint8_t> mask, std::span<const double> beta)
{
    return sumOfDisclosed(mask, beta) / static_cast<double>(basis.userCount());
}

double disclosedShare(std::span<const std::uint8_t> mask)
{
    return mask.empty() ? 0
                        : static_cast<double>(std::accumulate(mask.begin(), mask.end(), std::size_t{0})) /
                              static_cast<double>(mask.size());
}

DisclosureMask maskAtViolation(std::span<const double> scores, std::span<const double> beta, double target,
                               std::uint64_t seed)
{
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    RandomStream random(seed, "study.ties");
    random.shuffle(std::span(order));
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
    DisclosureMask mask(scores.size(), 0);
    double sum = 0;
    for (const std::uint32_t r : order) {
        if (sum + beta[r] - target > target - sum)
            break;
        mask[r] = 1;
        sum += beta[r];
    }
    return mask;
}

DisclosureMask matchedMask(DisclosureMethod method, const StudyBasis& basis, std::span<const std::uint8_t> reference,
                           std::span<const double> beta, std::span<const double> gradients, std::uint64_t seed)
{
    const double target = sumOfDisclosed(reference, beta);
    std::vector<double> scores(reference.size());
    switch (method) {
    case DisclosureMethod::Influence:
        return {reference.begin(), reference.end()};
    case DisclosureMethod::Everything:
    case DisclosureMethod::Nothing:
        return DisclosureMask(reference.size(), method == DisclosureMethod::Everything);
    case DisclosureMethod::Gradient:
        // the threshold gain > λ'β for the λ' that has this wv
        for (std::size_t r = 0; r < scores.size(); ++r)
            scores[r] = gradients[r] / std::max(beta[r], 1e-12);
        return maskAtViolation(scores, beta, target, seed);
    case DisclosureMethod::Threshold:
        std::ranges::transform(beta, scores.begin(), std::negate{});
        return maskAtViolation(scores, beta, target, seed);
    case DisclosureMethod::Random:
        return maskAtViolation(scores, beta, target, seed);
    case DisclosureMethod::Uniform:
        break;
    }
    DisclosureMask mask(reference.size(), 0);
    std::ranges::transform(beta, scores.begin(), std::negate{});
    for (std::size_t u = 0; u < basis.userCount(); ++u) {
        const std::size_t begin = basis.offsets[u];
        const std::size_t n = basis.offsets[u + 1] - begin;
        const double own = sumOfDisclosed(reference.subspan(begin, n), beta.subspan(begin, n));
        const DisclosureMask part =
            maskAtViolation(std::span(scores).subspan(begin, n), beta.subspan(begin, n), own, seed + u);
        if (own > 0)
            std::ranges::copy(part, mask.begin() + static_cast<std::ptrdiff_t>(begin));
    }
    return mask;
}

DisclosureMask nextRound(std::span<const std::uint8_t> current, std::span<const double> gains,
                         std::span<const double> beta, double lambda, double share)
{
    DisclosureMask mask(current.begin(), current.end());
    std::vector<std::uint32_t> changes;
    const auto advantage = [&](std::size_t r) { return gains[r] - lambda * beta[r]; };
    for (std::size_t r = 0; r < mask.size(); ++r)
        if ((advantage(r) > 0) != (mask[r] != 0))
            changes.push_back(static_cast<std::uint32_t>(r));
    const auto most = static_cast<std::size_t>(std::ceil(share * static_cast<double>(mask.size())));
    std::ranges::stable_sort(
        changes, [&](std::uint32_t a, std::uint32_t b) { return std::abs(advantage(a)) > std::abs(advantage(b)); });
    changes.resize(std::min(most, changes.size()));
    for (const std::uint32_t r : changes)
        mask[r] ^= 1;
    return mask;
}

DisclosureMask bestOfAnchors(const StudyBasis& basis, std::span<const Anchor> anchors, std::span<const double> beta,
                             double lambda)
{
    DisclosureMask best(basis.ratingCount());
    for (std::size_t u = 0; u < basis.userCount(); ++u) {
        const std::size_t begin = basis.offsets[u];
        const std::size_t n = basis.offsets[u + 1] - begin;
        double highest = -std::numeric_limits<double>::infinity();
        const auto consider = [&](const DisclosureMask& candidate) {
            const double utility = utilityOf(candidate, u, begin, anchors, beta, lambda);
            if (utility > highest) {
                highest = utility;
                std::ranges::copy(candidate, best.begin() + static_cast<std::ptrdiff_t>(begin));
            }
        };
        for (const Anchor& anchor : anchors)
            consider(thresholdMask(std::span(anchor.gains).subspan(begin, n), beta.subspan(begin, n), lambda));
        for (const Anchor& anchor : anchors) {
            const auto own = std::span(anchor.mask).subspan(begin, n);
            consider({own.begin(), own.end()});
        }
    }
    return best;
}

void mirrorDescent(const StudyBasis& basis, std::span<const Anchor> anchors, std::span<const double> beta,
                   double lambda, const MirrorDescent& settings, DisclosureMask& mask)
{
    forBlocks(basis.userCount(), 1, [&](std::size_t u, std::size_t, std::size_t) {
        const std::size_t begin = basis.offsets[u];
        const std::size_t n = basis.offsets[u + 1] - begin;
        if (n > MirrorDescent::kMostRatings)
            return;
        DisclosureMask candidate(n);
        double highest = -std::numeric_limits<double>::infinity();
        for (std::uint32_t action = 0; action < (1U << n); ++action) {
            double logPrior = 0;
            for (std::size_t k = 0; k < n; ++k) {
                candidate[k] = action >> k & 1U;
                logPrior += std::log(candidate[k] ? settings.prior : 1 - settings.prior);
            }
            const double logProbability = logPrior + settings.eta * static_cast<double>(settings.steps) *
                                                         utilityOf(candidate, u, begin, anchors, beta, lambda);
            if (logProbability > highest) {
                highest = logProbability;
                std::ranges::copy(candidate, mask.begin() + static_cast<std::ptrdiff_t>(begin));
            }
        }
    });
}

} // namespace equipoise
