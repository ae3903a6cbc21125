// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/comparepage.h"

#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/losscurveplot.h"
#include "widgets/plots/seriesplot.h"
#include "widgets/runs/runbook.h"
#include "widgets/runs/testpanel.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_metrics(new ComparisonModel(this))
    , m_settings(new TableModel({{tr("Setting")}}, this))
{
    m_stack->addWidget(makeEmpty());
    auto* content = new QWidget(m_stack);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_workspace.runBook(), &RunBook::comparedChanged, this, &ComparePage::read);
    read();
}

QWidget* ComparePage::makeEmpty()
{
    auto* empty = new QWidget(m_stack);
    m_emptyText = new MutedLabel(tr("Nothing to compare yet. Select two or more runs on the Runs page and press "
                                    "Compare there (Ctrl+M)."),
                                 empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* choose = new QPushButton(icon(u"list"_qs), tr("&Choose Runs"), empty);
    connect(choose, &QPushButton::clicked, this, &ComparePage::runsWanted);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addSpacing(8);
    layout->addWidget(choose, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return empty;
}

QWidget* ComparePage::makeMain()
{
    auto* main = new QWidget(m_stack);
    m_splitter = new QSplitter(Qt::Vertical, main);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeMetrics());
    m_tests = new TestPanel(m_splitter);
    connect(m_tests, &TestPanel::baselineWanted, this, &ComparePage::read);
    m_splitter->addWidget(m_tests);
    m_splitter->addWidget(makeCurves());
    m_splitter->setSizes({240, 220, 240});
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Compare"), main));
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    return main;
}

QWidget* ComparePage::makeMetrics()
{
    auto* view = new QTableView(m_splitter);
    view->setModel(m_metrics);
    view->setAccessibleName(tr("Metrics side by side"));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return new Card(tr("Metrics: mean ± half the width of the 95 % interval"), view, m_splitter);
}

QWidget* ComparePage::makeCurves()
{
    auto* card = new Card(m_splitter);
    m_curve = new QComboBox(card);
    m_curve->setAccessibleName(tr("Curve"));
    m_curve->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_curve->setToolTip(tr("Which curve of the runs to lay over each other"));
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Curves"), card));
    head->addWidget(m_curve);
    head->addStretch(1);
    m_plot = new SeriesPlot(card);
    m_plot->setFigureName(tr("Curves of the compared runs"));
    m_plot->setPlaceholder(tr("These runs left no curves"));
    card->body()->addLayout(head);
    card->body()->addWidget(m_plot, 1);
    connect(m_curve, &QComboBox::activated, this, [this] {
        m_wantedCurve = m_curve->currentData().toString();
        showCurves();
    });
    return card;
}

QWidget* ComparePage::makeSide()
{
    auto* side = new SideColumn(m_stack);
    side->body()->addWidget(makeHeading(tr("Compared"), side));
    m_sets = new QWidget(side);
    auto* sets = new QVBoxLayout(m_sets);
    sets->setContentsMargins(0, 0, 0, 0);
    sets->setSpacing(4);
    side->body()->addWidget(m_sets);
    auto* choose = new QPushButton(icon(u"list"_qs), tr("&Choose Runs"), side);
    choose->setToolTip(tr("Goes to the Runs page: select runs there and press Compare"));
    connect(choose, &QPushButton::clicked, this, &ComparePage::runsWanted);
    side->body()->addWidget(choose);
    side->body()->addSpacing(8);
    side->body()->addWidget(makeHeading(tr("Settings that differ"), side));
    m_settingsView = new TableView(m_settings, side);
    m_settingsView->setAccessibleName(tr("Settings that differ"));
    m_settingsView->setFrameShape(QFrame::StyledPanel);
    m_settingsView->setMinimumHeight(280);
    side->body()->addWidget(m_settingsView);
    return side;
}

void ComparePage::read()
{
    const QList<qint64> runs = m_workspace.runBook().compared();
    if (runs.isEmpty() || m_workspace.log() == nullptr) {
        m_reading.cancel();
        m_stack->setCurrentIndex(0);
        return;
    }
    m_notice->dismiss();
    m_emptyText->setText(tr("Comparing…"));
    m_reading.start(
        m_workspace.jobs(), tr("Comparing runs"),
        [log = m_workspace.log(), runs, baseline = m_tests->baseline()](const std::stop_token&, JobReporter&) {
            return readComparison(*log, runs, baseline);
        },
        [this](RunComparisonView view) { showView(std::move(view)); },
        [this](const Error& error) {
            m_stack->setCurrentIndex(1);
            m_notice->showError(error);
        },
        false);
}

void ComparePage::showView(RunComparisonView view)
{
    m_view = std::move(view);
    m_metrics->setComparison(m_view.names, m_view.comparison, m_view.baseline);
    const bool isComparison = m_view.names.size() > 1;
    m_stack->setCurrentIndex(isComparison ? 1 : 0);
    m_emptyText->setText(m_view.names.size() == 1
                             ? tr("The chosen runs are seeds of one setting (%1). Choose runs of another model or with "
                                  "other parameters beside them.")
                                   .arg(m_view.names.first())
                             : tr("None of the chosen runs finished, so there are no results to compare."));
    QStringList details;
    for (const std::string& warning : m_view.comparison.warnings)
        details << text(warning);
    if (!details.isEmpty())
        m_notice->show(Notice::Kind::Warning, tr("These runs were not measured in the same way: compare with care."),
                       details.join(u'\n'));
    else if (!m_view.leftOut.isEmpty())
        m_notice->show(Notice::Kind::Info, tr("Not everything chosen can be compared."), m_view.leftOut.join(u'\n'));

    m_tests->showView(m_view);
    qDeleteAll(m_sets->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* list = m_sets->layout();
    for (int set = 0; set < m_view.names.size(); ++set) {
        const QString& name = m_view.names[set];
        QPixmap swatch(12, 12);
        swatch.fill(seriesColour(set));
        auto* row = new QWidget(m_sets);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* colour = new QLabel(row);
        colour->setPixmap(swatch);
        auto* label = new ElidedLabel(Qt::ElideMiddle, row);
        label->setText(name);
        QStringList numbers;
        for (const RunId run : m_view.runs[set])
            numbers << QString::number(run);
        label->setToolTip(tr("%1\nRuns %2").arg(name, numbers.join(u", "_qs)));
        auto* leave = new QToolButton(row);
        leave->setIcon(icon(u"x"_qs));
        leave->setAutoRaise(true);
        leave->setToolTip(tr("Leave it out"));
        leave->setAccessibleName(tr("Leave out %1").arg(name));
        connect(leave, &QToolButton::clicked, this, [this, set] { leaveOut(set); });
        layout->addWidget(colour);
        layout->addWidget(label, 1);
        layout->addWidget(leave);
        list->addWidget(row);
    }
    QList<ViewColumn> columns{{tr("Setting")}};
    for (const QString& name : m_view.names)
        columns.append({name, name});
    m_settings->setColumns(columns);
    QList<ViewRow> rows;
    for (const SettingDifference& difference : m_view.settings) {
        ViewRow row{rows.size(), {text(difference.name)}, {}};
        for (const std::string& value : difference.values)
            row.cells << (value.empty() ? QVariant() : QVariant(numberInWords(text(value))));
        rows.append(row);
    }
    m_settings->setRows(rows);
    m_settingsView->resizeColumnsToContents();

    const QString wanted = m_wantedCurve;
    m_curve->clear();
    std::set<std::string> keys;
    for (const auto& runs : m_view.series)
        for (const auto& run : runs)
            for (const LoggedSeries& series : run)
                keys.insert(series.key);
    for (const std::string& key : keys)
        m_curve->addItem(LossCurvePlot::titleOfLogged(key), text(key));
    // unless one was chosen: the last phase's loss or error, which comes after its learning rate
    const int chosen = m_curve->findData(wanted);
    m_curve->setCurrentIndex(chosen >= 0 ? chosen : m_curve->count() - 1);
    m_curve->setVisible(!keys.empty());
    showCurves();
    Q_EMIT compared();
}

void ComparePage::showCurves()
{
    const std::string key = m_curve->currentData().toString().toStdString();
    std::vector<SeriesPlot::Series> shown;
    for (std::size_t set = 0; set < m_view.series.size(); ++set) {
        bool isListed = true; // one entry a set, whatever number of seeds
        for (const auto& run : m_view.series[set])
            for (const LoggedSeries& series : run) {
                if (series.key != key)
                    continue;
                SeriesPlot::Series& curve = shown.emplace_back();
                curve.name = m_view.names[int(set)];
                curve.colour = seriesColour(int(set));
                curve.dash = set % 2 == 0 ? Qt::SolidLine : Qt::DashLine; // told apart in grey as well
                curve.isListed = isListed;
                isListed = false;
                curve.epochs.assign(series.steps.begin(), series.steps.end());
                curve.values = series.values;
            }
    }
    m_plot->setYTitle(m_curve->currentText(), LossCurvePlot::goalOf(key.substr(key.find('.') + 1)));
    m_plot->setSeries(std::move(shown));
}

void ComparePage::leaveOut(int set)
{
    QList<qint64> runs = m_workspace.runBook().compared();
    runs.removeIf([&](qint64 run) { return m_view.runs[set].contains(run); });
    m_workspace.runBook().setCompared(runs);
}

QVariantMap ComparePage::saveState() const
{
    return {{u"splitter"_qs, m_splitter->saveState()}, {u"curve"_qs, m_wantedCurve}};
}

void ComparePage::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    m_wantedCurve = state.value(u"curve"_qs).toString();
}

} // namespace equipoise
