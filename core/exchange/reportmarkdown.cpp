// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markup.h"
#include "core/exchange/report.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

/// Writes one kind of block each, and counts the figures.
struct MarkdownWriter
{
    const FigureLink& link;
    std::size_t figures = 0;

    std::string operator()(const ReportText& block) const { return escapeMarkdown(block.text) + "\n\n"; }
    std::string operator()(const ReportWarning& block) const
    {
        return "> **Note.** " + escapeMarkdown(block.text) + "\n\n";
    }
    std::string operator()(const ReportCommand& block) const
    {
        const bool isEnded = block.text.ends_with('\n');
        return "```sh\n" + block.text + (isEnded ? "" : "\n") + "```\n\n";
    }
    std::string operator()(const Table& table) const { return toMarkdown(table) + '\n'; }
    std::string operator()(const ReportFigures& block)
    {
        std::string text;
        for (const Figure& figure : block.figures) {
            const std::string name = figure.title.empty() ? figure.y.title : figure.title;
            text += fmt::format("![{}]({})\n\n", escapeMarkdown(name), link(++figures));
        }
        return block.caption.empty() ? text : text + "*" + escapeMarkdown(block.caption) + "*\n\n";
    }
};

} // namespace

std::string reportMarkdown(const Report& report, const FigureLink& link)
{
    std::string text = "# " + escapeMarkdown(report.title) + "\n\n";
    if (!report.subtitle.empty())
        text += escapeMarkdown(report.subtitle) + "\n\n";
    MarkdownWriter writer{link};
    for (const ReportSection& section : report.sections) {
        text += "## " + escapeMarkdown(section.title) + "\n\n";
        for (const ReportBlock& block : section.blocks)
            text += std::visit(writer, block);
    }
    if (!report.footer.empty())
        text += "---\n\n" + escapeMarkdown(report.footer) + '\n';
    return text;
}

} // namespace equipoise
