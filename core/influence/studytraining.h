// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studymodel.h"

#include <functional>

namespace equipoise {

struct StudyTrainingSettings
{
    double rho = 3;
    double tolerance = 1e-3; ///< of ‖∇F‖
    int iterations = 500;
    bool isMatrixFactorisation = true; ///< scores are linear in a user's row and in an item's
};

struct StudyTraining
{
    StudyVector theta;
    double objective = 0;
    double gradientNorm = 0;
    int iterations = 0; ///< sweeps and Newton or quasi-Newton steps
    double seconds = 0;
};

/// Called after every step; for progress.
using TrainingProgress = std::function<void(int iteration, double gradientNorm)>;

/// Minimises F(θ) = Σ w·l + (ρ/2)‖θ‖², dense weights at their cost, from `start` until ‖∇F‖ ≤ tolerance. Matrix
/// factorisation: alternating Newton steps of all users and all items, then Newton's method in a trust region;
/// networks: L-BFGS, then Newton's method. With `isWarm` the start is near a minimum and Newton's method begins at
/// once; else saddle points are left. The same bits on any number of threads. Throws Error(Divergence) with advice
/// where the gradient does not become small within the iterations. Ends early with what is there when the model is
/// stopped.
StudyTraining trainStudyModel(const StudyModel& model, const PairSet& pairs, const PairsByItem& byItem,
                              StudyVector start, const StudyTrainingSettings& settings, bool isWarm = false,
                              const TrainingProgress& progress = {});

/// F and its gradient.
double studyObjective(const StudyModel& model, std::span<const double> theta, const PairSet& pairs, double rho,
                      std::span<double> gradient);

} // namespace equipoise
