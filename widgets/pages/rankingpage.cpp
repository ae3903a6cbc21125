// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/rankingpage.h"

#include "core/evaluation/metrictable.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/rankingpanel.h"
#include "widgets/pages/userlistspanel.h"
#include "widgets/pages/workspace.h"
#include "widgets/runs/runchooser.h"

#include <QComboBox>
#include <QFormLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace equipoise {

namespace {

enum Page { kEmpty, kMetrics, kLists };

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

RankingPage::RankingPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_wantedMetric(u"ndcg"_qs)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    connect(m_runs, &RunChooser::changed, this, &RankingPage::read);
    connect(&m_workspace, &Workspace::logChanged, this, &RankingPage::read);
    connect(m_tabs, &QTabBar::currentChanged, this, &RankingPage::choose);
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_wantedMetric = m_metric->currentData().toString();
        choose();
    });
    connect(m_length, &QComboBox::activated, this, [this] {
        m_wantedLength = m_length->currentData().toUInt();
        choose();
    });
    read();
}

QWidget* RankingPage::makeMain()
{
    auto* main = new QWidget(this);
    m_notice = new Notice(main);
    m_tabs = new QTabBar(main);
    m_tabs->addTab(tr("Metrics"));
    m_tabs->addTab(tr("Lists of a user"));
    m_tabs->setTabToolTip(0, tr("What the chosen runs measured"));
    m_tabs->setTabToolTip(1, tr("What the chosen runs recommend, side by side"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What to show"));
    m_stack = new QStackedWidget(main);
    m_emptyText = new MutedLabel({}, m_stack);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_panel = new RankingPanel(m_stack);
    m_lists = new UserListsPanel(m_workspace, m_stack);
    m_stack->addWidget(m_emptyText);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_lists);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(makeTitle(tr("Ranking"), main));
    head->addWidget(m_tabs);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    return main;
}

QWidget* RankingPage::makeSide()
{
    auto* side = new SideColumn(this);
    side->body()->addWidget(makeHeading(tr("Runs"), side));
    m_runs = new RunChooser(m_workspace.runBook(), side);
    side->body()->addWidget(m_runs);
    side->body()->addSpacing(8);
    side->body()->addWidget(makeHeading(tr("Metric"), side));
    m_metric = new QComboBox(side);
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_length = new QComboBox(side);
    m_length->setAccessibleName(tr("List length against epoch"));
    m_length->setToolTip(tr("Of the lists on the validation part, in the plot against the epoch"));
    side->body()->addWidget(m_metric);
    auto* form = new QFormLayout;
    form->addRow(tr("k against epoch"), m_length);
    side->body()->addLayout(form);
    auto* note = new MutedLabel(tr("full ranks among all items a user has not rated; uni99 among 99 drawn by chance; "
                                   "file among those of a file. Values of different candidates do not compare."),
                                side);
    note->setWordWrap(true);
    side->body()->addWidget(note);

    m_hint = new QWidget(side);
    auto* hint =
        new MutedLabel(tr("Some of these runs measured one k only. For the whole curve, enter 1, 2, 3, … as list "
                          "lengths (Train page, Evaluation) and train again, or from a terminal:"),
                       m_hint);
    hint->setWordWrap(true);
    m_command = new CommandLine(m_hint);
    auto* layout = new QVBoxLayout(m_hint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(hint);
    layout->addWidget(m_command);
    side->footer()->addWidget(m_hint);
    m_hint->hide();
    return side;
}

void RankingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.runBook().refresh();
}

void RankingPage::read()
{
    const QList<qint64>& runs = m_runs->chosen();
    const auto log = m_workspace.log();
    m_lists->setRuns(runs);
    m_tabs->setEnabled(!runs.isEmpty());
    if (log == nullptr || runs.isEmpty()) {
        m_reading.cancel();
        m_notice->dismiss();
        m_hint->hide();
        m_emptyText->setText(m_runs->hasRuns() ? tr("Tick one or several runs at the right to see how they rank.")
                             : log == nullptr || m_runs->isRead()
                                 ? tr("No run has finished yet. Train one on the Train page: ranking is measured at "
                                      "the end of every run.")
                                 : tr("Reading the log…"));
        m_stack->setCurrentIndex(kEmpty);
        return;
    }
    m_reading.start(
        m_workspace.jobs(), tr("Reading runs"),
        [log, runs = std::vector<RunId>(runs.begin(), runs.end())](const std::stop_token&, JobReporter&) {
            return readRanking(*log, runs);
        },
        [this](RankingView view) { showView(std::move(view)); },
        [this](const Error& error) { m_notice->showError(error); });
}

void RankingPage::showView(RankingView view)
{
    fillMetrics(view);
    fillLengths(view);
    describe(view);
    m_panel->setView(std::move(view));
    choose();
    Q_EMIT shown();
}

void RankingPage::describe(const RankingView& view)
{
    QStringList lines;
    for (const std::string& warning : view.warnings)
        lines << text(warning);
    m_notice->dismiss();
    if (!lines.isEmpty())
        m_notice->show(Notice::Kind::Warning, tr("These runs were not measured in the same way: compare with care."),
                       lines.join(u'\n'));
    const auto single =
        std::find_if(view.sets.begin(), view.sets.end(), [](const RankingSet& set) { return !set.command.empty(); });
    m_hint->setVisible(single != view.sets.end());
    if (single != view.sets.end())
        m_command->setCommand(text(single->command));
}

void RankingPage::fillMetrics(const RankingView& view)
{
    std::set<std::string> found;
    for (const RankingSet& set : view.sets)
        for (const RankingCurve& curve : set.curves)
            found.insert(curve.metric);
    m_metric->clear();
    for (const MetricDescription& metric : metricTable())
        if (found.contains(metric.name)) {
            m_metric->addItem(coreText(metric.title) + (metric.smallerIsBetter ? u" ↓"_qs : u" ↑"_qs),
                              text(metric.name));
            m_metric->setItemData(m_metric->count() - 1, coreText(metric.help), Qt::ToolTipRole);
        }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(m_wantedMetric)));
}

void RankingPage::fillLengths(const RankingView& view)
{
    std::set<std::uint32_t> lengths;
    for (const RankingSet& set : view.sets)
        for (const ValidationCurve& curve : set.validation)
            lengths.insert(curve.k);
    m_length->clear();
    for (const std::uint32_t k : lengths)
        m_length->addItem(QString::number(k), k);
    m_length->setEnabled(!lengths.empty());
    const int wanted = m_length->findData(m_wantedLength);
    m_length->setCurrentIndex(wanted >= 0 ? wanted : m_length->count() - 1);
}

void RankingPage::choose()
{
    m_metric->setToolTip(m_metric->currentData(Qt::ToolTipRole).toString());
    m_panel->setChoice(m_metric->currentData().toString().toStdString(), m_length->currentData().toUInt());
    if (!m_runs->chosen().isEmpty())
        m_stack->setCurrentIndex(m_tabs->currentIndex() == 0 ? kMetrics : kLists);
}

QVariantMap RankingPage::saveState() const
{
    return {{u"metric"_qs, m_wantedMetric},
            {u"length"_qs, m_wantedLength},
            {u"tab"_qs, m_tabs->currentIndex()},
            {u"splitters"_qs, m_panel->saveState()}};
}

void RankingPage::restoreState(const QVariantMap& state)
{
    m_wantedMetric = state.value(u"metric"_qs, m_wantedMetric).toString();
    m_wantedLength = state.value(u"length"_qs, m_wantedLength).toUInt();
    m_tabs->setCurrentIndex(state.value(u"tab"_qs).toInt());
    m_panel->restoreState(state.value(u"splitters"_qs).toMap());
}

} // namespace equipoise
