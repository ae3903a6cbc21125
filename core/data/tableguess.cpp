// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/tableguess.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace equipoise {

namespace {

constexpr std::size_t kMostRows = 20;
constexpr std::size_t kMostBytes = std::size_t{64} << 10;
constexpr std::string_view kNone = "none";

/// Fills the rows of the head; those before a quotation mark that stays open.
void splitRows(std::string_view text, const std::string& separator, Quotes quotes, TableHead& head)
{
    const bool isBeginning = text.size() == kMostBytes;
    head.separator = separator;
    std::vector<std::string_view> fields;
    std::deque<std::string> unquoted;
    for (std::uint64_t line = 1; !text.empty() && head.rows.size() < kMostRows; ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view record = text.substr(0, end);
        const bool isCut = end == text.size() && isBeginning && !head.rows.empty();
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(record).empty() || isCut)
            continue;
        unquoted.clear();
        if (!splitFields(record, separator, quotes, fields, unquoted))
            return;
        head.lines.push_back(line);
        std::vector<std::string>& row = head.rows.emplace_back();
        for (const std::string_view field : fields)
            row.emplace_back(trimmed(field));
    }
}

/// How many rows have the most common number of columns; 0 where that is 1 or not the rule.
std::size_t agreement(const std::vector<std::vector<std::string>>& rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto& row : rows)
        ++counts[row.size()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() || most->first < 2 || most->second * 2 <= rows.size() ? 0 : most->second;
}

bool isNumber(const std::string& text) { return parseNumber(text).has_value(); }

bool looksLikeHeader(const std::vector<std::vector<std::string>>& rows)
{
    if (rows.empty() || std::any_of(rows[0].begin(), rows[0].end(), isNumber))
        return false;
    return rows.size() == 1 || std::any_of(rows[1].begin(), rows[1].end(), isNumber);
}

template<typename Test>
bool isColumnOf(const TableHead& head, int column, Test test)
{
    const auto at = static_cast<std::size_t>(column);
    const auto first = head.rows.begin() + std::ptrdiff_t(head.hasHeader && !head.rows.empty());
    return std::all_of(first, head.rows.end(), [&](const auto& row) { return at < row.size() && test(row[at]); });
}

bool isRating(const TableHead& head, int column) { return isColumnOf(head, column, isNumber); }

bool isTime(const TableHead& head, int column)
{
    return isColumnOf(head, column, [](const std::string& text) { return isNumber(text) || parseMoment(text); });
}

/// Nothing but users and items, and perhaps times: rows that say "has seen".
bool isImplicit(const TableHead& head, const RatingsLayout& layout)
{
    const std::size_t columns = head.rows.front().size();
    return columns == 2 || (columns == 3 && layout.timestamp >= 0);
}

} // namespace

int mappedColumn(const TableHead& head, const std::string& said, const std::string& file)
{
    const std::vector<std::string>& first = head.rows.front();
    if (head.hasHeader) {
        for (std::size_t column = 0; column < first.size(); ++column)
            if (first[column] == said || plainName(first[column]) == plainName(said))
                return static_cast<int>(column);
    }
    const auto position = parseInteger(said);
    if (position && *position >= 1 && *position <= static_cast<long long>(first.size()))
        return static_cast<int>(*position) - 1;
    throw Error(ErrorKind::Usage, "the table has no such column")
        .file(file)
        .value(said)
        .hint(head.hasHeader ? fmt::format("its columns are {}", fmt::join(first, ", "))
                             : fmt::format("without a header, give a position from 1 to {}", first.size()));
}

void guessColumns(const TableHead& head, RatingsLayout& layout)
{
    const auto columns = static_cast<int>(head.rows.front().size());
    layout.user = head.columnNamed({"userid", "user", "uid", "u", "reviewerid", "customerid", "profileid", "reader"});
    layout.item =
        head.columnNamed({"itemid", "item", "iid", "i", "movieid", "movie", "productid", "product", "asin", "isbn",
                          "bookid", "book", "songid", "song", "artistid", "artist", "animeid", "businessid", "jokeid"});
    layout.rating =
        head.columnNamed({"rating", "ratings", "score", "stars", "value", "overall", "bookrating", "label"});
    layout.timestamp = head.columnNamed({"timestamp", "time", "unixreviewtime", "unixtime", "date", "datetime"});
    if (layout.user >= 0 && layout.item >= 0)
        return;
    // by position, around what was found by its name
    int next = 0;
    const auto nextFree = [&] {
        while (next == layout.rating || next == layout.timestamp)
            ++next;
        return next++;
    };
    layout.user = nextFree();
    layout.item = nextFree();
    if (layout.rating < 0 && next < columns && isRating(head, next))
        layout.rating = next++;
    if (layout.timestamp < 0 && layout.rating >= 0 && next < columns && next != layout.rating && isTime(head, next))
        layout.timestamp = next;
    if (layout.item >= columns)
        layout.item = columns - 1;
}

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0)
            plain += c;
    }
    return plain;
}

int TableHead::columnNamed(std::initializer_list<std::string_view> names) const
{
    if (!hasHeader || rows.empty())
        return -1;
    for (const std::string_view name : names)
        for (std::size_t column = 0; column < rows.front().size(); ++column)
            if (plainName(rows.front()[column]) == name)
                return static_cast<int>(column);
    return -1;
}

TableHead readHead(const FileContent& content, const std::string& separator, Quotes quotes)
{
    requireText(content);
    const std::string_view text = content.body().substr(0, kMostBytes);
    TableHead head;
    if (!separator.empty()) {
        splitRows(text, separator, quotes, head);
    } else {
        std::size_t best = 0;
        for (const char* candidate : {"::", "\t", ",", ";", "|", " "}) {
            TableHead tried;
            splitRows(text, candidate, quotes, tried);
            const std::size_t agreeing = agreement(tried.rows);
            if (agreeing > best) {
                best = agreeing;
                head = std::move(tried);
            }
        }
    }
    head.hasHeader = looksLikeHeader(head.rows);
    return head;
}

TableHead readHeader(const FileContent& content, const std::string& separator)
{
    TableHead head = readHead(content, separator);
    head.hasHeader = true;
    return head;
}

RatingsLayout guessLayout(const FileContent& content, const DelimitedMapping& mapping)
{
    const Quotes quotes = mapping.hasQuotes.value_or(true) ? Quotes::Csv : Quotes::None;
    TableHead head = readHead(content, mapping.separator, quotes);
    if (head.rows.empty() || head.rows.front().size() < 2)
        throw Error(ErrorKind::Data, "this does not look like ratings: no separator splits its lines into columns")
            .file(content.path)
            .line(1)
            .value(std::string(content.body().substr(0, content.body().find('\n'))))
            .hint("say which separator and columns it has, or choose another file");
    head.hasHeader = mapping.hasHeader.value_or(head.hasHeader);
    RatingsLayout layout;
    layout.separator = head.separator;
    layout.quotes = quotes;
    layout.hasHeader = head.hasHeader;
    layout.acceptsTextIds = true;
    guessColumns(head, layout);
    const auto settle = [&](const std::string& said, int& column, bool mayBeNone) {
        if (mayBeNone && said == kNone)
            column = -1;
        else if (!said.empty())
            column = mappedColumn(head, said, content.path);
    };
    settle(mapping.user, layout.user, false);
    settle(mapping.item, layout.item, false);
    settle(mapping.rating, layout.rating, true);
    settle(mapping.timestamp, layout.timestamp, true);
    if (layout.user == layout.item || layout.rating == layout.user || layout.rating == layout.item)
        throw Error(ErrorKind::Usage, "the same column cannot hold two of user, item and rating")
            .file(content.path)
            .value(head.rows.front()[static_cast<std::size_t>(layout.user)])
            .hint("say which column holds what");
    if (layout.rating < 0 && mapping.rating.empty() && !isImplicit(head, layout))
        throw Error(ErrorKind::Data, "no column looks like ratings")
            .file(content.path)
            .line(head.hasHeader ? 2 : 1)
            .value(fmt::format("{}", fmt::join(head.rows[head.hasHeader ? 1 : 0], head.separator)))
            .hint("choose the file with the ratings, say which column holds them, or say that there is none and every "
                  "row counts as 1");
    // a guessed time that is a date in words is no reason to refuse the ratings
    if (mapping.timestamp.empty() && layout.timestamp >= 0 &&
        (!isTime(head, layout.timestamp) || layout.timestamp == layout.rating))
        layout.timestamp = -1;
    return layout;
}

} // namespace equipoise
