// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/fairnesscriterion.h"
#include "core/nn/adam.h"

#include <cstddef>
#include <cstdint>

namespace equipoise {

struct MfFairSettings
{
    std::size_t k = 64; ///< length of a vector
    bool hasBiases = false;
    int negatives = 0; ///< drawn for each rating; 0: the ratings' values are learnt, else what was rated at all
    FairnessCriterion criterion = FairnessCriterion::Parity;
    int criterionParts = 4;    ///< see FairnessTerm
    double diversity = 0;      ///< λ_d
    double fairness = 0;       ///< λ_f
    double regularisation = 0; ///< λ
    double initialScale = 0.1; ///< standard deviation of the vectors' entries at the start
    Adam adam;
    std::size_t batch = 8192; ///< samples a step
    std::uint64_t seed = 0;
    int threads = 1; ///< does not change the result

    bool isImplicit() const { return negatives > 0; }
};

/// The parts of the loss, each before its weight.
struct MfFairLoss
{
    double main = 0;      ///< mean squared error of ratings, or mean binary cross-entropy
    double diversity = 0; ///< variance of the predictions
    double fairness = 0;  ///< the criterion
    double penalty = 0;   ///< mean of |p_u|² + |q_i|² + b_u² + c_i² over the samples

    double total(const MfFairSettings& settings) const
    {
        return main + settings.diversity * diversity + settings.fairness * fairness + settings.regularisation * penalty;
    }
    /// Adds `share` times the parts of another.
    void add(double share, const MfFairLoss& other)
    {
        main += share * other.main;
        diversity += share * other.diversity;
        fairness += share * other.fairness;
        penalty += share * other.penalty;
    }
};

double logistic(double score);
/// Of σ(score) against the label 0 or 1.
double crossEntropy(double score, double label);

/// What the main loss and the variance of predictions are made of, summed over samples.
struct PredictionSums
{
    double main = 0;
    double y = 0;
    double squares = 0;

    /// Adds the sample with this score and label; returns its prediction y: the score, or with negatives its σ.
    double add(bool isImplicit, double score, double label)
    {
        const double prediction = isImplicit ? logistic(score) : score;
        main += isImplicit ? crossEntropy(score, label) : (score - label) * (score - label);
        y += prediction;
        squares += prediction * prediction;
        return prediction;
    }
    void add(const PredictionSums& other);
    /// Of n samples; main loss and diversity.
    MfFairLoss loss(double n) const;
};

} // namespace equipoise
