// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/planerunline.h"

#include "widgets/frame/parts.h"
#include "widgets/jobs/planeruns.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace equipoise {

PlaneRunLine::PlaneRunLine(PlaneRuns& runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_text(new ElidedLabel(Qt::ElideRight, this))
{
    auto* close = new QToolButton(this);
    close->setIcon(icon(u"x"_qs));
    close->setAutoRaise(true);
    close->setToolTip(tr("Take the single runs off the plane; the log keeps them"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, &m_runs, &PlaneRuns::clear);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    connect(&m_runs, &PlaneRuns::changed, this, &PlaneRunLine::showRuns);
    showRuns();
}

void PlaneRunLine::showRuns()
{
    QStringList titles;
    for (const PlaneRun& run : m_runs.runs())
        titles << run.title;
    m_text->setText(tr("Single runs: %1").arg(titles.join(u" · "_qs)));
    m_text->setToolTip(titles.join(u'\n'));
    setVisible(!titles.isEmpty());
}

} // namespace equipoise
