// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/curvespanel.h"

#include "widgets/frame/parts.h"
#include "widgets/plots/losscurveplot.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {

QString axisTitle(const std::string& kind)
{
    if (kind == "loss")
        return CurvesPanel::tr("Loss");
    if (kind == "rmse")
        return CurvesPanel::tr("RMSE (rating units)");
    return LossCurvePlot::titleOf(kind);
}

} // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : QWidget(parent)
    , m_switch(new QHBoxLayout)
    , m_buttons(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    m_switch->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_switch);
    layout->addWidget(m_stack, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int phase) {
        m_chosen = true;
        m_stack->setCurrentIndex(phase);
    });
    start({});
}

void CurvesPanel::start(const QList<PhaseInfo>& phases)
{
    for (QAbstractButton* button : m_buttons->buttons())
        delete button;
    while (QLayoutItem* item = m_switch->takeAt(0))
        delete item;
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_sheets.clear();
    m_chosen = false;
    const QList<PhaseInfo> shown = phases.isEmpty() ? QList<PhaseInfo>{{QString(), 0}} : phases;
    for (const PhaseInfo& phase : shown) {
        Sheet sheet{new QWidget(m_stack), phase.maxEpochs, {}};
        auto* row = new QHBoxLayout(sheet.widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        m_stack->addWidget(sheet.widget);
        if (shown.size() > 1) {
            QString name = phase.name;
            name[0] = name[0].toUpper();
            auto* button = new QPushButton(name, this);
            button->setCheckable(true);
            button->setToolTip(tr("Curves of the phase \"%1\"").arg(phase.name));
            m_buttons->addButton(button, int(m_sheets.size()));
            m_switch->addWidget(button);
        }
        m_sheets.append(sheet);
        plotFor(m_sheets.last(), "loss");
    }
    m_switch->addStretch();
    showPhase(0);
}

LossCurvePlot* CurvesPanel::plotFor(Sheet& sheet, const std::string& series)
{
    const std::string kind = LossCurvePlot::kindOf(series);
    auto at = sheet.plots.find(kind);
    if (at != sheet.plots.end())
        return at->second;
    auto* plot = new LossCurvePlot;
    plot->setYTitle(axisTitle(kind), Goal::Lower);
    plot->setFigureName(axisTitle(kind));
    plot->start(sheet.maxEpochs);
    auto* card = new Card(sheet.widget);
    card->body()->addWidget(plot);
    static_cast<QHBoxLayout*>(sheet.widget->layout())->addWidget(card, 1);
    sheet.plots.emplace(kind, plot);
    return plot;
}

void CurvesPanel::append(const QList<EpochPoint>& epochs)
{
    for (const EpochPoint& point : epochs) {
        if (point.phase < 0 || point.phase >= m_sheets.size())
            continue;
        Sheet& sheet = m_sheets[point.phase];
        for (const auto& [name, value] : point.series)
            plotFor(sheet, name)->append(name, point.epoch, value);
        if (point.isBest)
            for (const auto& [kind, plot] : sheet.plots)
                plot->setBestEpoch(point.epoch);
    }
    for (const Sheet& sheet : std::as_const(m_sheets))
        for (const auto& [kind, plot] : sheet.plots)
            plot->flush();
    if (!epochs.isEmpty() && !m_chosen)
        showPhase(epochs.last().phase);
}

void CurvesPanel::showPhase(int phase)
{
    m_stack->setCurrentIndex(phase);
    if (QAbstractButton* button = m_buttons->button(phase))
        button->setChecked(true);
}

QList<LossCurvePlot*> CurvesPanel::plots(int phase) const
{
    QList<LossCurvePlot*> list;
    for (const auto& [kind, plot] : m_sheets[phase].plots)
        list.append(plot);
    return list;
}

} // namespace equipoise
