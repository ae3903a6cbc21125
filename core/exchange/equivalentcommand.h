// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/log/logtypes.h"
#include "core/training/sweep.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace equipoise {

struct StudySettings;

/// What a command line says of the data. Made from a data set, from what the log keeps of one, or from a bare path.
class DataWords
{
public:
    DataWords(const Dataset& dataset);    // NOLINT(google-explicit-constructor)
    DataWords(const LoggedData& logged);  // NOLINT(google-explicit-constructor)
    DataWords(std::string_view source);   // NOLINT(google-explicit-constructor)
    DataWords(const char* source);        // NOLINT(google-explicit-constructor)
    DataWords(const std::string& source); // NOLINT(google-explicit-constructor)

    const std::string& path() const { return m_path; } ///< or "demo:7"
    const std::string& options() const
    {
        return m_options;
    } ///< "--columns user=1,item=2 …"; empty where none are needed

private:
    std::string m_path;
    std::string m_options;
};

/// The command line that does the same: "equipoise-cli train --model pmf --data ml-1m --set factors=64 --seed 3". Only
/// what differs from the defaults is spelled out, words are quoted for a POSIX shell.
std::string equivalentCommand(const RunSettings& settings, const DataWords& data);

/// The same for a sweep.
std::string equivalentCommand(const SweepSettings& settings, const DataWords& data);

/// The same for a disclosure study.
std::string equivalentCommand(const StudySettings& settings, const DataWords& data);

/// "equipoise-cli data info ml-1m", for verbs whose first argument is the data.
std::string equivalentDataCommand(std::string_view verb, const DataWords& data);
/// For a sweep of the log: goes on with it, or tries its failed runs again.
std::string resumeCommand(std::int64_t sweep, bool onlyFailed);

/// For a sweep of the log that gets more values or seeds; only what it does not have is spelled out.
std::string extendCommand(std::int64_t sweep, const SweepSettings& settings, std::span<const Variation> additions,
                          int seeds);

/// A word as a POSIX shell takes it: as it is where that is safe, else in single quotes.
std::string shellWord(std::string_view word);

} // namespace equipoise
