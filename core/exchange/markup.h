// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace equipoise {

/// Text for XML and HTML, inside elements and quoted attributes. Bytes that are not UTF-8 are read as Latin-1 and
/// control characters, which XML cannot hold at all, become spaces.
std::string escapeMarkup(std::string_view text);

/// Text for GitHub's Markdown: signs with a meaning are escaped, line ends become spaces.
std::string escapeMarkdown(std::string_view text);

/// Text for LaTeX's text mode.
std::string escapeLatex(std::string_view text);

} // namespace equipoise
