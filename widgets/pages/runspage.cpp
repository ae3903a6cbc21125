// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/runspage.h"

#include "core/exchange/equivalentcommand.h"
#include "core/exchange/runreport.h"
#include "widgets/forms/section.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace equipoise {

namespace {

constexpr int kPollMilliseconds = 1500;
constexpr qsizetype kMetricColumns = 4;
constexpr int kDataColumn = 2;
constexpr std::size_t kLongestName = 100;

QString text(const std::string& s) { return QString::fromStdString(s); }

/// The metrics that most runs have, overall ones only, in the order of the metric table.
QStringList mainMetrics(const std::map<RunId, std::map<std::string, double>>& values)
{
    std::map<std::string, int> counts;
    for (const auto& [run, metrics] : values)
        for (const auto& [key, value] : metrics)
            if (key.find_first_of("[{:") == std::string::npos)
                ++counts[key];
    QStringList chosen;
    for (const std::string name : {"rmse", "ndcg", "minority-gap", "mae", "hr", "recall"})
        for (const auto& [key, count] : counts)
            if (chosen.size() < kMetricColumns && key.substr(0, key.find('@')) == name)
                chosen << text(key);
    return chosen;
}

/// Values of runs with different data, splits or candidates are not to be compared.
bool haveOneProtocol(const std::vector<RunRecord>& runs)
{
    std::set<std::string> protocols;
    for (const RunRecord& run : runs)
        if (!run.protocol.empty())
            protocols.insert(run.protocol);
    return protocols.size() == 1;
}

} // namespace

RunsPage::RunsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_listing(this)
    , m_reading(this)
    , m_reporting(this)
    , m_notice(new Notice(this))
    , m_runs(new TableModel(runColumns({}, false), this))
    , m_metrics(new TableModel(metricColumns(), this))
    , m_settings(new TableModel({{tr("Setting")}, {tr("Value")}}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &RunsPage::poll);
    connect(&m_workspace, &Workspace::logChanged, this, &RunsPage::takeLog);
    connect(&m_workspace, &Workspace::logFailed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::dataChanged, this, &RunsPage::choose);
    showNoDetail();
}

QWidget* RunsPage::makeMain()
{
    auto* main = new QWidget(this);
    auto* filter = new QLineEdit(main);
    filter->setPlaceholderText(tr("Filter runs by model, data or state"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(filter->placeholderText());
    filter->setMaximumWidth(360);
    m_view = new TableView(m_runs, main);
    m_view->setAccessibleName(tr("Runs"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setStretchColumn(kDataColumn);
    connect(filter, &QLineEdit::textChanged, m_view, &TableView::setFilter);
    connect(m_view, &TableView::selectedKeysChanged, this, &RunsPage::choose);
    auto* empty =
        new MutedLabel(tr("No runs yet. What is trained here or with equipoise-cli appears in this list."), main);
    empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(main);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto* card = new Card(main);
    card->body()->addWidget(m_stack, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Runs"), main), 1);
    head->addWidget(filter, 1);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    return main;
}

QWidget* RunsPage::makeSide()
{
    auto* side = new SideColumn(this);
    m_title = makeTitle({}, side);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts = new MutedLabel({}, side);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side->body()->addWidget(m_title);
    side->body()->addWidget(m_facts);
    const auto addTable = [&](const QString& title, TableModel* model, int height) {
        auto* section = new Section(title, side);
        auto* view = new TableView(model, section);
        view->setStretchColumn(0);
        view->setFixedHeight(height);
        view->setFrameShape(QFrame::StyledPanel);
        view->setAccessibleName(title);
        section->body()->addWidget(view);
        side->body()->addWidget(section);
    };
    addTable(tr("Metrics"), m_metrics, 220);
    addTable(tr("Settings"), m_settings, 180);
    m_command = new CommandLine(side);
    m_resume = new QPushButton(icon(u"play"_qs), tr("&Resume"), side);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const RunRecord* run = selected())
            Q_EMIT resumeWanted(run->id, loggedSettings(*run));
    });
    m_report = new QPushButton(icon(u"file-text"_qs), tr("Re&port"), side);
    m_report->setToolTip(tr("Opens a page with settings, figures and metrics of the selected runs, side by side where "
                            "there are several"));
    connect(m_report, &QPushButton::clicked, this, &RunsPage::writeReport);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_report, 1);
    buttons->addWidget(m_resume, 1);
    side->footer()->addWidget(m_command);
    side->footer()->addLayout(buttons);
    return side;
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

void RunsPage::poll()
{
    if (!m_listing.isRunning())
        refresh();
}

void RunsPage::refresh()
{
    const std::shared_ptr<ExperimentLog> log = m_workspace.log();
    if (log == nullptr)
        return;
    m_listing.start(
        m_workspace.jobs(), tr("Reading the log"),
        [log, known = m_list.change](const std::stop_token&, JobReporter&) {
            List list;
            list.change = log->changeCount();
            if (list.change == known)
                return list;
            list.runs = log->listRuns();
            for (const RunRecord& run : list.runs)
                list.values[run.id] = log->values(run.id);
            return list;
        },
        [this](List list) {
            if (list.change != m_list.change)
                showList(std::move(list));
        },
        [this](const Error& error) { m_notice->showError(error); });
}

void RunsPage::showList(List list)
{
    const RunRecord* run = selected();
    const RunId chosen = run != nullptr ? run->id : list.runs.empty() ? 0 : list.runs.front().id;
    m_list = std::move(list);
    const QStringList metrics = mainMetrics(m_list.values);
    const bool comparable = haveOneProtocol(m_list.runs);
    if (metrics != m_metricColumns || comparable != m_comparable) {
        m_metricColumns = metrics;
        m_comparable = comparable;
        m_runs->setColumns(runColumns(metrics, comparable));
        m_view->setStretchColumn(kDataColumn);
    }
    m_runs->setRows(runRows(m_list.runs, m_list.values, metrics));
    m_stack->setCurrentIndex(m_list.runs.empty() ? 0 : 1);
    if (m_view->selectedKeys().isEmpty())
        m_view->selectKey(chosen);
    choose();
}

const RunRecord* RunsPage::selected() const
{
    const QList<qint64> keys = m_view->selectedKeys();
    if (keys.size() != 1)
        return nullptr;
    const auto at = std::find_if(m_list.runs.begin(), m_list.runs.end(),
                                 [&](const RunRecord& run) { return run.id == keys.first(); });
    return at == m_list.runs.end() ? nullptr : &*at;
}

void RunsPage::choose()
{
    m_report->setEnabled(!m_view->selectedKeys().isEmpty());
    const RunRecord* run = selected();
    if (run == nullptr) {
        m_reading.cancel();
        showNoDetail();
        return;
    }
    m_reading.start(
        m_workspace.jobs(), tr("Reading the log"),
        [log = m_workspace.log(), run = *run](const std::stop_token&, JobReporter&) {
            return Detail{run, log->results(run.id), log->series(run.id)};
        },
        [this](const Detail& detail) { showDetail(detail); },
        [this](const Error& error) { m_notice->showError(error); });
}

void RunsPage::writeReport()
{
    std::vector<RunId> runs;
    for (const qint64 key : m_view->selectedKeys())
        runs.push_back(key);
    m_notice->dismiss();
    m_reporting.start(
        m_workspace.jobs(), tr("Writing the report"),
        [log = m_workspace.log(), dataset = m_workspace.dataset(), runs](const std::stop_token&, JobReporter&) {
            const std::filesystem::path folder = log->path().parent_path() / (log->path().stem().string() + ".reports");
            std::filesystem::create_directories(folder);
            std::string name = "run";
            for (const RunId run : runs)
                name += '-' + std::to_string(run);
            const std::filesystem::path file = folder / (name.substr(0, kLongestName) + ".html");
            writeTextFile(file, runReportHtml(*log, runs, dataset.get()));
            return QString::fromStdString(file.string());
        },
        [this](const QString& file) {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                m_notice->show(Notice::Kind::Info, tr("The report is written"), file);
        },
        [this](const Error& error) { m_notice->showError(error); }, false);
}

void RunsPage::showNoDetail()
{
    const auto count = m_view->selectedKeys().size();
    m_title->setText(count > 1 ? tr("%n runs selected", nullptr, int(count)) : tr("No run selected"));
    m_facts->setText(count > 1 ? tr("A report shows them side by side.") : tr("Select a run to see what it measured."));
    m_metrics->setRows({});
    m_settings->setRows({});
    m_command->setCommand({});
    m_command->setEnabled(false);
    m_resume->setEnabled(false);
}

void RunsPage::showDetail(const Detail& detail)
{
    const RunRecord& run = detail.run;
    m_title->setText(tr("Run %1: %2").arg(run.id).arg(text(run.model)));
    QStringList facts;
    facts << tr("%1, %n epochs", nullptr, run.epochs).arg(statusText(run.status));
    if (!run.error.empty())
        facts << text(run.error);
    facts << tr("%1, seed %2").arg(text(run.data.name)).arg(run.seed);
    facts << tr("Split %1").arg(text(run.split));
    facts << tr("Trained %1, evaluated %2").arg(durationText(run.trainSeconds), durationText(run.evaluateSeconds));
    facts << tr("Version %1 (%2), %3").arg(text(run.version), text(run.commit), text(run.instructionSet));
    m_facts->setText(facts.join(u'\n'));
    m_metrics->setRows(metricRows(detail.measured));
    QList<ViewRow> settings;
    for (const auto& [name, value] : run.parameters)
        settings.append({settings.size(), {text(name), text(value)}, {}});
    m_settings->setRows(settings);
    m_command->setCommand(text(equivalentCommand(loggedSettings(run), run.data)));
    m_command->setEnabled(true);
    const bool unfinished =
        run.status == RunStatus::Stopped || run.status == RunStatus::Interrupted || run.status == RunStatus::Failed;
    const DatasetPtr& dataset = m_workspace.dataset();
    const bool sameData =
        dataset != nullptr && dataset->name() == run.data.name && dataset->ratingCount() == run.data.ratings;
    m_resume->setEnabled(unfinished && sameData);
    m_resume->setToolTip(!unfinished ? tr("Only runs that did not finish can be resumed")
                         : sameData
                             ? tr("Goes on from the last epoch, with the same result as without the interruption")
                             : tr("Open %1 first, the data of this run").arg(text(run.data.source)));
}

} // namespace equipoise
