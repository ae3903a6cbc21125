// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/pointstable.h"

#include "core/evaluation/metrictable.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/tradeofffigures.h"

#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr qint64 kPointsPerSweep = 1'000'000; ///< the key of a row names sweep and point

ViewColumn::Best bestOf(const std::string& key)
{
    return isSmallerBetter(key) ? ViewColumn::Best::Lowest : ViewColumn::Best::Highest;
}

} // namespace

PointsTable::PointsTable(TradeOffFigures& figures, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_model(new TableModel({}, this))
    , m_view(new TableView(m_model, this))
{
    m_view->setAccessibleName(tr("Points of the sweep"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&figures, &TradeOffFigures::computed, this, &PointsTable::show);
    connect(&figures, &TradeOffFigures::selectionChanged, this, &PointsTable::markSelection);
    connect(m_view, &TableView::selectedKeysChanged, this, &PointsTable::select);
    show();
}

void PointsTable::show()
{
    const FigureChoice& choice = m_figures.choice();
    const QString help = tr("Half width of the 95 % interval over seeds (Student's t)");
    const QList<ViewColumn> columns{
        {tr("Of")},
        {tr("Point")},
        {metricTitle(choice.x), {}, 4, bestOf(choice.x)},
        {tr("± 95 %"), help, 4},
        {metricTitle(choice.y), {}, 4, bestOf(choice.y)},
        {tr("± 95 %"), help, 4},
        {tr("Seeds"), tr("Runs behind the means")},
        {tr("Front"), tr("Points no other one of the sweep dominates; the knee lies farthest "
                         "below the line between the ends of the front")}};
    QStringList now;
    for (const ViewColumn& column : m_model->columns())
        now << column.title;
    QStringList wanted;
    for (const ViewColumn& column : columns)
        wanted << column.title;
    if (now != wanted) {
        m_model->setColumns(columns);
        m_view->setStretchColumn(1);
    }
    m_view->setColumnHidden(0, !m_figures.areSeveral());

    QList<ViewRow> rows;
    const auto half = [](const Interval& i) { return i.hasWidth ? QVariant((i.high - i.low) / 2) : QVariant(); };
    for (std::size_t s = 0; s < m_figures.sweeps().size(); ++s) {
        const SweepFigures& sweep = m_figures.sweeps()[s];
        const auto& front = sweep.plane.front;
        for (std::size_t i = 0; i < sweep.plane.points.size(); ++i) {
            const TradeOffPoint& point = sweep.plane.points[i];
            const bool onFront = std::find(front.begin(), front.end(), i) != front.end();
            rows.append({qint64(s) * kPointsPerSweep + qint64(i),
                         {sweep.title.section(u": "_qs, 0, 0),
                          sweep.run ? sweep.title.section(u": "_qs, 1) : coordinatesText(point.coordinates),
                          point.x.mean, half(point.x), point.y.mean, half(point.y), qlonglong(point.x.n),
                          sweep.plane.knee == i ? tr("knee")
                          : onFront             ? tr("yes")
                                                : QString()},
                         {}});
        }
    }
    m_model->setRows(rows);
    markSelection();
}

void PointsTable::select()
{
    const QList<qint64> keys = m_view->selectedKeys();
    if (keys.size() != 1)
        return;
    const auto s = std::size_t(keys.first() / kPointsPerSweep);
    const auto i = std::size_t(keys.first() % kPointsPerSweep);
    if (s >= m_figures.sweeps().size() || i >= m_figures.sweeps()[s].plane.points.size())
        return;
    if (m_figures.sweeps()[s].run)
        m_figures.selectRun(m_figures.sweeps()[s].run->id);
    else
        m_figures.select(m_figures.sweeps()[s].sweep, m_figures.sweeps()[s].plane.points[i].coordinates);
}

void PointsTable::markSelection()
{
    const TradeOffPoint* selected = m_figures.selected();
    for (std::size_t s = 0; s < m_figures.sweeps().size(); ++s) {
        const auto& points = m_figures.sweeps()[s].plane.points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const qint64 key = qint64(s) * kPointsPerSweep + qint64(i);
            if (&points[i] == selected && m_view->selectedKeys() != QList<qint64>{key})
                m_view->selectKey(key);
        }
    }
}

} // namespace equipoise
