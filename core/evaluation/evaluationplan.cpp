// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/evaluationplan.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace equipoise {
namespace {

std::string countText(std::size_t count) { return groupedText(static_cast<long long>(count)); }

void check(const EvaluationSettings& settings)
{
    for (const int k : settings.k)
        if (k < 1)
            throw Error(ErrorKind::Usage, "a list needs a length of at least 1").value(std::to_string(k));
    const auto requireShare = [](double beta) {
        if (!(beta >= 0 && beta <= 1))
            throw Error(ErrorKind::Usage, "β lies outside [0, 1]").value(numberText(beta));
    };
    std::for_each(settings.betas.begin(), settings.betas.end(), requireShare);
    requireShare(settings.beta);
}

} // namespace

EvaluationPlan::EvaluationPlan(const Dataset& dataset, const Split& split, const EvaluationSettings& settings,
                               std::uint64_t seed)
    : m_settings(settings)
    , m_view(dataset, split, relevanceThreshold(settings, dataset, split))
    , m_everyone(everybody(dataset))
{
    check(settings);
    for (const std::string& group : settings.groups) {
        Partition partition = partitionBy(dataset, group);
        const auto same = [&](const Partition& other) { return other.name == partition.name; };
        if (std::none_of(m_partitions.begin(), m_partitions.end(), same))
            m_partitions.push_back(std::move(partition));
    }
    std::vector<std::string> identities;
    for (const std::string& candidates : settings.candidates) {
        CandidateSet set(candidates, m_view, seed);
        const auto same = [&](const CandidateSet& other) { return other.suffix() == set.suffix(); };
        if (std::any_of(m_sets.begin(), m_sets.end(), same))
            throw Error(ErrorKind::Usage, "two candidate sets would be stored under the same name").value(candidates);
        identities.push_back(set.identity());
        m_sets.push_back(std::move(set));
    }
    m_protocol = protocolText(settings, dataset, split, identities);
}

bool EvaluationPlan::ranksAll() const
{
    return std::any_of(m_sets.begin(), m_sets.end(),
                       [](const CandidateSet& set) { return set.kind() == CandidateSet::Kind::Full; });
}

std::vector<std::uint32_t> EvaluationPlan::lengthsUpTo(std::size_t most) const
{
    std::vector<std::uint32_t> lengths;
    for (const int k : m_settings.k)
        if (static_cast<std::size_t>(k) <= most)
            lengths.push_back(static_cast<std::uint32_t>(k));
    std::sort(lengths.begin(), lengths.end());
    lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
    return lengths;
}

std::vector<std::string> EvaluationPlan::findings() const
{
    std::vector<std::string> findings;
    for (const CandidateSet& set : m_sets) {
        findings.insert(findings.end(), set.findings().begin(), set.findings().end());
        const ItemLists& relevant = set.relevant();
        std::size_t skipped = 0;
        std::size_t cold = 0;
        for (std::uint32_t u = 0; u < relevant.userCount(); ++u) {
            skipped += relevant.of(u).empty();
            cold += !relevant.of(u).empty() && m_view.trainCountOfUser(u) == 0;
        }
        const std::string where = set.suffix().empty() ? "" : fmt::format(" ({})", set.suffix().substr(1));
        if (skipped > 0)
            findings.push_back(countText(skipped) + " users without a relevant test rating were skipped" + where);
        if (cold > 0)
            findings.push_back(countText(cold) + " users without a training rating were ranked all the same" + where);
        for (const int k : m_settings.k)
            if (static_cast<std::size_t>(k) > set.mostCandidates())
                findings.push_back("lists of " + std::to_string(k) + " left out" + where + ": there are no more than " +
                                   countText(set.mostCandidates()) + " candidates");
    }
    return findings;
}

} // namespace equipoise
