// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/minoritiespage.h"

#include "widgets/forms/minorityform.h"
#include "widgets/forms/rangeedit.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/minorityfigurepanel.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/selectionpanel.h"
#include "widgets/pages/usercard.h"
#include "widgets/pages/workspace.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace equipoise {

MinoritiesPage::MinoritiesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(this)
    , m_marking(this)
    , m_form(new MinorityForm)
    , m_panels(new MinorityFigurePanel)
    , m_selection(new SelectionPanel(workspace))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(m_panels);
    auto* card = new Card(m_splitter);
    card->body()->addWidget(m_selection);
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 320});
    auto* content = new QWidget;
    auto* main = new QVBoxLayout;
    main->setContentsMargins(16, 12, 16, 12);
    main->addWidget(m_splitter, 1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("Minority indices need ratings"), content, this));

    connect(m_form, &MinorityForm::changed, this, [this] { m_workspace.setMinority(m_form->settings()); });
    connect(&m_workspace, &Workspace::dataChanged, this, &MinoritiesPage::takeData);
    connect(&m_workspace, &Workspace::minorityChanged, this, &MinoritiesPage::compute);
    connectSelection();
    if (m_workspace.dataset() != nullptr)
        takeData();
}

QWidget* MinoritiesPage::makeSide()
{
    auto* side = new SideColumn;
    side->body()->addWidget(makeTitle(tr("Minority"), side));
    side->body()->addWidget(m_form);
    side->body()->addWidget(makeTitle(tr("Selection"), side));
    m_items = new RangeEdit(tr("Items with &IM from"), -1, 1, side);
    m_users = new RangeEdit(tr("Users with &UM from"), -1, 1, side);
    m_clear = new QPushButton(tr("C&lear Selection"), side);
    m_clear->setToolTip(tr("Shows all items and users again, without marks"));
    side->body()->addWidget(m_items);
    side->body()->addWidget(m_users);
    side->body()->addWidget(m_clear);
    side->body()->addSpacing(8);
    m_facts = new MutedLabel({}, side);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side->body()->addWidget(m_facts);
    return side;
}

void MinoritiesPage::connectSelection()
{
    connect(m_panels->items(), &BrushPlot::brushed, this, [this] { selectItems(m_panels->items()->brush()); });
    connect(m_panels->users(), &BrushPlot::brushed, this, [this] { selectUsers(m_panels->users()->brush()); });
    connect(m_items, &RangeEdit::edited, this, [this] { selectItems(m_items->range()); });
    connect(m_users, &RangeEdit::edited, this, [this] { selectUsers(m_users->range()); });
    connect(m_clear, &QPushButton::clicked, this, &MinoritiesPage::clearSelection);
    const auto count = [](int some, int all) {
        const QLocale locale;
        return tr("%1 of %2 selected").arg(locale.toString(some), locale.toString(all));
    };
    connect(m_selection, &SelectionPanel::itemsShown, this, [this, count](int some, int all) {
        m_items->setCount(m_itemRange ? count(some, all) : tr("Drag in the IM histogram, or type a range"));
    });
    connect(m_selection, &SelectionPanel::usersShown, this, [this, count](int some, int all) {
        m_users->setCount(m_userRange ? count(some, all) : tr("Drag in the UM histogram, or type a range"));
    });
    connect(m_selection, &SelectionPanel::itemsMarked, this, [this](const std::vector<std::uint32_t>& items) {
        const QString name = items.size() == 1 ? QString::fromStdString(m_shownData->itemTitle(items.front()))
                                               : tr("%n items", nullptr, int(items.size()));
        mark(name, [items](const MinorityFigure& figure, const Dataset& dataset) {
            return highlightItems(figure, dataset, items);
        });
    });
    connect(m_selection, &SelectionPanel::userMarked, this, [this](quint32 user) {
        const QString name = tr("rated by user %1").arg(QString::fromStdString(m_shownData->users().text(user)));
        mark(name, [user](const MinorityFigure& figure, const Dataset& dataset) {
            return highlightUser(figure, dataset, user);
        });
    });
    updateClear();
}

void MinoritiesPage::takeData()
{
    const Dataset& dataset = *m_workspace.dataset();
    m_form->show(m_workspace.minority(), Workspace::suggestedMinorities(dataset), dataset.scale());
    compute();
}

void MinoritiesPage::compute()
{
    const DatasetPtr dataset = m_workspace.dataset();
    if (dataset == nullptr)
        return;
    m_task.start(
        m_workspace.jobs(), tr("Computing minority indices"),
        [dataset, settings = m_workspace.minority()](const std::stop_token&, JobReporter&) {
            return std::make_shared<const MinorityFigure>(minorityFigure(*dataset, settings));
        },
        [this, dataset](std::shared_ptr<const MinorityFigure> figure) {
            if (dataset != m_shownData)
                clearSelection();
            m_shownData = dataset;
            showFigure(std::move(figure));
        },
        [this](const Error& error) {
            // what was shown stays: a half-typed predicate is no reason to lose the figure
            m_form->setProblem(sentence(error.message()) + u' ' + sentence(error.hint()));
        });
}

void MinoritiesPage::showFigure(std::shared_ptr<const MinorityFigure> figure)
{
    m_figure = std::move(figure);
    m_form->setProblem({});
    m_marking.cancel();
    m_isMarked = false;
    m_panels->setFigure(m_shownData, m_figure);
    m_selection->setFigure(m_shownData, m_figure);
    m_selection->showItems(m_itemRange);
    m_selection->showUsers(m_userRange);
    updateClear();
    const QLocale locale;
    const auto range = [&](const Extremes& e) {
        return tr("%1 to %2, mean %3")
            .arg(locale.toString(e.minimum, 'f', 3), locale.toString(e.maximum, 'f', 3),
                 locale.toString(e.mean, 'f', 4));
    };
    const MinorityIndex& index = m_figure->index;
    m_facts->setText(
        tr("Raw IM: %1\nRaw UM: %2\nMean fairness target: %3\n\nAbove 0: liked more by the majority. Below "
           "0: liked more by the minority. Items with few votes reach the ends easily: their intervals are wide, and "
           "shrinkage draws them to 0.")
            .arg(range(index.imRawExtremes()), range(index.umRawExtremes()),
                 locale.toString(index.fairnessTargetMean(), 'f', 6)));
    Q_EMIT shown();
}

void MinoritiesPage::selectItems(const std::optional<BrushPlot::Range>& range)
{
    m_itemRange = range;
    m_items->setRange(range);
    m_panels->items()->setBrush(range);
    m_selection->setView(SelectionPanel::Items);
    m_selection->showItems(range);
    updateClear();
}

void MinoritiesPage::selectUsers(const std::optional<BrushPlot::Range>& range)
{
    m_userRange = range;
    m_users->setRange(range);
    m_panels->users()->setBrush(range);
    m_selection->setView(SelectionPanel::Users);
    m_selection->showUsers(range);
    updateClear();
}

void MinoritiesPage::mark(const QString& name,
                          std::function<Highlight(const MinorityFigure&, const Dataset&)> computeMarks)
{
    if (m_figure == nullptr)
        return;
    m_marking.request(
        m_workspace.jobs(), tr("Marking the selection"),
        [figure = m_figure, dataset = m_shownData, computeMarks](const std::stop_token&, JobReporter&) {
            return std::make_shared<const Highlight>(computeMarks(*figure, *dataset));
        },
        [this, name, figure = m_figure](const std::shared_ptr<const Highlight>& marks) {
            if (figure != m_figure)
                return;
            m_isMarked = true;
            m_panels->setHighlight(*marks, name);
            updateClear();
            Q_EMIT highlighted();
        },
        [](const Error&) {});
}

void MinoritiesPage::clearSelection()
{
    m_marking.cancel();
    m_isMarked = false;
    m_selection->clearMarks();
    m_panels->setHighlight(std::nullopt, {});
    const SelectionPanel::View view = m_selection->view();
    selectItems(std::nullopt);
    selectUsers(std::nullopt);
    m_selection->setView(view);
}

void MinoritiesPage::updateClear() { m_clear->setEnabled(m_itemRange || m_userRange || m_isMarked); }

QVariantMap MinoritiesPage::saveState() const
{
    return {{u"splitter"_qs, m_splitter->saveState()}, {u"view"_qs, int(m_selection->view())}};
}

void MinoritiesPage::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    m_selection->setView(SelectionPanel::View(std::clamp(state.value(u"view"_qs).toInt(), 0, 2)));
}

} // namespace equipoise
