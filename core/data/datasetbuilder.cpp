// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/datasetbuilder.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/data/rowindex.h"
#include "core/data/tally.h"

#include <fmt/format.h>

#include <limits>

namespace equipoise {

namespace {

constexpr std::size_t kBlock = 1U << 16;
constexpr std::size_t kMostRows = std::numeric_limits<std::uint32_t>::max() - 1;

bool isAscending(std::span<const std::uint32_t> keys)
{
    std::vector<std::uint8_t> parts((keys.size() + kBlock - 1) / kBlock, 0);
    forBlocks(keys.size(), kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        const std::size_t last = std::min(end + 1, keys.size());
        parts[block] = std::is_sorted(keys.begin() + static_cast<std::ptrdiff_t>(begin),
                                      keys.begin() + static_cast<std::ptrdiff_t>(last));
    });
    return std::all_of(parts.begin(), parts.end(), [](std::uint8_t part) { return part != 0; });
}

IdMap toIdMap(IdColumn::Ranked& ranked)
{
    return ranked.texts.empty() ? IdMap(std::move(ranked.numbers)) : IdMap(std::move(ranked.texts));
}

RatingScale spanOf(std::span<const float> values)
{
    std::vector<RatingScale> parts((values.size() + kBlock - 1) / kBlock);
    forBlocks(values.size(), kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        const auto [low, high] = std::minmax_element(values.begin() + static_cast<std::ptrdiff_t>(begin),
                                                     values.begin() + static_cast<std::ptrdiff_t>(end));
        parts[block] = {*low, *high};
    });
    RatingScale span = parts.front();
    for (const RatingScale& part : parts)
        span = {std::min(span.minimum, part.minimum), std::max(span.maximum, part.maximum)};
    return span;
}

template<typename T>
void eraseRows(Column<T>& values, std::span<const std::uint32_t> rows)
{
    std::size_t kept = 0;
    auto next = rows.begin();
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (next != rows.end() && *next == row)
            ++next;
        else
            values[kept++] = values[row];
    }
    values.resize(kept);
}

} // namespace

std::uint64_t RowLines::lineOf(std::uint64_t row) const
{
    if (first == 0)
        return 0;
    const auto skips = std::upper_bound(skipsBefore.begin(), skipsBefore.end(), row) - skipsBefore.begin();
    return first + row + static_cast<std::uint64_t>(skips);
}

DatasetBuilder::DatasetBuilder(std::string name, std::string source, std::string format)
    : m_name(std::move(name))
    , m_source(std::move(source))
    , m_format(std::move(format))
{}

void DatasetBuilder::setRatings(IdColumn users, IdColumn items, Column<float> values, Column<std::int64_t> timestamps)
{
    m_users = std::move(users);
    m_itemIds = std::move(items);
    m_values = std::move(values);
    m_timestamps = std::move(timestamps);
}

void DatasetBuilder::addRating(std::int64_t user, std::int64_t item, float value)
{
    m_users.add(user);
    m_itemIds.add(item);
    m_values.push_back(value);
}

void DatasetBuilder::addRating(std::int64_t user, std::int64_t item, float value, std::int64_t timestamp)
{
    addRating(user, item, value);
    m_timestamps.push_back(timestamp);
}

Dataset DatasetBuilder::build()
{
    const std::size_t rows = m_values.size();
    if (rows == 0)
        throw Error(ErrorKind::Data, "there are no ratings in it").file(m_source).hint("choose a file with ratings");
    if (rows > kMostRows)
        throw Error(ErrorKind::Data, "there are more ratings than 4,294,967,294").file(m_source).hint("take a sample");
    if (m_users.size() != rows || m_itemIds.size() != rows || (!m_timestamps.empty() && m_timestamps.size() != rows))
        throw Error(ErrorKind::Internal, "columns of ratings differ in length").file(m_source);
    Dataset dataset;
    dataset.m_name = std::move(m_name);
    dataset.m_source = m_source;
    dataset.m_format = std::move(m_format);
    dataset.m_importText = std::move(m_importText);
    sortByUser(dataset);
    dropDuplicates(dataset);
    buildItemView(dataset);
    nameItems(dataset);
    describeUsers(dataset);
    settleScale(dataset);
    dataset.m_findings = std::move(m_findings);
    return dataset;
}

void DatasetBuilder::sortByUser(Dataset& dataset)
{
    IdColumn::Ranked users = m_users.takeRanked();
    IdColumn::Ranked items = m_itemIds.takeRanked();
    dataset.m_rowItems = std::move(items.ranks);
    dataset.m_values = std::move(m_values);
    dataset.m_timestamps = std::move(m_timestamps);
    dataset.m_rowUsers = std::move(users.ranks);
    if (isAscending(dataset.m_rowUsers)) {
        dataset.m_userOffsets = offsetsOfAscending(dataset.m_rowUsers, users.distinct);
    } else {
        RowGroups groups = groupRows(dataset.m_rowUsers, users.distinct);
        m_order = std::move(groups.order);
        dataset.m_userOffsets = std::move(groups.offsets);
        dataset.m_rowUsers = gathered(dataset.m_rowUsers, m_order);
        dataset.m_rowItems = gathered(dataset.m_rowItems, m_order);
        dataset.m_values = gathered(dataset.m_values, m_order);
        if (!dataset.m_timestamps.empty())
            dataset.m_timestamps = gathered(dataset.m_timestamps, m_order);
    }
    dataset.m_ratedItems = items.distinct;
    dataset.m_users = toIdMap(users);
    dataset.m_items = toIdMap(items);
}

void DatasetBuilder::dropDuplicates(Dataset& dataset)
{
    const auto superseded =
        supersededRows({dataset.m_rowItems, dataset.m_userOffsets, dataset.m_timestamps, dataset.m_ratedItems});
    if (!superseded.empty()) {
        Tally tally;
        for (const std::uint32_t row : superseded)
            tally.count(m_lines.lineOf(m_order.empty() ? row : m_order[row]));
        tally.report(m_findings, "duplicate rating", "duplicate ratings", "the latest one of each is kept",
                     m_lines.file);
        eraseRows(dataset.m_rowUsers, superseded);
        eraseRows(dataset.m_rowItems, superseded);
        eraseRows(dataset.m_values, superseded);
        if (!dataset.m_timestamps.empty())
            eraseRows(dataset.m_timestamps, superseded);
        dataset.m_userOffsets = offsetsOfAscending(dataset.m_rowUsers, dataset.m_users.size());
    }
    m_order = {};
}

void DatasetBuilder::buildItemView(Dataset& dataset) const
{
    RowGroups groups = groupRows(dataset.m_rowItems, dataset.m_ratedItems);
    dataset.m_itemOffsets = std::move(groups.offsets);
    dataset.m_itemRows = std::move(groups.order);
}

void DatasetBuilder::nameItems(Dataset& dataset)
{
    if (m_items.items.empty())
        return;
    MatchedItems matched = matchItems(m_items, dataset.m_items, m_findings);
    dataset.m_items = std::move(matched.ids);
    GenreBits genres = makeGenreBits(m_items, matched.rows, m_findings);
    dataset.m_genres = std::move(genres.names);
    dataset.m_itemGenres = std::move(genres.bits);
    dataset.m_titles.resize(matched.rows.size());
    dataset.m_years.resize(matched.rows.size(), 0);
    for (std::size_t item = 0; item < matched.rows.size(); ++item) {
        if (matched.rows[item] == kNotListed)
            continue;
        ListedItem& listed = m_items.items[matched.rows[item]];
        dataset.m_titles[item] = std::move(listed.title);
        dataset.m_years[item] = static_cast<std::int16_t>(listed.year);
    }
}

void DatasetBuilder::describeUsers(Dataset& dataset)
{
    for (const UserTable& table : m_userTables) {
        for (Attribute& attribute : makeAttributes(table, dataset.m_users, m_findings)) {
            std::erase_if(dataset.m_attributes, [&](const Attribute& old) { return old.name == attribute.name; });
            dataset.m_attributes.push_back(std::move(attribute));
        }
    }
}

void DatasetBuilder::settleScale(Dataset& dataset)
{
    const RatingScale span = spanOf(dataset.m_values);
    const bool isFlat = span.minimum == span.maximum;
    if (isFlat)
        m_findings.push_back(
            {fmt::format("all ratings are {}: nothing can be learned from their values", numberText(span.minimum)),
             m_lines.file, 0, dataset.ratingCount()});
    dataset.m_scale = m_scale.value_or(span);
    if (!m_scale && isFlat)
        dataset.m_scale = {std::min(0.0F, span.minimum), span.minimum == 0 ? 1.0F : std::max(0.0F, span.maximum)};
}

} // namespace equipoise
