// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/textencoding.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 5> kNames{"utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be"};
constexpr std::array<const char*, 5> kSystemNames{"UTF-8", "ISO-8859-1", "WINDOWS-1252", "UTF-16LE", "UTF-16BE"};
constexpr std::size_t kLookedAt = std::size_t{1} << 20;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

bool isByteOrderMark(std::string_view text, char first, char second)
{
    return text.size() >= 2 && text[0] == first && text[1] == second;
}

class Converter
{
public:
    explicit Converter(const char* from)
        : m_handle(iconv_open("UTF-8", from))
    {
        if (m_handle == reinterpret_cast<iconv_t>(-1))
            throw Error(ErrorKind::Io, "the system cannot convert this encoding").value(from);
    }
    ~Converter() { iconv_close(m_handle); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// `unit`: bytes of the smallest piece that can be skipped where it means nothing.
    std::string convert(std::string_view text, std::size_t unit)
    {
        std::string out;
        out.reserve(text.size() + text.size() / 8);
        std::array<char, std::size_t{1} << 16> buffer{};
        char* in = const_cast<char*>(text.data()); // iconv does not write to it
        std::size_t left = text.size();
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t answer = iconv(m_handle, &in, &left, &to, &room);
            const int reason = errno;
            out.append(buffer.data(), static_cast<std::size_t>(to - buffer.data()));
            if (answer == static_cast<std::size_t>(-1) && reason != E2BIG) {
                out += kReplacement;
                const std::size_t skipped = std::min(unit, left);
                in += skipped;
                left -= skipped;
            }
        }
        return out;
    }

private:
    iconv_t m_handle;
};

} // namespace

std::span<const std::string_view> encodingNames() { return kNames; }

std::string_view guessEncoding(const FileContent& content)
{
    const std::string_view text = content.text;
    if (isByteOrderMark(text, '\xFF', '\xFE'))
        return kNames[3];
    if (isByteOrderMark(text, '\xFE', '\xFF'))
        return kNames[4];
    std::string_view head = text.substr(0, kLookedAt);
    // a cut may go through a character of up to four bytes
    for (int i = 0; i < 4 && head.size() < text.size() && !head.empty() && (head.back() & '\x80') != 0; ++i)
        head.remove_suffix(1);
    if (isUtf8(head))
        return kNames[0];
    const bool isWindows = std::any_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    return isWindows ? kNames[2] : kNames[1];
}

FileContent inUtf8(const FileContent& content, std::string_view encoding)
{
    const std::string_view name = encoding.empty() ? guessEncoding(content) : encoding;
    const auto at = std::find(kNames.begin(), kNames.end(), name);
    if (at == kNames.end())
        throw Error(ErrorKind::Usage, "there is no such encoding")
            .value(std::string(name))
            .hint(fmt::format("it is one of {}", fmt::join(kNames, ", ")));
    if (at == kNames.begin())
        return content;
    const bool isWide = name.starts_with("utf-16");
    std::string_view text = content.text;
    if (isWide && (isByteOrderMark(text, '\xFF', '\xFE') || isByteOrderMark(text, '\xFE', '\xFF')))
        text.remove_prefix(2);
    const auto isAscii = [](char c) { return (c & '\x80') == 0; };
    if (!isWide && std::all_of(text.begin(), text.end(), isAscii))
        return content;
    Converter converter(kSystemNames[static_cast<std::size_t>(at - kNames.begin())]);
    auto converted = std::make_shared<const std::string>(converter.convert(text, isWide ? 2 : 1));
    FileContent out;
    out.path = content.path;
    out.text = *converted;
    out.owner = converted;
    return out;
}

} // namespace equipoise
