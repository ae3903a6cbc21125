// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/runspage.h"

#include "core/log/runlogger.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/workspace.h"
#include "widgets/runs/columnchooser.h"
#include "widgets/runs/filterbar.h"
#include "widgets/runs/runactions.h"
#include "widgets/runs/runbin.h"
#include "widgets/runs/runbook.h"
#include "widgets/runs/runeditor.h"
#include "widgets/runs/runsfoot.h"
#include "widgets/runs/runshead.h"
#include "widgets/runs/runsview.h"
#include "widgets/runs/verdictpanel.h"
#include "widgets/theme/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace equipoise {

namespace {

constexpr int kPollMilliseconds = 1500;

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

RunsPage::RunsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_arranging(this)
    , m_reading(this)
    , m_exporter(new RunExporter(workspace, this))
    , m_notice(new Notice(this))
    , m_actions(new RunActions(this))
    , m_model(new RunsModel(this))
    , m_splitter(new QSplitter(this))
    , m_detail(new RunDetail(workspace.runEditor(), this))
{
    m_splitter->addWidget(makeMain());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({800, 340});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connectActions();

    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &RunsPage::refresh);
    RunBook& book = m_workspace.runBook();
    connect(&book, &RunBook::changed, this, &RunsPage::takeTable);
    connect(&book, &RunBook::failed, m_notice, &Notice::showError);
    connect(&m_workspace.runEditor(), &RunEditor::changed, this, &RunsPage::refresh);
    connect(&m_workspace.runEditor(), &RunEditor::failed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::logChanged, this, &RunsPage::takeLog);
    connect(&m_workspace, &Workspace::logFailed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::dataChanged, this, &RunsPage::readSelected);
    if (m_workspace.log() != nullptr)
        takeLog();
    if (book.table() != nullptr)
        takeTable();
}

QWidget* RunsPage::makeMain()
{
    auto* main = new QWidget(this);
    m_filter = new FilterBar(main);
    connect(m_filter, &FilterBar::expressionChanged, this, &RunsPage::arrangeRuns);
    m_view = new RunsView(m_model, main);
    connect(m_view, &RunsView::runsSelected, this, &RunsPage::choose);
    connect(m_view, &RunsView::columnsWanted, this, &RunsPage::chooseColumns);
    connect(m_view, &RunsView::hideWanted, this, [this](const QString& column) { toggleColumn(column, false); });
    connect(m_view, &RunsView::columnsMoved, this, [this](const QStringList& names) {
        m_shown.choose(names);
        arrangeRuns();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu(this);
        m_actions->fillMenu(menu);
        menu.exec(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_model, &RunsModel::orderWanted, this, [this](int column, bool descending) {
        m_order.sortColumn =
            column >= 0 && column < m_model->columnCount() ? std::optional(m_model->column(column)) : std::nullopt;
        m_order.descending = descending;
        arrangeRuns();
    });
    m_empty = new MutedLabel({}, main);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget(main);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* card = new Card(main);
    card->body()->setContentsMargins(4, 4, 4, 4);
    card->body()->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_head = new RunsHead(m_workspace.runEditor(), main);
    connect(m_head, &RunsHead::columnsWanted, this, &RunsPage::chooseColumns);
    connect(m_head, &RunsHead::groupsSeedsChanged, this, [this](bool on) {
        m_order.groupSeeds = on;
        arrangeRuns();
    });
    connect(&m_head->bin(), &RunBin::showWanted, m_filter, &FilterBar::setText);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &RunsPage::focusFilter);
    layout->addWidget(m_head);
    layout->addWidget(m_filter);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    layout->addWidget(new VerdictPanel(m_workspace.verifier(), main));
    m_foot = new RunsFoot(*m_actions, m_workspace.runEditor(), main);
    layout->addWidget(m_foot);
    return main;
}

void RunsPage::connectActions()
{
    const auto on = [this](QAction* action, auto function) { connect(action, &QAction::triggered, this, function); };
    on(m_actions->star, [this] { toggleStars(); });
    on(m_actions->tag, [this] { m_detail->focusTags(); });
    on(m_actions->note, [this] { m_detail->focusNote(); });
    on(m_actions->compare, [this] {
        m_workspace.runBook().setCompared(m_view->selectedRuns());
        Q_EMIT compareWanted();
    });
    m_actions->report->setMenu(m_exporter->menu());
    m_exporter->reportTo(m_notice);
    connect(&m_workspace.verifier(), &Verifier::failed, m_notice, &Notice::showError);
    on(m_actions->showInPlane, [this] {
        m_workspace.planeRuns().add(m_workspace.log(), m_view->selectedRuns());
        Q_EMIT planeWanted();
    });
    on(m_actions->command, [this] { QGuiApplication::clipboard()->setText(m_detail->command().command()); });
    on(m_actions->copy, [this] { QGuiApplication::clipboard()->setText(m_view->selectionAsText()); });
    on(m_actions->remove,
       [this] { m_foot->removeRuns(selectedWhere([](const RunSummary& run) { return !run.isDeleted; })); });
    on(m_actions->restore, [this] { restoreRuns(); });
    const auto withSettings = [this](auto use) {
        if (!m_details)
            return;
        try {
            use(loggedSettings(m_details->run));
        } catch (const Error& error) {
            m_notice->showError(error);
        }
    };
    on(m_actions->duplicate, [this, withSettings] {
        withSettings([this](const RunSettings& settings) { Q_EMIT duplicateWanted(settings); });
    });
    on(m_actions->resume, [this, withSettings] {
        withSettings([this](const RunSettings& settings) { Q_EMIT resumeWanted(m_details->run.id, settings); });
    });
    on(m_actions->openModel, [this] {
        for (const LoggedArtifact& artifact : m_details->artifacts)
            if (artifact.kind == "model")
                return Q_EMIT modelWanted(m_details->run.id, text(artifact.path));
    });
    on(m_actions->reveal, [this] {
        if (m_details && !m_details->artifacts.empty())
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QFileInfo(text(m_details->artifacts.front().path)).absolutePath()));
    });
}

void RunsPage::takeLog()
{
    m_notice->dismiss();
    const ExperimentLog& log = *m_workspace.log();
    if (log.isReadOnly())
        m_notice->show(Notice::Kind::Warning, tr("This log can only be read; new runs are not kept."),
                       text(log.notice()));
    refresh();
}

void RunsPage::showEvent(QShowEvent* event)
{
    refresh();
    m_poll.start();
    QWidget::showEvent(event);
}

void RunsPage::hideEvent(QHideEvent* event)
{
    m_poll.stop();
    QWidget::hideEvent(event);
}

void RunsPage::refresh() { m_workspace.runBook().refresh(); }

void RunsPage::showRun(RunId run)
{
    m_filter->setText({});
    m_wanted = run;
    arrangeRuns();
}

void RunsPage::focusFilter() { m_filter->focusText(); }

bool RunsPage::isReadOnly() const { return m_workspace.log() == nullptr || m_workspace.log()->isReadOnly(); }

void RunsPage::takeTable()
{
    const RunTablePtr& table = m_workspace.runBook().table();
    m_filter->setTable(table);
    m_head->bin().setTable(table, isReadOnly());
    arrangeRuns();
}

void RunsPage::arrangeRuns()
{
    RunBook& book = m_workspace.runBook();
    if (book.table() == nullptr)
        return;
    m_shown.propose(*book.table());
    m_order.columns = m_shown.shown();
    m_order.filter = m_filter->expression();
    std::set<std::string> metrics = metricsOf(m_order.filter);
    for (const RunColumn& column : m_order.columns)
        if (column.kind == RunColumn::Kind::Metric)
            metrics.insert(column.name);
    if (m_order.sortColumn && m_order.sortColumn->kind == RunColumn::Kind::Metric)
        metrics.insert(m_order.sortColumn->name);
    book.need(metrics); // they come with another table, and this is called again
    m_arranging.start(
        m_workspace.jobs(), tr("Sorting runs"),
        [table = book.table(), order = m_order](const std::stop_token&, JobReporter&) { return arrange(table, order); },
        [this](RunArrangement arrangement) { showArrangement(std::move(arrangement)); },
        [this](const Error& error) { m_notice->showError(error); });
}

void RunsPage::showArrangement(RunArrangement arrangement)
{
    const bool isFirst = m_model->arrangement().table == nullptr;
    m_model->setArrangement(std::move(arrangement));
    const RunArrangement& list = m_model->arrangement();
    int sorted = -1;
    for (std::size_t i = 0; i < list.order.columns.size(); ++i)
        if (list.order.columns[i] == list.order.sortColumn)
            sorted = int(i);
    m_view->showOrder(sorted, list.order.descending);
    m_head->showCounts(list);
    m_empty->setText(list.totalCount == 0
                         ? tr("No runs yet. What is trained here or with equipoise-cli appears in this list.")
                         : tr("No run fits the filter. Change it above, or clear it to see all %1 runs.")
                               .arg(QLocale().toString(qulonglong(list.totalCount))));
    m_stack->setCurrentIndex(list.entries.empty() ? 0 : 1);
    if (isFirst && !list.entries.empty() && m_view->selectedRuns().isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (const RunId run = std::exchange(m_wanted, 0); run != 0) {
        m_view->selectRuns({run});
        m_view->scrollTo(m_view->currentIndex());
        m_view->setFocus();
    }
    choose();
    Q_EMIT listed();
}

void RunsPage::choose()
{
    const QList<qint64> runs = m_view->selectedRuns();
    const RunTablePtr& table = m_model->arrangement().table;
    m_actions->setSelection(table.get(), runs, isReadOnly());
    m_detail->setSelection(table, runs);
    m_exporter->setRuns(std::vector<RunId>(runs.begin(), runs.end()));
    readSelected();
}

void RunsPage::readSelected()
{
    const QList<qint64> runs = m_view->selectedRuns();
    if (runs.size() != 1 || m_workspace.log() == nullptr) {
        m_reading.cancel();
        m_details.reset();
        return;
    }
    m_reading.start(
        m_workspace.jobs(), tr("Reading the log"),
        [log = m_workspace.log(), run = runs.first()](const std::stop_token&, JobReporter&) {
            return readDetails(*log, run);
        },
        [this](RunDetails details) {
            m_details = std::move(details);
            showDetails(*m_details);
        },
        [this](const Error& error) { m_notice->showError(error); });
}

void RunsPage::showDetails(const RunDetails& details)
{
    m_detail->showDetails(details);
    const DatasetPtr& dataset = m_workspace.dataset();
    const bool sameData = dataset != nullptr && dataset->name() == details.run.data.name &&
                          dataset->ratingCount() == details.run.data.ratings;
    const bool hasModel = std::any_of(details.artifacts.begin(), details.artifacts.end(),
                                      [](const LoggedArtifact& artifact) { return artifact.kind == "model"; });
    m_actions->setDetails(hasModel && dataset != nullptr, sameData, !details.artifacts.empty(),
                          text(details.run.data.source));
}

void RunsPage::toggleColumn(const QString& name, bool on)
{
    m_shown.toggle(name, on);
    arrangeRuns();
}

void RunsPage::chooseColumns()
{
    const RunTablePtr& table = m_workspace.runBook().table();
    if (table == nullptr)
        return;
    auto* chooser = new ColumnChooser(*table, m_order.columns, this);
    connect(chooser, &ColumnChooser::toggled, this, &RunsPage::toggleColumn);
    connect(chooser, &ColumnChooser::resetWanted, this, [this] {
        m_shown.reset();
        arrangeRuns();
    });
    chooser->move(m_head->columnsCorner() - QPoint(chooser->width(), 0));
    chooser->show();
}

std::vector<RunId> RunsPage::selectedWhere(const std::function<bool(const RunSummary&)>& condition) const
{
    std::vector<RunId> runs;
    const RunTablePtr& table = m_model->arrangement().table;
    for (const qint64 run : m_view->selectedRuns())
        if (const auto place = table->find(run); place && condition(table->rows()[*place]))
            runs.push_back(run);
    return runs;
}

void RunsPage::toggleStars()
{
    const auto without = selectedWhere([](const RunSummary& run) { return !run.isStarred; });
    if (!without.empty())
        m_workspace.runEditor().setStarred(without, true);
    else if (const auto with = selectedWhere([](const RunSummary& run) { return run.isStarred; }); !with.empty())
        m_workspace.runEditor().setStarred(with, false);
}

void RunsPage::restoreRuns()
{
    if (const auto runs = selectedWhere([](const RunSummary& run) { return run.isDeleted; }); !runs.empty())
        m_workspace.runEditor().restore(runs);
}

QVariantMap RunsPage::saveState() const
{
    return {{u"filter"_qs, m_filter->text()},
            {u"columns"_qs, m_shown.chosen()},
            {u"sort"_qs, m_order.sortColumn ? text(toText(*m_order.sortColumn)) : QString()},
            {u"descending"_qs, m_order.descending},
            {u"group"_qs, m_order.groupSeeds},
            {u"widths"_qs, m_view->widths()},
            {u"splitter"_qs, m_splitter->saveState()}};
}

void RunsPage::restoreState(const QVariantMap& state)
{
    m_view->setWidths(state.value(u"widths"_qs).toMap());
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    if (const QStringList columns = state.value(u"columns"_qs).toStringList(); !columns.isEmpty())
        m_shown.choose(columns);
    m_order.sortColumn = runColumnFromText(state.value(u"sort"_qs).toString().toStdString());
    m_order.descending = state.value(u"descending"_qs).toBool();
    m_head->setGroupsSeeds(state.value(u"group"_qs).toBool());
    m_filter->setText(state.value(u"filter"_qs).toString());
    arrangeRuns();
}

} // namespace equipoise
