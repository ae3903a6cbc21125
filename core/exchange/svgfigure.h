// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figure.h"

namespace equipoise {

enum class SvgUse {
    Inline, ///< inside a page that has inkStyles(): follows the page's colours, no background
    File    ///< on its own: white background, XML declaration
};

/// A figure as SVG. Everything is inside the drawing: the margins follow from the texts, data beyond the axes' given
/// ends move those ends. Deterministic. O(points), and O(labels²) for labels at points.
std::string figureSvg(const Figure& figure, SvgUse use = SvgUse::Inline);

} // namespace equipoise
