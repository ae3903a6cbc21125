// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/recbole.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/tableguess.h"

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

struct Field
{
    std::string name;
    std::string type;
};

std::vector<Field> fieldsOf(const std::vector<std::string>& fields)
{
    std::vector<Field> header;
    for (const std::string& field : fields) {
        const std::size_t colon = field.rfind(':');
        if (colon == std::string::npos)
            return {};
        header.push_back({field.substr(0, colon), field.substr(colon + 1)});
    }
    return header;
}

int findField(const std::vector<Field>& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < header.size(); ++i)
            if (header[i].name == name)
                return static_cast<int>(i);
    return -1;
}

/// The first token column that is not `other`.
int firstToken(const std::vector<Field>& header, int other)
{
    for (int i = 0; i < static_cast<int>(header.size()); ++i)
        if (i != other && header[static_cast<std::size_t>(i)].type == "token")
            return i;
    return -1;
}

/// Tabs, unless the header reads with commas only.
TableHead readAtomicHead(const FileContent& content)
{
    TableHead head = readHeader(content, "\t");
    if (!head.rows.empty() && !isRecBoleHeader(head.rows.front()))
        head = readHeader(content, ",");
    return head;
}

/// A scanner behind the header of a side table, with the header's fields.
struct SideTable
{
    RecordScanner scanner;
    std::vector<Field> header;
    std::size_t id = 0;

    SideTable(const FileContent& content, std::initializer_list<std::string_view> idNames)
        : scanner(content, readAtomicHead(content).separator, Quotes::None)
    {
        if (scanner.next())
            header = fieldsOf({scanner.fields().begin(), scanner.fields().end()});
        if (header.empty())
            throw Error(ErrorKind::Data, "the header does not read name:type")
                .file(content.path)
                .line(1)
                .hint("write it like user_id:token, with a tab between columns");
        id = static_cast<std::size_t>(std::max(0, findField(header, idNames)));
    }
};

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> parts;
    for (const std::string_view part : splitText(text, ' '))
        if (!part.empty())
            parts.emplace_back(part);
    return parts;
}

} // namespace

bool isRecBoleHeader(const std::vector<std::string>& fields)
{
    constexpr std::array<std::string_view, 4> kTypes{"token", "token_seq", "float", "float_seq"};
    const std::vector<Field> header = fieldsOf(fields);
    return !header.empty() && std::all_of(header.begin(), header.end(), [&](const Field& field) {
        return std::find(kTypes.begin(), kTypes.end(), field.type) != kTypes.end();
    });
}

RatingsLayout recBoleLayout(const FileContent& content)
{
    const TableHead head = readAtomicHead(content);
    const std::vector<Field> header = fieldsOf(head.rows.front());
    RatingsLayout layout;
    layout.separator = head.separator;
    layout.hasHeader = true;
    layout.acceptsTextIds = true;
    layout.user = findField(header, {"user_id"});
    if (layout.user < 0)
        layout.user = firstToken(header, findField(header, {"item_id"}));
    layout.item = findField(header, {"item_id"});
    if (layout.item < 0)
        layout.item = firstToken(header, layout.user);
    if (layout.user < 0 || layout.item < 0)
        throw Error(ErrorKind::Data, "the file names no user and item of type token")
            .file(content.path)
            .line(1)
            .hint("write the header like user_id:token, item_id:token, rating:float");
    layout.rating = findField(header, {"rating", "label", "stars", "score"});
    layout.timestamp = findField(header, {"timestamp", "time"});
    layout.columns = header.size();
    return layout;
}

ItemTable readRecBoleItems(const FileContent& content)
{
    SideTable table(content, {"item_id"});
    const int title = findField(table.header, {"movie_title", "title", "item_title", "name", "item_name"});
    const int year = findField(table.header, {"release_year", "movie_year", "year"});
    const int genres = findField(table.header, {"genre", "genres", "class", "categories", "category"});
    ItemTable items{content.path, {}};
    while (table.scanner.next()) {
        ListedItem item;
        item.id = trimmed(table.scanner.field(table.id));
        item.line = table.scanner.line();
        if (title >= 0)
            item.title = table.scanner.text(static_cast<std::size_t>(title));
        if (year >= 0)
            item.year = static_cast<int>(std::clamp(
                parseInteger(trimmed(table.scanner.field(static_cast<std::size_t>(year)))).value_or(0), 0LL, 9999LL));
        if (item.year == 0)
            item.year = yearInTitle(item.title);
        if (genres >= 0)
            item.genres = words(table.scanner.text(static_cast<std::size_t>(genres)));
        items.items.push_back(std::move(item));
    }
    return items;
}

UserTable readRecBoleUsers(const FileContent& content)
{
    SideTable table(content, {"user_id"});
    UserTable users;
    users.file = content.path;
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        if (i == table.id)
            continue;
        columns.push_back(i);
        users.columns.push_back({table.header[i].name, {}, {}});
    }
    while (table.scanner.next()) {
        users.ids.emplace_back(trimmed(table.scanner.field(table.id)));
        users.lines.push_back(table.scanner.line());
        for (std::size_t i = 0; i < columns.size(); ++i)
            users.columns[i].labels.emplace_back(trimmed(table.scanner.text(columns[i])));
    }
    return users;
}

} // namespace equipoise
