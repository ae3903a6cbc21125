// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/estimate.h"

#include "core/base/text.h"

namespace equipoise {

namespace {

/// How often the wanted run goes through the data for every time the other one did.
double epochRatio(const RunRecord& record, const ParameterValues& wanted)
{
    const auto logged = record.parameters.find("epochs");
    if (logged == record.parameters.end() || !wanted.contains("epochs"))
        return 1;
    const auto epochs = parseInteger(logged->second);
    return epochs && *epochs > 0 ? double(wanted.integer("epochs")) / double(*epochs) : 1;
}

} // namespace

std::optional<RunEstimate> estimateRun(std::span<const RunRecord> runs, const RunSettings& settings,
                                       std::string_view dataHash)
{
    const RunRecord* best = nullptr;
    std::size_t mostEqual = 0;
    const auto& descriptions = settings.parameters.descriptions();
    for (const RunRecord& run : runs) {
        if (run.status != RunStatus::Finished || run.model != settings.model || run.data.hash != dataHash)
            continue;
        std::size_t equal = 0;
        for (const ParameterDescription& parameter : descriptions) {
            const auto at = run.parameters.find(parameter.name);
            equal += at != run.parameters.end() && at->second == toText(settings.parameters.value(parameter.name));
        }
        if (best == nullptr || equal > mostEqual) {
            best = &run;
            mostEqual = equal;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    return RunEstimate{best->trainSeconds * epochRatio(*best, settings.parameters) + best->evaluateSeconds,
                       best->peakMemoryBytes, best->id, mostEqual == descriptions.size()};
}

} // namespace equipoise
