// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/losscurveplot.h"

#include "widgets/plots/plotticker.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

bool contains(const std::string& text, const char* word) { return text.find(word) != std::string::npos; }
bool isValidation(const std::string& series) { return contains(series, "valid"); }

/// An epoch is marked by a point as long as the points do not run into each other.
constexpr int kMostMarkers = 60;

} // namespace

LossCurvePlot::LossCurvePlot(QWidget* parent)
    : Plot(parent)
{
    auto ticker = QSharedPointer<PlotTicker>::create();
    ticker->setWhole(true);
    canvas().xAxis->setTicker(ticker);
    setXTitle(tr("Epoch"));
    setPlaceholder(tr("Curves appear here while a model trains"));
    m_best = new QCPItemStraightLine(&canvas());
    m_best->setVisible(false);
}

std::string LossCurvePlot::kindOf(const std::string& series)
{
    const auto at = series.find_last_of("_.");
    return at == std::string::npos ? series : series.substr(at + 1);
}

QString LossCurvePlot::titleOf(const std::string& series)
{
    QString name = QString::fromStdString(series);
    name.replace(u'_', u' ');
    name.replace(u"rmse"_qs, u"RMSE"_qs).replace(u"mae"_qs, u"MAE"_qs);
    if (name.startsWith(u"train "))
        return tr("Training: %1").arg(name.mid(6));
    if (name.startsWith(u"validation "))
        return tr("Validation: %1").arg(name.mid(11));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void LossCurvePlot::start(int epochs)
{
    canvas().clearGraphs();
    m_series.clear();
    m_epochs = epochs;
    setBestEpoch(0);
    setLegendShown(false);
    refresh();
}

void LossCurvePlot::append(const std::string& series, int epoch, double value)
{
    auto at = std::find_if(m_series.begin(), m_series.end(), [&](const Series& s) { return s.name == series; });
    if (at == m_series.end()) {
        QCPGraph* graph = canvas().addGraph();
        graph->setName(titleOf(series));
        m_series.push_back({series, graph});
        at = std::prev(m_series.end());
        setLegendShown(true);
    }
    at->graph->addData(epoch, value);
}

void LossCurvePlot::setBestEpoch(int epoch)
{
    m_bestEpoch = epoch;
    m_best->setVisible(epoch > 0);
    m_best->point1->setCoords(epoch, 0);
    m_best->point2->setCoords(epoch, 1);
}

void LossCurvePlot::flush() { refresh(true); }

void LossCurvePlot::recolour(const QPalette& palette)
{
    int other = 2; // after accuracy's and fairness's colours
    for (const Series& series : m_series) {
        const bool part = contains(series.name, "accuracy") || contains(series.name, "fairness");
        const bool plainLoss = !part && (kindOf(series.name) == "loss" || kindOf(series.name) == "rmse");
        const QColor colour = contains(series.name, "accuracy")   ? accuracyColour()
                              : contains(series.name, "fairness") ? fairnessColour()
                              : plainLoss                         ? palette.color(QPalette::Text)
                                                                  : seriesColour(other++);
        const bool validation = isValidation(series.name);
        series.graph->setPen(QPen(colour, validation ? 1.8 : 2.0, validation ? Qt::DashLine : Qt::SolidLine));
        const bool marked = series.graph->dataCount() <= kMostMarkers;
        const QColor inside = validation ? palette.color(QPalette::Base) : colour;
        series.graph->setScatterStyle(marked ? QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.4), inside, 5)
                                             : QCPScatterStyle());
    }
    m_best->setPen(QPen(coloursOf(palette).accent, 1, Qt::DotLine));
}

DataRange LossCurvePlot::dataRange() const
{
    DataRange range;
    for (const Series& series : m_series)
        for (const QCPGraphData& point : *series.graph->data())
            range.include(point.key, point.value);
    if (!range.isEmpty) {
        range.xMinimum = std::min(range.xMinimum, 1.0);
        range.xMaximum = std::max(range.xMaximum, double(std::max(2, std::min(m_epochs, 2 * int(range.xMaximum)))));
    }
    return range;
}

QString LossCurvePlot::readout(double& x, double) const
{
    if (m_series.empty())
        return {};
    x = std::round(x);
    QStringList lines;
    for (const Series& series : m_series) {
        const auto at = series.graph->data()->findBegin(x, false);
        if (at != series.graph->data()->constEnd() && at->key == x)
            lines << titleOf(series.name) + u"  "_qs + QLocale().toString(at->value, 'g', 5);
    }
    if (lines.isEmpty())
        return {};
    QString head = tr("Epoch %1").arg(int(x));
    if (int(x) == m_bestEpoch)
        head += tr(" (best, kept)");
    lines.prepend(head);
    return lines.join(u'\n');
}

} // namespace equipoise
