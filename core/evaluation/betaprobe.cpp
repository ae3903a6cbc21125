// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/betaprobe.h"

#include "core/base/error.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/rankingmetrics.h"

#include <algorithm>
#include <utility>

namespace equipoise {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Lists only need the ranking of all items.
EvaluationSettings withFullLists(EvaluationSettings settings)
{
    settings.candidates = {"full"};
    settings.groups.clear();
    settings.k.resize(1, 10);
    return settings;
}

std::optional<MinorityIndex> indexOf(const Dataset& dataset, const Split& split, const MinoritySettings& minority)
{
    try {
        return minorityIndex(dataset, minority, split.train);
    } catch (const Error&) {
        return std::nullopt; // as in `evaluate`, which goes on without
    }
}

double valueOf(const Cell& cell) { return cell.n > 0 ? cell.value : kNan; }

} // namespace

BetaProbe::BetaProbe(RecommenderPtr model, DatasetPtr dataset, std::shared_ptr<const Split> split,
                     EvaluationSettings settings)
    : m_model(std::move(model))
    , m_dataset(std::move(dataset))
    , m_split(std::move(split))
    , m_settings(withFullLists(std::move(settings)))
    , m_plan(*m_dataset, *m_split, m_settings, 0)
    , m_predictor(m_plan.view())
    , m_index(indexOf(*m_dataset, *m_split, m_settings.minority))
    , m_qualities(m_plan.view(), index())
{
    if (!m_model->isConditioned() || !m_model->predictsRatings())
        throw Error(ErrorKind::Usage, "the model '" + std::string(m_model->modelName()) + "' does not depend on β")
            .hint("Train a model that takes β as an input, such as deepfair");
    requireSameData(*m_model, *m_dataset);
    if (!m_index)
        return;
    m_groups.emplace(
        Partition{"minority", {"majority", "minority"}, {m_index->isMinority.begin(), m_index->isMinority.end()}});
    m_target.emplace(*m_index, m_model->fairnessScale());
    m_im = m_index->imSigned();
    m_imQuantile = m_index->imQuantile();
    m_umQuantile = m_index->umQuantile();
    for (std::uint32_t user = 0; user < m_dataset->userCount(); ++user)
        if (m_index->isMinority[user] != 0 && m_plan.view().trainCountOfUser(user) > 0)
            m_minorityUsers.push_back(user);
}

ByGroup BetaProbe::overGroups(const std::function<std::vector<Cell>(const Partition&)>& cellsOf) const
{
    ByGroup values;
    values.all = valueOf(cellsOf(m_plan.everyone()).front());
    if (m_groups) {
        const std::vector<Cell> cells = cellsOf(*m_groups);
        values.majority = valueOf(cells[0]);
        values.minority = valueOf(cells[1]);
    }
    return values;
}

BetaErrors BetaProbe::errors(double beta, std::stop_token stop) const
{
    const std::vector<float> predicted = m_predictor.predict(*m_model, {beta}, std::move(stop));
    const std::vector<RatingErrors> sums = ratingErrors(m_plan.view(), predicted, m_target ? &*m_target : nullptr);
    const auto over = [&](RatingMetric metric) {
        return overGroups(
            [&](const Partition& partition) { return overRatings(metric, sums, m_dataset->scale(), partition); });
    };
    return {over(RatingMetric::Rmse), over(RatingMetric::Mae), over(RatingMetric::AccuracyLoss),
            m_target ? over(RatingMetric::FairnessLoss) : ByGroup{}};
}

BetaList BetaProbe::list(std::uint32_t user, double beta) const
{
    BetaList list;
    if (m_plan.view().trainCountOfUser(user) == 0)
        return list;
    std::vector<float> scores(m_model->itemCount());
    m_model->score(std::span(&user, 1), scores, {beta});
    m_plan.view().forSeen(user, [&](std::uint32_t item) { scores[item] = kMaskedScore; });
    TopSelector selector;
    const auto places = selector.select(scores, listLength());
    list.places.assign(places.begin(), places.end());
    if (m_index && !list.places.empty()) {
        double sum = 0;
        for (const Recommendation& place : list.places)
            sum += m_imQuantile[place.item];
        list.meanIm = sum / static_cast<double>(list.places.size());
        list.um = m_umQuantile[user];
    }
    return list;
}

BetaLists BetaProbe::lists(double beta, std::stop_token stop, const std::function<void(double)>& onProgress) const
{
    const std::size_t length = std::min(listLength(), m_dataset->itemCount());
    const Ranking ranking =
        rankUsers(*m_model, {beta}, m_plan.view(), m_plan.sets(), length, std::move(stop), onProgress);
    BetaLists lists;
    const auto over = [&](const std::vector<double>& perUser) {
        return overGroups([&](const Partition& partition) { return meansOverUsers(perUser, partition); });
    };
    if (m_qualities.hasIndices())
        lists.minorityGap = over(m_qualities.minorityGap(ranking.lists, length));
    const ItemLists& relevant = m_plan.sets().front().relevant();
    std::vector<double> gains(m_dataset->userCount(), kNan);
    for (std::uint32_t user = 0; user < gains.size(); ++user)
        if (!relevant.of(user).empty())
            gains[user] = ndcg(ranking.sets.front().of(relevant, user), static_cast<std::uint32_t>(length));
    lists.ndcg = over(gains);
    return lists;
}

std::vector<ListChange> listChanges(std::span<const Recommendation> before, std::span<const Recommendation> now)
{
    const auto rankIn = [](std::span<const Recommendation> list, std::uint32_t item) {
        const auto at =
            std::find_if(list.begin(), list.end(), [item](const auto& place) { return place.item == item; });
        return at == list.end() ? 0 : static_cast<int>(at - list.begin()) + 1;
    };
    std::vector<ListChange> changes;
    for (std::size_t i = 0; i < now.size(); ++i)
        changes.push_back({now[i], static_cast<int>(i) + 1, rankIn(before, now[i].item)});
    for (std::size_t i = 0; i < before.size(); ++i)
        if (rankIn(now, before[i].item) == 0)
            changes.push_back({before[i], 0, static_cast<int>(i) + 1});
    return changes;
}

} // namespace equipoise
