// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdfdocument.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <fmt/format.h>

#include <cmath>
#include <numbers>
#include <sstream>

namespace equipoise {

namespace {

constexpr const char* kSans = "DejaVu Sans";
constexpr const char* kMono = "DejaVu Sans Mono";

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

[[noreturn]] void refuse(cairo_status_t status)
{
    throw Error(ErrorKind::Io, "the PDF cannot be made")
        .value(cairo_status_to_string(status))
        .hint("Free some memory, and check that a font such as DejaVu Sans is installed");
}

double channel(std::string_view colour, std::size_t at)
{
    return std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
}

void setColour(cairo_t* context, std::string_view colour, double opacity = 1)
{
    cairo_set_source_rgba(context, channel(colour, 1), channel(colour, 3), channel(colour, 5), opacity);
}

void setFont(cairo_t* context, double size, bool isBold, bool isMono)
{
    cairo_select_font_face(context, isMono ? kMono : kSans, CAIRO_FONT_SLANT_NORMAL,
                           isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context, size);
}

/// What cairo takes: UTF-8 that ends with a zero; it refuses the whole page for one bad byte.
std::string clean(std::string_view text) { return isUtf8(text) ? std::string(text) : latin1ToUtf8(text); }

double advance(cairo_t* context, const std::string& text)
{
    cairo_text_extents_t extents;
    cairo_text_extents(context, text.c_str(), &extents);
    return extents.x_advance;
}

void trace(cairo_t* context, const FigureCanvas::Points& points)
{
    cairo_new_path(context);
    for (const auto& [x, y] : points)
        cairo_line_to(context, x, y);
}

} // namespace

struct PdfDocument::Cairo
{
    cairo_surface_t* surface;
    cairo_t* context;

    Cairo(std::string& bytes, double width, double height)
        : surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height))
        , context(cairo_create(surface))
    {
        // widths of text that do not depend on the dots of any screen
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_set_font_options(context, options);
        cairo_font_options_destroy(options);
    }
    ~Cairo()
    {
        cairo_destroy(context);
        cairo_surface_destroy(surface);
    }
    Cairo(const Cairo&) = delete;
    Cairo& operator=(const Cairo&) = delete;
};

PdfDocument::PdfDocument(double width, double height, const std::string& title)
    : m_width(width)
    , m_height(height)
    , m_cairo(std::make_unique<Cairo>(m_bytes, width, height))
{
    cairo_pdf_surface_set_metadata(m_cairo->surface, CAIRO_PDF_METADATA_TITLE, clean(title).c_str());
    cairo_pdf_surface_set_metadata(m_cairo->surface, CAIRO_PDF_METADATA_CREATOR, "Equipoise");
}

PdfDocument::~PdfDocument() = default;

cairo_t* PdfDocument::context() const { return m_cairo->context; }

void PdfDocument::endPage()
{
    cairo_show_page(context());
    ++m_page;
}

void PdfDocument::addOutline(const std::string& title, double y)
{
    cairo_pdf_surface_add_outline(m_cairo->surface, CAIRO_PDF_OUTLINE_ROOT, clean(title).c_str(),
                                  fmt::format("page={} pos=[0 {:.1f}]", m_page, y).c_str(),
                                  static_cast<cairo_pdf_outline_flags_t>(0));
}

std::string PdfDocument::finish()
{
    cairo_surface_finish(m_cairo->surface);
    for (const cairo_status_t status : {cairo_status(context()), cairo_surface_status(m_cairo->surface)})
        if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED)
            refuse(status);
    return std::move(m_bytes);
}

double PdfDocument::textWidth(std::string_view text, const Font& font) const
{
    setFont(context(), font.size, font.isBold, font.isMono);
    return advance(context(), clean(text));
}

void PdfDocument::text(double x, double y, std::string_view text, const Font& font, std::string_view colour)
{
    setFont(context(), font.size, font.isBold, font.isMono);
    setColour(context(), colour);
    cairo_move_to(context(), x, y);
    cairo_show_text(context(), clean(text).c_str());
}

void PdfDocument::fillRectangle(double x, double y, double width, double height, std::string_view colour)
{
    setColour(context(), colour);
    cairo_rectangle(context(), x, y, width, height);
    cairo_fill(context());
}

void PdfDocument::line(double x1, double y1, double x2, double y2, std::string_view colour, double width)
{
    CairoCanvas(context()).polyline({{x1, y1}, {x2, y2}}, colour, width, "");
}

CairoCanvas::CairoCanvas(cairo_t* context)
    : m_context(context)
{}

void CairoCanvas::text(double x, double y, std::string_view text, double size, Anchor anchor, Ink ink, bool isBold,
                       double degrees)
{
    const std::string shown = clean(text);
    cairo_save(m_context);
    setFont(m_context, size, isBold, false);
    setColour(m_context, inkColour(ink));
    cairo_translate(m_context, x, y);
    cairo_rotate(m_context, degrees * std::numbers::pi / 180);
    const double width = advance(m_context, shown);
    cairo_move_to(m_context, anchor == Anchor::Start ? 0 : anchor == Anchor::Middle ? -width / 2 : -width, 0);
    cairo_show_text(m_context, shown.c_str());
    cairo_restore(m_context);
}

void CairoCanvas::line(double x1, double y1, double x2, double y2, Ink ink, double width)
{
    polyline({{x1, y1}, {x2, y2}}, inkColour(ink), width, "");
}

void CairoCanvas::rectangle(double x, double y, double width, double height, std::string_view colour, double opacity)
{
    setColour(m_context, colour, opacity);
    cairo_rectangle(m_context, x, y, width, height);
    cairo_fill(m_context);
}

void CairoCanvas::polyline(const Points& points, std::string_view colour, double width, std::string_view dashes)
{
    std::vector<double> lengths;
    std::istringstream words{std::string(dashes)};
    for (double length = 0; words >> length;)
        lengths.push_back(length);
    setColour(m_context, colour);
    cairo_set_line_width(m_context, width);
    cairo_set_line_join(m_context, CAIRO_LINE_JOIN_ROUND);
    cairo_set_dash(m_context, lengths.data(), static_cast<int>(lengths.size()), 0);
    trace(m_context, points);
    cairo_stroke(m_context);
}

void CairoCanvas::polygon(const Points& points, std::string_view colour, double opacity)
{
    setColour(m_context, colour, opacity);
    trace(m_context, points);
    cairo_close_path(m_context);
    cairo_fill(m_context);
}

void CairoCanvas::circle(double x, double y, double radius, std::string_view colour)
{
    setColour(m_context, colour);
    cairo_new_path(m_context);
    cairo_arc(m_context, x, y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(m_context);
}

} // namespace equipoise
