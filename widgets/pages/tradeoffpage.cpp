// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tradeoffpage.h"

#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/needsdata.h"
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
    , m_beta(new BetaPanel(workspace))
    , m_notice(new Notice)
    , m_hint(new MutedLabel(tr("Choose at the right what to vary, then sweep; or open an earlier sweep.")))
    , m_earlier(new QPushButton(icon(u"history"_qs), tr("Earlier s&weeps")))
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
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(makeTitle(tr("Accuracy against fairness"), this));
    line->addWidget(m_hint, 1);
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
    // the slider's tables need more room than a list of points
    if (m_panels->widget(index) != m_beta || m_splitter == nullptr)
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
    m_hint->setVisible(m_workspace.sweeps().sweeps().isEmpty());
    if (std::exchange(m_wasSweeping, isSweeping()) && !isSweeping()) {
        m_workspace.sweeps().refresh(m_workspace.log());
        Q_EMIT ended();
    }
}

QVariantMap TradeOffPage::saveState() const
{
    QVariantMap state;
    state[u"splitter"_qs] = m_splitter->saveState();
    state[u"panel"_qs] = m_panels->currentIndex();
    state[u"figures"_qs] = m_view->saveState();
    state[u"setup"_qs] = m_setup->saveState();
    state[u"beta"_qs] = m_beta->saveState();
    return state;
}

void TradeOffPage::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    if (const int panel = state.value(u"panel"_qs).toInt(); panel < m_panels->count())
        showPanel(panel);
    m_view->restoreState(state.value(u"figures"_qs).toMap());
    m_beta->restoreState(state.value(u"beta"_qs).toMap());
    m_setup->restoreState(state.value(u"setup"_qs).toMap());
}

} // namespace equipoise
