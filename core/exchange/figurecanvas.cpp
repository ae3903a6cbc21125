// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figurecanvas.h"

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 4> kInks{"#1c212b", "#5b6475", "#8a93a3", "#e3e6ec"};

/// In widths of the font size.
double characterWidth(char32_t c)
{
    if (c >= 0x2E80)
        return 1.0;
    if (c >= 0x80)
        return 0.68;
    constexpr std::string_view kNarrow = "ijl.,:;'|!I()[]{} ";
    constexpr std::string_view kWide = "mwMW@%&";
    const char ascii = static_cast<char>(c);
    if (kNarrow.find(ascii) != std::string_view::npos)
        return 0.36;
    if (kWide.find(ascii) != std::string_view::npos)
        return 0.96;
    return ascii >= 'A' && ascii <= 'Z' ? 0.72 : 0.635;
}

/// The first characters of a text that fit, at least one; UTF-8 sequences stay whole.
std::size_t fittingBytes(std::string_view text, double size, double width)
{
    std::size_t fits = 0;
    for (std::size_t end = 1; end <= text.size(); ++end) {
        if (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
            continue;
        if (fits > 0 && textWidth(text.substr(0, end), size) > width)
            break;
        fits = end;
    }
    return fits;
}

} // namespace

std::string_view inkColour(Ink ink) { return kInks.at(static_cast<std::size_t>(ink)); }

double textWidth(std::string_view text, double size)
{
    double width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80)
            width += characterWidth(byte);
        else if (byte >= 0xC0) // the bytes that follow belong to this character
            width += characterWidth(byte >= 0xE3 ? 0x3000 : 0x100);
    }
    return width * size;
}

std::vector<std::string> wrapText(const std::string& text, double size, double width)
{
    std::vector<std::string> lines(1);
    std::string_view rest = text;
    while (!rest.empty()) {
        std::string_view word = rest.substr(0, rest.find(' '));
        const std::string_view next = rest.substr(std::min(rest.size(), word.size() + 1));
        std::string& line = lines.back();
        const std::string joined = line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (textWidth(joined, size) <= width) {
            line = joined;
            rest = next;
        } else if (!line.empty()) {
            lines.emplace_back();
        } else {
            const std::size_t bytes = fittingBytes(word, size, width);
            line = word.substr(0, bytes);
            rest = rest.substr(bytes);
            if (bytes == word.size())
                rest = next;
            else
                lines.emplace_back();
        }
    }
    return lines;
}

void FigureCanvas::line(double x1, double y1, double x2, double y2, std::string_view colour, double width)
{
    polyline({{x1, y1}, {x2, y2}}, colour, width, "");
}

void FigureCanvas::marker(double x, double y, int shape, std::string_view colour, double radius)
{
    const double r = radius;
    switch (shape % 6) {
    case 0:
        circle(x, y, r, colour);
        return;
    case 1:
        rectangle(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, colour, 1);
        return;
    case 2:
        polygon({{x, y - r * 1.3}, {x + r * 1.3, y}, {x, y + r * 1.3}, {x - r * 1.3, y}}, colour, 1);
        return;
    case 3:
        polygon({{x, y - r * 1.2}, {x + r * 1.15, y + r * 0.9}, {x - r * 1.15, y + r * 0.9}}, colour, 1);
        return;
    case 4:
        polygon({{x, y + r * 1.2}, {x + r * 1.15, y - r * 0.9}, {x - r * 1.15, y - r * 0.9}}, colour, 1);
        return;
    default:
        line(x - r, y - r, x + r, y + r, colour, 2);
        line(x - r, y + r, x + r, y - r, colour, 2);
    }
}

} // namespace equipoise
