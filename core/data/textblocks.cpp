// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/textblocks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/digits.h"
#include "core/data/recordscanner.h"

#include <array>

namespace equipoise {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

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

[[noreturn]] void refuseLongLine(const TextBlock& block, std::uint64_t headerLines, const std::string& file)
{
    std::uint64_t line = headerLines + block.firstLine + 1;
    std::string_view rest = block.text;
    for (std::size_t end = rest.find('\n'); end <= kLongestLine; end = rest.find('\n'), ++line)
        rest.remove_prefix(end + 1);
    throw Error(ErrorKind::Data, "the line is longer than 1 MiB")
        .file(file)
        .line(line)
        .value(std::string(rest.substr(0, 100)))
        .hint("check that this is a table with one rating a line");
}

} // namespace

TextBlocks::TextBlocks(const FileContent& content, bool hasHeader)
    : m_owner(content.owner)
{
    std::string_view text = content.body();
    if (hasHeader)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    const std::vector<std::size_t> starts = blockStarts(text);
    m_blocks.resize(starts.size() - 1);
    forBlocks(m_blocks.size(), 1, [&](std::size_t b, std::size_t, std::size_t) {
        m_blocks[b].text = text.substr(starts[b], starts[b + 1] - starts[b]);
        m_blocks[b].lines = countLineEnds(m_blocks[b].text);
    });
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        if (b > 0)
            m_blocks[b].firstLine = m_blocks[b - 1].firstLine + m_blocks[b - 1].lines;
        if (m_blocks[b].text.size() > 2 * kBlock + 2 * kLongestLine)
            refuseLongLine(m_blocks[b], hasHeader ? 1 : 0, content.path);
    }
    copyTail();
}

void TextBlocks::copyTail()
{
    TextBlock& last = m_blocks.back();
    m_tail.reserve(last.text.size() + 1 + kDigitPadding);
    m_tail.assign(last.text);
    if (!m_tail.empty() && m_tail.back() != '\n') {
        m_tail += '\n';
        ++last.lines;
    }
    const std::size_t length = m_tail.size();
    m_tail.append(kDigitPadding, '\0');
    last.text = std::string_view(m_tail).substr(0, length);
}

} // namespace equipoise
