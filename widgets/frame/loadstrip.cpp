// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/loadstrip.h"

#include "widgets/jobs/job.h"
#include "widgets/jobs/runjob.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace equipoise {

namespace {
constexpr int kSteps = 1000;
}

LoadStrip::LoadStrip(QWidget* parent)
    : Card(parent)
    , m_title(makeHeading({}, this))
    , m_detail(new MutedLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_bar->setFixedHeight(8);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &LoadStrip::cancelWanted);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    auto* words = new QHBoxLayout;
    words->addWidget(m_title);
    words->addStretch(1);
    words->addWidget(m_detail);
    left->addLayout(words);
    left->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(cancel, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void LoadStrip::follow(Job* job)
{
    if (m_job != nullptr)
        m_job->disconnect(this);
    m_job = job;
    setVisible(job != nullptr);
    if (job == nullptr)
        return;
    m_title->setText(job->title());
    m_bar->setAccessibleName(job->title());
    connect(job, &Job::ticked, this, &LoadStrip::refresh);
    refresh();
}

void LoadStrip::refresh()
{
    const JobProgress& progress = m_job->progress();
    const bool isKnown = progress.fraction >= 0;
    m_bar->setRange(0, isKnown ? kSteps : 0);
    m_bar->setValue(isKnown ? int(progress.fraction * kSteps) : 0);
    QStringList words;
    if (!progress.detail.isEmpty())
        words << progress.detail;
    if (progress.secondsLeft >= 0)
        words << tr("%1 left").arg(durationText(progress.secondsLeft));
    m_detail->setText(words.join(u" · "_qs));
}

} // namespace equipoise
