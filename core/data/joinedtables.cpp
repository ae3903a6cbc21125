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

/// A delimited table with its ids in one column.
struct IdTable
{
    TableHead head;
    std::size_t id = 0;

    std::size_t width() const { return head.rows.front().size(); }
    std::string nameOf(std::size_t place) const
    {
        return head.hasHeader ? head.rows.front()[place] : "column " + std::to_string(place + 1);
    }
};

IdTable openTable(const FileContent& content, const std::string& id, std::initializer_list<std::string_view> names,
                  const char* refusal)
{
    IdTable table{readHead(content), 0};
    if (table.head.rows.empty() || table.head.separator.empty())
        throw Error(ErrorKind::Data, refusal)
            .file(content.path)
            .line(1)
            .value(std::string(content.body().substr(0, content.body().find('\n'))))
            .hint("give a delimited table with a line for each id");
    // labels are often texts, so only the column of the ids tells a header from a first row
    const int named = readHeader(content, table.head.separator).columnNamed(names);
    table.head.hasHeader = table.head.hasHeader || named >= 0;
    if (!id.empty())
        table.id = static_cast<std::size_t>(mappedColumn(table.head, id, content.path));
    else
        table.id = static_cast<std::size_t>(std::max(0, named));
    if (!table.head.hasHeader && table.head.rows.size() > 1)
        table.head.hasHeader =
            !parseNumber(table.head.rows[0][table.id]) && parseNumber(table.head.rows[1].at(table.id)).has_value();
    return table;
}

std::vector<std::string> splitGenres(const std::string& text)
{
    std::string bars = text;
    if (bars.find('|') == std::string::npos)
        std::replace_if(
            bars.begin(), bars.end(), [](char c) { return c == ';' || c == ','; }, '|');
    return genreList(bars);
}

/// Of "1999" and "1999-05-19".
int yearOf(std::string_view text)
{
    const auto year = parseInteger(trimmed(text).substr(0, 4));
    return year && *year >= 1000 ? static_cast<int>(*year) : 0;
}

} // namespace

UserTable readUserTable(const FileContent& content, const std::string& id)
{
    const IdTable source =
        openTable(content, id, {"userid", "user", "uid", "id"}, "this does not look like a table of users");
    UserTable table;
    table.file = content.path;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < source.width(); ++place) {
        if (place == source.id)
            continue;
        const std::string name = source.nameOf(place);
        places.push_back(place);
        const bool isGender = plainName(name) == "gender" || plainName(name) == "sex";
        table.columns.push_back({name, {}, isGender ? genderTitles() : decltype(genderTitles()){}});
    }
    RecordScanner scanner(content, source.head.separator, Quotes::Csv);
    if (source.head.hasHeader)
        scanner.next();
    while (scanner.next()) {
        table.ids.emplace_back(trimmed(scanner.field(source.id)));
        table.lines.push_back(scanner.line());
        for (std::size_t i = 0; i < places.size(); ++i)
            table.columns[i].labels.emplace_back(trimmed(scanner.text(places[i])));
    }
    return table;
}

ItemTable readItemTable(const FileContent& content, const std::string& id)
{
    const IdTable source = openTable(
        content, id,
        {"itemid", "item", "movieid", "productid", "bookid", "isbn", "asin", "songid", "artistid", "animeid", "id"},
        "this does not look like a table of items");
    int title = source.head.columnNamed({"title", "movietitle", "booktitle", "name", "itemname"});
    if (title < 0)
        title = source.width() > 1 ? (source.id == 0 ? 1 : 0) : -1;
    const int genres = source.head.columnNamed({"genres", "genre", "categories", "category", "tags"});
    const int year = source.head.columnNamed({"year", "releaseyear", "yearofpublication", "releasedate", "date"});
    ItemTable table{content.path, {}};
    RecordScanner scanner(content, source.head.separator, Quotes::Csv);
    if (source.head.hasHeader)
        scanner.next();
    const auto text = [&](int column) { return column < 0 ? std::string() : scanner.text(std::size_t(column)); };
    while (scanner.next()) {
        ListedItem item;
        item.id = trimmed(scanner.field(source.id));
        item.line = scanner.line();
        item.title = trimmed(text(title));
        item.year = year >= 0 ? yearOf(text(year)) : yearInTitle(item.title);
        item.genres = splitGenres(text(genres));
        table.items.push_back(std::move(item));
    }
    return table;
}

} // namespace equipoise
