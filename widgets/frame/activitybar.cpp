// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/activitybar.h"

#include "widgets/frame/parts.h"
#include "widgets/jobs/joblist.h"
#include "widgets/jobs/runjob.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace equipoise {

ActivityBar::ActivityBar(JobList& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_text(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_others(new QMenu(this))
    , m_probe(new MutedLabel({}, this))
    , m_timeLeft(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(icon(u"circle-stop"_qs), tr("Stop"), this))
{
    setAccessibleName(tr("Activity"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 8);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stops this job (Esc)"));
    m_stop->setFixedHeight(24);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setCursor(Qt::PointingHandCursor);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setMenu(m_others);
    m_more->setToolTip(tr("All that runs; choose one to go there"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_others, &QMenu::aboutToShow, this, &ActivityBar::fillMenu);
    m_probe->setVisible(false);
    m_probe->setToolTip(tr("How long the window's thread let others wait in this session: median, 99th percentile and "
                           "longest"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 3);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_progress);
    layout->addWidget(m_timeLeft);
    layout->addWidget(m_stop);
    layout->addWidget(m_probe);
    setFixedHeight(31);
    connect(&m_jobs, &JobList::changed, this, &ActivityBar::refresh);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (Job* job = current())
            job->stop();
    });
    refresh();
}

void ActivityBar::setIdleText(const QString& text)
{
    m_idleText = text;
    refresh();
}

void ActivityBar::setProbeText(const QString& text)
{
    m_probe->setText(text);
    m_probe->setVisible(!text.isEmpty());
}

void ActivityBar::fillMenu()
{
    m_others->clear();
    const QList<Job*> jobs = m_jobs.visible();
    for (const Job* job : jobs) {
        QString text = job->title();
        if (job->progress().fraction >= 0)
            text += u" · "_qs + tr("%1 %").arg(int(job->progress().fraction * 100));
        if (job->progress().secondsLeft >= 0)
            text += u" · "_qs + tr("%1 left").arg(durationText(job->progress().secondsLeft));
        m_others->addAction(text.replace(u'&', u"&&"_qs), this, [this, id = job->id()] { Q_EMIT clicked(id); });
    }
}

Job* ActivityBar::current() const
{
    const QList<Job*> jobs = m_jobs.visible();
    return jobs.isEmpty() ? nullptr : jobs.last();
}

void ActivityBar::refresh()
{
    const Job* job = current();
    const bool busy = job != nullptr;
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_timeLeft->setVisible(busy && job->progress().secondsLeft >= 0);
    const auto others = m_jobs.visible().size() - 1;
    m_more->setVisible(others > 0);
    if (!busy) {
        m_text->setText(m_idleText);
        return;
    }
    const JobProgress& progress = job->progress();
    m_text->setText(progress.detail.isEmpty() ? job->title() : job->title() + u" · "_qs + progress.detail);
    if (progress.fraction < 0)
        m_progress->setRange(0, 0);
    else {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(progress.fraction * 1000));
    }
    m_timeLeft->setText(tr("%1 left").arg(durationText(progress.secondsLeft)));
    m_more->setText(tr("and %n more", nullptr, int(others)));
}

void ActivityBar::mouseReleaseEvent(QMouseEvent*)
{
    if (const Job* job = current())
        Q_EMIT clicked(job->id());
}

void ActivityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.setPen(colours.line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace equipoise
