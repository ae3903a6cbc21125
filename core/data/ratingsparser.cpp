// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ratingsparser.h"

#include "core/base/error.h"
#include "core/data/ratingblocks.h"
#include "core/data/ratingfields.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::uint64_t kRowsBetweenLooks = 1U << 16;

void addId(IdColumn& column, std::string_view id, const std::optional<std::int64_t>& number)
{
    // "007" is not the number 7 where ids are texts
    if (number && std::to_string(*number) == id)
        column.add(*number);
    else
        column.add(id);
}

RatingColumns parseRecords(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options)
{
    RatingColumns columns;
    columns.lines.file = content.path;
    RecordScanner scanner(content, layout.separator, layout.quotes);
    if (layout.hasHeader)
        scanner.next();
    std::uint64_t expected = 0;
    RatingRow row;
    RowFault first;
    while (scanner.next()) {
        RowFault fault = readRow(scanner.fields(), layout, row);
        if (!fault.message.empty()) {
            if (!layout.skipsBad)
                refuseRow(fault, content.path, scanner.line(), 0, layout);
            if (columns.skipped++ == 0) {
                columns.skippedLine = scanner.line();
                first = std::move(fault);
            }
            continue;
        }
        addId(columns.users, row.user, row.userNumber);
        addId(columns.items, row.item, row.itemNumber);
        columns.values.push_back(row.value);
        if (layout.timestamp >= 0)
            columns.timestamps.push_back(row.timestamp);
        const std::uint64_t index = columns.values.size() - 1;
        if (index == 0)
            columns.lines.first = expected = scanner.line();
        for (; expected < scanner.line(); ++expected)
            columns.lines.skipsBefore.push_back(index);
        ++expected;
        if (index % kRowsBetweenLooks == 0 && options.stop.stop_requested())
            throw Error(ErrorKind::Io, "stopped");
    }
    if (columns.skipped > 0)
        columns.skippedWhy = skippedText(first, columns.skipped);
    return columns;
}

} // namespace

int RatingsLayout::lastNeeded() const { return std::max({user, item, rating, timestamp}); }

RatingColumns parseRatings(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options)
{
    requireText(content);
    RatingColumns columns;
    columns.lines.file = content.path;
    if (parseRatingBlocks(content, layout, options, columns) == BlockOutcome::NeedsRecords)
        columns = parseRecords(content, layout, options);
    if (columns.values.empty())
        throw Error(ErrorKind::Data, columns.skipped > 0 ? "no line of the file can be read as a rating"
                                                         : "there are no ratings in the file")
            .file(content.path)
            .line(columns.skippedLine)
            .hint("choose a file with ratings");
    return columns;
}

} // namespace equipoise
