// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/tablepreview.h"

#include "core/base/text.h"
#include "core/data/recognise.h"
#include "core/data/tableguess.h"
#include "core/data/textencoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace equipoise {

namespace {

std::string shapeOf(const TableHead& head)
{
    const std::string separator = separatorWord(head.separator);
    if (head.rows.empty())
        return separator;
    if (head.hasHeader)
        return fmt::format("{} {}", separator, fmt::join(head.rows.front(), "|"));
    return fmt::format("{} {} columns", separator, head.rows.front().size());
}

TablePreview previewOf(const FileContent& raw, const DelimitedMapping& mapping)
{
    TablePreview preview;
    preview.file = raw.path;
    preview.encoding = mapping.encoding.empty() ? guessEncoding(raw) : mapping.encoding;
    preview.hasQuotes = mapping.hasQuotes.value_or(true);
    const FileContent content = inUtf8(raw, preview.encoding);
    TableHead head = readHead(content, mapping.separator, preview.hasQuotes ? Quotes::Csv : Quotes::None);
    if (head.rows.empty())
        head = readHead(content, mapping.separator.empty() ? "," : mapping.separator, Quotes::None);
    head.hasHeader = mapping.hasHeader.value_or(head.hasHeader);
    preview.separator = head.separator;
    preview.hasHeader = head.hasHeader;
    preview.shape = shapeOf(head);
    RatingsLayout layout;
    if (!head.rows.empty())
        guessColumns(head, layout);
    try {
        layout = guessLayout(content, mapping);
    } catch (const Error& error) {
        preview.problem = error;
    }
    const auto columns = static_cast<int>(head.rows.empty() ? 0 : head.rows.front().size());
    const auto known = [&](int column) { return column < columns ? column : -1; };
    preview.user = known(layout.user);
    preview.item = known(layout.item);
    preview.rating = known(layout.rating);
    preview.timestamp = known(layout.timestamp);
    if (!head.rows.empty() && head.hasHeader) {
        preview.columns = head.rows.front();
        head.rows.erase(head.rows.begin());
        head.lines.erase(head.lines.begin());
    }
    std::size_t width = preview.columns.size();
    for (const auto& row : head.rows)
        width = std::max(width, row.size());
    preview.columns.resize(width);
    preview.rows = std::move(head.rows);
    preview.lines = std::move(head.lines);
    return preview;
}

} // namespace

std::string TablePreview::columnWord(int column) const
{
    if (column < 0)
        return "none";
    const std::string& name = columns.at(static_cast<std::size_t>(column));
    const auto alike = [&](const std::string& other) { return plainName(other) == plainName(name); };
    const bool isClear = !plainName(name).empty() && name.find_first_of(",=") == std::string::npos &&
                         !parseNumber(name) && name != "none" &&
                         std::count_if(columns.begin(), columns.end(), alike) == 1;
    return isClear ? name : std::to_string(column + 1);
}

DelimitedMapping TablePreview::mapping() const
{
    DelimitedMapping mapping;
    mapping.separator = separator;
    mapping.user = columnWord(user);
    mapping.item = columnWord(item);
    mapping.rating = columnWord(rating);
    mapping.timestamp = columnWord(timestamp);
    mapping.hasHeader = hasHeader;
    if (!hasQuotes)
        mapping.hasQuotes = false;
    if (encoding != "utf-8")
        mapping.encoding = encoding;
    return mapping;
}

TablePreview previewTable(const std::filesystem::path& path, const std::string& table, const DelimitedMapping& mapping)
{
    const RatingsPlace place = findRatings(path, table);
    return previewOf(place.files.read(place.name), mapping);
}

std::optional<std::string> delimitedShape(const std::filesystem::path& path, const std::string& table)
{
    const RatingsPlace place = findRatings(path, table);
    const FileContent content = inUtf8(place.files.read(place.name));
    if (recogniseRatings(content, place) != TableFormat::Delimited)
        return std::nullopt;
    return shapeOf(readHead(content));
}

} // namespace equipoise
