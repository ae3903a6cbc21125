// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/strategy.h"
#include "core/influence/studymodel.h"
#include "core/influence/studyresult.h"

#include <filesystem>

namespace equipoise {

/// What a study has found and cannot find again at no cost: all but the data, which come from the seed.
struct StudyProgressState
{
    StudyVector theta;                 ///< base model; empty before StudyStage::Base
    std::vector<double> gains;         ///< empty before StudyStage::Influence
    std::vector<double> gradients;     ///< gains with H = I; empty without ablations
    std::vector<Anchor> anchors;       ///< besides the base model
    std::vector<DisclosureMask> masks; ///< of Influence, one per draw and λ, those of a draw together
};

/// Writes study and state, atomically; any earlier file is replaced. Throws Error(Io).
void writeStudy(const std::filesystem::path& path, const StudyResult& result, const StudyProgressState& state);

/// Settings, facts, outcomes and verifications into `result` (its basis is the caller's), the rest into `state`. Throws
/// Error(Data) for a file that is no study.
void readStudy(const std::filesystem::path& path, StudyResult& result, StudyProgressState& state);

/// Only the settings of the study in a file.
StudySettings studySettingsIn(const std::filesystem::path& path);

} // namespace equipoise
