// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tradeoffpage.h"

#include "widgets/dialogs/runexporter.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/parameterpanel.h"
#include "widgets/pages/planerunline.h"
#include "widgets/pages/pointpanel.h"
#include "widgets/pages/pointstable.h"
#include "widgets/pages/sweeplist.h"
#include "widgets/pages/sweepsetup.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/pages/tradeoffview.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace equipoise {

namespace {
constexpr int kBetaHeight = 340; ///< what the slider, the metrics and a list of ten want
} // namespace

TradeOffPage::TradeOffPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_figures(new TradeOffFigures(workspace, this))
    , m_setup(new SweepSetup(workspace))
    , m_list(new SweepList(workspace))
    , m_view(new TradeOffView(*m_figures))
    , m_points(new PointsTable(*m_figures))
    , m_point(new PointPanel(workspace, *m_figures))
    , m_parameter(new ParameterPanel(workspace, *m_figures))
    , m_beta(new BetaPanel(workspace))
    , m_notice(new Notice)
    , m_hint(new ElidedLabel(Qt::ElideRight))
    , m_earlier(new QPushButton(icon(u"history"_qs), tr("Earlier s&weeps")))
    , m_exporter(new RunExporter(workspace, this))
    , m_export(m_exporter->makeButton())
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(m_setup);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("A sweep needs ratings"), content, this));

    connect(&workspace.sweeps(), &SweepBook::changed, this, &TradeOffPage::showState);
    connect(&workspace.sweeps(), &SweepBook::failed, m_notice, &Notice::showError);
    m_exporter->reportTo(m_notice);
    connect(m_figures, &TradeOffFigures::selectionChanged, this, &TradeOffPage::showExported);
    connect(m_figures, &TradeOffFigures::computed, this, &TradeOffPage::showExported);
    connect(&workspace.sweeps(), &SweepBook::loggedChanged, this, &TradeOffPage::reopen);
    connect(&workspace.planeRuns(), &PlaneRuns::failed, m_notice, &Notice::showError);
    connect(&workspace.planeRuns(), &PlaneRuns::refused, this, [this](const QList<qint64>& runs) {
        QStringList numbers;
        for (const qint64 run : runs)
            numbers << QString::number(run);
        m_notice->show(Notice::Kind::Warning,
                       tr("Runs without results have no place in the plane: %1.").arg(numbers.join(u", "_qs)));
    });
    connect(m_list, &SweepList::runsWanted, this, &TradeOffPage::runsWanted);
    connect(m_setup, &SweepSetup::failed, m_notice, &Notice::showError);
    connect(m_setup, &SweepSetup::started, m_notice, &Notice::dismiss);
    connect(m_list, &SweepList::extendWanted, m_setup, &SweepSetup::extend);
    connect(m_point, &PointPanel::runChosen, this, &TradeOffPage::runChosen);
    connect(m_point, &PointPanel::runChosen, this, [this](qint64, double beta, const QString& file) {
        if (file.isEmpty())
            return;
        m_workspace.models().open(file, m_workspace.dataset());
        m_beta->setBeta(beta);
    });
    connect(m_point, &PointPanel::runOpened, this, &TradeOffPage::runOpened);
    connect(m_figures, &TradeOffFigures::selectionChanged, this, [this] {
        if (m_panels->currentIndex() == 0 && m_figures->selected() != nullptr)
            showPanel(1);
    });
    showState();
}

QLayout* TradeOffPage::makeHeading()
{
    m_earlier->setMenu(m_list->menu());
    m_earlier->setToolTip(tr("Sweeps of the log, to be laid over each other in one figure"));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(makeTitle(tr("Accuracy against fairness"), this));
    line->addWidget(m_hint, 1);
    line->addWidget(m_export);
    line->addWidget(m_earlier);
    return line;
}

QWidget* TradeOffPage::makeMain()
{
    auto* main = new QWidget;
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(makePanels());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(makeHeading());
    layout->addWidget(m_notice);
    layout->addWidget(m_list);
    layout->addWidget(new PlaneRunLine(m_workspace.planeRuns()));
    layout->addWidget(m_splitter, 1);
    return main;
}

QWidget* TradeOffPage::makePanels()
{
    auto* card = new Card;
    m_panels = new QStackedWidget;
    m_switch = new QButtonGroup(this);
    m_switchLayout = new QHBoxLayout;
    m_switchLayout->setSpacing(0);
    m_switchLayout->addStretch(1);
    card->body()->addLayout(m_switchLayout);
    card->body()->addWidget(m_panels, 1);
    connect(m_switch, &QButtonGroup::idClicked, this, &TradeOffPage::showPanel);
    addPanel(tr("&Points, means over seeds"), m_points);
    addPanel(tr("Se&lected point"), m_point);
    addPanel(tr("Alon&g the parameter"), m_parameter);
    addPanel(tr("M&ove β"), m_beta);
    showPanel(0);
    return card;
}

void TradeOffPage::addPanel(const QString& title, QWidget* panel)
{
    const int index = m_panels->addWidget(panel);
    auto* button = new QPushButton(title);
    button->setCheckable(true);
    button->setFlat(true);
    m_switch->addButton(button, index);
    m_switchLayout->insertWidget(index, button);
}

void TradeOffPage::showPanel(int index)
{
    m_panels->setCurrentIndex(index);
    for (QAbstractButton* button : m_switch->buttons()) {
        const bool isCurrent = m_switch->id(button) == index;
        button->setChecked(isCurrent);
        QFont font = button->font();
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    }
    // the sliders' tables need more room than a list of points
    const QWidget* panel = m_panels->widget(index);
    if ((panel != m_beta && panel != m_parameter) || m_splitter == nullptr)
        return;
    const int height = m_splitter->height() - m_splitter->handleWidth();
    const int wanted = std::min(kBetaHeight, height / 2);
    if (m_splitter->sizes().last() < wanted)
        m_splitter->setSizes({height - wanted, wanted});
}

void TradeOffPage::showSlider() { showPanel(m_panels->indexOf(m_beta)); }

bool TradeOffPage::isSweeping() const { return m_workspace.sweeps().isRunning(); }

void TradeOffPage::sweep() { m_setup->start(); }

void TradeOffPage::stop()
{
    for (OpenSweep* sweep : m_workspace.sweeps().sweeps())
        sweep->stop();
}

void TradeOffPage::showState()
{
    if (std::exchange(m_wasSweeping, isSweeping()) && !isSweeping()) {
        m_workspace.sweeps().refresh(m_workspace.log());
        Q_EMIT ended();
    }
}

/// The sweep of the selected point, else the first in the figures.
void TradeOffPage::showExported()
{
    const OpenSweep* sweep = m_figures->selectedSweep();
    for (const SweepFigures& figures : m_figures->sweeps())
        if (sweep == nullptr)
            sweep = figures.sweep;
    if (const PlaneRun* run = m_figures->selectedRun())
        m_exporter->setRuns({run->id});
    else if (sweep != nullptr && sweep->sweep().id)
        m_exporter->setSweep(*sweep->sweep().id);
    else
        m_exporter->setRuns({});
    // empty and not hidden: its room keeps the buttons at the right
    m_hint->setText(m_figures->sweeps().empty()
                        ? tr("Choose at the right what to vary, then sweep; or open an earlier sweep.")
                        : QString());
    m_hint->setToolTip(m_hint->text());
}

void TradeOffPage::reopen()
{
    const auto& log = m_workspace.log();
    if (log == nullptr || QString::fromStdString(log->path().string()) != m_reopenedFrom)
        return;
    for (const QVariant& id : std::exchange(m_reopened, {}))
        for (const SweepBook::Logged& line : m_workspace.sweeps().logged())
            if (line.id == id.toLongLong())
                m_workspace.sweeps().open(line.id, log);
}

QVariantMap TradeOffPage::saveState() const
{
    QVariantMap state;
    QVariantList open;
    for (const OpenSweep* sweep : m_workspace.sweeps().sweeps())
        if (sweep->sweep().id)
            open << qlonglong(*sweep->sweep().id);
    state[u"sweeps"_qs] = open;
    if (m_workspace.log() != nullptr)
        state[u"log"_qs] = QString::fromStdString(m_workspace.log()->path().string());
    state[u"splitter"_qs] = m_splitter->saveState();
    state[u"panel"_qs] = m_panels->currentIndex();
    state[u"figures"_qs] = m_view->saveState();
    state[u"setup"_qs] = m_setup->saveState();
    state[u"beta"_qs] = m_beta->saveState();
    return state;
}

void TradeOffPage::restoreState(const QVariantMap& state)
{
    m_reopened = state.value(u"sweeps"_qs).toList();
    m_reopenedFrom = state.value(u"log"_qs).toString();
    if (!m_workspace.sweeps().logged().isEmpty())
        reopen();
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    if (const int panel = state.value(u"panel"_qs).toInt(); panel < m_panels->count())
        showPanel(panel);
    m_view->restoreState(state.value(u"figures"_qs).toMap());
    m_beta->restoreState(state.value(u"beta"_qs).toMap());
    m_setup->restoreState(state.value(u"setup"_qs).toMap());
}

} // namespace equipoise
