// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/testnegatives.h"

#include "core/evaluation/evaluationplan.h"

namespace equipoise {

ItemLists testNegatives(const TrainingContext& context)
{
    ItemLists lists;
    lists.offsets.resize(context.dataset.userCount() + 1);
    if (context.evaluation == nullptr)
        return lists;
    const EvaluationPlan plan(context.dataset, context.split, *context.evaluation, context.seed);
    CandidateSet::Scratch scratch;
    std::vector<std::uint32_t> own;
    for (std::uint32_t user = 0; user < context.dataset.userCount(); ++user) {
        for (const CandidateSet& set : plan.sets()) {
            if (set.kind() == CandidateSet::Kind::Full || set.relevant().of(user).empty())
                continue;
            set.negatives(user, own, scratch);
            lists.items.insert(lists.items.end(), own.begin(), own.end());
        }
        lists.offsets[user + 1] = static_cast<std::uint32_t>(lists.items.size());
    }
    return lists;
}

} // namespace equipoise
