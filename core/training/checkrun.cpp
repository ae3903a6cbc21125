// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkrun.h"

namespace equipoise {

void checkRun(const RunSettings& settings, const Dataset& dataset)
{
    const Split split = makeSplit(dataset, settings.split, settings.seed);
    checkEvaluation(dataset, split, settings.evaluation, settings.seed);
    const MinoritySettings& minority = settings.evaluation.minority;
    if (minority.predicate != MinoritySettings{}.predicate)
        static_cast<void>(minorityIndex(dataset, minority, split.train));
}

} // namespace equipoise
