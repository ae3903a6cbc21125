// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/groupdots.h"

#include "widgets/theme/colours.h"

#include <qcustomplot.h>

#include <QLocale>

#include <cmath>

namespace equipoise {

namespace {

constexpr double kHalf = 0.6; ///< room above the first and below the last group, in groups
constexpr int kMarkSize = 9;

} // namespace

GroupDots::GroupDots(QWidget* parent)
    : Plot(parent)
    , m_large(addKind(tr("Group")))
    , m_small(addKind(tr("Few users, left out of the difference")))
    , m_line(canvas().addGraph())
{
    m_line->setName(tr("All users"));
    m_small.whiskers->removeFromLegend();
    m_large.whiskers->setName(tr("95 % interval"));
    canvas().yAxis->grid()->setVisible(false);
    setLegendShown(false);
}

GroupDots::Kind GroupDots::addKind(const QString& name)
{
    // the groups are the keys, so that whiskers follow the order of the groups
    Kind kind{canvas().addGraph(canvas().yAxis, canvas().xAxis), new QCPErrorBars(canvas().yAxis, canvas().xAxis)};
    kind.marks->setName(name);
    kind.marks->setLineStyle(QCPGraph::lsNone);
    kind.whiskers->setErrorType(QCPErrorBars::etValueError);
    kind.whiskers->setDataPlottable(kind.marks);
    kind.whiskers->setSymbolGap(0);
    return kind;
}

void GroupDots::setDots(const QList<Dot>& dots, std::optional<double> overall)
{
    m_dots = dots;
    m_overall = overall;
    for (const Kind& kind : {m_large, m_small}) {
        kind.marks->data()->clear();
        kind.whiskers->data()->clear();
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    // bottom up, which is the order of the keys
    for (qsizetype i = dots.size() - 1; i >= 0; --i) {
        const double place = double(dots.size() - 1 - i);
        const Kind& kind = dots[i].isSmall ? m_small : m_large;
        const Estimate& value = dots[i].value;
        kind.marks->addData(place, value.mean);
        kind.whiskers->addData(value.mean - value.low, value.high - value.mean);
        ticker->addTick(place, dots[i].label);
    }
    canvas().yAxis->setTicker(ticker);
    m_line->data()->clear();
    if (overall && !dots.isEmpty()) {
        m_line->addData(*overall, -kHalf);
        m_line->addData(*overall, double(dots.size()) - 1 + kHalf);
    }
    for (QCPGraph* graph : {m_line, m_small.marks}) {
        graph->removeFromLegend();
        if (!graph->data()->isEmpty())
            graph->addToLegend();
    }
    setLegendShown(!dots.isEmpty());
    refresh();
}

void GroupDots::recolour(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    const QColor base = palette.color(QPalette::Base);
    m_large.marks->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(colours.accent, 1.4), colours.accent, kMarkSize));
    m_large.whiskers->setPen(QPen(colours.accent, 1.6));
    m_small.marks->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.muted, 1.4), base, kMarkSize));
    m_small.whiskers->setPen(QPen(colours.muted, 1, Qt::DotLine));
    m_line->setPen(QPen(colours.muted, 1.4, Qt::DashLine));
    canvas().yAxis->setTickLabelColor(palette.color(QPalette::Text));
}

DataRange GroupDots::dataRange() const
{
    DataRange range;
    for (qsizetype i = 0; i < m_dots.size(); ++i) {
        range.include(m_dots[i].value.low, double(i) - kHalf);
        range.include(m_dots[i].value.high, double(i) + kHalf);
    }
    if (m_overall && !m_dots.isEmpty())
        range.include(*m_overall, 0);
    return range;
}

QString GroupDots::readout(double& x, double y) const
{
    const auto place = m_dots.size() - 1 - qsizetype(std::lround(y));
    if (place < 0 || place >= m_dots.size())
        return {};
    const Dot& dot = m_dots[place];
    x = dot.value.mean;
    const QLocale locale;
    QString text = locale.toString(dot.value.mean, 'f', 4);
    if (dot.value.hasWidth())
        text = tr("%1 (95 %: %2 to %3)")
                   .arg(text, locale.toString(dot.value.low, 'f', 4), locale.toString(dot.value.high, 'f', 4));
    return tr("%1: %2\nn = %3").arg(dot.label, text, locale.toString(dot.n));
}

QString GroupDots::csv() const
{
    QString lines = u"group,n,value,low,high,small\n"_qs;
    for (const Dot& dot : m_dots)
        lines += u"\"%1\",%2,%3,%4,%5,%6\n"_qs.arg(QString(dot.label).replace(u'"', u"\"\""_qs))
                     .arg(dot.n)
                     .arg(dot.value.mean, 0, 'g', 17)
                     .arg(dot.value.low, 0, 'g', 17)
                     .arg(dot.value.high, 0, 'g', 17)
                     .arg(dot.isSmall ? 1 : 0);
    return lines;
}

} // namespace equipoise
