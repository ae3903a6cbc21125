// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/sweepsetup.h"

#include "core/exchange/equivalentcommand.h"
#include "core/training/checkrun.h"
#include "widgets/forms/runform.h"
#include "widgets/forms/section.h"
#include "widgets/forms/variationsform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace equipoise {

namespace {

constexpr int kPauseMilliseconds = 300;

} // namespace

SweepSetup::SweepSetup(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new RunForm)
    , m_variations(new VariationsForm)
    , m_estimate(new MutedLabel)
    , m_command(new CommandLine)
    , m_start(new QPushButton(icon(u"play"_qs), tr("S&weep")))
{
    auto* side = new SideColumn(this);
    side->body()->addWidget(makeVariation());
    side->body()->addWidget(m_form);
    side->footer()->addWidget(makeFooter());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(side);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        try {
            m_workspace.sweeps().estimate(settings(), m_workspace.dataset(), m_workspace.log());
        } catch (const Error&) {
            m_estimate->clear(); // what is wrong is said beside the values
        }
    });
    if (m_workspace.dataset() != nullptr)
        m_form->setDataset(*m_workspace.dataset());
    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        m_form->setDataset(*m_workspace.dataset());
        update();
    });
    connect(&m_workspace, &Workspace::minorityChanged, this, &SweepSetup::update);
    connect(&m_workspace, &Workspace::logChanged, this, &SweepSetup::update);
    connect(&m_workspace.sweeps(), &SweepBook::changed, this, &SweepSetup::update);
    connect(&m_workspace.sweeps(), &SweepBook::estimated, this, &SweepSetup::showEstimate);
    connect(m_form, &RunForm::changed, this, [this] {
        m_variations->setBase(m_form->settings());
        update();
    });
    connect(m_variations, &VariationsForm::changed, this, &SweepSetup::update);
    m_variations->setBase(m_form->settings());
    update();
}

QWidget* SweepSetup::makeVariation()
{
    auto* section = new Section(tr("What varies"));
    m_banner = new QWidget;
    m_bannerText = new QLabel;
    m_bannerText->setWordWrap(true);
    auto* cancel = new QPushButton(tr("&New sweep instead"));
    connect(cancel, &QPushButton::clicked, this, [this] { extend(nullptr); });
    auto* layout = new QVBoxLayout(m_banner);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_bannerText);
    layout->addWidget(cancel, 0, Qt::AlignLeft);
    m_banner->setVisible(false);
    section->body()->addWidget(m_banner);
    section->body()->addWidget(m_variations);
    return section;
}

QWidget* SweepSetup::makeFooter()
{
    m_estimate->setWordWrap(true);
    m_start->setDefault(true);
    m_start->setToolTip(tr("Trains in the background; results appear as runs finish (F5)"));
    connect(m_start, &QPushButton::clicked, this, &SweepSetup::start);
    auto* footer = new QWidget;
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_estimate);
    layout->addWidget(m_command);
    layout->addWidget(m_start);
    return footer;
}

SweepSettings SweepSetup::settings() const
{
    const std::vector<Variation> variations = m_variations->variations();
    if (m_extended != nullptr)
        return extendSweep(m_extended->sweep().settings, variations, m_variations->seeds());
    SweepSettings settings;
    settings.base = m_form->settings();
    settings.base.evaluation.minority = m_workspace.minority();
    settings.seeds = m_variations->seeds();
    settings.variations = variations;
    return settings;
}

void SweepSetup::extend(OpenSweep* sweep)
{
    m_extended = sweep;
    if (sweep != nullptr) {
        const SweepSettings& settings = sweep->sweep().settings;
        m_form->setSettings(settings.base);
        m_variations->setBase(settings.base);
        m_variations->setVariations(settings.variations, settings.seeds);
    }
    m_banner->setVisible(sweep != nullptr);
    m_form->setEnabled(sweep == nullptr);
    update();
}

void SweepSetup::update()
{
    m_pause.stop();
    if (m_banner->isVisibleTo(this) && m_extended == nullptr)
        extend(nullptr); // the sweep was closed meanwhile
    QString problem;
    try {
        m_extended != nullptr ? updateExtension() : updateNew();
        if (!m_workspace.sweeps().isRunning())
            m_pause.start();
    } catch (const Error& error) {
        problem = sentence(error.message()) + u' ' + sentence(error.hint());
        m_runs = 0;
        m_estimate->clear();
    }
    m_variations->setProblem(problem);
    const bool isBusy = m_extended != nullptr ? m_extended->isRunning() : m_workspace.sweeps().isRunning();
    m_start->setEnabled(m_workspace.dataset() != nullptr && m_form->isValid() && problem.isEmpty() && !isBusy);
}

void SweepSetup::updateNew()
{
    const SweepSettings sweep = settings();
    const Sweep planned = newSweep(sweep);
    m_runs = int(planned.runs.size());
    QStringList sizes;
    for (const Variation& variation : sweep.variations)
        sizes << QString::number(variation.values.size());
    m_start->setText(tr("S&weep %1 × %n seeds", nullptr, sweep.seeds).arg(sizes.join(u" × "_qs)));
    if (m_workspace.dataset() != nullptr)
        m_command->setCommand(QString::fromStdString(equivalentCommand(sweep, *m_workspace.dataset())));
}

void SweepSetup::updateExtension()
{
    const Sweep& now = m_extended->sweep();
    m_bannerText->setText(
        tr("Add values, parameters or seeds to “%1”; only what is new is trained.").arg(m_extended->title()));
    const auto say = [this](int runs) { m_start->setText(tr("&Extend by %n runs", nullptr, runs)); };
    say(0); // so that it says what it is for where the values are wrong
    const std::vector<Variation> additions = m_variations->variations();
    m_runs = int(countExtension(now, additions, m_variations->seeds()));
    say(m_runs);
    if (now.id)
        m_command->setCommand(
            QString::fromStdString(extendCommand(*now.id, now.settings, additions, m_variations->seeds())));
}

void SweepSetup::showEstimate(const SweepEstimate& estimate)
{
    const QString runs = tr("%n runs", nullptr, m_runs);
    if (m_runs == 0)
        m_estimate->clear();
    else if (estimate.from == 0)
        m_estimate->setText(tr("%1; how long they take is known after the first.").arg(runs));
    else
        m_estimate->setText(tr("%1, about %2").arg(runs, durationText(estimate.seconds)));
    m_estimate->setToolTip(
        estimate.from == 0 ? QString()
        : estimate.isSameData
            ? tr("The median of %n earlier runs on these data", nullptr, int(estimate.from))
            : tr("The median of %n earlier runs on other data, by the number of ratings", nullptr, int(estimate.from)));
}

void SweepSetup::start()
{
    if (!m_start->isEnabled())
        return;
    try {
        if (OpenSweep* extended = m_extended) {
            const std::vector<Variation> additions = m_variations->variations();
            extend(nullptr);
            extended->extend(additions, m_variations->seeds(), m_workspace.dataset(), m_workspace.log());
            Q_EMIT started(extended);
            return;
        }
        OpenSweep* sweep = m_workspace.sweeps().add(settings());
        Q_EMIT started(sweep);
        sweep->run(sweep->sweep().pending(), m_workspace.dataset(), m_workspace.log());
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

QVariantMap SweepSetup::saveState() const
{
    QVariantMap state;
    try {
        SweepSettings sweep;
        sweep.base = m_form->settings();
        sweep.variations = m_variations->variations();
        sweep.seeds = m_variations->seeds();
        state[u"sweep"_qs] = QString::fromStdString(sweep.toJson().dump());
    } catch (const Error&) {
        // values that cannot be read are not worth keeping
    }
    return state;
}

void SweepSetup::restoreState(const QVariantMap& state)
{
    const std::string text = state.value(u"sweep"_qs).toString().toStdString();
    if (text.empty())
        return;
    try {
        const SweepSettings sweep = SweepSettings::fromJson(nlohmann::json::parse(text));
        m_form->setSettings(sweep.base);
        m_variations->setBase(sweep.base);
        m_variations->setVariations(sweep.variations, sweep.seeds);
    } catch (const std::exception&) {
        // of another version of the program: the defaults do
    }
    update();
}

} // namespace equipoise
