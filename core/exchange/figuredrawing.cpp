// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figuredrawing.h"

#include "core/exchange/plotarea.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace equipoise {

namespace {

constexpr double kTextSize = 12.5;
constexpr double kTitleSize = 14;
constexpr double kLineHeight = 16;
constexpr double kPad = 12;
constexpr double kLegendSign = 26;
constexpr double kTurn = -35; ///< degrees of category names that do not fit side by side

/// What an axis spans.
struct Span
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(const std::vector<double>& values)
    {
        for (const double value : values)
            add(value);
    }
    bool isEmpty() const { return low > high; }
};

bool isDrawn(const Figure& figure)
{
    return std::any_of(figure.series.begin(), figure.series.end(), [](const FigureSeries& s) {
        for (std::size_t i = 0; i < std::min(s.x.size(), s.y.size()); ++i)
            if (std::isfinite(s.x[i]) && std::isfinite(s.y[i]))
                return true;
        return false;
    });
}

void addHalfBins(Span& span, const FigureSeries& s)
{
    const double half = s.style == SeriesStyle::Bars ? 0.5 : s.x.size() > 1 ? (s.x[1] - s.x[0]) / 2 : 0;
    for (const double x : s.x) {
        span.add(x - half);
        span.add(x + half);
    }
}

Span xSpan(const Figure& figure)
{
    Span span;
    for (const FigureSeries& s : figure.series) {
        span.add(s.x);
        span.add(s.xLow);
        span.add(s.xHigh);
        if (s.style == SeriesStyle::Area || s.style == SeriesStyle::Bars)
            addHalfBins(span, s);
    }
    if (!figure.x.categories.empty()) {
        span.add(-0.5);
        span.add(static_cast<double>(figure.x.categories.size()) - 0.5);
    }
    return span;
}

Span ySpan(const Figure& figure)
{
    Span span;
    for (const FigureSeries& s : figure.series) {
        span.add(s.y);
        span.add(s.low);
        span.add(s.high);
        if (s.style == SeriesStyle::Area || s.style == SeriesStyle::Bars)
            span.add(0);
    }
    return span;
}

/// With the ends the axis asks for and a little air at the others, so that no marker sits on an axis; values that
/// begin at zero keep their zero.
Span aired(Span span, const FigureAxis& axis, double share)
{
    const double air = (span.high - span.low) * share;
    const bool isFloor = span.low >= 0 && span.low - air < 0;
    const double low = isFloor ? 0 : span.low - air;
    const double high = span.high + air;
    span.add(axis.minimum && *axis.minimum <= span.low ? *axis.minimum : low);
    span.add(axis.maximum && *axis.maximum >= span.high ? *axis.maximum : high);
    return span;
}

double widest(const std::vector<std::string>& texts)
{
    double width = 0;
    for (const std::string& text : texts)
        width = std::max(width, textWidth(text, kTextSize));
    return width;
}

/// Lays a figure out from the outside in: title, legend and axis titles take what they need, the data get the rest.
class FigureDrawing
{
public:
    FigureDrawing(FigureCanvas& canvas, const Figure& figure)
        : m_figure(figure)
        , m_canvas(canvas)
    {}

    void draw()
    {
        double top = kPad;
        top = drawTitle(top);
        top = drawLegend(top);
        m_area.top = top + 8;
        m_area.bottom = m_figure.height - kPad - kLineHeight - 4;
        m_area.left = kPad;
        m_area.right = m_figure.width - kPad;
        if (isDrawn(m_figure)) {
            layOutAxes();
            drawGrid();
            drawSeries(m_canvas, m_figure, m_area);
            drawAxes();
        } else {
            drawEmpty();
        }
    }

private:
    double drawTitle(double top)
    {
        if (m_figure.title.empty())
            return top;
        for (const std::string& line : wrapText(m_figure.title, kTitleSize * 1.05, m_figure.width - 2 * kPad)) {
            top += kLineHeight + 2;
            m_canvas.text(kPad, top - 4, line, kTitleSize, Anchor::Start, Ink::Text, true);
        }
        return top + 4;
    }

    /// Names beside signs, in as many rows as they need.
    double drawLegend(double top)
    {
        double x = kPad;
        double rowHeight = 0;
        const double end = m_figure.width - kPad;
        for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
            const FigureSeries& series = m_figure.series[i];
            if (series.name.empty())
                continue;
            const double room = end - kPad - kLegendSign - 6;
            const auto lines = wrapText(series.name, kTextSize, room);
            const double width = kLegendSign + 6 + widest(lines);
            if (x > kPad && x + width > end) {
                top += rowHeight;
                x = kPad;
                rowHeight = 0;
            }
            drawLegendSign(m_canvas, series, i, x, top + kLineHeight / 2);
            for (std::size_t k = 0; k < lines.size(); ++k)
                m_canvas.text(x + kLegendSign + 6, top + static_cast<double>(k) * kLineHeight + 12.5, lines[k],
                              kTextSize, Anchor::Start, Ink::Text);
            rowHeight = std::max(rowHeight, static_cast<double>(lines.size()) * kLineHeight + 2);
            x += width + 18;
        }
        return top + rowHeight;
    }

    void layOutAxes()
    {
        if (!m_figure.x.title.empty()) {
            m_xTitle = wrapText(m_figure.x.title, kTextSize, m_figure.width - 2 * kPad);
            m_area.bottom -= static_cast<double>(m_xTitle.size()) * kLineHeight + 2;
        }
        layOutY();
        if (m_figure.x.categories.empty())
            layOutX();
        else
            layOutCategories();
        // the names below may have taken some height
        layOutY();
    }

    void layOutY()
    {
        const Span span = aired(ySpan(m_figure), m_figure.y, 0.05);
        const double height = m_area.bottom - m_area.top;
        m_area.y = niceTicks(span.low, span.high, height > 180 ? 5 : 3, m_figure.y.isInteger);
        m_area.left = kPad + widest(m_area.y.labels) + 8;
        if (!m_figure.y.title.empty()) {
            m_yTitle = wrapText(m_figure.y.title, kTextSize, std::max(60.0, height + 20));
            m_area.left += static_cast<double>(m_yTitle.size()) * kLineHeight + 2;
        }
        m_area.left = std::max(m_area.left, m_leastLeft);
    }

    void layOutX()
    {
        const Span span = aired(xSpan(m_figure), m_figure.x, 0.02);
        const double width = m_area.right - m_area.left;
        for (int count = 7; count >= 1; --count) {
            m_area.x = niceTicks(span.low, span.high, count, m_figure.x.isInteger);
            const double needed = (widest(m_area.x.labels) + 14) * static_cast<double>(m_area.x.labels.size());
            if (needed <= width)
                break;
        }
        if (!m_area.x.labels.empty())
            m_area.right -= std::max(4.0, textWidth(m_area.x.labels.back(), kTextSize) / 2 - kPad);
    }

    void layOutCategories()
    {
        const std::vector<std::string>& names = m_figure.x.categories;
        m_area.x = {};
        m_area.x.minimum = -0.5;
        m_area.x.maximum = static_cast<double>(names.size()) - 0.5;
        for (std::size_t i = 0; i < names.size(); ++i)
            m_area.x.values.push_back(static_cast<double>(i));
        m_area.x.labels = names;
        const double width = widest(names);
        const double slot = (m_area.right - m_area.left) / static_cast<double>(names.size());
        m_isTurned = width + 8 > slot;
        if (!m_isTurned)
            return;
        constexpr double kRadians = -kTurn * 3.14159265358979 / 180;
        // names longer than this would leave no room for the data
        const double most = std::min(width, (m_area.bottom - m_area.top) * 0.4 / std::sin(kRadians));
        for (std::string& label : m_area.x.labels)
            if (textWidth(label, kTextSize) > most)
                label = wrapText(label, kTextSize, most - textWidth("…", kTextSize)).front() + "…";
        const double used = widest(m_area.x.labels);
        m_area.bottom -= used * std::sin(kRadians) - 2;
        m_leastLeft = kPad + textWidth(m_area.x.labels.front(), kTextSize) * std::cos(kRadians) - slot / 2;
    }

    void drawGrid()
    {
        for (const double y : m_area.y.values)
            m_canvas.line(m_area.left, m_area.py(y), m_area.right, m_area.py(y), Ink::Grid, 1);
        if (m_figure.x.categories.empty())
            for (const double x : m_area.x.values)
                m_canvas.line(m_area.px(x), m_area.top, m_area.px(x), m_area.bottom, Ink::Grid, 1);
    }

    void drawAxes()
    {
        m_canvas.line(m_area.left, m_area.bottom, m_area.right, m_area.bottom, Ink::Axis, 1.25);
        if (m_area.y.minimum < 0 && m_area.y.maximum > 0)
            m_canvas.line(m_area.left, m_area.py(0), m_area.right, m_area.py(0), Ink::Axis, 1);
        for (std::size_t i = 0; i < m_area.y.values.size(); ++i)
            m_canvas.text(m_area.left - 8, m_area.py(m_area.y.values[i]) + 4.5, m_area.y.labels[i], kTextSize,
                          Anchor::End, Ink::Muted);
        for (std::size_t i = 0; i < m_area.x.values.size(); ++i)
            drawXLabel(m_area.px(m_area.x.values[i]), m_area.x.labels[i]);
        const double middle = (m_area.left + m_area.right) / 2;
        double y =
            m_figure.height - kPad - static_cast<double>(m_xTitle.size() - (m_xTitle.empty() ? 0 : 1)) * kLineHeight;
        for (const std::string& line : m_xTitle) {
            m_canvas.text(fitted(middle, line), y - 1, line, kTextSize, Anchor::Middle, Ink::Text);
            y += kLineHeight;
        }
        double x = kPad + 10;
        for (const std::string& line : m_yTitle) {
            m_canvas.text(x, (m_area.top + m_area.bottom) / 2, line, kTextSize, Anchor::Middle, Ink::Text, false, -90);
            x += kLineHeight;
        }
    }

    void drawXLabel(double x, const std::string& label)
    {
        if (m_figure.x.categories.empty())
            m_canvas.line(x, m_area.bottom, x, m_area.bottom + 4, Ink::Axis, 1);
        if (m_isTurned)
            m_canvas.text(x + 4, m_area.bottom + 14, label, kTextSize, Anchor::End, Ink::Muted, false, kTurn);
        else
            m_canvas.text(x, m_area.bottom + 18, label, kTextSize, Anchor::Middle, Ink::Muted);
    }

    /// A middle that keeps the text inside the figure.
    double fitted(double middle, const std::string& text) const
    {
        const double half = textWidth(text, kTextSize) / 2;
        return std::max(kPad + half, std::min(middle, m_figure.width - kPad - half));
    }

    void drawEmpty()
    {
        const auto lines = wrapText(m_figure.emptyText, kTextSize, m_area.right - m_area.left - 2 * kPad);
        double y = (m_area.top + m_area.bottom - static_cast<double>(lines.size() - 1) * kLineHeight) / 2;
        for (const std::string& line : lines) {
            m_canvas.text(m_figure.width / 2, y, line, kTextSize, Anchor::Middle, Ink::Muted);
            y += kLineHeight;
        }
        m_canvas.line(m_area.left, m_area.bottom, m_area.right, m_area.bottom, Ink::Axis, 1.25);
    }

    const Figure& m_figure;
    FigureCanvas& m_canvas;
    PlotArea m_area;
    std::vector<std::string> m_xTitle;
    std::vector<std::string> m_yTitle;
    double m_leastLeft = 0;
    bool m_isTurned = false;
};

} // namespace

void drawFigure(FigureCanvas& canvas, const Figure& figure) { FigureDrawing(canvas, figure).draw(); }

} // namespace equipoise
