// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/userlists.h"

#include "core/log/runlogger.h"
#include "core/training/recommend.h"

#include <algorithm>
#include <array>
#include <limits>

namespace equipoise {

namespace {

std::vector<std::uint32_t> relevantItems(const ListedRun& run, const Dataset& dataset, std::uint32_t user)
{
    std::vector<std::uint32_t> items;
    const auto& rows = run.split->test;
    const auto end = dataset.userOffsets()[user + 1];
    for (auto row = std::lower_bound(rows.begin(), rows.end(), dataset.userOffsets()[user]);
         row != rows.end() && *row < end; ++row)
        if (static_cast<double>(dataset.values()[*row]) >= run.relevance)
            items.push_back(dataset.rowItems()[*row]);
    return items;
}

} // namespace

ListedRun readListedRun(const ExperimentLog& log, RunId run, const Dataset& dataset)
{
    const RunRecord record = log.run(run);
    ListedRun listed;
    listed.run = run;
    listed.name = record.name;
    listed.seed = record.seed;
    listed.isUnfinished = record.status != RunStatus::Finished;
    if (listed.isUnfinished)
        return listed;
    listed.isOtherData = dataset.contentHash() != record.data.hash;
    if (listed.isOtherData)
        return listed;
    const auto file = modelFile(log, run);
    auto split = log.split(run);
    listed.hasNoModel = !file || !split;
    if (listed.hasNoModel)
        return listed;
    const RunSettings settings = loggedSettings(record);
    listed.model = std::make_shared<const SavedModel>(loadModel(*file));
    listed.split = std::make_shared<const Split>(std::move(*split));
    listed.relevance = relevanceThreshold(settings.evaluation, dataset, *listed.split);
    listed.beta = settings.evaluation.beta;
    return listed;
}

std::vector<ListedList> userLists(std::span<const ListedRun> runs, const Dataset& dataset, std::uint32_t user,
                                  int length)
{
    std::vector<std::vector<Recommendation>> lists;
    std::vector<std::vector<std::uint32_t>> relevant;
    const std::array users{user};
    for (const ListedRun& run : runs) {
        auto& list = lists.emplace_back();
        const auto recommended = recommend(*run.model, users, length, {run.beta});
        for (const RecommendedItem& item : recommended.front())
            list.push_back({item.item, static_cast<float>(item.score)});
        relevant.push_back(relevantItems(run, dataset, user));
    }
    std::vector<ListedList> listed;
    std::size_t i = 0;
    for (const ComparedList& list : compareLists(lists, relevant)) {
        const SavedModel& model = *runs[i++].model;
        ListedList& shown = listed.emplace_back(ListedList{{}, list.hits, list.relevant, list.common});
        for (const ComparedPlace& place : list.places) {
            const std::uint32_t item = place.change.place.item;
            shown.places.push_back(
                {place, model.itemTitles[item],
                 model.im.empty() ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(model.im[item])});
        }
    }
    return listed;
}

} // namespace equipoise
