// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/verification.h"

#include "core/base/buildinfo.h"
#include "core/base/error.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

std::string atEpoch(const std::string& curve, int epoch) { return fmt::format("{}@{}", curve, epoch); }

std::map<std::string, double> loggedValues(const ExperimentLog& log, RunId run)
{
    std::map<std::string, double> values = log.values(run);
    for (const LoggedSeries& series : log.series(run))
        if (!series.key.ends_with(".seconds"))
            for (std::size_t i = 0; i < series.steps.size(); ++i)
                values[atEpoch(series.key, series.steps[i])] = series.values[i];
    return values;
}

std::map<std::string, double> freshValues(const RunResult& result)
{
    std::map<std::string, double> values = result.measured.values;
    for (const Curve& curve : result.curves)
        for (std::size_t i = 0; i < curve.epochs.size(); ++i)
            values[atEpoch(curve.name, curve.epochs[i])] = curve.values[i];
    return values;
}

} // namespace

std::optional<Verification> verifyRun(const ExperimentLog& log, RunId run, const Dataset& dataset,
                                      RunObserver& observer, std::stop_token stop, int threads)
{
    Verification verification;
    verification.record = log.run(run);
    const RunRecord& record = verification.record;
    if (record.status != RunStatus::Finished)
        throw Error(ErrorKind::Data,
                    fmt::format("run {} is {} and has no results to verify", record.id, toText(record.status)));
    if (record.data.hash != dataset.contentHash())
        throw Error(ErrorKind::Data, fmt::format("run {} was made with other data", record.id))
            .file(dataset.source())
            .hint(fmt::format("Give it {} with the SHA-256 {}", record.data.name, record.data.hash));
    RunSettings settings = loggedSettings(record);
    if (threads >= 0)
        settings.threads = threads;
    const RunResult again = equipoise::run(settings, dataset, observer, stop);
    if (again.outcome == Outcome::Stopped)
        return std::nullopt;
    verification.instructionSet = instructionSet();
    verification.isSameInstructionSet = record.instructionSet == verification.instructionSet;
    verification.isSameSplit = record.splitHash == again.split.hash;
    const auto logged = loggedValues(log, run);
    verification.compared = logged.size();
    const auto fresh = freshValues(again);
    for (const auto& [name, value] : logged) {
        const auto now = fresh.find(name);
        verification.values.push_back({name, value, now == fresh.end() ? std::nullopt : std::optional(now->second)});
    }
    verification.differences =
        differences(logged, fresh, verification.isSameInstructionSet ? MetricTolerance{} : kAcrossInstructionSets);
    return verification;
}

std::string verdictText(const Verification& verification)
{
    const std::string how =
        verification.isSameInstructionSet
            ? "to the bit"
            : fmt::format("within {} % or {} (logged with {}, now {}: bits are promised within one instruction set)",
                          100 * kAcrossInstructionSets.relative, kAcrossInstructionSets.absolute,
                          verification.record.instructionSet, verification.instructionSet);
    if (verification.isIdentical())
        return fmt::format("run {}: all {} values agree {}", verification.record.id, verification.compared, how);
    return fmt::format("run {}: {} of {} values differ; they should agree {}{}", verification.record.id,
                       verification.differences.size(), verification.compared, how,
                       verification.isSameSplit ? "" : "\nthe split is another one");
}

} // namespace equipoise
