// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/sidetables.h"
#include "core/data/tableguess.h"
#include "core/data/tally.h"

#include <fmt/format.h>

#include <unordered_map>

namespace equipoise {

namespace {

/// The names in a Python list of dictionaries: [{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': "Children's"}].
std::vector<std::string> pythonNames(std::string_view text)
{
    std::vector<std::string> names;
    for (;;) {
        const std::size_t key = text.find("'name'");
        const std::size_t mark = key == std::string_view::npos ? key : text.find_first_of("'\"", key + 6);
        if (mark == std::string_view::npos)
            return names;
        const std::size_t end = text.find(text[mark], mark + 1);
        if (end == std::string_view::npos)
            return names;
        names.emplace_back(text.substr(mark + 1, end - mark - 1));
        text.remove_prefix(end + 1);
    }
}

/// MovieLens ids by TMDB id.
std::unordered_map<std::string, std::string> readLinks(const FileContent& links)
{
    const TableHead head = readHeader(links, ",");
    const int movie = head.columnNamed({"movieid"});
    const int tmdb = head.columnNamed({"tmdbid"});
    if (movie < 0 || tmdb < 0)
        throw Error(ErrorKind::Data, "the header lacks movieId or tmdbId")
            .file(links.path)
            .line(1)
            .hint("take links.csv of The Movies Dataset");
    std::unordered_map<std::string, std::string> movies;
    RecordScanner scanner(links, ",", Quotes::Csv);
    scanner.next();
    while (scanner.next())
        movies.emplace(trimmed(scanner.field(static_cast<std::size_t>(tmdb))),
                       trimmed(scanner.field(static_cast<std::size_t>(movie))));
    return movies;
}

int yearOfDate(std::string_view date) // 1995-10-30
{
    const auto year = parseInteger(date.substr(0, 4));
    return year && *year > 0 ? static_cast<int>(*year) : 0;
}

} // namespace

ItemTable readMoviesMetadata(const FileContent& metadata, const FileContent* links, std::vector<Finding>& findings)
{
    const TableHead head = readHeader(metadata, ",");
    const int id = head.columnNamed({"id"});
    const int title = head.columnNamed({"title"});
    const int genres = head.columnNamed({"genres"});
    const int released = head.columnNamed({"releasedate"});
    if (id < 0 || title < 0)
        throw Error(ErrorKind::Data, "the header lacks id or title")
            .file(metadata.path)
            .line(1)
            .hint("take movies_metadata.csv of The Movies Dataset");
    const auto movies = links ? readLinks(*links) : std::unordered_map<std::string, std::string>{};
    ItemTable table{metadata.path, {}};
    Tally broken;
    Tally unlinked;
    RecordScanner scanner(metadata, ",", Quotes::Csv);
    scanner.next();
    while (scanner.next()) {
        const std::string tmdb(trimmed(scanner.field(static_cast<std::size_t>(id))));
        const auto movie = movies.find(tmdb);
        if (!parseInteger(tmdb)) {
            broken.count(scanner.line()); // a few lines of the original are torn
            continue;
        }
        if (links && movie == movies.end()) {
            unlinked.count(scanner.line());
            continue;
        }
        ListedItem item{
            links ? movie->second : tmdb, scanner.text(static_cast<std::size_t>(title)), 0, {}, scanner.line()};
        if (released >= 0)
            item.year = yearOfDate(trimmed(scanner.field(static_cast<std::size_t>(released))));
        if (item.year > 0)
            item.title += fmt::format(" ({})", item.year);
        if (genres >= 0)
            item.genres = pythonNames(scanner.text(static_cast<std::size_t>(genres)));
        table.items.push_back(std::move(item));
    }
    broken.report(findings, "torn line", "torn lines", "left out", metadata.path);
    unlinked.report(findings, "movie without a link to the ratings", "movies without a link to the ratings", "left out",
                    metadata.path);
    return table;
}

} // namespace equipoise
