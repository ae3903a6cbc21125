// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/influence.h"
#include "core/influence/studytraining.h"

namespace equipoise {

/// The model the settings name, of the size the data need.
std::unique_ptr<StudyModel> makeStudyModel(const StudySettings& settings, const StudyData& data);

StudyTrainingSettings trainingSettings(const StudySettings& settings);
InfluenceSettings influenceSettings(const StudySettings& settings);

/// Mean binary cross-entropy over a user's candidates.
double heldOutLoss(const StudyModel& model, std::span<const double> theta, const StudyData& data, std::uint32_t user);

/// A trained model against the candidates. O(candidates).
ModelQuality judge(const StudyModel& model, std::span<const double> theta, const StudyData& data);

} // namespace equipoise
