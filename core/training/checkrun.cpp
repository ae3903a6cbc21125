// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkrun.h"

#include "core/base/memory.h"

#include <fmt/format.h>

namespace equipoise {

void checkRun(const RunSettings& settings, const Dataset& dataset)
{
    checkMemory(settings, dataset);
    const Split split = makeSplit(dataset, settings.split, settings.seed);
    checkEvaluation(dataset, split, settings.evaluation, settings.seed);
    const MinoritySettings& minority = settings.evaluation.minority;
    if (minority.predicate != MinoritySettings{}.predicate)
        static_cast<void>(minorityIndex(dataset, minority, split.train));
}

std::optional<double> memoryNeed(const RunSettings& settings, const Dataset& dataset)
{
    const auto memory = findModel(settings.model).memory;
    return memory == nullptr ? std::nullopt : std::optional(memory(settings.parameters, dataset));
}

void checkMemory(const RunSettings& settings, const Dataset& dataset)
{
    const std::optional<double> need = memoryNeed(settings, dataset);
    const double available = static_cast<double>(availableMemoryBytes());
    if (!need || available == 0 || *need <= available)
        return;
    throw Error(ErrorKind::Memory, "the network does not fit into the memory")
        .value(fmt::format("needs about {:.3g} GB, {:.3g} GB are free", *need / 1e9, available / 1e9))
        .hint("Make the layers smaller, tie the weights, or take SGD, which remembers least");
}

} // namespace equipoise
