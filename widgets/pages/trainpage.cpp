// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/trainpage.h"

#include "core/models/presets.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/frame/sidebyside.h"
#include "widgets/models/runqueuemodel.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/overlaypicker.h"
#include "widgets/pages/queuepanel.h"
#include "widgets/pages/resultpanel.h"
#include "widgets/pages/trainside.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/curvespanel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

/// Queue and metrics stand side by side where there is so much room.
constexpr int kWideCards = 840;
const auto kCurves = QStringLiteral("curves");
const auto kSplit = QStringLiteral("split");
const auto kParallel = QStringLiteral("parallel");

} // namespace

TrainPage::TrainPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_side(new TrainSide(workspace))
    , m_queue(new QueuePanel(workspace.queue()))
    , m_curves(new CurvesPanel)
    , m_overlays(new OverlayPicker(workspace))
    , m_result(new ResultPanel)
    , m_notice(new Notice)
    , m_exporter(new RunExporter(workspace, this))
    , m_export(m_exporter->makeButton())
    , m_title(makeTitle({}, this))
    , m_state(new ElidedLabel(Qt::ElideRight))
    , m_progress(new QProgressBar)
    , m_split(new QSplitter(Qt::Vertical))
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(m_side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("Training needs ratings"), content, this));

    RunQueue& queue = m_workspace.queue();
    connect(m_side, &TrainSide::trainWanted, this, &TrainPage::train);
    connect(m_side, &TrainSide::presetsWanted, this, &TrainPage::trainPresets);
    connect(m_side, &TrainSide::stopWanted, this, &TrainPage::stop);
    connect(m_queue, &QueuePanel::selectionChanged, this, &TrainPage::showSelection);
    connect(m_overlays, &OverlayPicker::pickedChanged, this, &TrainPage::showSelection);
    connect(&queue, &RunQueue::changed, this, &TrainPage::showState);
    connect(&queue, &RunQueue::started, this, &TrainPage::follow);
    connect(&queue, &RunQueue::ended, this, &TrainPage::showSelection);
    connect(&queue, &RunQueue::progressed, this, [this](qint64 id) {
        if (const QueuedRun* run = shown(); run != nullptr && run->id == id)
            showState();
    });
    connect(&queue, &RunQueue::restored, this, [this](int runs) {
        m_notice->show(Notice::Kind::Info, tr("%n runs are left from last time.", nullptr, runs),
                       tr("\"Continue\" lets those that wait start; those that were interrupted can be resumed."));
    });
    m_exporter->reportTo(m_notice);
    const auto complain = [this](const Error& error) { m_notice->showError(error); };
    connect(&queue, &RunQueue::saveFailed, this, complain);
    connect(&m_workspace.presets(), &PresetStore::failed, this, complain);
    if (!queue.runs().empty())
        m_queue->select(queue.runs().back()->id);
    showSelection();
}

QWidget* TrainPage::makeMain()
{
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_title->setTextFormat(Qt::PlainText);
    m_curves->addTool(m_overlays);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(8);
    m_split->addWidget(m_curves);
    m_split->addWidget(makeBottom());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({3000, 2000}); // in proportion to what there is

    auto* main = new QWidget;
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_split, 1);
    return main;
}

QWidget* TrainPage::makeBottom()
{
    auto* bottom = new SideBySide(kWideCards);
    bottom->add(new Card(tr("Queue"), m_queue), tr("Queue"), 3);
    bottom->add(new Card(tr("Metrics on the test ratings"), m_result), tr("Metrics"), 2);
    return bottom;
}

bool TrainPage::isTraining() const { return m_workspace.queue().isTraining(); }

const QueuedRun* TrainPage::shown() const
{
    const QList<qint64> selected = m_queue->selected();
    return selected.isEmpty() ? nullptr : m_workspace.queue().run(selected.first());
}

void TrainPage::train()
{
    if (!m_side->canTrain())
        return;
    m_notice->dismiss();
    const QList<qint64> added = m_workspace.queue().addSeeds(m_side->settings(), m_side->seeds());
    if (!isTraining() || m_workspace.queue().run(added.first())->isActive())
        showRun(added.first());
}

void TrainPage::trainPresets()
{
    m_notice->dismiss();
    RunSettings settings = m_side->settings();
    QList<qint64> added;
    for (const ModelPreset& preset : presetsNamed(settings.model, std::vector<std::string>{"all"})) {
        settings.parameters = valuesOf(preset);
        added << m_workspace.queue().add(settings);
    }
    // one figure; a first epoch that goes astray would else flatten all others
    m_curves->setMetric(u"loss"_qs);
    m_curves->setLogarithmic(true);
    m_queue->select(added);
}

void TrainPage::useSettings(const RunSettings& settings) { m_side->setSettings(settings); }

void TrainPage::stop()
{
    const QueuedRun* run = shown();
    if (run != nullptr && run->isActive()) {
        m_workspace.queue().pause(run->id);
        return;
    }
    for (const auto& other : m_workspace.queue().runs())
        if (other->state == QueueState::Running) {
            m_workspace.queue().pause(other->id);
            return;
        }
}

void TrainPage::resume(RunId run, const RunSettings& logged)
{
    m_side->setSettings(logged);
    if (m_workspace.dataset() != nullptr)
        showRun(m_workspace.queue().resumeLogged(run, logged));
}

void TrainPage::showRun(qint64 id) { m_queue->select(id); }

void TrainPage::follow(qint64 started)
{
    if (m_queue->selected().contains(started))
        return; // one of several that are looked at together
    // whoever looks at a run that has ended has seen it; one that still trains stays in sight
    const QueuedRun* run = shown();
    if (run == nullptr || !run->isActive())
        showRun(started);
}

void TrainPage::showSelection()
{
    QList<RunCurvesPtr> curves;
    const QList<qint64> selected = m_queue->selected();
    for (const qint64 id : selected)
        if (const QueuedRun* run = m_workspace.queue().run(id))
            curves << run->curves;
    for (const RunCurvesPtr& run : m_overlays->picked())
        if (std::none_of(curves.begin(), curves.end(), [&](const auto& c) { return c->key() == run->key(); }))
            curves << run;
    m_curves->setRuns(curves);
    showState();
}

void TrainPage::showState()
{
    const QueuedRun* run = shown();
    m_side->setStoppable(isTraining());
    std::vector<RunId> finished;
    for (const qint64 id : m_queue->selected())
        if (const QueuedRun* one = m_workspace.queue().run(id); one->state == QueueState::Finished && one->logged)
            finished.push_back(*one->logged);
    m_export->setVisible(!finished.empty());
    m_exporter->setRuns(std::move(finished));
    if (run == nullptr) {
        m_title->setText(tr("Train a model"));
        m_state->setText(tr("Choose a model and its parameters, then train."));
        m_progress->setVisible(false);
        m_result->show(nullptr);
        return;
    }
    m_title->setText(tr("%1, seed %2, on %3")
                         .arg(QString::fromStdString(findModel(run->settings.model).title))
                         .arg(run->settings.seed)
                         .arg(QString::fromStdString(run->data.name)));
    const bool isPreparing = run->isActive() && run->curves->phases().isEmpty();
    m_progress->setVisible(run->isActive());
    m_progress->setRange(0, isPreparing ? 0 : 1000);
    m_progress->setValue(int(run->progress.fraction * 1000));
    m_state->setText(runStateText(*run));
    m_state->setToolTip(m_state->text());
    m_result->show(run->result != nullptr ? &run->result->measured : nullptr);
    if (run->error && m_failureShown != run->id) {
        m_failureShown = run->id;
        m_notice->showError(*run->error);
    }
    if (!run->error && m_failureShown == run->id)
        m_failureShown = 0;
}

QVariantMap TrainPage::saveState() const
{
    return {
        {kCurves, m_curves->saveState()}, {kSplit, m_split->saveState()}, {kParallel, m_workspace.queue().parallel()}};
}

void TrainPage::restoreState(const QVariantMap& state)
{
    m_curves->restoreState(state.value(kCurves).toMap());
    m_split->restoreState(state.value(kSplit).toByteArray());
    if (state.contains(kParallel))
        m_workspace.queue().setParallel(state.value(kParallel).toInt());
}

} // namespace equipoise
