// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosurepage.h"

#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/jobs/runjob.h"
#include "widgets/pages/disclosurecheckpanel.h"
#include "widgets/pages/disclosurequalitypanel.h"
#include "widgets/pages/disclosuresetup.h"
#include "widgets/pages/disclosurestagespanel.h"
#include "widgets/pages/disclosureuserpanel.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/stagestrip.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace equipoise {

namespace {

enum Panel { kStages, kUser, kQuality, kCheck, kEmpty };

QString studyFilter() { return DisclosurePage::tr("Disclosure study (*.eqs)"); }

QStringList stageTitles()
{
    QStringList titles;
    for (const StudyStage stage : kStudyStages)
        titles << coreText(titleOf(stage));
    return titles;
}

/// How one stage stands, in a state and a few words.
void showStage(StageButton& button, StudyStage stage, const DisclosureLab& lab)
{
    using State = StageButton::State;
    const auto& result = lab.result();
    const StudyProgress& progress = lab.progress();
    const int done = result == nullptr ? 0 : result->stagesDone;
    const int place = int(stage);
    if (place < done) {
        const auto spent = result->seconds.find(stage);
        button.setState(State::Done, 1, spent == result->seconds.end() ? QString() : durationText(spent->second));
        return;
    }
    if (!lab.hasStudy() || place > done) {
        button.setState(State::Waiting, 0, {});
        return;
    }
    const bool isCurrent = progress.stage == stage;
    // a check between goes through other stages
    const bool isCounted = !isCurrent && stage == StudyStage::Retraining && result->outcomesPlanned > 0;
    const double fraction = isCurrent   ? progress.fraction
                            : isCounted ? double(result->outcomes.size()) / double(result->outcomesPlanned)
                                        : 0;
    const int percent = int(100 * fraction);
    if (lab.work() == DisclosureLab::Work::Study) {
        QString text = DisclosurePage::tr("%1 %").arg(percent);
        if (isCurrent && progress.secondsLeft >= 0)
            text += u" · "_qs + durationText(progress.secondsLeft);
        button.setState(State::Running, fraction, text);
    } else if (lab.error() && isCurrent) {
        button.setState(State::Failed, fraction, DisclosurePage::tr("failed"));
    } else if (fraction > 0) {
        button.setState(State::Stopped, fraction, DisclosurePage::tr("stopped at %1 %").arg(percent));
    } else {
        button.setState(State::Stopped, 0, DisclosurePage::tr("to be done"));
    }
}

} // namespace

DisclosurePage::DisclosurePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabBar)
    , m_open(new QPushButton(icon(u"folder-open"_qs), tr("&Open…")))
    , m_save(new QPushButton(icon(u"save"_qs), tr("Save &As…")))
    , m_notice(new Notice)
    , m_strip(new StageStrip(stageTitles()))
    , m_stack(new QStackedWidget)
    , m_empty(new MutedLabel)
    , m_stages(new DisclosureStagesPanel(workspace))
    , m_user(new DisclosureUserPanel(workspace))
    , m_quality(new DisclosureQualityPanel(workspace))
    , m_check(new DisclosureCheckPanel(workspace, *m_user))
    , m_setup(new DisclosureSetup(workspace))
{
    setProperty("helpCard", u"topic:influence"_qs);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(m_setup);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("A disclosure study needs ratings"), content, this));

    DisclosureLab& lab = m_workspace.disclosure();
    connect(&lab, &DisclosureLab::changed, this, &DisclosurePage::showState);
    connect(&lab, &DisclosureLab::progressed, this, &DisclosurePage::showStages);
    connect(&lab, &DisclosureLab::resultChanged, this, [this] {
        showStages();
        showPanel();
    });
    connect(&lab, &DisclosureLab::maskedSaved, this, &DisclosurePage::maskedSaved);
    connect(&m_workspace, &Workspace::dataChanged, this, &DisclosurePage::showState);
    connect(m_tabs, &QTabBar::currentChanged, this, &DisclosurePage::showPanel);
    connect(m_open, &QPushButton::clicked, this, &DisclosurePage::chooseStudy);
    connect(m_save, &QPushButton::clicked, this, &DisclosurePage::chooseCopy);
    connect(m_strip, &StageStrip::pressed, this, [this](int stage) {
        m_stages->setStage(kStudyStages[std::size_t(stage)]);
        m_tabs->setCurrentIndex(kStages);
    });
    connect(m_quality, &DisclosureQualityPanel::lambdaChosen, m_user, &DisclosureUserPanel::setLambda);
    showState();
}

QLayout* DisclosurePage::makeHeading()
{
    m_tabs->addTab(tr("Stages"));
    m_tabs->addTab(tr("One user"));
    m_tabs->addTab(tr("Quality"));
    m_tabs->addTab(tr("Check"));
    m_tabs->setTabToolTip(kStages, tr("What each stage found, and the masked data"));
    m_tabs->setTabToolTip(kUser, tr("Her ratings, their influence, and what is best disclosed at a λ"));
    m_tabs->setTabToolTip(kQuality, tr("Quality of the retrained models against willingness violation"));
    m_tabs->setTabToolTip(kCheck, tr("Predicted against actual change of loss"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What to show"));
    m_open->setToolTip(tr("Opens a study from its file, to look at and to go on with"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeTitle(tr("Disclosure"), this));
    head->addStretch(1);
    head->addWidget(m_open);
    head->addWidget(m_save);
    return head;
}

QWidget* DisclosurePage::makeMain()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_stages, m_user, m_quality, m_check, m_empty})
        m_stack->addWidget(panel);
    auto* main = new QWidget;
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(makeHeading());
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    return main;
}

void DisclosurePage::start() { m_setup->start(); }

void DisclosurePage::showState()
{
    const DisclosureLab& lab = m_workspace.disclosure();
    const bool isOther = lab.hasStudy() && m_workspace.dataset() != lab.dataset();
    if (lab.error())
        m_notice->showError(*lab.error());
    else if (isOther)
        m_notice->show(
            Notice::Kind::Info,
            tr("This study is of %1, not of the data in hand.").arg(QString::fromStdString(lab.dataset()->name())),
            tr("Start Study begins one of the data in hand; this one stays in its file."));
    else
        m_notice->dismiss();
    m_open->setEnabled(m_workspace.dataset() != nullptr && !lab.isBusy());
    m_save->setEnabled(lab.hasStudy() && !lab.file().isEmpty() && !lab.isBusy());
    m_save->setToolTip(lab.file().isEmpty()
                           ? tr("Keeps a copy of the study's file")
                           : tr("Keeps a copy of the study's file; it is kept by itself as %1").arg(lab.file()));
    showStages();
    showPanel();
}

void DisclosurePage::showStages()
{
    const DisclosureLab& lab = m_workspace.disclosure();
    for (int i = 0; i < m_strip->count(); ++i)
        showStage(*m_strip->stage(i), kStudyStages[std::size_t(i)], lab);
}

/// A panel, or what has to happen before it has something to show.
void DisclosurePage::showPanel()
{
    const auto& result = m_workspace.disclosure().result();
    const int tab = m_tabs->currentIndex();
    const bool hasInfluences = result != nullptr && result->hasInfluences();
    const bool hasBasis = result != nullptr && result->basis != nullptr;
    QString missing;
    if (tab == kUser && !hasInfluences)
        missing = tr("A user's ratings appear once their influences are known: start a study at the right.");
    else if (tab == kQuality && (!hasBasis || result->outcomes.empty()))
        missing = tr("Quality is known once models have been trained on what is disclosed: start a study at the right, "
                     "or resume it up to its last stage.");
    else if (tab == kCheck && !hasBasis)
        missing = tr("A study is checked by removing ratings and training again: start one at the right.");
    if (!missing.isEmpty() && m_workspace.disclosure().work() == DisclosureLab::Work::Study)
        missing = tr("This appears once the study has come that far.");
    m_empty->setText(missing);
    m_stack->setCurrentIndex(missing.isEmpty() ? tab : int(kEmpty));
}

void DisclosurePage::maskedSaved(const QString& folder, bool isToOpen, int leftOut)
{
    if (isToOpen)
        m_workspace.open(folder);
    else
        m_notice->show(Notice::Kind::Info, tr("The masked data are in %1.").arg(folder),
                       tr("They open like any data; split with “loo” they hold out the same ratings.") +
                           (leftOut > 0 ? u' ' + tr("%n users disclose nothing and are not in them.", nullptr, leftOut)
                                        : QString()));
}

void DisclosurePage::chooseStudy()
{
    auto* dialog = new QFileDialog(this, tr("Open a Study"), m_workspace.disclosure().folder(), studyFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_workspace.disclosure().open(m_workspace.dataset(), path); });
    dialog->open();
}

void DisclosurePage::chooseCopy()
{
    auto* dialog = new QFileDialog(this, tr("Save the Study"), {}, studyFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eqs"_qs);
    dialog->selectFile(QFileInfo(m_workspace.disclosure().file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_workspace.disclosure().saveAs(path); });
    dialog->open();
}

QVariantMap DisclosurePage::saveState() const
{
    return {{u"tab"_qs, m_tabs->currentIndex()},
            {u"setup"_qs, m_setup->saveState()},
            {u"user"_qs, m_user->saveState()},
            {u"quality"_qs, m_quality->saveState()}};
}

void DisclosurePage::restoreState(const QVariantMap& state)
{
    m_tabs->setCurrentIndex(state.value(u"tab"_qs).toInt());
    m_setup->restoreState(state.value(u"setup"_qs).toMap());
    m_user->restoreState(state.value(u"user"_qs).toMap());
    m_quality->restoreState(state.value(u"quality"_qs).toMap());
}

} // namespace equipoise
