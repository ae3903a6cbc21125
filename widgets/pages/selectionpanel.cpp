// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/selectionpanel.h"

#include "widgets/models/minoritytables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/usercard.h"
#include "widgets/pages/workspace.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace equipoise {

namespace {
constexpr int kLeastTitle = 22; ///< letters of an item's title in sight
} // namespace

SelectionPanel::SelectionPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_itemTask(this)
    , m_userTask(this)
    , m_items(new TableModel(selectedItemColumns(), this))
    , m_users(new TableModel(selectedUserColumns(), this))
    , m_itemView(makeTable(m_items, tr("Items by minority index")))
    , m_userView(makeTable(m_users, tr("Users by minority index")))
    , m_card(new UserCard(workspace))
    , m_views(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_filter(new QLineEdit(this))
{
    const QString count = QLocale().toString(10000);
    m_itemView->setSampledWidths(0, {QString(kLeastTitle, u'n'), u"-0.000"_qs, u"-0.000"_qs, u"-0.000"_qs,
                                     tr("majority"), count, count, count, count});
    m_userView->setSampledWidths(1, {u"1000000"_qs, {}, tr("majority"), u"-0.000"_qs, count});
    m_itemView->sortByColumn(1, Qt::AscendingOrder);
    m_userView->sortByColumn(3, Qt::AscendingOrder);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    const auto add = [&](View view, const QString& text, QWidget* page) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        m_views->addButton(button, view);
        top->addWidget(button);
        m_stack->addWidget(page);
    };
    add(Items, tr("&Items"), m_itemView);
    add(Users, tr("&Users"), m_userView);
    add(Card, tr("User's &Card"), m_card);
    m_filter->setPlaceholderText(tr("Filter by title or user"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(m_filter->placeholderText());
    top->addSpacing(8);
    top->addWidget(m_filter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setView(Items);

    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
    connect(m_filter, &QLineEdit::textChanged, m_itemView, &TableView::setFilter);
    connect(m_filter, &QLineEdit::textChanged, m_userView, &TableView::setFilter);
    connect(m_itemView, &TableView::selectedKeysChanged, this, [this] {
        std::vector<std::uint32_t> items;
        for (const qint64 key : m_itemView->selectedKeys())
            items.push_back(std::uint32_t(key));
        if (!items.empty())
            Q_EMIT itemsMarked(items);
    });
    connect(m_userView, &TableView::selectedKeysChanged, this, &SelectionPanel::showUserMarked);
    connect(m_userView, &QAbstractItemView::activated, this, [this] { setView(Card); });
    connect(m_card, &UserCard::userChosen, this, &SelectionPanel::userMarked);
}

TableView* SelectionPanel::makeTable(TableModel* model, const QString& name)
{
    auto* view = new TableView(model);
    view->setAccessibleName(name);
    return view;
}

void SelectionPanel::setView(View view)
{
    m_views->button(view)->setChecked(true);
    m_stack->setCurrentIndex(view);
    m_filter->setVisible(view != Card);
}

SelectionPanel::View SelectionPanel::view() const { return View(m_views->checkedId()); }

void SelectionPanel::setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure)
{
    m_dataset = std::move(dataset);
    m_figure = std::move(figure);
    m_card->setFigure(m_dataset, m_figure);
}

void SelectionPanel::showItems(const std::optional<BrushPlot::Range>& range)
{
    if (m_figure == nullptr)
        return;
    m_itemTask.request(
        m_workspace.jobs(), tr("Items of the selection"),
        [dataset = m_dataset, figure = m_figure, range](const std::stop_token&, JobReporter&) {
            std::vector<std::uint32_t> items(dataset->itemCount());
            std::iota(items.begin(), items.end(), 0U);
            if (range)
                items = figure->itemsWithin(range->low, range->high);
            return std::make_shared<const QList<ViewRow>>(selectedItemRows(*dataset, *figure, items));
        },
        [this, figure = m_figure](const Rows& rows) {
            if (figure != m_figure)
                return;
            m_items->setRows(*rows);
            Q_EMIT itemsShown(int(rows->size()), int(figure->im.size()));
        },
        [](const Error&) {});
}

void SelectionPanel::showUsers(const std::optional<BrushPlot::Range>& range)
{
    if (m_figure == nullptr)
        return;
    m_userTask.request(
        m_workspace.jobs(), tr("Users of the selection"),
        [dataset = m_dataset, figure = m_figure, range](const std::stop_token&, JobReporter&) {
            std::vector<std::uint32_t> users(dataset->userCount());
            std::iota(users.begin(), users.end(), 0U);
            if (range)
                users = figure->usersWithin(range->low, range->high);
            return std::make_shared<const QList<ViewRow>>(selectedUserRows(*dataset, *figure, users));
        },
        [this, figure = m_figure](const Rows& rows) {
            if (figure != m_figure)
                return;
            m_users->setRows(*rows);
            Q_EMIT usersShown(int(rows->size()), int(figure->um.size()));
        },
        [](const Error&) {});
}

void SelectionPanel::showUserMarked()
{
    const QList<qint64> keys = m_userView->selectedKeys();
    if (keys.isEmpty())
        return;
    m_card->setUser(std::uint32_t(keys.first()));
    Q_EMIT userMarked(quint32(keys.first()));
}

void SelectionPanel::clearMarks()
{
    m_itemView->clearSelection();
    m_userView->clearSelection();
    m_filter->clear();
}

} // namespace equipoise
