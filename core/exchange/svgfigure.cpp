// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/svgfigure.h"

#include "core/exchange/figuredrawing.h"
#include "core/exchange/markup.h"
#include "core/exchange/svgcanvas.h"

#include <fmt/format.h>

namespace equipoise {

std::string figureSvg(const Figure& figure, SvgUse use)
{
    const std::string name = figure.title.empty() ? figure.y.title + " / " + figure.x.title : figure.title;
    const bool isFile = use == SvgUse::File;
    std::string svg = isFile ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "";
    svg += fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\"{2} role=\"img\" "
                       "aria-label=\"{3}\" font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\">\n",
                       figure.width, figure.height,
                       isFile ? fmt::format(" width=\"{}\" height=\"{}\"", figure.width, figure.height) : "",
                       escapeMarkup(name));
    if (isFile)
        svg += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    SvgCanvas canvas;
    drawFigure(canvas, figure);
    return svg + canvas.elements() + "</svg>\n";
}

} // namespace equipoise
