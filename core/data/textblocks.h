// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/filecontent.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Whole lines of a text.
struct TextBlock
{
    std::string_view text;       ///< ends in a line end; kDigitPadding bytes more can be read
    std::uint64_t firstLine = 0; ///< lines in the blocks before
    std::uint64_t lines = 0;
};

/// A text cut into blocks of about a mebibyte that depend on the text alone, their lines counted. O(bytes), parallel.
class TextBlocks
{
public:
    /// Cuts what follows the content's header. Throws Error(Data) where a line is so long that blocks lose their sense.
    TextBlocks(const FileContent& content, bool hasHeader);

    const std::vector<TextBlock>& blocks() const { return m_blocks; }
    std::uint64_t lines() const { return m_blocks.back().firstLine + m_blocks.back().lines; }

private:
    void copyTail();

    std::shared_ptr<const void> m_owner;
    std::vector<TextBlock> m_blocks; ///< at least one
    std::string m_tail;              ///< the last block, as the text itself may end without line end or padding
};

} // namespace equipoise
