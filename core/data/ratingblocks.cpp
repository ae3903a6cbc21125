// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ratingblocks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/ratinglines.h"
#include "core/data/textblocks.h"

#include <atomic>
#include <thread>

namespace equipoise {

namespace {

/// What became of the lines of one block.
struct Parsed
{
    std::uint64_t rows = 0;
    std::vector<std::uint64_t> blanksBefore; ///< rows of this block before which a line gives no row
    std::uint64_t faults = 0;
    std::uint64_t faultLine = 0; ///< within the block, 0-based, of the first
    RowFault fault;
};

/// Columns as long as the text has lines; a block's rows go where its lines are.
template<typename Id>
struct Target
{
    Column<Id> users;
    Column<Id> items;
    Column<float> values;
    Column<std::int64_t> timestamps;

    Target(std::size_t rows, bool hasTimestamps)
    {
        users.resize(rows);
        items.resize(rows);
        values.resize(rows);
        if (hasTimestamps)
            timestamps.resize(rows);
    }

    void store(std::uint64_t at, const typename LineReader<Id>::Row& row)
    {
        users[at] = row.user;
        items[at] = row.item;
        values[at] = row.value;
        if (!timestamps.empty())
            timestamps[at] = row.timestamp;
    }
};

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

template<typename Id, int SeparatorLength>
Trouble parseBlock(const LineReader<Id>& reader, const TextBlock& block, Target<Id>& target, Parsed& parsed)
{
    typename LineReader<Id>::Row row;
    typename LineReader<Id>::Scratch scratch;
    const char* p = block.text.data();
    const char* const end = p + block.text.size();
    for (std::uint64_t line = 0; p < end; ++line) {
        const char* at = p;
        if (reader.template readFast<SeparatorLength>(at, row)) [[likely]] {
            target.store(block.firstLine + parsed.rows++, row);
            p = at;
            continue;
        }
        const std::string_view rest(p, static_cast<std::size_t>(end - p));
        std::string_view text = rest.substr(0, rest.find('\n'));
        p += text.size() + 1;
        if (isBlank(text)) {
            parsed.blanksBefore.push_back(parsed.rows);
            continue;
        }
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        RowFault fault;
        const Trouble trouble = reader.readWithCare(text, row, fault, scratch);
        if (trouble != Trouble::None)
            return trouble;
        if (fault.message.empty()) {
            target.store(block.firstLine + parsed.rows++, row);
            continue;
        }
        parsed.blanksBefore.push_back(parsed.rows);
        if (parsed.faults++ == 0) {
            parsed.fault = std::move(fault);
            parsed.faultLine = line;
        }
    }
    return Trouble::None;
}

/// Lets the loading thread tell how far it is, and all threads hear that they should stop.
class Watch
{
public:
    Watch(const LoadOptions& options, std::size_t steps)
        : m_options(options)
        , m_steps(static_cast<double>(steps))
    {}
    bool isStopped() const { return m_options.stop.stop_requested(); }
    void step()
    {
        const int done = ++m_done;
        if (m_options.progress && std::this_thread::get_id() == m_caller)
            m_options.progress(done / m_steps);
    }

private:
    const LoadOptions& m_options;
    const double m_steps;
    const std::thread::id m_caller = std::this_thread::get_id();
    std::atomic<int> m_done = 0;
};

/// Throws for the first bad line of all, or notes it where bad lines are left out.
void settleFaults(const TextBlocks& text, const std::vector<Parsed>& parsed, const RatingsLayout& layout,
                  RatingColumns& columns)
{
    std::uint64_t faults = 0;
    for (const Parsed& block : parsed)
        faults += block.faults;
    const auto first = std::find_if(parsed.begin(), parsed.end(), [](const Parsed& block) { return block.faults > 0; });
    if (first == parsed.end())
        return;
    const std::uint64_t line = text.blocks()[static_cast<std::size_t>(first - parsed.begin())].firstLine +
                               first->faultLine + 1 + (layout.hasHeader ? 1 : 0);
    if (!layout.skipsBad)
        refuseRow(first->fault, columns.lines.file, line, faults - 1, layout);
    columns.skipped = faults;
    columns.skippedLine = line;
    columns.skippedWhy = skippedText(first->fault, faults);
}

/// Closes the gaps that blank lines left.
template<typename T>
void closeGaps(const TextBlocks& text, const std::vector<Parsed>& parsed, Column<T>& column)
{
    if (column.empty())
        return;
    std::size_t to = 0;
    for (std::size_t b = 0; b < parsed.size(); ++b) {
        const auto from = column.begin() + static_cast<std::ptrdiff_t>(text.blocks()[b].firstLine);
        if (to != text.blocks()[b].firstLine)
            std::copy(from, from + static_cast<std::ptrdiff_t>(parsed[b].rows),
                      column.begin() + static_cast<std::ptrdiff_t>(to));
        to += parsed[b].rows;
    }
    column.resize(to);
}

void noteBlanks(const std::vector<Parsed>& parsed, RowLines& lines)
{
    std::uint64_t row = 0;
    for (const Parsed& block : parsed) {
        for (const std::uint64_t before : block.blanksBefore)
            lines.skipsBefore.push_back(row + before);
        row += block.rows;
    }
}

template<typename Id>
Trouble parseAs(const TextBlocks& text, const RatingsLayout& layout, const LoadOptions& options, RatingColumns& columns)
{
    const LineReader<Id> reader(layout);
    Target<Id> target(text.lines(), layout.timestamp >= 0);
    std::vector<Parsed> parsed(text.blocks().size());
    std::atomic<Trouble> worst = Trouble::None;
    Watch watch(options, parsed.size());
    forBlocks(parsed.size(), 1, [&](std::size_t b, std::size_t, std::size_t) {
        if (worst != Trouble::None || watch.isStopped())
            return;
        const Trouble trouble = layout.separator.size() == 1
                                    ? parseBlock<Id, 1>(reader, text.blocks()[b], target, parsed[b])
                                    : parseBlock<Id, 2>(reader, text.blocks()[b], target, parsed[b]);
        Trouble known = worst;
        while (known < trouble && !worst.compare_exchange_weak(known, trouble)) {
        }
        watch.step();
    });
    if (watch.isStopped())
        throw Error(ErrorKind::Io, "stopped");
    if (worst != Trouble::None)
        return worst;
    settleFaults(text, parsed, layout, columns);
    closeGaps(text, parsed, target.users);
    closeGaps(text, parsed, target.items);
    closeGaps(text, parsed, target.values);
    closeGaps(text, parsed, target.timestamps);
    noteBlanks(parsed, columns.lines);
    columns.users = IdColumn(std::move(target.users));
    columns.items = IdColumn(std::move(target.items));
    columns.values = std::move(target.values);
    columns.timestamps = std::move(target.timestamps);
    return Trouble::None;
}

} // namespace

BlockOutcome parseRatingBlocks(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options,
                               RatingColumns& columns)
{
    if (layout.separator.empty() || layout.separator.size() > 2 || layout.lastNeeded() >= RatingsLayout::kMostColumns)
        return BlockOutcome::NeedsRecords;
    columns.lines.first = layout.hasHeader ? 2 : 1;
    const TextBlocks text(content, layout.hasHeader);
    Trouble trouble = parseAs<std::uint32_t>(text, layout, options, columns);
    if (trouble == Trouble::Wide)
        trouble = parseAs<std::int64_t>(text, layout, options, columns);
    return trouble == Trouble::None ? BlockOutcome::Done : BlockOutcome::NeedsRecords;
}

} // namespace equipoise
