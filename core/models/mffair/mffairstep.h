// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/fairnessterm.h"
#include "core/models/mffair/mffairloss.h"
#include "core/models/mffair/mffairrows.h"

#include <functional>
#include <stop_token>

namespace equipoise {

class Team;

/// The steps of one epoch of MfFairLearner: scores of a batch, sums over it, derivatives of the loss by each score,
/// gradients and updates of its rows. Every part of a step is cut by size and every sum is taken in a fixed order.
class MfFairStepper
{
public:
    /// All are the learner's and outlive the stepper. `mean` is added to every score.
    MfFairStepper(const MfFairSettings& settings, const MfFairGroups& groups, float mean, const AdamClock& clock,
                  MfFairRows& users, MfFairRows& items, FairnessTerm& fairness);

    /// Before the first step, whose batch this is.
    void begin(Team& team, const MfFairBatch& batch);
    /// Step `number` (1-based) on the batch that came as `next` one step before; `next` is empty in the last step. One
    /// thread calls `makeLater` meanwhile. Returns the parts of the batch's loss before the step; returns early when
    /// `stop` is set.
    MfFairLoss run(Team& team, std::size_t number, const MfFairBatch& batch, const MfFairBatch* next,
                   const std::function<void()>& makeLater, const std::stop_token& stop);

private:
    /// Sums over a part of the batch.
    struct Part
    {
        PredictionSums predictions;
        double norms = 0; ///< of users and items, where they count
        // Per group and for who is in none, several times: FairnessTerm's contributions, and samples.
        std::vector<double> groups;
        std::vector<std::uint64_t> counts;
    };

    /// Of users, then of items.
    void gather(const MfFairBatch& batch, std::size_t part, std::size_t number);
    void predict(const MfFairBatch& batch, std::size_t part);
    MfFairLoss combine(std::size_t number, const MfFairBatch& batch);
    void setFactors(std::size_t number, const MfFairBatch& batch, std::size_t part);

    const MfFairSettings& m_settings;
    const MfFairGroups& m_groups;
    float m_mean;
    const AdamClock& m_clock;
    MfFairRows& m_users;
    MfFairRows& m_items;
    FairnessTerm& m_fairness;
    std::size_t m_parts = 0;            ///< of the batch
    double m_meanPrediction = 0;        ///< of the batch
    std::vector<double> m_groupFactors; ///< derivative of λ_f · criterion by a prediction of a group, unless by item
    AlignedVector<float> m_predictions; ///< per sample of the batch
    AlignedVector<float> m_slopes;      ///< of the prediction by the score
    std::vector<std::uint32_t> m_groupOf; ///< per sample of the batch; their number: none
    AlignedVector<float> m_factors;       ///< derivative of the loss by the score
    std::vector<Part> m_sums;
    AlignedVector<float> m_gradients; ///< a row per team member
};

} // namespace equipoise
