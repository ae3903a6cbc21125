// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/losscurveplot.h"

#include "core/evaluation/metrictable.h"
#include "widgets/plots/plotticker.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kMostMarkers = 60;    ///< an epoch is marked as long as the marks do not run into each other
constexpr std::size_t kMostWideLines = 400; ///< a line of more points is thin, which the painter draws far faster
constexpr int kMostReadoutLines = 14;
constexpr double kPale = 0.35;
constexpr double kAstray = 10; ///< times the highest of the other curves

QColor pale(QColor colour)
{
    colour.setAlphaF(float(kPale));
    return colour;
}

QString withoutPart(const QString& series, const QString& part)
{
    return series.startsWith(part) ? series.mid(part.size()) : QString();
}

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
    connect(&canvas(), &QCustomPlot::afterLayout, this, &LossCurvePlot::sampleCurves);
}

std::string LossCurvePlot::kindOf(const std::string& series)
{
    if (metricOf(series) == "learning_rate")
        return "learning_rate";
    const auto at = series.find_last_of("_.");
    return at == std::string::npos ? series : series.substr(at + 1);
}

std::string LossCurvePlot::metricOf(const std::string& series)
{
    for (const std::string part : {"train_", "validation_"})
        if (series.starts_with(part))
            return series.substr(part.size());
    return series;
}

bool LossCurvePlot::isValidation(const std::string& series) { return series.starts_with("validation"); }

QString LossCurvePlot::titleOf(const std::string& series)
{
    QString name = QString::fromStdString(series);
    name.replace(u'_', u' ');
    name.replace(u"rmse"_qs, u"RMSE"_qs).replace(u"mae"_qs, u"MAE"_qs).replace(u"ndcg"_qs, u"NDCG"_qs);
    const auto worded = [](const QString& kind) {
        if (kind == u"loss")
            return tr("loss");
        if (kind == u"accuracy loss")
            return tr("accuracy loss");
        if (kind == u"learning rate")
            return tr("learning rate");
        return kind == u"fairness loss" ? tr("fairness loss") : kind;
    };
    if (const QString rest = withoutPart(name, u"train "_qs); !rest.isEmpty())
        return tr("Training: %1").arg(worded(rest));
    if (const QString rest = withoutPart(name, u"validation "_qs); !rest.isEmpty())
        return tr("Validation: %1").arg(worded(rest));
    name = worded(name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString LossCurvePlot::titleOfLogged(const std::string& key)
{
    const std::size_t dot = key.find('.');
    return dot == std::string::npos
               ? titleOf(key)
               : u"%1: %2"_qs.arg(phaseTitle(QString::fromStdString(key.substr(0, dot))), titleOf(key.substr(dot + 1)));
}

QString LossCurvePlot::phaseTitle(const QString& phase)
{
    if (phase == u"factors")
        return tr("Factors");
    if (phase == u"network")
        return tr("Network");
    return phase.isEmpty() ? phase : phase.at(0).toUpper() + phase.mid(1);
}

Goal LossCurvePlot::goalOf(const std::string& series)
{
    const std::string metric = metricOf(series);
    if (metric == "learning_rate")
        return Goal::Neither;
    return describeMetric(metric) == nullptr || isSmallerBetter(metric) ? Goal::Lower : Goal::Higher;
}

void LossCurvePlot::setCurves(std::vector<PlottedCurve> curves)
{
    canvas().clearGraphs();
    m_curves = std::move(curves);
    m_drawn.clear();
    m_smoothed.assign(m_curves.size(), {ExponentialSmoother(m_smoothing), {}, 0});
    m_quietKey = nullptr;
    bool hasLegend = false;
    for (const PlottedCurve& curve : m_curves) {
        QCPGraph* measured = canvas().addGraph();
        QCPGraph* smoothed = canvas().addGraph();
        measured->setName(curve.title);
        smoothed->removeFromLegend();
        if (curve.isQuiet)
            measured->removeFromLegend();
        hasLegend = hasLegend || !curve.isQuiet;
        m_drawn.push_back({measured, smoothed});
    }
    if (std::any_of(m_curves.begin(), m_curves.end(), [](const PlottedCurve& curve) { return curve.isQuiet; })) {
        m_quietKey = canvas().addGraph();
        m_quietKey->setName(tr("thin and pale: training"));
    }
    setLegendShown(hasLegend);
    smoothOn();
    refresh(true);
}

void LossCurvePlot::setEpochs(int epochs) { m_epochs = epochs; }

void LossCurvePlot::setBestEpoch(int epoch)
{
    m_bestEpoch = epoch;
    m_best->setVisible(epoch > 0);
    m_best->point1->setCoords(epoch, 1);
    m_best->point2->setCoords(epoch, 2);
}

void LossCurvePlot::setLogarithmic(bool logarithmic)
{
    m_isLogarithmic = logarithmic;
    setLogarithmicY(logarithmic);
    resetView();
}

void LossCurvePlot::setSmoothing(double weight)
{
    m_smoothing = weight;
    m_smoothed.assign(m_curves.size(), {ExponentialSmoother(weight), {}, 0});
    flush();
}

void LossCurvePlot::flush()
{
    smoothOn();
    refresh(true);
}

void LossCurvePlot::smoothOn()
{
    if (m_smoothing <= 0)
        return;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const MinMaxPyramid& points = *m_curves[i].points;
        Smoothed& smoothed = m_smoothed[i];
        if (smoothed.generation != points.generation())
            smoothed = {ExponentialSmoother(m_smoothing), {}, points.generation()};
        for (const MinMaxPyramid::Point& point : points.points().subspan(smoothed.points.size()))
            smoothed.points.append(point.x, smoothed.smoother.next(point.y));
    }
}

void LossCurvePlot::sampleCurves()
{
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        sample(*m_curves[i].points, *m_drawn[i].measured);
        sample(m_smoothed[i].points, *m_drawn[i].smoothed);
    }
}

void LossCurvePlot::sample(const MinMaxPyramid& points, QCPGraph& graph)
{
    const QCPRange range = canvas().xAxis->range();
    m_scratch.clear();
    points.sample(range.lower, range.upper, std::size_t(std::max(1, canvas().axisRect()->width())), m_scratch);
    QVector<QCPGraphData> drawn;
    drawn.reserve(qsizetype(m_scratch.size()));
    for (const MinMaxPyramid::Point& point : m_scratch)
        drawn.append({point.x, m_isLogarithmic && point.y <= 0 ? qQNaN() : point.y});
    graph.data()->set(drawn, true);
}

void LossCurvePlot::recolour(const QPalette& palette)
{
    const bool isSmoothed = m_smoothing > 0;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const PlottedCurve& curve = m_curves[i];
        const QColor own = curve.colour.isValid() ? curve.colour : palette.color(QPalette::Text);
        const std::size_t count = curve.points->size();
        const QColor colour = curve.isQuiet ? pale(own) : own;
        const double width = count > kMostWideLines || curve.isQuiet ? 1 : 2;
        QCPGraph& measured = *m_drawn[i].measured;
        measured.setPen(QPen(isSmoothed ? pale(colour) : colour, isSmoothed ? 1 : width, curve.dash));
        m_drawn[i].smoothed->setPen(QPen(colour, width, curve.dash));
        const bool isMarked = count <= kMostMarkers && !isSmoothed && !curve.isQuiet;
        const QColor inside = curve.isOpen ? palette.color(QPalette::Base) : colour;
        measured.setScatterStyle(isMarked ? QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.4), inside, 5)
                                          : QCPScatterStyle());
    }
    if (m_quietKey != nullptr)
        m_quietKey->setPen(QPen(pale(palette.color(QPalette::Text)), 1));
    m_best->setPen(QPen(coloursOf(palette).accent, 1, Qt::DotLine));
}

DataRange LossCurvePlot::dataRange() const
{
    DataRange range;
    double loudest = 0;
    for (const PlottedCurve& curve : m_curves)
        if (const auto extremes = curve.points->extremes(); extremes && !curve.isQuiet)
            loudest = std::max(loudest, extremes->second);
    for (const PlottedCurve& curve : m_curves) {
        const auto extremes = curve.points->extremes();
        const auto positive = curve.points->lowestPositive();
        if (!extremes || (m_isLogarithmic && !positive))
            continue;
        // a training that begins far astray would flatten what is compared; zooming out shows it
        if (curve.isQuiet && loudest > 0 && extremes->second > kAstray * loudest)
            continue;
        range.include(curve.points->points().front().x, m_isLogarithmic ? *positive : extremes->first);
        range.include(curve.points->points().back().x, extremes->second);
    }
    if (!range.isEmpty) {
        range.xMinimum = std::min(range.xMinimum, 1.0);
        range.xMaximum = std::max(range.xMaximum, std::max(2.0, std::min(double(m_epochs), 2 * range.xMaximum)));
    }
    return range;
}

QString LossCurvePlot::readout(double& x, double) const
{
    x = std::round(x);
    const QLocale locale;
    QStringList lines;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto value = m_curves[i].points->valueAt(x);
        if (!value)
            continue;
        QString line = m_curves[i].title + u"  "_qs + locale.toString(*value, 'g', 5);
        if (const auto smooth = m_smoothed[i].points.valueAt(x))
            line += tr("  (smoothed %1)").arg(locale.toString(*smooth, 'g', 5));
        lines << line;
    }
    if (lines.isEmpty())
        return {};
    if (lines.size() > kMostReadoutLines) {
        const auto others = lines.size() - kMostReadoutLines;
        lines = lines.mid(0, kMostReadoutLines);
        lines << tr("and %n more", nullptr, int(others));
    }
    QString head = tr("Epoch %1").arg(locale.toString(int(x)));
    if (int(x) == m_bestEpoch)
        head += tr(" (best, kept)");
    lines.prepend(head);
    return lines.join(u'\n');
}

QString LossCurvePlot::csv() const
{
    const auto quoted = [](QString cell) {
        return cell.contains(u',') || cell.contains(u'"') ? u'"' + cell.replace(u'"', u"\"\""_qs) + u'"' : cell;
    };
    QString text = tr("series") + u',' + quoted(xTitle()) + u',' + quoted(yTitle()) + u'\n';
    for (const PlottedCurve& curve : m_curves)
        for (const MinMaxPyramid::Point& point : curve.points->points())
            text += quoted(curve.title) + u',' + QString::number(point.x, 'g', 10) + u',' +
                    QString::number(point.y, 'g', 10) + u'\n';
    return text;
}

} // namespace equipoise
