// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/filecontent.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace equipoise {

/// A line longer than this is not a table's.
constexpr std::size_t kLongestLine = std::size_t{1} << 20;

enum class Quotes {
    None,
    Csv ///< RFC 4180: "a ""quoted"" field, with separators and line ends"
};

/// Splits a line into fields; `parts` are views into the line, or into `unquoted` where quotes had to go. False where a
/// quotation mark is not closed. `line` is without its end.
bool splitFields(std::string_view line, std::string_view separator, Quotes quotes, std::vector<std::string_view>& parts,
                 std::deque<std::string>& unquoted);

/// Goes through a text table record by record. Accepts LF and CRLF, a byte order mark, and a last line without end;
/// leaves blank lines out.
class RecordScanner
{
public:
    /// Throws what requireText() throws.
    RecordScanner(const FileContent& content, std::string separator, Quotes quotes);

    /// False at the end. Throws Error(Data) for a line above kLongestLine and a quotation mark that is not closed.
    bool next();
    const std::vector<std::string_view>& fields() const { return m_fields; }
    /// The field, empty where the record is shorter.
    std::string_view field(std::size_t index) const { return index < m_fields.size() ? m_fields[index] : ""; }
    std::uint64_t line() const { return m_line; } ///< 1-based, where the record begins
    /// Whether the text is UTF-8 as a whole; otherwise it is taken for Latin-1.
    bool isUtf8() const { return m_isUtf8; }
    /// The field in UTF-8.
    std::string text(std::size_t index) const;
    const std::string& path() const { return m_path; }
    /// Throws Error(Data) unless the record has at least that many fields.
    void requireFields(std::size_t count) const;

private:
    std::string m_path;
    std::shared_ptr<const void> m_owner;
    std::string_view m_rest;
    std::string m_separator;
    Quotes m_quotes;
    bool m_isUtf8 = true;
    std::uint64_t m_line = 0;
    std::uint64_t m_nextLine = 1;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted;
};

} // namespace equipoise
