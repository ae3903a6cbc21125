// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/curvebox.h"

#include "widgets/plots/losscurveplot.h"
#include "widgets/plots/seriesplot.h"
#include "widgets/theme/colours.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kPlotHeight = 220;

/// Phase and name of "network.train_loss".
std::pair<std::string, std::string> partsOf(const std::string& key)
{
    const std::size_t dot = key.find('.');
    return dot == std::string::npos ? std::pair(std::string(), key)
                                    : std::pair(key.substr(0, dot), key.substr(dot + 1));
}

} // namespace

CurveBox::CurveBox(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_plot(new SeriesPlot(this))
{
    m_choice->setAccessibleName(tr("Curve"));
    m_choice->setToolTip(tr("Which curves to show"));
    m_plot->setFixedHeight(kPlotHeight);
    m_plot->setFigureName(tr("Curves of the run"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    layout->addWidget(m_plot);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CurveBox::showCurve);
}

void CurveBox::setSeries(std::vector<LoggedSeries> series)
{
    m_series = std::move(series);
    const QString before = m_choice->currentText();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const LoggedSeries& one : m_series) {
        const auto [phase, name] = partsOf(one.key);
        const std::string kind = LossCurvePlot::kindOf(name);
        const QString words = LossCurvePlot::titleOf(kind);
        const QString title =
            phase.empty() ? words : u"%1: %2"_qs.arg(LossCurvePlot::phaseTitle(QString::fromStdString(phase)), words);
        if (m_choice->findText(title) < 0)
            m_choice->addItem(title, QStringList{QString::fromStdString(phase), QString::fromStdString(kind)});
    }
    const int same = m_choice->findText(before);
    m_choice->setCurrentIndex(same >= 0 ? same : m_choice->count() - 1); // the last phase is the one that counts
    m_choice->setVisible(m_choice->count() > 1);
    showCurve();
}

void CurveBox::showCurve()
{
    const QStringList wanted = m_choice->currentData().toStringList();
    std::vector<SeriesPlot::Series> shown;
    int other = 2; // after accuracy's and fairness's colours
    for (const LoggedSeries& series : m_series) {
        const auto [phase, name] = partsOf(series.key);
        const std::string kind = LossCurvePlot::kindOf(name);
        if (wanted != QStringList{QString::fromStdString(phase), QString::fromStdString(kind)})
            continue;
        SeriesPlot::Series& curve = shown.emplace_back();
        curve.name = LossCurvePlot::titleOf(name);
        const bool isWhole = name == "train_" + kind || name == "validation_" + kind;
        curve.colour = name.find("accuracy") != std::string::npos   ? accuracyColour()
                       : name.find("fairness") != std::string::npos ? fairnessColour()
                       : isWhole                                    ? QColor()
                                                                    : seriesColour(other++);
        curve.dash = name.find("valid") != std::string::npos ? Qt::DashLine : Qt::SolidLine;
        curve.epochs.assign(series.steps.begin(), series.steps.end());
        curve.values = series.values;
    }
    if (wanted.size() == 2)
        m_plot->setYTitle(LossCurvePlot::titleOf(wanted[1].toStdString()),
                          LossCurvePlot::goalOf(wanted[1].toStdString()));
    m_plot->setSeries(std::move(shown));
}

} // namespace equipoise
