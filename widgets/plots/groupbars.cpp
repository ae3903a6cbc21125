// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/groupbars.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {
constexpr double kBarWidth = 0.6;
constexpr double kPartWidth = 0.3;
constexpr int kDarker = 160;
constexpr int kNoteGap = 6;           ///< pixels around a note
constexpr double kLeastNote = 0.7;    ///< of the type's size; smaller notes are left out
constexpr double kMostForNotes = 0.5; ///< of the height, where the figure is small
} // namespace

GroupBars::GroupBars(QWidget* parent)
    : Plot(parent)
{
    setZeroBased(false, true);
    setFixedX(true);
    canvas().setInteractions({});
    canvas().setAutoAddPlottableToLegend(false);
    canvas().xAxis->grid()->setVisible(false);
    connect(&canvas(), &QCustomPlot::afterLayout, this, &GroupBars::fitNotes);
}

void GroupBars::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    QCustomPlot& plot = canvas();
    plot.clearPlottables();
    for (int i = plot.itemCount() - 1; i >= 0; --i)
        if (plot.item(i)->property("note").isValid())
            plot.removeItem(i);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        auto* plottable = new QCPBars(plot.xAxis, plot.yAxis);
        plottable->setName(bar.label);
        plottable->setWidth(kBarWidth);
        plottable->addData(double(i), bar.value);
        plottable->setPen(Qt::NoPen);
        plottable->setBrush(bar.colour);
        ticker->addTick(double(i), bar.label);
        if (bar.part > 0) {
            auto* part = new QCPBars(plot.xAxis, plot.yAxis);
            part->setName(bar.label + u" ("_qs + tr("marked") + u')');
            part->setWidth(kPartWidth);
            part->addData(double(i), bar.part);
            part->setPen(Qt::NoPen);
            part->setBrush(bar.colour.darker(kDarker));
        }
        auto* note = new QCPItemText(&plot);
        note->setProperty("note", true);
        note->setText(bar.note);
        note->position->setCoords(double(i), bar.value);
        note->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        note->setClipToAxisRect(false);
    }
    plot.xAxis->setTicker(ticker);
    refresh();
}

void GroupBars::fitNotes()
{
    const double pitch = double(canvas().axisRect()->width()) / double(std::max<qsizetype>(1, m_bars.size()));
    int widest = 1;
    for (const Bar& bar : m_bars)
        for (const QString& line : bar.note.split(u'\n'))
            widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    const double scale = std::min(1.0, (pitch - kNoteGap) / widest);
    QFont fitting = font();
    fitting.setPointSizeF(QFontInfo(font()).pointSizeF() * std::max(scale, kLeastNote));
    for (int i = 0; i < canvas().itemCount(); ++i)
        if (auto* note = qobject_cast<QCPItemText*>(canvas().item(i)); note && note->property("note").isValid()) {
            note->setFont(fitting);
            note->setVisible(scale >= kLeastNote); // the read-out has them all
        }
    if (canvas().axisRect()->height() != m_height) {
        m_height = canvas().axisRect()->height();
        refresh(); // the notes take as many pixels, but another share of the height
    }
}

void GroupBars::recolour(const QPalette& palette)
{
    for (int i = 0; i < canvas().itemCount(); ++i)
        if (auto* note = qobject_cast<QCPItemText*>(canvas().item(i)); note && note->property("note").isValid())
            note->setColor(palette.color(QPalette::Text));
    canvas().xAxis->setTickLabelColor(palette.color(QPalette::Text));
}

DataRange GroupBars::dataRange() const
{
    DataRange range;
    if (m_bars.isEmpty())
        return range;
    range.include(-0.6, 0);
    const double height = std::max(1, canvas().axisRect()->height());
    for (const Bar& bar : m_bars) {
        const double note = fontMetrics().height() * double(1 + bar.note.count(u'\n')) + kNoteGap;
        range.include(0, bar.value / (1 - std::min(note / height, kMostForNotes)));
    }
    range.include(double(m_bars.size()) - 0.4, 0);
    return range;
}

QString GroupBars::readout(double& x, double) const
{
    const auto index = qsizetype(std::lround(x));
    if (index < 0 || index >= m_bars.size())
        return {};
    x = double(index);
    return m_bars[index].label + u": "_qs + m_bars[index].note;
}

} // namespace equipoise
