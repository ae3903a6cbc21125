// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/splitfiles.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/recognise.h"

#include <fmt/format.h>

#include <numeric>

namespace equipoise {

namespace {

constexpr std::size_t kUserBlock = 256;

/// Finds the row of a user and an item in O(log ratings of the user).
class RowFinder
{
public:
    explicit RowFinder(const Dataset& dataset)
        : m_dataset(dataset)
    {
        m_byItem.resize(dataset.ratingCount());
        std::iota(m_byItem.begin(), m_byItem.end(), 0U);
        forBlocks(dataset.userCount(), kUserBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t user = begin; user < end; ++user)
                std::sort(
                    at(dataset.userOffsets()[user]), at(dataset.userOffsets()[user + 1]),
                    [items = dataset.rowItems()](std::uint32_t a, std::uint32_t b) { return items[a] < items[b]; });
        });
    }

    std::optional<std::uint32_t> find(std::uint32_t user, std::uint32_t item)
    {
        const auto items = m_dataset.rowItems();
        const auto end = at(m_dataset.userOffsets()[user + 1]);
        const auto found =
            std::lower_bound(at(m_dataset.userOffsets()[user]), end, item,
                             [items](std::uint32_t row, std::uint32_t wanted) { return items[row] < wanted; });
        return found != end && items[*found] == item ? std::optional<std::uint32_t>(*found) : std::nullopt;
    }

private:
    Column<std::uint32_t>::iterator at(std::uint32_t row) { return m_byItem.begin() + row; }

    const Dataset& m_dataset;
    Column<std::uint32_t> m_byItem;
};

FileContent openBeside(const Dataset& dataset, const std::string& name)
{
    std::error_code ignored;
    if (!std::filesystem::exists(name, ignored) && std::filesystem::exists(dataset.source(), ignored))
        for (const FileSet& files : FileSet::open(dataset.source()))
            if (files.contains(name))
                return files.read(name);
    return mapFile(name);
}

/// The dataset's index of each distinct id of a file, by rank.
std::vector<std::optional<std::uint32_t>> indicesOf(const IdColumn::Ranked& ranked, const IdMap& map)
{
    std::vector<std::optional<std::uint32_t>> indices;
    for (const std::int64_t number : ranked.numbers)
        indices.push_back(map.find(number));
    for (const std::string& text : ranked.texts)
        indices.push_back(map.find(text));
    return indices;
}

std::string idText(const IdColumn::Ranked& ranked, std::size_t row)
{
    const std::uint32_t rank = ranked.ranks[row];
    return ranked.texts.empty() ? std::to_string(ranked.numbers[rank]) : ranked.texts[rank];
}

void mark(const Dataset& dataset, const std::string& name, Part part, RowFinder& finder, Parts& parts)
{
    const FileContent content = openBeside(dataset, name);
    RatingsLayout layout = layoutOf(content, recogniseTable(content), {});
    layout.scale.reset();
    RatingColumns columns = parseRatings(content, layout, {});
    const IdColumn::Ranked users = columns.users.takeRanked();
    const IdColumn::Ranked items = columns.items.takeRanked();
    const auto userIndices = indicesOf(users, dataset.users());
    const auto itemIndices = indicesOf(items, dataset.items());
    const auto refuse = [&](std::size_t row, const char* message, const char* hint) {
        throw Error(ErrorKind::Data, message)
            .file(content.path)
            .line(columns.lines.lineOf(row))
            .value(fmt::format("user {}, item {}", idText(users, row), idText(items, row)))
            .hint(hint);
    };
    for (std::size_t row = 0; row < users.ranks.size(); ++row) {
        const auto user = userIndices[users.ranks[row]];
        const auto item = itemIndices[items.ranks[row]];
        const auto found = user && item ? finder.find(*user, *item) : std::nullopt;
        if (!found)
            refuse(row, "the file names a rating that the data do not have", "take files that belong to these data");
        if (parts[*found] != Part::None && parts[*found] != part)
            refuse(row, "the rating is in the base file as well", "take files that do not overlap");
        parts[*found] = part;
    }
}

} // namespace

void markByFiles(const Dataset& dataset, const std::string& base, const std::string& test, Parts& parts)
{
    std::fill(parts.begin(), parts.end(), Part::None);
    RowFinder finder(dataset);
    mark(dataset, base, Part::Train, finder, parts);
    mark(dataset, test, Part::Test, finder, parts);
}

} // namespace equipoise
