// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/userlistspanel.h"

#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/listtables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/runstyle.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kListLength = 10;
constexpr int kLeastColumnWidth = 420;
QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

UserListsPanel::UserListsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_reading(this)
    , m_listing(this)
{
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeLists());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            read();
    });
}

QWidget* UserListsPanel::makeEmpty()
{
    auto* empty = new QWidget(m_stack);
    m_emptyText = new MutedLabel({}, empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_open = new QPushButton(icon(u"folder-open"_qs), {}, empty);
    connect(m_open, &QPushButton::clicked, this, [this] { m_workspace.open(m_source); });
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addSpacing(8);
    layout->addWidget(m_open, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return empty;
}

QWidget* UserListsPanel::makeLists()
{
    auto* content = new QWidget(m_stack);
    m_chooser = new UserChooser(content);
    connect(m_chooser, &UserChooser::userChanged, this, &UserListsPanel::list);
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    for (Column& column : m_columns) {
        column = makeColumn(row);
        columns->addWidget(column.card, 1);
    }
    auto* scroll = new QScrollArea(content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(row);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chooser);
    layout->addWidget(scroll, 1);
    return content;
}

UserListsPanel::Column UserListsPanel::makeColumn(QWidget* parent)
{
    auto* card = new Card(parent);
    card->setMinimumWidth(kLeastColumnWidth);
    Column column;
    column.card = card;
    column.swatch = new QLabel(card);
    column.name = new ElidedLabel(Qt::ElideMiddle, card);
    column.summary = new ElidedLabel(Qt::ElideRight, card);
    column.places = new TableModel(listColumns(), card);
    column.view = new TableView(column.places, card);
    column.view->setSortingEnabled(false);
    column.view->setSampledWidths(kListTitleColumn, listSamples());
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(column.swatch);
    head->addWidget(column.name, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(column.summary);
    card->body()->addWidget(column.view, 1);
    return column;
}

void UserListsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void UserListsPanel::setRuns(const QList<qint64>& runs)
{
    if (runs == m_wanted)
        return;
    m_wanted = runs;
    m_isStale = true;
    if (isVisible())
        read();
}

void UserListsPanel::say(const QString& text, const QString& dataToOpen)
{
    m_emptyText->setText(text);
    m_source = dataToOpen;
    m_open->setVisible(!dataToOpen.isEmpty());
    m_open->setText(tr("Open %1").arg(QFileInfo(dataToOpen).fileName()));
    m_stack->setCurrentIndex(0);
}

void UserListsPanel::read()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_listing.cancel();
    m_reading.cancel();
    m_notice->dismiss();
    m_runs.reset();
    const auto log = m_workspace.log();
    if (log == nullptr || m_wanted.isEmpty()) {
        say(tr("Tick up to %1 runs at the right to see what they recommend to a user.").arg(kMostRuns));
        return;
    }
    if (m_workspace.dataset() == nullptr) {
        const QString source = text(log->run(m_wanted.first()).data.source);
        say(tr("Open the data the runs were trained on to choose a user: %1").arg(source),
            QFileInfo::exists(source) ? source : QString());
        return;
    }
    say(tr("Reading the models…"));
    m_reading.start(
        m_workspace.jobs(), tr("Reading models"),
        [log, wanted = m_wanted.first(std::min<qsizetype>(m_wanted.size(), kMostRuns)),
         dataset = m_workspace.dataset()](const std::stop_token& stop, JobReporter&) -> Runs {
            std::vector<ListedRun> runs;
            for (const qint64 run : wanted)
                if (!stop.stop_requested())
                    runs.push_back(readListedRun(*log, run, *dataset));
            return std::make_shared<const std::vector<ListedRun>>(std::move(runs));
        },
        [this](const Runs& runs) { showRuns(runs); },
        [this](const Error& error) {
            say({});
            m_notice->showError(error);
        });
}

void UserListsPanel::showRuns(const Runs& runs)
{
    QStringList leftOut;
    std::vector<ListedRun> usable;
    const bool hasOtherData =
        std::any_of(runs->begin(), runs->end(), [](const ListedRun& run) { return run.isOtherData; });
    for (const ListedRun& run : *runs)
        if (run.hasLists())
            usable.push_back(run);
        else
            leftOut << noListsText(run);
    if (m_wanted.size() > kMostRuns)
        leftOut << tr("Only the first %1 of the %2 chosen runs have room").arg(kMostRuns).arg(m_wanted.size());
    if (usable.empty()) {
        const QString source = hasOtherData ? text(m_workspace.log()->run(runs->front().run).data.source) : QString();
        say(leftOut.join(u'\n') + u'\n' +
                (hasOtherData ? tr("Open the data these runs were trained on: %1").arg(source)
                              : tr("Train again with the model kept to see its lists.")),
            QFileInfo::exists(source) ? source : QString());
        return;
    }
    if (!leftOut.isEmpty())
        m_notice->show(Notice::Kind::Info, tr("Not all chosen runs have lists."), leftOut.join(u'\n'));
    m_runs = std::make_shared<const std::vector<ListedRun>>(std::move(usable));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        const bool isUsed = i < m_runs->size();
        column.card->setVisible(isUsed);
        if (!isUsed)
            continue;
        const ListedRun& run = (*m_runs)[i];
        const QString name = listedRunText(run);
        column.swatch->setPixmap(runSwatch(run.run).pixmap(22, 12));
        column.name->setText(name);
        column.name->setToolTip(name);
        column.view->setAccessibleName(tr("List of run %1").arg(name));
        column.view->setColumnHidden(kListMovedColumn, i == 0);
    }
    if (m_chooser->user() && m_chooser->dataset() == m_workspace.dataset()) {
        list();
        return;
    }
    m_chooser->setDataset(m_workspace.dataset(), {});
    list();
}

void UserListsPanel::list()
{
    if (m_runs == nullptr || !m_chooser->user())
        return;
    m_listing.request(
        m_workspace.jobs(), tr("Listing"),
        [runs = m_runs, dataset = m_workspace.dataset(), user = *m_chooser->user()](
            const std::stop_token&, JobReporter&) { return userLists(*runs, *dataset, user, kListLength); },
        [this](const std::vector<ListedList>& lists) { showLists(lists); },
        [this](const Error& error) { m_notice->showError(error); });
}

void UserListsPanel::showLists(const std::vector<ListedList>& lists)
{
    for (std::size_t i = 0; i < lists.size() && i < m_columns.size(); ++i) {
        const ListedList& list = lists[i];
        Column& column = m_columns[i];
        column.places->setRows(listRows(list));
        QString summary = hitsText(list);
        if (i > 0)
            summary += u" · "_qs + tr("%1 of %2 as in the first list").arg(list.common).arg(kListLength);
        column.summary->setText(summary);
        column.summary->setToolTip(summary);
    }
    m_stack->setCurrentIndex(1);
    Q_EMIT listed();
}

} // namespace equipoise
