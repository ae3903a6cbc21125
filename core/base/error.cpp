// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

constexpr std::size_t kLongestValue = 80;

std::string printable(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (out.size() >= kLongestValue)
            return out + "…";
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            out += fmt::format("\\x{:02x}", byte);
        else
            out += c;
    }
    return out;
}

} // namespace

Error::Error(ErrorKind kind, std::string message)
    : std::runtime_error(message)
    , m_kind(kind)
    , m_message(std::move(message))
{
    compose();
}

Error& Error::file(std::string path)
{
    m_file = std::move(path);
    compose();
    return *this;
}

Error& Error::line(std::uint64_t number)
{
    m_line = number;
    compose();
    return *this;
}

Error& Error::value(std::string text)
{
    m_value = printable(text);
    compose();
    return *this;
}

Error& Error::hint(std::string whatToDo)
{
    m_hint = std::move(whatToDo);
    compose();
    return *this;
}

void Error::compose()
{
    m_text.clear();
    if (!m_file.empty())
        m_text = m_line > 0 ? fmt::format("{}:{}: ", m_file, m_line) : fmt::format("{}: ", m_file);
    else if (m_line > 0)
        m_text = fmt::format("line {}: ", m_line);
    m_text += m_message;
    if (!m_value.empty())
        m_text += fmt::format(" (found '{}')", m_value);
    m_text += '.';
    if (!m_hint.empty()) {
        m_text += ' ';
        m_text += m_hint;
        if (m_hint.back() != '.' && m_hint.back() != '?')
            m_text += '.';
    }
}

} // namespace equipoise
