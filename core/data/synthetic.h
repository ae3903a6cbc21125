// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace equipoise {

/// MovieLens-shaped ratings generated from a seed. Users have a gender, an age and an occupation; items have genres,
/// titles and years; the taste of a minority group (women, with a share of 30 %) differs on some genres, so that the
/// minority indices find a planted truth: IM of the planted genres leans to the group that likes them.
struct SyntheticSettings
{
    std::uint32_t users = 600;
    std::uint32_t items = 400;
    std::uint32_t ratings = 40000;
    std::uint64_t seed = 1;
    double minorityShare = 0.3;
    double tasteGap = 1.0; ///< how far the groups' tastes lie apart; 0 plants nothing
};

Dataset makeSyntheticDataset(const SyntheticSettings& settings);

/// Writes it as a folder in "ml-1m", "ml-100k" or "csv" (with users.csv) layout, readable by loadDataset.
void writeSyntheticDataset(const SyntheticSettings& settings, const std::filesystem::path& folder,
                           const std::string& format);

} // namespace equipoise
