// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "core/training/run.h"

#include <memory>
#include <stop_token>

namespace equipoise {

/// What lies behind one point of a sweep: a run of the log, at one β where its model is conditioned on it.
struct PointDetail
{
    RunId run = 0;
    double beta = 1;
    std::filesystem::path file;              ///< of the model; empty where the log keeps none
    std::shared_ptr<const SavedModel> model; ///< null where it keeps none
    /// Metric key (without β) → value per user; NaN where a user was skipped. Empty where it can neither be read nor
    /// measured: see `isOtherData`.
    std::map<std::string, std::vector<float>> perUser;
    /// Metric key (without β) → values per group of users.
    std::map<std::string, std::vector<GroupValue>> groups;
    /// The data in hand are not the run's, so that nothing can be measured again.
    bool isOtherData = false;

    std::size_t userCount() const;
};

/// Reads a finished run. At another β than the run's own the values per user are not in the log: then they are measured
/// with the kept model on `dataset` (may be null), O(users · items). To be called inside a task arena. Throws
/// Error(Usage) for a run that is not there and Error(Io, "stopped") on request.
PointDetail readPoint(const ExperimentLog& log, RunId run, std::optional<double> beta, const Dataset* dataset,
                      const std::stop_token& stop = {});

} // namespace equipoise
