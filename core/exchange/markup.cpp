// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markup.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace equipoise {

namespace {

std::string clean(std::string_view text) { return isUtf8(text) ? std::string(text) : latin1ToUtf8(text); }

std::string_view latexOf(char c)
{
    switch (c) {
    case '\\':
        return "\\textbackslash{}";
    case '~':
        return "\\textasciitilde{}";
    case '^':
        return "\\textasciicircum{}";
    case '<':
        return "\\textless{}";
    case '>':
        return "\\textgreater{}";
    case '|':
        return "\\textbar{}";
    case '{':
        return "\\{";
    case '}':
        return "\\}";
    case '#':
        return "\\#";
    case '$':
        return "\\$";
    case '%':
        return "\\%";
    case '&':
        return "\\&";
    case '_':
        return "\\_";
    default:
        return {};
    }
}

/// Signs our own tables use that LaTeX's text mode does not know.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kSigns{
    {{"β", "$\\beta$"},       {"α", "$\\alpha$"},  {"λ", "$\\lambda$"},    {"μ", "$\\mu$"},
     {"σ", "$\\sigma$"},      {"Δ", "$\\Delta$"},  {"↓", "$\\downarrow$"}, {"↑", "$\\uparrow$"},
     {"→", "$\\rightarrow$"}, {"≈", "$\\approx$"}, {"∞", "$\\infty$"},     {"²", "$^2$"},
     {"·", "$\\cdot$"},       {"…", "\\dots{}"},   {"—", "---"},           {"’", "'"},
     {"±", "$\\pm$"},         {"–", "--"},         {"−", "$-$"},           {"≤", "$\\leq$"},
     {"≥", "$\\geq$"},        {"×", "$\\times$"}}};

} // namespace

std::string escapeMarkup(std::string_view text)
{
    std::string out;
    for (const char c : clean(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
        }
    }
    return out;
}

std::string escapeMarkdown(std::string_view text)
{
    constexpr std::string_view kSigns = "|\\*_`<[";
    std::string out;
    for (const char c : clean(text)) {
        if (kSigns.find(c) != std::string_view::npos)
            out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

std::string escapeLatex(std::string_view text)
{
    std::string out;
    for (const char c : clean(text)) {
        const std::string_view replacement = latexOf(c);
        if (!replacement.empty())
            out += replacement;
        else
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    for (const auto& [sign, command] : kSigns)
        for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at + command.size()))
            out.replace(at, sign.size(), command);
    return out;
}

} // namespace equipoise
