// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>

namespace equipoise {

/// Called with the share done in [0, 1] and what is done; may throw to end the work.
using BundleProgress = std::function<void(double, const std::string&)>;

/// Writes runs with everything that is known of them into one .zip, for an archive or another machine:
///
///   README.txt               what the rest is
///   manifest.json            the runs, the program, and the SHA-256 of every other file
///   log.sqlite               an experiment log with just these runs, exact to the bit
///   runs.csv, params.csv, metrics.csv, series.csv   the same as tables
///   runs/ID/settings.json, runs/ID/users.csv        settings; values per user
///   splits/HASH.csv          the part each row of the data went to
///   models/ID.model          where the model was saved and is still there
///
/// The data themselves are not in it, only their name, size and SHA-256. Throws Error(Usage) for runs that have not
/// ended, Error(Io).
void writeBundle(const std::filesystem::path& path, const ExperimentLog& log, std::span<const RunId> runs,
                 const BundleProgress& progress = {});

/// A bundle, opened for reading. Its log lies in a temporary folder that lives as long as this object.
class RunBundle
{
public:
    /// Checks every hash. Throws Error(Data) where the file is no bundle, of a newer form, damaged or changed.
    explicit RunBundle(const std::filesystem::path& path);
    ~RunBundle();
    RunBundle(const RunBundle&) = delete;
    RunBundle& operator=(const RunBundle&) = delete;

    const ExperimentLog& log() const { return *m_log; }
    /// The bundle's runs, numbers of its own log, in the order in which they were put in.
    const std::vector<RunId>& runs() const { return m_runs; }

    /// Copies the runs into a log, models into its folder of models; returns their numbers there. Runs that are there
    /// already are not copied again.
    std::vector<RunId> importInto(ExperimentLog& log) const;

private:
    std::filesystem::path m_path;
    std::filesystem::path m_folder;
    std::unique_ptr<ExperimentLog> m_log;
    std::vector<RunId> m_runs;
};

} // namespace equipoise
