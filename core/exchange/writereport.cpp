// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/exchange/report.h"
#include "core/exchange/svgfigure.h"

#include <fmt/format.h>

#include <cctype>

namespace equipoise {

namespace {

void makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error(ErrorKind::Io, "the folder cannot be made")
            .file(folder.string())
            .value(error.message())
            .hint("Choose a place that may be written and has room");
}

std::string drawn(const Figure& figure, const std::string& suffix)
{
    return suffix == "pdf" ? figurePdf(figure) : figureSvg(figure, SvgUse::File);
}

/// Calls f(section, figure) for every figure in the order in which a reader meets them.
template<typename F>
void forFigures(const Report& report, const F& f)
{
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* figures = std::get_if<ReportFigures>(&block))
                for (const Figure& figure : figures->figures)
                    f(section, figure);
}

/// "Learning curves: RMSE ↓" → "learning-curves-rmse": letters and digits that every disk takes.
std::string fileName(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return name;
}

/// Writes the figures beside a document and says how it reaches them.
FigureLink writeLinkedFigures(const Report& report, const std::filesystem::path& path, const std::string& suffix)
{
    const std::string folder = path.stem().string() + "-figures";
    std::size_t count = 0;
    forFigures(report, [&](const ReportSection&, const Figure& figure) {
        if (count == 0)
            makeFolder(path.parent_path() / folder);
        writeTextFile(path.parent_path() / folder / fmt::format("figure-{}.{}", ++count, suffix),
                      drawn(figure, suffix));
    });
    return [folder, suffix](std::size_t i) { return fmt::format("{}/figure-{}.{}", folder, i, suffix); };
}

} // namespace

ReportFormat reportFormat(const std::filesystem::path& path)
{
    const std::string suffix = path.extension().string();
    if (suffix == ".html" || suffix == ".htm")
        return ReportFormat::Html;
    if (suffix == ".pdf")
        return ReportFormat::Pdf;
    if (suffix == ".md")
        return ReportFormat::Markdown;
    if (suffix == ".tex")
        return ReportFormat::Latex;
    throw Error(ErrorKind::Usage, "a report is written as .html, .pdf, .md or .tex").value(path.string());
}

void writeReport(const Report& report, const std::filesystem::path& path)
{
    switch (reportFormat(path)) {
    case ReportFormat::Html:
        writeTextFile(path, reportHtml(report));
        break;
    case ReportFormat::Pdf:
        writeTextFile(path, reportPdf(report));
        break;
    case ReportFormat::Markdown:
        writeTextFile(path, reportMarkdown(report, writeLinkedFigures(report, path, "svg")));
        break;
    case ReportFormat::Latex:
        writeTextFile(path, reportLatex(report, writeLinkedFigures(report, path, "pdf")));
        break;
    }
}

std::vector<std::filesystem::path> writeReportFigures(const Report& report, const std::filesystem::path& folder,
                                                      const std::string& suffix)
{
    if (suffix != "svg" && suffix != "pdf")
        throw Error(ErrorKind::Usage, "figures are written as svg or pdf").value(suffix);
    makeFolder(folder);
    std::vector<std::filesystem::path> files;
    forFigures(report, [&](const ReportSection& section, const Figure& figure) {
        const std::string name = fileName(figure.title.empty() ? section.title : figure.title);
        files.push_back(folder / fmt::format("{:02}-{}.{}", files.size() + 1, name, suffix));
        writeTextFile(files.back(), drawn(figure, suffix));
    });
    return files;
}

} // namespace equipoise
