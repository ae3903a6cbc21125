// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metricwriter.h"

#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/evaluation/rankingmetrics.h"
#include "core/evaluation/ratingmetrics.h"
#include "core/evaluation/unfairness.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace equipoise {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The minority as a partition, its code being 1.
Partition minorityPartition(const MinorityIndex& index)
{
    return {"minority", {"majority", "minority"}, {index.isMinority.begin(), index.isMinority.end()}};
}

/// Those of the five that have a meaning.
std::vector<std::pair<std::string, double>> namedValues(const Unfairness& result)
{
    std::vector<std::pair<std::string, double>> values;
    if (result.items > 0)
        values = {{"u-value", result.value},
                  {"u-absolute", result.absolute},
                  {"u-under", result.under},
                  {"u-over", result.over}};
    if (result.ratings > 0 && result.others > 0)
        values.emplace_back("u-parity", result.parity);
    return values;
}

} // namespace

MetricWriter::MetricWriter(const EvaluationPlan& plan, const MinorityIndex* indices, Measured& measured)
    : m_plan(plan)
    , m_indices(indices)
    , m_qualities(plan.view(), indices)
    , m_measured(measured)
    , m_sheet(measured, plan.settings().smallestGroup)
{
    if (indices)
        m_minority = minorityPartition(*indices);
    for (const std::string& finding : plan.findings())
        m_sheet.note(finding);
    if (plan.ranksAll() && !m_qualities.hasGenres())
        m_sheet.note("diversity and calibration left out: the items have no genres");
}

void MetricWriter::writeRankings(const std::string& tag, const Ranking& ranking)
{
    for (std::size_t s = 0; s < m_plan.sets().size(); ++s)
        writeSet(tag, m_plan.sets()[s], ranking.sets[s]);
    if (m_plan.ranksAll())
        for (const std::uint32_t k : m_plan.lengthsUpTo(m_plan.dataset().itemCount()))
            writeLists(tag, k, ranking.lists);
}

template<typename CellsOf>
void MetricWriter::addOverall(const std::string& key, const CellsOf& cellsOf)
{
    m_sheet.add(key, m_plan.everyone(), cellsOf(m_plan.everyone()));
    for (const Partition& partition : m_plan.partitions())
        m_sheet.add(key, partition, cellsOf(partition));
}

void MetricWriter::addUserMeans(const std::string& name, const std::string& tag, const std::vector<double>& perUser)
{
    addOverall(name + tag, [&](const Partition& partition) { return meansOverUsers(perUser, partition); });
    if (tag.empty())
        m_measured.perUser[name] = std::vector<float>(perUser.begin(), perUser.end());
}

void MetricWriter::writeRatings(const std::string& tag, const std::vector<float>& predicted, FairnessScale scale)
{
    std::optional<FairnessTarget> target;
    if (m_indices)
        target.emplace(*m_indices, scale);
    const auto errors = ratingErrors(m_plan.view(), predicted, target ? &*target : nullptr);
    const auto add = [&](const char* name, RatingMetric metric) {
        addOverall(name + tag, [&](const Partition& partition) {
            return overRatings(metric, errors, m_plan.dataset().scale(), partition);
        });
    };
    add("rmse", RatingMetric::Rmse);
    add("mae", RatingMetric::Mae);
    add("accuracy-loss", RatingMetric::AccuracyLoss);
    if (m_indices)
        add("fairness-loss", RatingMetric::FairnessLoss);
    addUserMeans("rmse:macro", tag, perUserRating(RatingMetric::Rmse, errors));
    addUserMeans("mae:macro", tag, perUserRating(RatingMetric::Mae, errors));
    const auto& values = m_measured.values;
    if (values.contains("rmse" + tag) && values.contains("mae" + tag) &&
        values.at("mae" + tag) > values.at("rmse" + tag) * (1 + 1e-9))
        m_sheet.flag("mae" + tag + " exceeds rmse" + tag + ", which cannot be");

    if (m_minority) {
        writeMinorityUnfairness(tag, predicted);
        writeParityGap("parity-gap" + tag, predicted, *m_minority);
    }
    for (const Partition& partition : m_plan.partitions()) {
        writeUnfairness(tag, predicted, partition);
        writeParityGap("parity-gap" + tag + "[" + partition.name + "]", predicted, partition);
    }
}

void MetricWriter::writeMinorityUnfairness(const std::string& tag, const std::vector<float>& predicted)
{
    const Unfairness result = unfairness(m_plan.view(), predicted, *m_minority, 1);
    for (const auto& [name, value] : namedValues(result))
        m_sheet.addValue(name + tag, value);
    noteLeftOut(result.leftOut, "between minority and majority");
}

void MetricWriter::writeUnfairness(const std::string& tag, const std::vector<float>& predicted,
                                   const Partition& partition)
{
    std::vector<Unfairness> results(partition.size());
    forBlocks(partition.size(), 1, [&](std::size_t code, std::size_t, std::size_t) {
        results[code] = unfairness(m_plan.view(), predicted, partition, static_cast<std::uint32_t>(code));
    });
    std::uint32_t leftOut = 0;
    for (std::size_t code = 0; code < results.size(); ++code) {
        const Unfairness& result = results[code];
        leftOut = std::max(leftOut, result.leftOut);
        for (const auto& [name, value] : namedValues(result))
            if (m_sheet.addValue(name + tag + "[" + partition.labels[code] + "]", value))
                m_measured.groups[name + tag].push_back({partition.labels[code], value, result.ratings,
                                                         m_sheet.isSmall({value, result.ratings, result.users})});
    }
    noteLeftOut(leftOut, "by '" + partition.name + "' for some group");
}

void MetricWriter::noteLeftOut(std::uint32_t items, const std::string& where)
{
    if (items > 0)
        m_sheet.note(groupedText(items) + " items left out of the unfairness " + where +
                     ": only one side rated them in the test part");
}

void MetricWriter::writeParityGap(const std::string& key, const std::vector<float>& predicted,
                                  const Partition& partition)
{
    std::vector<double> means;
    for (const Cell& cell : meanPredictions(m_plan.view(), predicted, partition))
        if (cell.n > 0 && !m_sheet.isSmall(cell))
            means.push_back(cell.value);
    if (means.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(means.begin(), means.end());
    m_sheet.addValue(key, *high - *low);
}

void MetricWriter::writeSet(const std::string& tag, const CandidateSet& set, const RankedSet& ranked)
{
    const auto perUser = [&](const auto& metric) {
        std::vector<double> values(m_plan.dataset().userCount(), kNan);
        for (std::uint32_t u = 0; u < values.size(); ++u)
            if (!set.relevant().of(u).empty())
                values[u] = metric(ranked.of(set.relevant(), u));
        return values;
    };
    struct AtK
    {
        const char* name;
        double (*metric)(const RankedUser&, std::uint32_t);
    };
    static constexpr std::array<AtK, 6> kMetrics{{{"hr", hitRate},
                                                  {"ndcg", ndcg},
                                                  {"mrr", reciprocalRank},
                                                  {"precision", precision},
                                                  {"recall", recall},
                                                  {"map", averagePrecision}}};
    for (const std::uint32_t k : m_plan.lengthsUpTo(set.mostCandidates())) {
        const std::string suffix = fmt::format("@{}{}", k, set.suffix());
        for (const auto& [name, metric] : kMetrics)
            addUserMeans(name + suffix, tag, perUser([k, f = metric](const RankedUser& user) { return f(user, k); }));
        requireGainWithinHits(suffix + tag, set, ranked, k);
    }
    addUserMeans("auc" + set.suffix(), tag, perUser([](const RankedUser& user) { return auc(user); }));
}

/// With one relevant item the gain is at most 1, and 0 without a hit.
void MetricWriter::requireGainWithinHits(const std::string& suffix, const CandidateSet& set, const RankedSet& ranked,
                                         std::uint32_t k)
{
    for (std::uint32_t u = 0; u < m_plan.dataset().userCount(); ++u) {
        if (set.relevant().of(u).size() != 1)
            continue;
        const RankedUser user = ranked.of(set.relevant(), u);
        if (!(ndcg(user, k) <= hitRate(user, k)))
            return m_sheet.flag("ndcg" + suffix + " exceeds hr" + suffix + " for a user with one relevant item");
    }
}

void MetricWriter::writeLists(const std::string& tag, std::uint32_t k, const TopLists& lists)
{
    const std::string suffix = fmt::format("@{}", k);
    addUserMeans("popularity" + suffix, tag, m_qualities.popularity(lists, k));
    addUserMeans("tail-share" + suffix, tag, m_qualities.tailShare(lists, k));
    addUserMeans("novelty" + suffix, tag, m_qualities.novelty(lists, k));
    if (m_qualities.hasGenres()) {
        addUserMeans("calibration" + suffix, tag, m_qualities.calibration(lists, k));
        if (k > 1)
            addUserMeans("diversity" + suffix, tag, m_qualities.diversity(lists, k));
    }
    if (m_qualities.hasIndices())
        addUserMeans("minority-gap" + suffix, tag, m_qualities.minorityGap(lists, k));
    addOverall("coverage" + suffix + tag,
               [&](const Partition& partition) { return m_qualities.coverage(lists, k, partition); });
    addOverall("gini" + suffix + tag,
               [&](const Partition& partition) { return m_qualities.gini(lists, k, partition); });
    if (!tag.empty())
        return;
    for (const auto& exposure : m_qualities.exposures(lists, k)) {
        const auto add = [&](const std::string& key, double value) {
            if (m_sheet.addValue(key + "[" + exposure.group + "]", value))
                m_measured.groups[key].push_back({exposure.group, value, exposure.places, false});
        };
        add("exposure" + suffix, exposure.sum);
        add("exposure-share" + suffix, exposure.share);
    }
}

} // namespace equipoise
