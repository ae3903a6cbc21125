// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ratingblocks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/digits.h"
#include "core/data/ratingfields.h"

#include <array>
#include <atomic>
#include <limits>
#include <thread>

namespace equipoise {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

enum class Role : std::uint8_t { Skip, User, Item, Rating, Time };

/// Lines that begin in one stretch of the text.
struct Block
{
    std::string_view text;      ///< ends behind a line end and kDigitPadding readable bytes before the text's
    std::uint64_t firstRow = 0; ///< lines in the blocks before
    std::uint64_t lines = 0;    ///< of its own
    std::uint64_t rows = 0;     ///< parsed
    std::vector<std::uint64_t> blanksBefore; ///< rows of this block before which a blank line stands
    std::uint64_t faults = 0;
    std::uint64_t faultLine = 0; ///< within the block, 0-based, of the first
    RowFault fault;
};

/// What a column of ids turned out not to be.
enum class Trouble : int { None, Wide, Records };

std::uint64_t countLineEnds(std::string_view text)
{
    constexpr std::size_t kLanes = 64;
    std::uint64_t count = 0;
    const char* p = text.data();
    const char* const end = p + text.size();
    while (static_cast<std::size_t>(end - p) >= kLanes) {
        std::array<std::uint8_t, kLanes>
            lanes{}; // bytes that the compiler adds up side by side, emptied before they overflow
        for (int round = 0; round < 255 && static_cast<std::size_t>(end - p) >= kLanes; ++round, p += kLanes)
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                lanes[lane] = static_cast<std::uint8_t>(lanes[lane] + (p[lane] == '\n' ? 1 : 0));
        for (const std::uint8_t lane : lanes)
            count += lane;
    }
    return count + static_cast<std::uint64_t>(std::count(p, end, '\n'));
}

/// First byte of a line at or behind `at`; the text's end where there is none within the longest line allowed.
std::size_t lineStart(std::string_view text, std::size_t at)
{
    if (at == 0)
        return 0;
    const std::size_t found = text.substr(at - 1, kLongestLine + 2).find('\n');
    return found == std::string_view::npos ? text.size() : at + found;
}

/// Parses blocks into columns whose ids are Id.
template<typename Id>
class BlockParser
{
public:
    BlockParser(const RatingsLayout& layout, Column<Id>& users, Column<Id>& items, RatingColumns& columns)
        : m_layout(layout)
        , m_last(layout.lastNeeded())
        , m_users(users)
        , m_items(items)
        , m_columns(columns)
    {
        m_roles[static_cast<std::size_t>(layout.user)] = Role::User;
        m_roles[static_cast<std::size_t>(layout.item)] = Role::Item;
        if (layout.rating >= 0)
            m_roles[static_cast<std::size_t>(layout.rating)] = Role::Rating;
        if (layout.timestamp >= 0)
            m_roles[static_cast<std::size_t>(layout.timestamp)] = Role::Time;
        const float most = std::numeric_limits<float>::max();
        m_scale = layout.scale.value_or(RatingScale{-most, most});
    }

    Trouble parse(Block& block) const
    {
        return m_layout.separator.size() == 1 ? parseLines<1>(block) : parseLines<2>(block);
    }

private:
    struct Row
    {
        Id user = 0;
        Id item = 0;
        float value = 1;
        std::int64_t timestamp = 0;
    };

    template<int SeparatorLength>
    Trouble parseLines(Block& block) const
    {
        const char* p = block.text.data();
        const char* const end = p + block.text.size();
        Row row;
        std::uint64_t line = 0;
        for (; p < end; ++line) {
            const char* at = p;
            if (readFast<SeparatorLength>(at, row)) [[likely]] {
                store(block, row);
                p = at;
                continue;
            }
            const auto length = std::string_view(p, static_cast<std::size_t>(end - p)).find('\n');
            const Trouble trouble = readWithCare({p, length}, block, line, row);
            if (trouble != Trouble::None)
                return trouble;
            p += length + 1;
        }
        return Trouble::None;
    }

    void store(Block& block, const Row& row) const
    {
        const std::uint64_t at = block.firstRow + block.rows++;
        m_users[at] = row.user;
        m_items[at] = row.item;
        m_columns.values[at] = row.value;
        if (m_layout.timestamp >= 0)
            m_columns.timestamps[at] = row.timestamp;
    }

    /// A line of plain unsigned numbers; false for anything else, good or bad.
    template<int SeparatorLength>
    bool readFast(const char*& p, Row& row) const
    {
        for (int column = 0;; ++column) {
            if (!readColumn(p, m_roles[static_cast<std::size_t>(column)], row))
                return false;
            if (column == m_last)
                break;
            if (!takeSeparator<SeparatorLength>(p))
                return false;
        }
        p += *p == '\r' ? 1 : 0;
        if (*p == '\n') [[likely]] {
            ++p;
            return true;
        }
        if (m_layout.columns > 0 || !takeSeparator<SeparatorLength>(p))
            return false;
        for (std::size_t length = 0; *p != '\n'; ++p, ++length)
            if (*p == '"' || length > kLongestLine)
                return false;
        ++p;
        return true;
    }

    template<int SeparatorLength>
    bool takeSeparator(const char*& p) const
    {
        bool isHere = *p == m_layout.separator[0];
        if constexpr (SeparatorLength == 2)
            isHere = isHere && p[1] == m_layout.separator[1];
        p += SeparatorLength;
        return isHere;
    }

    bool readColumn(const char*& p, Role role, Row& row) const
    {
        std::uint64_t number = 0;
        switch (role) {
        case Role::User:
            return readId(p, row.user);
        case Role::Item:
            return readId(p, row.item);
        case Role::Rating:
            return readFixedPoint(p, row.value) && row.value >= m_scale.minimum && row.value <= m_scale.maximum;
        case Role::Time:
            if (!readDigits(p, number))
                return false;
            row.timestamp = static_cast<std::int64_t>(number);
            return true;
        case Role::Skip:
            break;
        }
        while (*p != m_layout.separator[0] && *p != '\n' && *p != '"')
            ++p;
        return true;
    }

    bool readId(const char*& p, Id& id) const
    {
        std::uint64_t number = 0;
        if (!readDigits(p, number) || number > static_cast<std::uint64_t>(std::numeric_limits<Id>::max()))
            return false;
        id = static_cast<Id>(number);
        return true;
    }

    Trouble readWithCare(std::string_view line, Block& block, std::uint64_t number, Row& row) const
    {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find_first_not_of(" \t") == std::string_view::npos) {
            block.blanksBefore.push_back(block.rows);
            return Trouble::None;
        }
        std::vector<std::string_view> fields;
        std::deque<std::string> unquoted;
        RatingRow read;
        const bool isTooLong = line.size() > kLongestLine;
        if (!isTooLong && !splitFields(line, m_layout.separator, m_layout.quotes, fields, unquoted))
            return Trouble::Records;
        RowFault fault = isTooLong ? RowFault{"the line is longer than 1 MiB", std::string(line.substr(0, 100)), false}
                                   : readRow(fields, m_layout, read);
        if (!fault.message.empty()) {
            if (block.faults++ == 0) {
                block.fault = std::move(fault);
                block.faultLine = number;
            }
            return Trouble::None;
        }
        if (!read.userNumber || !read.itemNumber)
            return Trouble::Records;
        row = {static_cast<Id>(*read.userNumber), static_cast<Id>(*read.itemNumber), read.value, read.timestamp};
        if (static_cast<std::int64_t>(row.user) != *read.userNumber ||
            static_cast<std::int64_t>(row.item) != *read.itemNumber)
            return Trouble::Wide;
        store(block, row);
        return Trouble::None;
    }

    const RatingsLayout& m_layout;
    const int m_last;
    std::array<Role, RatingsLayout::kMostColumns> m_roles{};
    RatingScale m_scale;
    Column<Id>& m_users;
    Column<Id>& m_items;
    RatingColumns& m_columns;
};

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

/// Positions at which the blocks begin, and the text's end. Lines longer than a block join blocks.
std::vector<std::size_t> blockStarts(std::string_view text)
{
    std::vector<std::size_t> starts(std::max<std::size_t>(1, text.size() / kBlock) + 1, text.size());
    forBlocks(starts.size() - 1, 1, [&](std::size_t b, std::size_t, std::size_t) {
        announceReading(text.substr(b * kBlock, kBlock));
        starts[b] = lineStart(text, b * kBlock);
    });
    for (std::size_t b = starts.size() - 1; b-- > 0;)
        starts[b] = std::min(starts[b], starts[b + 1]);
    // all but the last block are read in place, so the text must go on behind them for as long as digits are looked at
    while (starts.size() > 2 && text.size() - starts[starts.size() - 2] < kDigitPadding)
        starts.erase(starts.end() - 2);
    return starts;
}

[[noreturn]] void refuseLongLine(const Block& block, std::uint64_t headerLines, const std::string& file)
{
    std::uint64_t line = headerLines + block.firstRow + 1;
    std::string_view rest = block.text;
    for (std::size_t end = rest.find('\n'); end <= kLongestLine; end = rest.find('\n'), ++line)
        rest.remove_prefix(end + 1);
    throw Error(ErrorKind::Data, "the line is longer than 1 MiB")
        .file(file)
        .line(line)
        .value(std::string(rest.substr(0, 100)))
        .hint("check that this is a table with one rating a line");
}

/// Cuts the text into blocks of whole lines. The last one is copied to `tail`, which ends in a line end and padding, so
/// that parsing needs no check for the end of the text.
std::vector<Block> cut(std::string_view text, std::string& tail, const std::string& file, std::uint64_t headerLines)
{
    const std::vector<std::size_t> starts = blockStarts(text);
    std::vector<Block> blocks(starts.size() - 1);
    forBlocks(blocks.size(), 1, [&](std::size_t b, std::size_t, std::size_t) {
        blocks[b].text = text.substr(starts[b], starts[b + 1] - starts[b]);
        blocks[b].lines = countLineEnds(blocks[b].text);
    });
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (b > 0)
            blocks[b].firstRow = blocks[b - 1].firstRow + blocks[b - 1].lines;
        if (blocks[b].text.size() > 2 * kBlock + 2 * kLongestLine)
            refuseLongLine(blocks[b], headerLines, file);
    }
    Block& last = blocks.back();
    tail.reserve(last.text.size() + 1 + kDigitPadding);
    tail.assign(last.text);
    if (!tail.empty() && tail.back() != '\n') {
        tail += '\n';
        ++last.lines;
    }
    const std::size_t length = tail.size();
    tail.append(kDigitPadding, '\0');
    last.text = std::string_view(tail).substr(0, length);
    return blocks;
}

/// Throws for the first bad line of all.
void refuseFaults(const std::vector<Block>& blocks, const RatingsLayout& layout, const std::string& file)
{
    const Block* first = nullptr;
    std::uint64_t faults = 0;
    for (const Block& block : blocks) {
        first = !first && block.faults > 0 ? &block : first;
        faults += block.faults;
    }
    if (first)
        refuseRow(first->fault, file, first->firstRow + first->faultLine + 1 + (layout.hasHeader ? 1 : 0), faults - 1,
                  layout);
}

/// Closes the gaps that blank lines left.
template<typename T>
void closeGaps(const std::vector<Block>& blocks, Column<T>& column)
{
    std::size_t to = 0;
    for (const Block& block : blocks) {
        const auto from = column.begin() + static_cast<std::ptrdiff_t>(block.firstRow);
        if (to != block.firstRow)
            std::copy(from, from + static_cast<std::ptrdiff_t>(block.rows),
                      column.begin() + static_cast<std::ptrdiff_t>(to));
        to += block.rows;
    }
    column.resize(to);
}

void noteBlanks(const std::vector<Block>& blocks, RowLines& lines)
{
    std::uint64_t row = 0;
    for (const Block& block : blocks) {
        for (const std::uint64_t before : block.blanksBefore)
            lines.skipsBefore.push_back(row + before);
        row += block.rows;
    }
}

template<typename Id>
Trouble parseAs(std::vector<Block>& blocks, const RatingsLayout& layout, const LoadOptions& options,
                RatingColumns& columns)
{
    const std::uint64_t rows = blocks.back().firstRow + blocks.back().lines;
    Column<Id> users;
    Column<Id> items;
    users.resize(rows);
    items.resize(rows);
    columns.values.resize(rows);
    if (layout.timestamp >= 0)
        columns.timestamps.resize(rows);
    const BlockParser<Id> parser(layout, users, items, columns);
    std::atomic<Trouble> worst = Trouble::None;
    Watch watch(options, blocks.size());
    forBlocks(blocks.size(), 1, [&](std::size_t b, std::size_t, std::size_t) {
        if (worst != Trouble::None || watch.isStopped())
            return;
        blocks[b].rows = blocks[b].faults = 0;
        blocks[b].blanksBefore.clear();
        const Trouble trouble = parser.parse(blocks[b]);
        Trouble known = worst;
        while (known < trouble && !worst.compare_exchange_weak(known, trouble)) {
        }
        watch.step();
    });
    if (watch.isStopped())
        throw Error(ErrorKind::Io, "stopped");
    if (worst != Trouble::None)
        return worst;
    refuseFaults(blocks, layout, columns.lines.file);
    closeGaps(blocks, users);
    closeGaps(blocks, items);
    closeGaps(blocks, columns.values);
    if (layout.timestamp >= 0)
        closeGaps(blocks, columns.timestamps);
    noteBlanks(blocks, columns.lines);
    columns.users = IdColumn(std::move(users));
    columns.items = IdColumn(std::move(items));
    return Trouble::None;
}

} // namespace

BlockOutcome parseRatingBlocks(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options,
                               RatingColumns& columns)
{
    std::string_view text = content.body();
    if (layout.separator.empty() || layout.separator.size() > 2 || layout.lastNeeded() >= RatingsLayout::kMostColumns)
        return BlockOutcome::NeedsRecords;
    if (layout.hasHeader)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    columns.lines.first = layout.hasHeader ? 2 : 1;
    std::string tail;
    std::vector<Block> blocks = cut(text, tail, content.path, columns.lines.first - 1);
    Trouble trouble = parseAs<std::uint32_t>(blocks, layout, options, columns);
    if (trouble == Trouble::Wide)
        trouble = parseAs<std::int64_t>(blocks, layout, options, columns);
    return trouble == Trouble::None ? BlockOutcome::Done : BlockOutcome::NeedsRecords;
}

} // namespace equipoise
