// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figure.h"
#include "core/exchange/table.h"

#include <filesystem>
#include <functional>
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

/// An A4 document with an outline; text is text, figures are drawings, fonts are embedded. Throws Error(Io).
std::string reportPdf(const Report& report);

/// Where a figure lies, seen from the document; counted from 1.
using FigureLink = std::function<std::string(std::size_t)>;

/// GitHub's Markdown; figures are linked.
std::string reportMarkdown(const Report& report, const FigureLink& link);

/// A whole document for pdfLaTeX, XeLaTeX or LuaLaTeX with booktabs' tables; figures are included by `link`.
std::string reportLatex(const Report& report, const FigureLink& link);

enum class ReportFormat { Html, Pdf, Markdown, Latex };

/// By the suffix: .html, .htm, .pdf, .md, .tex. Throws Error(Usage) for another.
ReportFormat reportFormat(const std::filesystem::path& path);

/// Writes a report in the format its suffix says. The figures of "NAME.md" and "NAME.tex" go into the folder
/// "NAME-figures" beside it, as SVG and as PDF. Throws Error(Usage) and Error(Io).
void writeReport(const Report& report, const std::filesystem::path& path);

/// Writes all figures of a report into a folder, which is made where it is missing, named after their section and
/// title; `suffix` is "svg" or "pdf". Returns the files. Throws Error(Io).
std::vector<std::filesystem::path> writeReportFigures(const Report& report, const std::filesystem::path& folder,
                                                      const std::string& suffix);

/// One figure as a PDF page of its own size.
std::string figurePdf(const Figure& figure);

/// Writes a text so that there is the old file or the whole new one, never a part. Throws Error(Io).
void writeTextFile(const std::filesystem::path& path, const std::string& text);

} // namespace equipoise
