// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/trainside.h"

#include "core/exchange/equivalentcommand.h"
#include "core/training/checkrun.h"
#include "widgets/forms/presetbar.h"
#include "widgets/forms/runform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kEditMilliseconds = 300;
constexpr int kRunsAsked = 200;
constexpr int kMostSeeds = 100;
constexpr double kMebibyte = 1024.0 * 1024.0;

} // namespace

TrainSide::TrainSide(Workspace& workspace, QWidget* parent)
    : SideColumn(parent)
    , m_workspace(workspace)
    , m_form(new RunForm)
    , m_presets(new PresetBar(workspace.presets()))
    , m_estimate(new MutedLabel({}, this))
    , m_memory(new MutedLabel({}, this))
    , m_refusal(new Notice(this))
    , m_seeds(new QSpinBox(this))
    , m_train(new QPushButton(icon(u"play"_qs), tr("&Train"), this))
    , m_stop(new QPushButton(icon(u"circle-stop"_qs), tr("&Stop"), this))
    , m_command(new CommandLine(this))
    , m_estimating(this)
{
    body()->addWidget(m_form);
    m_form->addBelowModel(m_presets);
    makeFooter();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kEditMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TrainSide::estimate);
    connect(m_presets, &PresetBar::chosen, m_form, &RunForm::setParameters);
    connect(m_presets, &PresetBar::allWanted, this, &TrainSide::presetsWanted);
    connect(m_form, &RunForm::changed, this, &TrainSide::update);
    connect(m_seeds, &QSpinBox::valueChanged, this, &TrainSide::update);
    const auto takeData = [this] {
        if (m_workspace.dataset() != nullptr)
            m_form->setDataset(*m_workspace.dataset());
        update();
    };
    connect(&m_workspace, &Workspace::dataChanged, this, takeData);
    connect(&m_workspace, &Workspace::minorityChanged, this, &TrainSide::update);
    connect(&m_workspace, &Workspace::logChanged, this, &TrainSide::update);
    connect(&m_workspace.queue(), &RunQueue::changed, this, &TrainSide::update);
    takeData();
}

void TrainSide::makeFooter()
{
    for (QLabel* label : {m_estimate, m_memory}) {
        label->setWordWrap(true);
        label->setVisible(false);
    }
    m_memory->setToolTip(tr("Weights, what the optimiser remembers of them, and the kept best state; judged by the "
                            "sizes of layers and data."));
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setAccessibleName(tr("Number of seeds"));
    const QString help = tr("Trains that many runs, with the seed above, the next one, and so on: their spread gives "
                            "the intervals. 5 is a good number to report.");
    m_seeds->setToolTip(help);
    auto* label = new QLabel(tr("Runs &with different seeds"), this);
    label->setToolTip(help);
    label->setBuddy(m_seeds);
    m_train->setDefault(true);
    m_train->setToolTip(tr("Trains the model with these settings (Ctrl+R)"));
    m_stop->setToolTip(tr("Stops the run shown; it can go on later to the same bits (Esc)"));
    connect(m_train, &QPushButton::clicked, this, &TrainSide::trainWanted);
    connect(m_stop, &QPushButton::clicked, this, &TrainSide::stopWanted);
    auto* seeds = new QHBoxLayout;
    seeds->setSpacing(8);
    seeds->addWidget(label, 1);
    seeds->addWidget(m_seeds);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_train, 2);
    buttons->addWidget(m_stop, 1);
    footer()->addWidget(m_command);
    footer()->addWidget(m_refusal);
    footer()->addWidget(m_memory);
    footer()->addWidget(m_estimate);
    footer()->addLayout(seeds);
    footer()->addLayout(buttons);
}

RunSettings TrainSide::settings() const
{
    RunSettings settings = m_form->settings();
    settings.evaluation.minority = m_workspace.minority();
    return settings;
}

void TrainSide::setSettings(const RunSettings& settings) { m_form->setSettings(settings); }
int TrainSide::seeds() const { return m_seeds->value(); }
bool TrainSide::canTrain() const { return m_train->isEnabled(); }
void TrainSide::setStoppable(bool stoppable) { m_stop->setEnabled(stoppable); }

void TrainSide::update()
{
    const DatasetPtr& dataset = m_workspace.dataset();
    const RunQueue& queue = m_workspace.queue();
    updateTrain();
    // the button says what happens
    const bool waits = queue.activeCount() >= queue.parallel();
    m_train->setText(waits ? tr("&Queue %n runs", nullptr, seeds()) : tr("&Train %n runs", nullptr, seeds()));
    if (seeds() == 1)
        m_train->setText(waits ? tr("&Queue") : tr("&Train"));
    const RunSettings now = settings();
    if (!now.model.empty())
        m_presets->follow(now.model, now.parameters);
    if (dataset != nullptr)
        m_command->setCommand(QString::fromStdString(equivalentCommand(now, *dataset)));
    m_pause.start();
}

void TrainSide::updateTrain()
{
    const bool can = m_workspace.dataset() != nullptr && m_form->isValid() && !m_isRefused;
    m_train->setEnabled(can);
    m_presets->setTrainable(m_workspace.dataset() != nullptr);
}

void TrainSide::estimate()
{
    if (m_workspace.dataset() == nullptr || !m_form->isValid()) {
        showOutlook({});
        return;
    }
    m_estimating.start(
        m_workspace.jobs(), tr("Estimating"),
        [log = m_workspace.log(), data = m_workspace.dataset(), settings = settings()](const std::stop_token&,
                                                                                       JobReporter&) {
            Outlook outlook;
            outlook.memory = memoryNeed(settings, *data);
            try {
                checkMemory(settings, *data);
            } catch (const Error& error) {
                outlook.refusal = error;
            }
            if (log == nullptr)
                return outlook;
            RunFilter alike;
            alike.model = settings.model;
            alike.dataHash = data->contentHash();
            alike.status = RunStatus::Finished;
            alike.limit = kRunsAsked;
            outlook.judged = estimateRun(log->listRuns(alike), settings, alike.dataHash);
            return outlook;
        },
        [this](const Outlook& outlook) { showOutlook(outlook); }, [this](const Error&) { showOutlook({}); });
}

void TrainSide::showOutlook(const Outlook& outlook)
{
    m_isRefused = outlook.refusal.has_value();
    if (outlook.refusal)
        m_refusal->showError(*outlook.refusal);
    else
        m_refusal->dismiss();
    updateTrain();
    m_memory->setVisible(outlook.memory && !outlook.refusal);
    if (outlook.memory)
        m_memory->setText(tr("Training takes about %1 of memory beside the data.")
                              .arg(QLocale().formattedDataSize(qint64(*outlook.memory), 1, QLocale::DataSizeSIFormat)));
    const std::optional<RunEstimate>& result = outlook.judged;
    m_estimate->setVisible(result.has_value());
    if (!result)
        return;
    const QString time = durationText(result->seconds * seeds());
    const QString memory = tr("%1 MB").arg(QLocale().toString(double(result->peakMemoryBytes) / kMebibyte, 'f', 0));
    m_estimate->setText(
        result->isSameSettings
            ? tr("Will take %1, %2 of memory, as run %3 did.").arg(time, memory).arg(result->basis)
            : tr("Will take some %1, %2 of memory, judging by run %3.").arg(time, memory).arg(result->basis));
    m_estimate->setToolTip(tr("At most, if no run ends early for lack of progress, with one run at a time."));
}

} // namespace equipoise
