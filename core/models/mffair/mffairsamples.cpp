// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairsamples.h"

#include "core/base/dealing.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text.h"

#include <algorithm>

namespace equipoise {

MfFairGroups mfFairGroups(const Dataset& dataset, std::span<const std::uint32_t> trainRows, std::string_view attribute)
{
    const Partition partition = partitionBy(dataset, attribute);
    std::vector<std::uint64_t> ratings(partition.size());
    std::vector<bool> isCounted(dataset.userCount());
    long long usersLeftOut = 0;
    long long ratingsLeftOut = 0;
    for (const std::uint32_t row : trainRows) {
        const std::uint32_t user = dataset.rowUsers()[row];
        const std::uint32_t code = partition.codes[user];
        if (code != Partition::kNone) {
            ++ratings[code];
            continue;
        }
        ++ratingsLeftOut;
        usersLeftOut += !isCounted[user];
        isCounted[user] = true;
    }

    MfFairGroups groups;
    std::vector<std::uint32_t> codeOf(partition.size(), Partition::kNone);
    std::string empty;
    for (std::size_t code = 0; code < partition.size(); ++code) {
        if (ratings[code] == 0) {
            empty += (empty.empty() ? "" : ", ") + partition.labels[code];
            continue;
        }
        codeOf[code] = static_cast<std::uint32_t>(groups.size());
        groups.labels.push_back(partition.labels[code]);
    }
    if (groups.size() < 2)
        throw Error(ErrorKind::Data, "fairness between groups by '" + partition.name +
                                         "' needs two groups with training ratings, and there " +
                                         (groups.size() == 1 ? "is only " + groups.labels.front() : "are none"))
            .hint("Choose another fairness_attribute, or a split that leaves every group ratings to train on");
    if (!empty.empty())
        groups.findings.push_back("groups without a training rating take no part in the fairness term: " + empty);
    if (ratingsLeftOut > 0)
        groups.findings.push_back(groupedText(ratingsLeftOut) + " training ratings of " + groupedText(usersLeftOut) +
                                  " users without '" + partition.name + "' take no part in the fairness term");
    groups.codes.resize(dataset.userCount());
    std::transform(partition.codes.begin(), partition.codes.end(), groups.codes.begin(),
                   [&](std::uint32_t code) { return code == Partition::kNone ? code : codeOf[code]; });
    return groups;
}

MfFairSamples::MfFairSamples(const Dataset& dataset, std::span<const std::uint32_t> rows, int negatives,
                             std::uint64_t seed, const ItemLists& reserved)
    : m_dataset(dataset)
    , m_rows(rows)
    , m_seed(seed)
{
    if (negatives > 0) {
        const ItemLists* const lists[] = {&reserved};
        m_sampler.emplace(dataset, rows, std::span(lists).first(reserved.items.empty() ? 0 : 1), negatives, seed);
        return;
    }
    m_ratings.resize(rows.size());
}

void MfFairSamples::begin(int epoch, std::size_t batch)
{
    if (m_sampler) {
        m_epoch = m_sampler->epoch(epoch);
        return;
    }
    const auto places = dealtPlaces(m_rows.size(), batch, m_seed, "mffair.order", static_cast<std::uint64_t>(epoch));
    forBlocks(m_rows.size(), 65536, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t row = m_rows[i];
            m_ratings[places[i]] = {m_dataset.rowUsers()[row], m_dataset.rowItems()[row], m_dataset.values()[row]};
        }
    });
}

void MfFairSamples::fill(std::size_t first, std::span<SampledPair> out) const
{
    if (m_sampler)
        m_epoch.fill(first, out);
    else
        std::copy_n(m_ratings.begin() + static_cast<std::ptrdiff_t>(first), out.size(), out.begin());
}

} // namespace equipoise
