// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// 1 per rating that is disclosed, else 0.
using DisclosureMask = std::vector<std::uint8_t>;

/// The best response under a utility that is linear around an anchor: disclosed where gain > λβ.
DisclosureMask thresholdMask(std::span<const double> gains, std::span<const double> beta, double lambda);

/// wv: mean over users of the β they disclose.
double willingnessViolation(const StudyBasis& basis, std::span<const std::uint8_t> mask, std::span<const double> beta);
double disclosedShare(std::span<const std::uint8_t> mask);

/// The ratings with the largest score whose β sum up to `target`, to within one rating; ties by chance from the seed.
/// O(n log n).
DisclosureMask maskAtViolation(std::span<const double> scores, std::span<const double> beta, double target,
                               std::uint64_t seed);

/// A mask of another method at the wv of `reference`, which is Influence's in that draw. `gradients` are gains with
/// H = I (for Gradient only).
DisclosureMask matchedMask(DisclosureMethod method, const StudyBasis& basis, std::span<const std::uint8_t> reference,
                           std::span<const double> beta, std::span<const double> gradients, std::uint64_t seed);

/// From `current` towards thresholding at new gains, changing at most `share` of the ratings: those with the most to
/// win.
DisclosureMask nextRound(std::span<const std::uint8_t> current, std::span<const double> gains,
                         std::span<const double> beta, double lambda, double share);

/// A model trained on a mask, and the utility linearised there.
struct Anchor
{
    DisclosureMask mask;
    std::vector<double> gains; ///< per rating, of having it
    std::vector<double> loss;  ///< per user
};

/// Every user's best candidate: thresholding at each anchor and the anchors' own masks, with the utility
/// −L − λ·Σoβ linearised at the anchor nearest to the candidate (Hamming distance, the first of equals).
DisclosureMask bestOfAnchors(const StudyBasis& basis, std::span<const Anchor> anchors, std::span<const double> beta,
                             double lambda);

struct MirrorDescent
{
    double eta = 0.08;
    long long steps = 1000;
    double prior = 0.9;
    static constexpr std::size_t kMostRatings = 12;
};

/// Exponentiated mirror descent over all 2^n disclosures of users with at most kMostRatings ratings, from the prior
/// s^|o|·(1 − s)^(n − |o|); the most probable one is taken. The payoff is constant, so all steps come down to
/// π ∝ prior·exp(η·steps·U). Other users keep what `mask` says. O(users·2^n·n·anchors).
void mirrorDescent(const StudyBasis& basis, std::span<const Anchor> anchors, std::span<const double> beta,
                   double lambda, const MirrorDescent& settings, DisclosureMask& mask);

} // namespace equipoise
