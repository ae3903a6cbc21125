// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/groupspage.h"

#include "widgets/forms/metricchooser.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/frame/searchcombo.h"
#include "widgets/models/grouptables.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/groupdots.h"
#include "widgets/runs/runchoicemodel.h"
#include "widgets/theme/icons.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

enum Page { kEmpty, kGroups };

QString text(const std::string& s) { return QString::fromStdString(s); }

/// "gender × age" for "gender*age".
QString partitionTitle(const std::string& partition) { return text(partition).split(u'*').join(u" × "_qs); }

QComboBox* narrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

GroupsPage::GroupsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_gaps(new TableModel(gapColumns(), this))
    , m_all(new TableModel(groupColumns(), this))
    , m_wantedMetric(u"ndcg@10"_qs)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    connect(&m_workspace.runBook(), &RunBook::changed, this, &GroupsPage::takeTable);
    connect(&m_workspace, &Workspace::logChanged, this, &GroupsPage::takeTable);
    connect(&m_workspace, &Workspace::dataChanged, this, &GroupsPage::read); // intervals need the run's data
    takeTable();
}

QWidget* GroupsPage::makeMain()
{
    auto* main = new QWidget(this);
    m_notice = new Notice(main);
    m_stack = new QStackedWidget(main);
    m_plot = new GroupDots(m_stack);
    m_plot->setFigureName(tr("Metric by group"));
    m_plot->setPlaceholder(tr("No group has this metric"));
    m_gapsView = new TableView(m_gaps, m_stack);
    m_gapsView->setAccessibleName(tr("Gaps between groups"));
    m_gapsView->setToolTip(tr("Select a metric to see its groups"));
    m_gapsView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_gapsView, &TableView::selectedKeysChanged, this, [this] {
        const QList<qint64> keys = m_gapsView->selectedKeys();
        if (keys.size() != 1 || std::size_t(keys.first()) >= audits().size())
            return;
        m_wantedMetric = text(audits()[std::size_t(keys.first())].metric);
        showMetric();
    });
    m_find = new QLineEdit(m_stack);
    m_find->setPlaceholderText(tr("Find a metric or group"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"search"_qs), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(240);
    m_allView = new TableView(m_all, m_stack);
    m_allView->setAccessibleName(tr("Every metric by group"));
    connect(m_find, &QLineEdit::textChanged, m_allView, &TableView::setFilter);
    auto* all = new Card(m_stack);
    auto* allHead = new QHBoxLayout;
    allHead->addWidget(makeHeading(tr("Every metric by group"), all));
    allHead->addStretch(1);
    allHead->addWidget(m_find);
    all->body()->addLayout(allHead);
    all->body()->addWidget(m_allView, 1);

    m_columns = new QSplitter(Qt::Horizontal, m_stack);
    m_columns->addWidget(new Card(tr("Groups"), m_plot, m_columns));
    m_columns->addWidget(new Card(tr("Gaps between groups"), m_gapsView, m_columns));
    m_columns->setSizes({420, 480});
    m_rows = new QSplitter(Qt::Vertical, m_stack);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(all);
    m_rows->setSizes({420, 260});
    for (QSplitter* splitter : {m_rows, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_rows);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Groups"), main));
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    return main;
}

QWidget* GroupsPage::makeEmpty()
{
    auto* empty = new QWidget(m_stack);
    m_emptyText = new MutedLabel({}, empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_command = new CommandLine(empty);
    auto* layout = new QVBoxLayout(empty);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_command);
    layout->addStretch(3);
    return empty;
}

QWidget* GroupsPage::makeSide()
{
    auto* side = new SideColumn(this);
    side->body()->addWidget(makeHeading(tr("Run"), side));
    m_run = new SearchCombo(side);
    narrow(m_run)->setAccessibleName(tr("Run"));
    m_run->setToolTip(tr("A finished run; type part of its name, data or seed to find it"));
    m_seeds = new QCheckBox(tr("With its other seeds"), side);
    m_seeds->setToolTip(tr("Means over all finished runs with the same settings and other seeds; intervals are then "
                           "over seeds"));
    side->body()->addWidget(m_run);
    side->body()->addWidget(m_seeds);
    side->body()->addSpacing(8);
    side->body()->addWidget(makeHeading(tr("Groups by"), side));
    m_partition = new QComboBox(side);
    narrow(m_partition)->setAccessibleName(tr("Groups by"));
    m_partition->setToolTip(tr("Attributes of users, alone or together, as the run was measured"));
    side->body()->addWidget(m_partition);
    side->body()->addSpacing(8);
    side->body()->addWidget(makeHeading(tr("Metric"), side));
    m_metric = new SearchCombo(side);
    narrow(m_metric)->setAccessibleName(tr("Metric"));
    m_metric->setToolTip(tr("The one in the plot; type to find it"));
    side->body()->addWidget(m_metric);
    side->body()->addSpacing(8);
    m_facts = new MutedLabel({}, side);
    m_facts->setWordWrap(true);
    side->body()->addWidget(m_facts);
    connect(m_run, &SearchCombo::chosen, this, [this] {
        m_wantedRun = m_run->currentData().toLongLong();
        read();
    });
    connect(m_seeds, &QCheckBox::toggled, this, &GroupsPage::read);
    connect(m_partition, &QComboBox::activated, this, [this] {
        m_wantedPartition = m_partition->currentData().toString();
        showPartition();
    });
    connect(m_metric, &SearchCombo::chosen, this, [this] {
        m_wantedMetric = m_metric->currentData().toString();
        showMetric();
    });
    return side;
}

void GroupsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.runBook().refresh();
}

void GroupsPage::takeTable()
{
    const RunTablePtr& table = m_workspace.runBook().table();
    const qint64 before = m_run->currentData().toLongLong();
    QList<qint64> runs;
    if (table != nullptr)
        for (const RunSummary& run : table->rows())
            if (isMeasured(run))
                runs << run.id;
    if (runs == m_offered && !runs.isEmpty())
        return; // the table changes with every epoch of a run: what is being typed stays
    m_offered = runs;
    m_run->clear();
    for (const qint64 run : std::as_const(runs))
        m_run->addItem(runChoiceText(*table, table->rows()[*table->find(run)]), run);
    const int wanted = m_run->findData(m_wantedRun);
    m_run->setCurrentIndex(wanted >= 0 ? wanted : m_run->count() > 0 ? 0 : -1);
    m_run->setEnabled(m_run->count() > 0);
    if (m_run->currentData().toLongLong() != before || m_run->count() == 0 || m_seeds->isChecked())
        read();
}

QList<qint64> GroupsPage::runsToRead() const
{
    const RunTablePtr& table = m_workspace.runBook().table();
    const qint64 run = m_run->currentData().toLongLong();
    const auto row = table == nullptr ? std::nullopt : table->find(run);
    if (!row)
        return {};
    QList<qint64> runs{run};
    if (m_seeds->isChecked())
        for (const RunSummary& other : table->rows())
            if (other.id != run && isMeasured(other) && other.identity == table->rows()[*row].identity)
                runs << other.id;
    return runs;
}

void GroupsPage::say(const QString& text, const QString& command)
{
    m_emptyText->setText(text);
    m_command->setCommand(command);
    m_command->setVisible(!command.isEmpty());
    m_stack->setCurrentIndex(kEmpty);
}

void GroupsPage::read()
{
    const QList<qint64> runs = runsToRead();
    const auto log = m_workspace.log();
    if (log == nullptr || runs.isEmpty()) {
        m_reading.cancel();
        say(log == nullptr || m_workspace.runBook().table() != nullptr
                ? tr("No run has finished yet. Choose groups on the Train page (Evaluation: Groups) and train a model.")
                : tr("Reading the log…"));
        return;
    }
    m_reading.start(
        m_workspace.jobs(), tr("Reading groups"),
        [log, runs = std::vector<RunId>(runs.begin(), runs.end()), dataset = m_workspace.dataset()](
            const std::stop_token&, JobReporter&) { return readGroups(*log, runs, dataset.get()); },
        [this](GroupView view) { showView(std::move(view)); },
        [this](const Error& error) { m_notice->showError(error); });
}

const std::vector<GroupAudit>& GroupsPage::audits() const
{
    static const std::vector<GroupAudit> kNone;
    const auto at = m_view.audits.find(m_partition->currentData().toString().toStdString());
    return at == m_view.audits.end() ? kNone : at->second;
}

const Dataset* GroupsPage::titles() const { return m_view.hasMembers ? m_workspace.dataset().get() : nullptr; }

void GroupsPage::showView(GroupView view)
{
    m_view = std::move(view);
    m_notice->dismiss();
    m_partition->clear();
    for (const std::string& partition : m_view.partitions)
        m_partition->addItem(partitionTitle(partition), text(partition));
    m_partition->setEnabled(!m_view.partitions.empty());
    m_metric->setEnabled(!m_view.partitions.empty());
    if (m_view.partitions.empty()) {
        m_facts->clear();
        m_metric->clear();
        say(m_view.command.empty()
                ? tr("This run was not measured by groups. Open its data, choose groups on the Train page "
                     "(Evaluation: Groups) and train it again.")
                : tr("This run was not measured by groups. Choose them on the Train page (Evaluation: Groups) and "
                     "train again, or from a terminal:"),
            text(m_view.command));
        Q_EMIT shown();
        return;
    }
    m_partition->setCurrentIndex(std::max(0, m_partition->findData(m_wantedPartition)));
    const int runs = int(m_view.runs.size());
    QStringList facts{runs > 1 ? tr("%1: means over %n seeds.", nullptr, runs).arg(text(m_view.name))
                               : tr("%1: one run.").arg(text(m_view.name)),
                      tr("Groups of fewer than %n evaluated users are grey and left out of differences, ratios and "
                         "worst groups.",
                         nullptr, int(m_view.smallestGroup))};
    if (runs == 1 && !m_view.hasMembers)
        m_notice->show(Notice::Kind::Info,
                       tr("Open the run's data to see 95 % intervals over its users: %1").arg(text(m_view.data)));
    else if (runs == 1)
        facts << tr("Intervals are there for metrics that are means over users. RMSE and others over ratings have one "
                    "over several seeds.");
    m_facts->setText(facts.join(u"\n\n"_qs));
    m_stack->setCurrentIndex(kGroups);
    showPartition();
    Q_EMIT shown();
}

void GroupsPage::showPartition()
{
    m_metric->clear();
    for (const GroupAudit& audit : audits())
        m_metric->addItem(metricLabel(audit.metric), text(audit.metric));
    showGaps(audits());
    showAll(audits());
    showMetric();
}

void GroupsPage::showGaps(const std::vector<GroupAudit>& audits)
{
    const QString label = longestGroupLabel(audits, titles());
    m_gaps->setRows(gapRows(audits, titles()));
    m_gapsView->setSampledWidths(
        0,
        {{}, u"0.0000"_qs, u"0.0000"_qs, u"0.000"_qs, label, label, tr("%1 to %2").arg(u"-0.0000"_qs, u"0.0000"_qs)});
    m_gapsView->keepWhole(0);
}

void GroupsPage::showAll(const std::vector<GroupAudit>& audits)
{
    m_all->setRows(groupRows(audits, titles()));
    m_allView->setSampledWidths(0, {{},
                                    longestGroupLabel(audits, titles()),
                                    u"100,000"_qs,
                                    u"0.0000"_qs,
                                    tr("%1 to %2").arg(u"0.0000"_qs, u"0.0000"_qs),
                                    u"-0.0000"_qs,
                                    tr("few users")});
    m_allView->keepWhole(0);
}

void GroupsPage::showMetric()
{
    const int at = std::max(0, m_metric->findData(m_wantedMetric));
    m_metric->setCurrentIndex(at);
    if (at >= int(audits().size())) {
        m_plot->setDots({}, {});
        return;
    }
    const GroupAudit& audit = audits()[std::size_t(at)];
    if (m_gapsView->selectedKeys() != QList<qint64>{at})
        m_gapsView->selectKey(at);
    const bool isSmallerBest = isSmallerBetter(audit.metric);
    QList<GroupDots::Dot> dots;
    for (const GroupEstimate& group : audit.groups)
        if (const Interval& interval = group.value.interval; interval.n > 0)
            dots.append({groupLabel(group.group, titles()),
                         {interval.mean, interval.low, interval.high},
                         qulonglong(group.n),
                         group.isSmall});
    // the best on top, small groups below all others
    std::stable_sort(dots.begin(), dots.end(), [isSmallerBest](const GroupDots::Dot& a, const GroupDots::Dot& b) {
        if (a.isSmall != b.isSmall)
            return b.isSmall;
        return isSmallerBest ? a.value.mean < b.value.mean : a.value.mean > b.value.mean;
    });
    m_plot->setXTitle(metricTitle(audit.metric), isSmallerBest ? Goal::Lower : Goal::Higher);
    m_plot->setYTitle(m_partition->currentText());
    m_plot->setDots(dots, audit.overall.interval.n > 0 ? std::optional(audit.overall.interval.mean) : std::nullopt);
}

QVariantMap GroupsPage::saveState() const
{
    return {{u"partition"_qs, m_wantedPartition},
            {u"metric"_qs, m_wantedMetric},
            {u"seeds"_qs, m_seeds->isChecked()},
            {u"rows"_qs, m_rows->saveState()},
            {u"columns"_qs, m_columns->saveState()}};
}

void GroupsPage::restoreState(const QVariantMap& state)
{
    m_wantedPartition = state.value(u"partition"_qs).toString();
    m_wantedMetric = state.value(u"metric"_qs, m_wantedMetric).toString();
    m_seeds->setChecked(state.value(u"seeds"_qs).toBool());
    m_rows->restoreState(state.value(u"rows"_qs).toByteArray());
    m_columns->restoreState(state.value(u"columns"_qs).toByteArray());
}

} // namespace equipoise
