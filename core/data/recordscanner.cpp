// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/recordscanner.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace equipoise {

namespace {

/// Takes a quoted field off the front of `rest` up to behind its closing mark; false where there is none.
bool takeQuoted(std::string_view& rest, std::string_view& field, std::deque<std::string>& unquoted)
{
    std::size_t at = 1;
    bool hasInner = false;
    for (;; at += 2) {
        at = rest.find('"', at);
        if (at == std::string_view::npos)
            return false;
        if (at + 1 >= rest.size() || rest[at + 1] != '"')
            break;
        hasInner = true;
    }
    field = rest.substr(1, at - 1);
    rest.remove_prefix(at + 1);
    if (!hasInner)
        return true;
    std::string& text = unquoted.emplace_back();
    for (std::size_t i = 0; i < field.size(); ++i) {
        text += field[i];
        i += field[i] == '"' ? 1 : 0;
    }
    field = text;
    return true;
}

} // namespace

bool splitFields(std::string_view line, std::string_view separator, Quotes quotes, std::vector<std::string_view>& parts,
                 std::deque<std::string>& unquoted)
{
    parts.clear();
    for (;;) {
        std::string_view field;
        if (quotes == Quotes::Csv && !line.empty() && line.front() == '"') {
            if (!takeQuoted(line, field, unquoted))
                return false;
            line.remove_prefix(std::min(line.find(separator), line.size()));
        } else {
            const std::size_t end = std::min(line.find(separator), line.size());
            field = line.substr(0, end);
            line.remove_prefix(end);
        }
        parts.push_back(field);
        if (line.empty())
            return true;
        line.remove_prefix(separator.size());
    }
}

RecordScanner::RecordScanner(const FileContent& content, std::string separator, Quotes quotes)
    : m_path(content.path)
    , m_owner(content.owner)
    , m_rest(content.body())
    , m_separator(std::move(separator))
    , m_quotes(quotes)
{
    requireText(content);
    m_isUtf8 = equipoise::isUtf8(m_rest);
}

bool RecordScanner::next()
{
    m_unquoted.clear();
    while (!m_rest.empty()) {
        m_line = m_nextLine;
        std::size_t end = 0;
        bool isWhole = false;
        bool isBlank = false;
        // a quoted field may hold line ends, so a record grows until it can be split
        for (std::size_t from = 0; !isWhole; from = end + 1) {
            end = std::min(m_rest.find('\n', from), m_rest.size());
            if (end > kLongestLine)
                throw Error(ErrorKind::Data,
                            from == 0 ? "the line is longer than 1 MiB" : "a quotation mark is not closed within 1 MiB")
                    .file(m_path)
                    .line(m_line)
                    .hint("check that this is a table with a line for each entry");
            ++m_nextLine;
            std::string_view record = m_rest.substr(0, end);
            if (record.ends_with('\r'))
                record.remove_suffix(1);
            isBlank = record.find_first_not_of(" \t") == std::string_view::npos;
            isWhole = isBlank || splitFields(record, m_separator, m_quotes, m_fields, m_unquoted);
            if (!isWhole && end == m_rest.size())
                throw Error(ErrorKind::Data, "a quotation mark is not closed")
                    .file(m_path)
                    .line(m_line)
                    .value(std::string(record.substr(0, record.find('\n'))))
                    .hint("correct the line");
        }
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        if (!isBlank)
            return true;
    }
    return false;
}

std::string RecordScanner::text(std::size_t index) const
{
    const std::string_view bytes = field(index);
    return m_isUtf8 ? std::string(bytes) : latin1ToUtf8(bytes);
}

void RecordScanner::requireFields(std::size_t count) const
{
    if (m_fields.size() >= count)
        return;
    throw Error(ErrorKind::Data, fmt::format("the line has {} of at least {} columns separated by '{}'",
                                             m_fields.size(), count, m_separator == "\t" ? "tab" : m_separator))
        .file(m_path)
        .line(m_line)
        .value(std::string(m_fields.empty() ? std::string_view{} : m_fields.front()))
        .hint("complete or remove the line");
}

} // namespace equipoise
