// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/pointpanel.h"

#include "core/base/text.h"
#include "core/evaluation/metrictable.h"
#include "core/training/recommend.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/pages/workspace.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <oneapi/tbb/task_arena.h>

#include <array>
#include <cmath>

namespace equipoise {

namespace {

constexpr int kListLength = 10;

ViewColumn::Best bestOf(const std::string& key)
{
    return isSmallerBetter(key) ? ViewColumn::Best::Lowest : ViewColumn::Best::Highest;
}

QVariant cell(double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); }

/// A column of a metric without a mark for its best value: the users are not competing.
ViewColumn userColumn(const std::string& key)
{
    const MetricDescription* description = describeMetric(key);
    return {metricTitle(key), description == nullptr ? QString() : coreText(description->help), 4};
}

ViewColumn named(const QString& title) { return {title, {}, -1, ViewColumn::Best::None, true}; }

QVBoxLayout* makeColumn(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

PointPanel::PointPanel(Workspace& workspace, TradeOffFigures& figures, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_figures(figures)
    , m_stack(new QStackedWidget(this))
    , m_runs(new TableModel({}, this))
    , m_groups(new TableModel({}, this))
    , m_users(new TableModel({}, this))
    , m_list(new TableModel({{tr("Title")},
                             {tr("Score"), tr("Predicted rating, or a score where the model predicts none"), 3},
                             {tr("IM"),
                              tr("Item minority index of the training ratings: above 0 the majority likes it "
                                 "more, below 0 the minority"),
                              3}},
                            this))
    , m_reading(this)
    , m_listing(this)
{
    auto* empty = new MutedLabel(tr("Click a point to see its runs, its users and their lists."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(12);
    columns->addWidget(makeRuns());
    columns->addWidget(makeUsers());
    columns->addWidget(makeList());
    m_stack->addWidget(empty);
    m_stack->addWidget(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&figures, &TradeOffFigures::selectionChanged, this, &PointPanel::showPoint);
    connect(&figures, &TradeOffFigures::computed, this, &PointPanel::showPoint);
    showPoint();
}

QWidget* PointPanel::makeRuns()
{
    auto* box = new QWidget;
    m_heading = new ElidedLabel(Qt::ElideRight);
    m_runsView = new TableView(m_runs);
    m_runsView->setAccessibleName(tr("Runs of the point"));
    m_groupsView = new TableView(m_groups);
    m_groupsView->setAccessibleName(tr("Groups at the point"));
    connect(m_runsView, &TableView::selectedKeysChanged, this, [this] {
        const QList<qint64> keys = m_runsView->selectedKeys();
        if (keys.size() == 1)
            readRun(keys.first());
    });
    connect(m_runsView, &QAbstractItemView::doubleClicked, this, [this] {
        const QList<qint64> keys = m_runsView->selectedKeys();
        if (keys.size() == 1)
            Q_EMIT runOpened(keys.first());
    });
    auto* layout = makeColumn(box);
    layout->addWidget(m_heading);
    layout->addWidget(m_runsView, 3);
    layout->addWidget(m_groupsView, 2);
    return box;
}

QWidget* PointPanel::makeUsers()
{
    auto* box = new QWidget;
    m_usersState = new MutedLabel;
    m_usersState->setWordWrap(true);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a user"));
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setMaximumWidth(120);
    m_usersView = new TableView(m_users);
    m_usersView->setAccessibleName(tr("Users at the point"));
    m_usersView->horizontalHeader()->setResizeContentsPrecision(0); // thousands of users: those in sight will do
    connect(m_find, &QLineEdit::textChanged, m_usersView, &TableView::setFilter);
    connect(m_usersView, &TableView::selectedKeysChanged, this, [this] {
        const QList<qint64> keys = m_usersView->selectedKeys();
        if (keys.size() == 1)
            readList(keys.first());
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_usersState, 1);
    head->addWidget(m_find);
    auto* layout = makeColumn(box);
    layout->addLayout(head);
    layout->addWidget(m_usersView, 1);
    return box;
}

QWidget* PointPanel::makeList()
{
    auto* box = new QWidget;
    m_listTitle = new ElidedLabel(Qt::ElideRight);
    m_listView = new TableView(m_list);
    m_listView->setAccessibleName(tr("List of the user at the point"));
    m_listView->setStretchColumn(0);
    auto* layout = makeColumn(box);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_listView, 1);
    return box;
}

std::optional<double> PointPanel::selectedBeta() const
{
    if (const TradeOffPoint* point = m_figures.selected())
        for (const auto& [name, value] : point->coordinates)
            if (name == "beta")
                return parseNumber(value);
    return std::nullopt;
}

void PointPanel::showPoint()
{
    const TradeOffPoint* point = m_figures.selected();
    m_stack->setCurrentIndex(point == nullptr ? 0 : 1);
    if (point == nullptr) {
        forget();
        return;
    }
    if (const PlaneRun* run = m_figures.selectedRun())
        m_heading->setText(run->title);
    else
        m_heading->setText(tr("%1, %2").arg(m_figures.selectedSweep()->title().section(u": "_qs, 0, 0),
                                            coordinatesText(point->coordinates)));
    showRuns();
    const QList<ViewRow>& runs = m_runs->rows();
    if (runs.isEmpty()) {
        forget();
        m_usersState->setText(tr("The runs are not in the log, so nothing more is known of them."));
        return;
    }
    const bool isWanted =
        std::any_of(runs.begin(), runs.end(), [&](const ViewRow& row) { return row.key == m_wantedRun; });
    if (isWanted && selectedBeta() == m_wantedBeta) {
        if (m_detail.run == m_wantedRun && (m_shownX != m_figures.choice().x || m_shownY != m_figures.choice().y))
            showDetail(std::move(m_detail));
        return;
    }
    m_runsView->selectKey(runs.first().key);
    readRun(runs.first().key);
}

void PointPanel::forget()
{
    m_reading.cancel();
    m_detail = {};
    m_wantedRun = 0;
    for (TableModel* model : {m_users, m_groups, m_list})
        model->setRows({});
}

void PointPanel::showRuns()
{
    const FigureChoice& choice = m_figures.choice();
    const TradeOffPoint& point = *m_figures.selected();
    const QList<ViewColumn> columns{named(tr("Run")),
                                    named(tr("Seed")),
                                    {metricTitle(choice.x), {}, 4, bestOf(choice.x)},
                                    {metricTitle(choice.y), {}, 4, bestOf(choice.y)},
                                    {tr("Time")}};
    // new columns would drop the selection
    if (m_runs->columns().value(2).title != columns[2].title || m_runs->columns().value(3).title != columns[3].title)
        m_runs->setColumns(columns);
    const bool isFirst = m_runs->rows().isEmpty();
    if (const PlaneRun* run = m_figures.selectedRun()) {
        m_runs->setRows({{run->id,
                          {qlonglong(run->id), qulonglong(run->seed), cell(point.x.mean), cell(point.y.mean),
                           durationText(run->seconds)},
                          tr("Double click: shows the run on the Runs page")}});
        m_runsView->resizeColumnsToContents();
        return;
    }
    const std::vector<PointsPtr> all = m_figures.selectedSweep()->points();
    QList<ViewRow> rows;
    const Sweep& sweep = m_figures.selectedSweep()->sweep();
    for (const std::size_t index : point.runs) {
        const SweptRun& run = sweep.runs[index];
        if (!run.id)
            continue;
        QVariant x;
        QVariant y;
        for (const PointsPtr& points : all)
            for (const SweepPoint& of : *points)
                if (of.run == index && of.coordinates == point.coordinates) {
                    x = of.values.contains(choice.x) ? of.values.at(choice.x) : QVariant();
                    y = of.values.contains(choice.y) ? of.values.at(choice.y) : QVariant();
                }
        QStringList settings;
        for (const ParameterDescription& d : run.settings.parameters.descriptions())
            settings << u"%1 = %2"_qs.arg(coreText(d.title), valueText(run.settings.parameters.value(d.name)));
        rows.append({*run.id,
                     {qlonglong(*run.id), qulonglong(run.settings.seed), x, y, durationText(run.seconds)},
                     settings.join(u'\n') + u"\n\n"_qs + tr("Double click: shows the run on the Runs page")});
    }
    m_runs->setRows(rows);
    if (isFirst)
        m_runsView->resizeColumnsToContents();
}

void PointPanel::readRun(qint64 run)
{
    const std::optional<double> beta = selectedBeta();
    const auto log = m_workspace.log();
    if (log == nullptr || (m_wantedRun == run && m_wantedBeta == beta))
        return;
    m_wantedRun = run;
    m_wantedBeta = beta;
    m_usersState->setText(tr("Reading run %1…").arg(run));
    m_reading.start(
        m_workspace.jobs(), tr("Reading run %1").arg(run),
        [log, run, beta, dataset = m_workspace.dataset()](const std::stop_token& stop, JobReporter&) {
            tbb::task_arena arena;
            return arena.execute([&] { return readPoint(*log, run, beta, dataset.get(), stop); });
        },
        [this](PointDetail detail) {
            showDetail(std::move(detail));
            const bool fits = !m_detail.isOtherData && !m_detail.file.empty();
            Q_EMIT runChosen(m_detail.run, m_detail.beta,
                             fits ? QString::fromStdString(m_detail.file.string()) : QString());
        },
        [this](const Error& error) { m_usersState->setText(errorText(error)); });
}

void PointPanel::showDetail(PointDetail detail)
{
    m_detail = std::move(detail);
    m_shownX = m_figures.choice().x;
    m_shownY = m_figures.choice().y;
    showGroups();
    showUsers();
}

void PointPanel::showGroups()
{
    const std::array metrics{m_shownX, m_shownY};
    m_groups->setColumns({{tr("Group")},
                          {tr("n"), tr("Users or ratings behind the values")},
                          {metricTitle(metrics[0]), {}, 4, bestOf(metrics[0])},
                          {metricTitle(metrics[1]), {}, 4, bestOf(metrics[1])}});
    QList<ViewRow> rows;
    for (std::size_t m = 0; m < metrics.size(); ++m) {
        const auto values = m_detail.groups.find(metrics[m]);
        if (values == m_detail.groups.end())
            continue;
        for (const GroupValue& group : values->second) {
            const QString name = QString::fromStdString(group.group);
            auto row = std::find_if(rows.begin(), rows.end(), [&](const ViewRow& r) { return r.cells[0] == name; });
            if (row == rows.end())
                row = rows.insert(rows.end(), {rows.size(), {name, qulonglong(group.n), QVariant(), QVariant()}, {}});
            row->cells[qsizetype(2 + m)] = group.value;
        }
    }
    m_groups->setRows(rows);
    m_groupsView->resizeColumnsToContents();
    m_groupsView->setVisible(!rows.isEmpty());
}

void PointPanel::showUsers()
{
    std::vector<std::string> keys;
    for (const std::string& wanted : {m_shownX, m_shownY})
        if (m_detail.perUser.contains(wanted))
            keys.push_back(wanted);
    for (const auto& [key, values] : m_detail.perUser)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    QList<ViewColumn> columns{named(tr("User"))};
    for (const std::string& key : keys)
        columns.append(userColumn(key));
    QList<ViewRow> rows;
    rows.reserve(qsizetype(m_detail.userCount()));
    for (std::size_t user = 0; user < m_detail.userCount(); ++user) {
        QList<QVariant> cells;
        if (m_detail.model == nullptr || user >= m_detail.model->users.size())
            cells << qulonglong(user);
        else if (const IdMap& users = m_detail.model->users; users.isNumeric())
            cells << qlonglong(users.numbers()[user]);
        else
            cells << QString::fromStdString(users.text(std::uint32_t(user)));
        for (const std::string& key : keys)
            cells << cell(m_detail.perUser.at(key)[user]);
        rows.append({qint64(user), cells, {}});
    }
    m_users->setColumns(columns);
    m_users->setRows(rows);
    m_usersView->resizeColumnsToContents();
    m_list->setRows({});
    m_listTitle->setText(tr("Select a user to see the list."));
    m_usersState->setText(!rows.isEmpty() ? tr("Users of run %1; a header sorts.").arg(m_detail.run)
                          : m_detail.isOtherData
                              ? tr("Open the data of run %1 to measure its users at this β.").arg(m_detail.run)
                              : tr("Run %1 has no values per user: its model was not kept.").arg(m_detail.run));
    if (m_user >= 0 && m_user < rows.size()) {
        m_usersView->selectKey(m_user);
        readList(m_user);
    }
}

void PointPanel::readList(qint64 user)
{
    m_user = user;
    if (m_detail.model == nullptr)
        return;
    const QString name = QString::fromStdString(m_detail.model->users.text(std::uint32_t(user)));
    m_listTitle->setText(tr("Top %1 of user %2").arg(kListLength).arg(name));
    m_listing.start(
        m_workspace.jobs(), tr("Listing"),
        [model = m_detail.model, user, beta = m_detail.beta](const std::stop_token&, JobReporter&) {
            const std::array users{std::uint32_t(user)};
            const auto lists = recommend(*model, users, kListLength, {beta});
            QList<Place> places;
            for (const RecommendedItem& item : lists.front())
                places.append({QString::fromStdString(model->itemTitles[item.item]), item.score,
                               model->im.empty() ? std::nan("") : double(model->im[item.item])});
            return places;
        },
        [this](const QList<Place>& places) {
            QList<ViewRow> rows;
            for (const Place& place : places)
                rows.append({rows.size(), {place.title, place.score, cell(place.im)}, {}});
            m_list->setRows(rows);
        },
        [this](const Error& error) {
            m_listTitle->setText(errorText(error).replace(u'\n', u' '));
            m_listTitle->setToolTip(errorText(error));
        });
}

} // namespace equipoise
