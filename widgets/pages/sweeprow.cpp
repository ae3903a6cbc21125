// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/sweeprow.h"

#include "core/exchange/equivalentcommand.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace equipoise {

namespace {

constexpr int kSwatch = 12;
constexpr int kSteps = 1000;

} // namespace

SweepRow::SweepRow(Workspace& workspace, OpenSweep* sweep, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sweep(sweep)
    , m_shown(new QCheckBox(this))
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_state(new MutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_failures(new Notice(this))
{
    m_shown->setChecked(sweep->isShown());
    m_shown->setToolTip(tr("Show this sweep in the figures"));
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(72, 6);
    m_progress->setAccessibleName(tr("Progress of the sweep"));

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_shown);
    line->addWidget(m_title, 1);
    line->addWidget(m_state);
    line->addWidget(m_progress);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_failures);
    m_stop = addButton(u"circle-stop"_qs, tr("Stop"), tr("Stop the sweep; runs that finished stay (Esc)"));
    m_resume = addButton(u"play"_qs, tr("Resume"), tr("Do the runs that have not finished"));
    m_retry = addButton(u"rotate-ccw"_qs, tr("Retry"), tr("Try only the runs that failed again"));
    m_extend = addButton(u"plus"_qs, tr("Extend"), tr("Add values or seeds; only what is new is trained"));
    m_close = addButton(u"x"_qs, {}, tr("Take this sweep off the page; the log keeps it"));
    for (QToolButton* button : {m_stop, m_resume, m_retry, m_extend, m_close})
        line->addWidget(button);

    connect(m_shown, &QCheckBox::toggled, sweep, &OpenSweep::setShown);
    connect(m_stop, &QToolButton::clicked, sweep, &OpenSweep::stop);
    const auto run = [this](bool onlyFailed) {
        m_sweep->run(m_sweep->sweep().pending(onlyFailed), m_workspace.dataset(), m_workspace.log());
    };
    connect(m_resume, &QToolButton::clicked, this, [run] { run(false); });
    connect(m_retry, &QToolButton::clicked, this, [run] { run(true); });
    connect(m_extend, &QToolButton::clicked, this, [this] { Q_EMIT extendWanted(m_sweep); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_workspace.sweeps().close(m_sweep); });
    connect(sweep, &OpenSweep::changed, this, &SweepRow::update);
    connect(sweep, &OpenSweep::progressed, this, &SweepRow::showProgress);
    update();
}

QToolButton* SweepRow::addButton(const QString& iconName, const QString& text, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setToolTip(help);
    button->setAccessibleName(text.isEmpty() ? help : text);
    return button;
}

void SweepRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close != nullptr)
        update();
}

void SweepRow::update()
{
    QPixmap swatch(kSwatch, kSwatch);
    swatch.fill(seriesColour(m_sweep->colour()));
    m_shown->setIcon(swatch);
    m_shown->setAccessibleName(m_sweep->title());
    m_title->setText(m_sweep->title());
    const Sweep& sweep = m_sweep->sweep();
    const bool isRunning = m_sweep->isRunning();
    const bool hasFailed = sweep.count(RunStatus::Failed) > 0;
    const bool isPending = !sweep.pending().empty();
    const bool isIdle = !m_workspace.sweeps().isRunning() && m_workspace.dataset() != nullptr;
    m_stop->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_resume->setVisible(!isRunning && isPending);
    m_retry->setVisible(!isRunning && hasFailed);
    m_extend->setVisible(!isRunning);
    for (QToolButton* button : {m_resume, m_retry, m_extend})
        button->setEnabled(isIdle);
    if (sweep.id)
        m_resume->setToolTip(
            tr("Do the runs that have not finished: %1").arg(QString::fromStdString(resumeCommand(*sweep.id, false))));
    if (hasFailed)
        m_failures->show(Notice::Kind::Warning, tr("%n runs failed.", nullptr, int(sweep.count(RunStatus::Failed))),
                         failures());
    else
        m_failures->dismiss();
    showProgress();
}

void SweepRow::showProgress()
{
    const JobProgress& progress = m_sweep->progress();
    QString text = m_sweep->stateText();
    if (m_sweep->isRunning() && progress.fraction >= 0) {
        m_progress->setValue(int(progress.fraction * kSteps));
        text += u" · "_qs + progress.detail;
        if (progress.secondsLeft >= 0)
            text += u" · "_qs + tr("%1 left").arg(durationText(progress.secondsLeft));
    }
    m_state->setText(text);
}

/// The runs that failed with their settings, and why; the same reason is said once.
QString SweepRow::failures() const
{
    QStringList lines;
    QString before;
    for (const SweptRun& run : m_sweep->sweep().runs) {
        const QString reason = QString::fromStdString(run.error);
        if (run.status != RunStatus::Failed || reason == before)
            continue;
        QStringList what;
        for (const Variation& variation : m_sweep->sweep().settings.variations)
            if (run.settings.parameters.contains(variation.parameter))
                what << u"%1 = %2"_qs.arg(parameterTitle(run.settings, variation.parameter),
                                          valueText(run.settings.parameters.value(variation.parameter)));
        what << tr("seed %1").arg(run.settings.seed);
        lines << u"%1: %2"_qs.arg(what.join(u", "_qs), reason);
        before = reason;
    }
    return lines.join(u'\n');
}

} // namespace equipoise
