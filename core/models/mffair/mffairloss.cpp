// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairloss.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

double logistic(double score) { return 1 / (1 + std::exp(-score)); }

double crossEntropy(double score, double label)
{
    // without a logarithm of nearly nothing
    return std::max(score, 0.0) + std::log1p(std::exp(-std::abs(score))) - label * score;
}

void PredictionSums::add(const PredictionSums& other)
{
    main += other.main;
    y += other.y;
    squares += other.squares;
}

MfFairLoss PredictionSums::loss(double n) const
{
    MfFairLoss loss;
    loss.main = main / n;
    loss.diversity = std::max(0.0, squares / n - y / n * (y / n));
    return loss;
}

} // namespace equipoise
