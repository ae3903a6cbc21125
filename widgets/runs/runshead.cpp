// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runshead.h"

#include "widgets/frame/parts.h"
#include "widgets/runs/runbin.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace equipoise {

RunsHead::RunsHead(RunEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_count(new MutedLabel({}, this))
    , m_bin(new RunBin(editor, this))
    , m_group(new QPushButton(icon(u"layers"_qs), tr("&Group Seeds"), this))
    , m_columns(new QPushButton(icon(u"columns-3"_qs), tr("C&olumns"), this))
{
    m_group->setCheckable(true);
    m_group->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_group->setToolTip(tr("Runs that differ in nothing but their seed become one row with mean and 95 % interval "
                           "(Ctrl+G)"));
    m_columns->setToolTip(tr("Chooses what the table shows: any metric, parameter or field"));
    connect(m_group, &QPushButton::toggled, this, &RunsHead::groupsSeedsChanged);
    connect(m_columns, &QPushButton::clicked, this, &RunsHead::columnsWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeTitle(tr("Runs"), this));
    row->addWidget(m_count, 1, Qt::AlignBottom);
    row->addWidget(m_bin);
    row->addWidget(m_group);
    row->addWidget(m_columns);
}

void RunsHead::showCounts(const RunArrangement& list)
{
    const QLocale locale;
    m_count->setText(list.runCount == list.totalCount ? tr("%n runs", nullptr, int(list.totalCount))
                                                      : tr("%1 of %2 runs")
                                                            .arg(locale.toString(qulonglong(list.runCount)),
                                                                 locale.toString(qulonglong(list.totalCount))));
}

bool RunsHead::groupsSeeds() const { return m_group->isChecked(); }
void RunsHead::setGroupsSeeds(bool on) { m_group->setChecked(on); }

QPoint RunsHead::columnsCorner() const
{
    return m_columns->mapToGlobal(QPoint(m_columns->width(), m_columns->height() + 4));
}

} // namespace equipoise
