// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markup.h"
#include "core/exchange/report.h"
#include "core/exchange/svgcanvas.h"
#include "core/exchange/svgfigure.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

constexpr std::string_view kStyle = R"css(
:root{color-scheme:light dark;--page:#fff;--text:#1c212b;--muted:#5b6475;--axis:#8a93a3;--grid:#e3e6ec;--line:#d3d7df;
--sunken:#f4f5f8;--accent:#3f4bb8;--warning:#935a00;--warning-fill:#fff4dd}
@media (prefers-color-scheme:dark){:root{--page:#191c21;--text:#e4e7ec;--muted:#a0a8b7;--axis:#6b7382;--grid:#2c313b;
--line:#3a404c;--sunken:#1f2228;--accent:#939dff;--warning:#f2be5c;--warning-fill:#3f331b}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,'Segoe UI','DejaVu Sans',sans-serif}
main{max-width:1080px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;line-height:1.25;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:20px;margin:40px 0 12px;padding-bottom:4px;border-bottom:1px solid var(--line)}
p{margin:8px 0;max-width:75ch}
.subtitle,footer,figcaption,caption{color:var(--muted)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:12px 0;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:4px 0;font-weight:600}
th,td{padding:4px 14px 4px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--grid)}
th{border-bottom:1px solid var(--axis);font-weight:600}
td{overflow-wrap:break-word}
.number{text-align:right;padding:4px 0 4px 14px;white-space:nowrap}
th.number{white-space:normal;vertical-align:bottom}
.number+td:not(.number),.number+th:not(.number){padding-left:14px}
pre{background:var(--sunken);border:1px solid var(--line);border-radius:4px;padding:12px;white-space:pre-wrap;
overflow-wrap:anywhere;font:13px/1.5 ui-monospace,'DejaVu Sans Mono',monospace}
.warning{background:var(--warning-fill);border-left:4px solid var(--warning);padding:8px 12px;max-width:none}
figure{margin:16px 0}
.figures{display:flex;flex-wrap:wrap;gap:16px}
.figures svg{flex:1 1 440px;max-width:600px;min-width:280px;height:auto}
figcaption{font-size:14px;margin-top:4px;max-width:90ch}
footer{margin-top:48px;font-size:13px}
@media print{:root{--page:#fff;--text:#000;--muted:#444;--axis:#888;--grid:#ddd;--line:#bbb;--sunken:#fff;
--warning:#935a00;--warning-fill:#fff}
main{max-width:none;padding:0}figure,tr,pre{break-inside:avoid}h2{break-after:avoid}.scroll{overflow:visible}}
)css";

/// Writes one kind of block each.
struct BlockWriter
{
    std::string operator()(const ReportText& block) const { return "<p>" + escapeMarkup(block.text) + "</p>\n"; }
    std::string operator()(const ReportWarning& block) const
    {
        return "<p class=\"warning\" role=\"note\">" + escapeMarkup(block.text) + "</p>\n";
    }
    std::string operator()(const ReportCommand& block) const
    {
        return "<pre><code>" + escapeMarkup(block.text) + "</code></pre>\n";
    }
    std::string operator()(const Table& table) const { return "<div class=\"scroll\">" + toHtml(table) + "</div>\n"; }
    std::string operator()(const ReportFigures& block) const
    {
        std::string html = "<figure>\n<div class=\"figures\">\n";
        for (const Figure& figure : block.figures)
            html += figureSvg(figure);
        html += "</div>\n";
        if (!block.caption.empty())
            html += "<figcaption>" + escapeMarkup(block.caption) + "</figcaption>\n";
        return html + "</figure>\n";
    }
};

} // namespace

std::string reportHtml(const Report& report)
{
    const std::string title = escapeMarkup(report.title);
    std::string html =
        fmt::format("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
                    "<meta charset=\"UTF-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>"
                    "\n<title>{}</title>\n<style>{}{}</style>\n</head>\n<body>\n<main>\n<header>\n"
                    "<h1>{}</h1>\n",
                    title, kStyle, inkStyles(), title);
    if (!report.subtitle.empty())
        html += "<p class=\"subtitle\">" + escapeMarkup(report.subtitle) + "</p>\n";
    html += "</header>\n";
    for (const ReportSection& section : report.sections) {
        html += "<section>\n<h2>" + escapeMarkup(section.title) + "</h2>\n";
        for (const ReportBlock& block : section.blocks)
            html += std::visit(BlockWriter{}, block);
        html += "</section>\n";
    }
    if (!report.footer.empty())
        html += "<footer>" + escapeMarkup(report.footer) + "</footer>\n";
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace equipoise
