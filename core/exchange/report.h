// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figure.h"
#include "core/exchange/table.h"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace equipoise {

struct ReportText
{
    std::string text; ///< a paragraph
};

/// Something the reader has to know before trusting the numbers.
struct ReportWarning
{
    std::string text;
};

struct ReportCommand
{
    std::string text; ///< a command line, to be copied
};

/// Figures side by side where the page is wide enough, with one caption.
struct ReportFigures
{
    std::vector<Figure> figures;
    std::string caption;
};

using ReportBlock = std::variant<ReportText, ReportWarning, ReportCommand, Table, ReportFigures>;

struct ReportSection
{
    std::string title;
    std::vector<ReportBlock> blocks;
};

/// A document as data: what it says, apart from how it is written.
struct Report
{
    std::string title;
    std::string subtitle;
    std::vector<ReportSection> sections;
    std::string footer;
};

/// One self-contained page: no scripts, no other files, figures as SVG inside; light or dark as the reader's system,
/// and black on white on paper. Well-formed as XML too.
std::string reportHtml(const Report& report);

/// Writes a text so that there is the old file or the whole new one, never a part. Throws Error(Io).
void writeTextFile(const std::filesystem::path& path, const std::string& text);

} // namespace equipoise
