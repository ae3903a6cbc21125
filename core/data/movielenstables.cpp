// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/movielenscodes.h"
#include "core/data/sidetables.h"
#include "core/data/tableguess.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::string_view kUnknownGenre = "unknown";

/// Reads a table of users whose columns stand at fixed places. Postal codes are left out: they single people out and
/// make no groups.
UserTable readUsers(RecordScanner scanner, std::vector<std::pair<std::size_t, UserTable::Column>> columns)
{
    UserTable table;
    table.file = scanner.path();
    while (scanner.next()) {
        scanner.requireFields(4);
        table.ids.emplace_back(trimmed(scanner.field(0)));
        table.lines.push_back(scanner.line());
        for (auto& [place, column] : columns)
            column.labels.emplace_back(trimmed(scanner.text(place)));
    }
    for (auto& [place, column] : columns)
        table.columns.push_back(std::move(column));
    return table;
}

/// Names by flag position, from "name|position" lines.
std::vector<std::string> readGenreNames(const FileContent* genres)
{
    std::vector<std::string> names{std::string(kUnknownGenre)};
    if (!genres) {
        names.insert(names.end(), kMovieLensGenres.begin(), kMovieLensGenres.end());
        return names;
    }
    names.clear();
    RecordScanner scanner(*genres, "|", Quotes::None);
    while (scanner.next())
        names.push_back(scanner.text(0));
    return names;
}

} // namespace

std::vector<std::string> genreList(std::string_view text)
{
    std::vector<std::string> genres;
    for (const std::string_view part : splitText(trimmed(text), '|')) {
        const std::string_view genre = trimmed(part);
        if (!genre.empty() && genre != "(no genres listed)" && genre != kUnknownGenre)
            genres.emplace_back(genre);
    }
    return genres;
}

UserTable readTabbedMovieLensUsers(const FileContent& content)
{
    return readUsers(RecordScanner(content, "|", Quotes::None),
                     {{2, {"gender", {}, genderTitles()}}, {1, {"age", {}, {}}}, {3, {"occupation", {}, {}}}});
}

UserTable readMovieLensDatUsers(const FileContent& content)
{
    return readUsers(RecordScanner(content, "::", Quotes::None), {{1, {"gender", {}, genderTitles()}},
                                                                  {2, {"age", {}, ageBracketTitles()}},
                                                                  {3, {"occupation", {}, occupationTitles()}}});
}

ItemTable readTabbedMovieLensItems(const FileContent& content, const FileContent* genres)
{
    constexpr std::size_t kFirstFlag = 5;
    const std::vector<std::string> names = readGenreNames(genres);
    ItemTable table{content.path, {}};
    RecordScanner scanner(content, "|", Quotes::None);
    while (scanner.next()) {
        scanner.requireFields(3);
        ListedItem item{std::string(trimmed(scanner.field(0))), scanner.text(1), 0, {}, scanner.line()};
        item.year = yearInTitle(item.title);
        const std::string_view released = trimmed(scanner.field(2)); // 01-Jan-1995
        if (item.year == 0 && released.size() > 4)
            item.year = static_cast<int>(parseInteger(released.substr(released.size() - 4)).value_or(0));
        for (std::size_t g = 0; g < names.size(); ++g)
            if (trimmed(scanner.field(kFirstFlag + g)) == "1" && names[g] != kUnknownGenre)
                item.genres.push_back(names[g]);
        table.items.push_back(std::move(item));
    }
    return table;
}

ItemTable readMovieLensDatItems(const FileContent& content)
{
    ItemTable table{content.path, {}};
    RecordScanner scanner(content, "::", Quotes::None);
    while (scanner.next()) {
        scanner.requireFields(3);
        ListedItem item{std::string(trimmed(scanner.field(0))), scanner.text(1), 0, genreList(scanner.text(2)),
                        scanner.line()};
        item.year = yearInTitle(item.title);
        table.items.push_back(std::move(item));
    }
    return table;
}

ItemTable readMovieLensCsvItems(const FileContent& content)
{
    const TableHead head = readHeader(content, ",");
    const int id = std::max(0, head.columnNamed({"movieid"}));
    const int title = head.columnNamed({"title"});
    const int genres = head.columnNamed({"genres"});
    ItemTable table{content.path, {}};
    RecordScanner scanner(content, ",", Quotes::Csv);
    scanner.next(); // the header
    while (scanner.next()) {
        scanner.requireFields(2);
        ListedItem item;
        item.id = trimmed(scanner.field(static_cast<std::size_t>(id)));
        item.line = scanner.line();
        item.title = scanner.text(title >= 0 ? static_cast<std::size_t>(title) : 1);
        item.year = yearInTitle(item.title);
        item.genres = genreList(scanner.text(genres >= 0 ? static_cast<std::size_t>(genres) : 2));
        table.items.push_back(std::move(item));
    }
    return table;
}

} // namespace equipoise
