// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/svgcanvas.h"

#include "core/exchange/markup.h"

#include <fmt/format.h>

#include <array>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 4> kStyles{"ink-text", "ink-muted", "ink-axis", "ink-grid"};

std::string_view style(Ink ink) { return kStyles.at(static_cast<std::size_t>(ink)); }

std::string number(double value)
{
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string pathData(const SvgCanvas::Points& points)
{
    std::string data;
    for (const auto& [x, y] : points)
        data += fmt::format("{}{} {}", data.empty() ? "M" : "L", number(x), number(y));
    return data;
}

} // namespace

std::string_view inkStyles()
{
    return R"css(.ink-text{fill:var(--text)}.ink-muted{fill:var(--muted)}
line.ink-axis{stroke:var(--axis)}line.ink-grid{stroke:var(--grid)}
)css";
}

void SvgCanvas::text(double x, double y, std::string_view text, double size, Anchor anchor, Ink ink, bool isBold,
                     double degrees)
{
    constexpr std::array kAnchors{"start", "middle", "end"};
    const std::string turn =
        degrees != 0 ? fmt::format(" transform=\"rotate({} {} {})\"", number(degrees), number(x), number(y)) : "";
    m_elements +=
        fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\" class=\"{}\" fill=\"{}\"{}{}>"
                    "{}</text>\n",
                    number(x), number(y), number(size), kAnchors.at(static_cast<std::size_t>(anchor)), style(ink),
                    inkColour(ink), isBold ? " font-weight=\"600\"" : "", turn, escapeMarkup(text));
}

void SvgCanvas::line(double x1, double y1, double x2, double y2, Ink ink, double width)
{
    m_elements +=
        fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{}\" stroke=\"{}\" "
                    "stroke-width=\"{}\"/>\n",
                    number(x1), number(y1), number(x2), number(y2), style(ink), inkColour(ink), number(width));
}

void SvgCanvas::rectangle(double x, double y, double width, double height, std::string_view colour, double opacity)
{
    m_elements += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" fill-opacity=\"{}\"/>\n",
                              number(x), number(y), number(width), number(height), colour, number(opacity));
}

void SvgCanvas::polyline(const Points& points, std::string_view colour, double width, std::string_view dashes)
{
    const std::string dash = dashes.empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes);
    m_elements += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" "
                              "stroke-linejoin=\"round\"{}/>\n",
                              pathData(points), colour, number(width), dash);
}

void SvgCanvas::polygon(const Points& points, std::string_view colour, double opacity)
{
    m_elements +=
        fmt::format("<path d=\"{}Z\" fill=\"{}\" fill-opacity=\"{}\"/>\n", pathData(points), colour, number(opacity));
}

void SvgCanvas::circle(double x, double y, double radius, std::string_view colour)
{
    m_elements += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>\n", number(x), number(y),
                              number(radius), colour);
}

} // namespace equipoise
