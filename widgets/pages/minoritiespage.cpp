// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/minoritiespage.h"

#include "widgets/forms/minorityform.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/distributionplot.h"
#include "widgets/plots/groupbars.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr double kBinWidth = 1.0 / MinorityFigure::kBinsPerUnit;
constexpr std::size_t kTitlesInReadout = 4;

QString percent(double part, double whole) { return QLocale().toString(100 * part / whole, 'f', 1) + u" %"_qs; }

} // namespace

MinoritiesPage::MinoritiesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(this)
    , m_form(new MinorityForm)
    , m_notice(new Notice)
    , m_users(new GroupBars)
    , m_indices(new DistributionPlot)
    , m_groups(new DistributionPlot)
    , m_classification(new TableModel(classificationColumns(), this))
    , m_items(new TableModel(itemColumns(), this))
{
    auto* content = new QWidget;
    auto* main = new QVBoxLayout;
    main->setContentsMargins(16, 12, 16, 12);
    main->setSpacing(8);
    main->addWidget(m_notice);
    main->addWidget(makePanels(), 1);
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
}

QWidget* MinoritiesPage::makePanels()
{
    m_users->setFigureName(tr("Users per group"));
    m_users->setYTitle(tr("Users"));
    m_indices->setFigureName(tr("Distribution of IM and UM"));
    m_indices->setXTitle(tr("Index"));
    m_indices->setYTitle(tr("Share of maximum"));
    m_indices->setHeightDecimals(2);
    m_indices->setDetail([this](std::size_t bin) { return describeItems(bin); });
    m_groups->setFigureName(tr("UM by group"));
    m_groups->setXTitle(tr("User minority index"));
    m_groups->setYTitle(tr("Share of maximum"));
    m_groups->setHeightDecimals(2);

    auto* tables = new QWidget;
    auto* classification = new TableView(m_classification, tables);
    classification->setStretchColumn(0);
    classification->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    classification->setFixedHeight(4 * (fontMetrics().height() + 8) + 10);
    classification->setAccessibleName(tr("Classification via UM"));
    auto* filter = new QLineEdit(tables);
    filter->setPlaceholderText(tr("Filter items by title"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(filter->placeholderText());
    m_itemView = new TableView(m_items, tables);
    m_itemView->setStretchColumn(0);
    m_itemView->sortByColumn(1, Qt::AscendingOrder);
    m_itemView->setAccessibleName(tr("Items by minority index"));
    connect(filter, &QLineEdit::textChanged, m_itemView, &TableView::setFilter);
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(classification);
    column->addWidget(filter);
    column->addWidget(m_itemView, 1);

    auto* panels = new QWidget;
    auto* grid = new QGridLayout(panels);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(new Card(tr("Users per group"), m_users, panels), 0, 0);
    grid->addWidget(new Card(tr("Item and user minority index"), m_indices, panels), 0, 1);
    grid->addWidget(new Card(tr("User minority index by group"), m_groups, panels), 1, 0);
    grid->addWidget(new Card(tr("Classification via UM, and the items"), tables, panels), 1, 1);
    for (const int i : {0, 1}) {
        grid->setRowStretch(i, 1);
        grid->setColumnStretch(i, 1);
    }
    return panels;
}

QWidget* MinoritiesPage::makeSide()
{
    auto* side = new SideColumn;
    side->body()->addWidget(makeTitle(tr("Minority"), side));
    side->body()->addWidget(m_form);
    m_facts = new MutedLabel({}, side);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side->body()->addWidget(m_facts);
    return side;
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
            m_shownData = dataset;
            show(std::move(figure));
        },
        [this](const Error& error) {
            // what was shown stays: a half-typed predicate is no reason to lose the figure
            m_form->setProblem(sentence(error.message()) + u' ' + sentence(error.hint()));
        });
}

void MinoritiesPage::show(std::shared_ptr<const MinorityFigure> figure)
{
    m_figure = std::move(figure);
    m_form->setProblem({});
    const MinorityFigure& f = *m_figure;
    const QLocale locale;
    const double users = f.index.majorityUsers + f.index.minorityUsers;
    const auto bar = [&](const QString& label, std::uint32_t count, const QColor& colour) {
        return GroupBars::Bar{label, double(count), colour,
                              u"%1 (%2)"_qs.arg(locale.toString(count), percent(count, users))};
    };
    m_users->setBars({bar(tr("Majority"), f.index.majorityUsers, majorityColour()),
                      bar(tr("Minority"), f.index.minorityUsers, minorityColour())});
    m_indices->setHistograms(
        f.centres, kBinWidth,
        {{tr("IM of items"), seriesColour(0), f.imShares}, {tr("UM of users"), seriesColour(1), f.umShares, true}});
    m_groups->setHistograms(f.centres, kBinWidth,
                            {{tr("Majority"), majorityColour(), f.umMajorityShares},
                             {tr("Minority"), minorityColour(), f.umMinorityShares, true}});
    m_classification->setRows(classificationRows(f.index));
    m_items->setRows(itemRows(*m_shownData, f.index, f.im));
    const Extremes im = f.index.imRawExtremes();
    const Extremes um = f.index.umRawExtremes();
    const auto range = [&](const Extremes& e) {
        return tr("%1 to %2, mean %3")
            .arg(locale.toString(e.minimum, 'f', 3), locale.toString(e.maximum, 'f', 3),
                 locale.toString(e.mean, 'f', 4));
    };
    m_facts->setText(
        tr("Raw IM: %1\nRaw UM: %2\nMean fairness target: %3\n\nAbove 0: liked more by the majority. Below "
           "0: liked more by the minority. Items with few votes reach the ends easily; n is in the table.")
            .arg(range(im), range(um), locale.toString(f.index.fairnessTargetMean(), 'f', 6)));
    Q_EMIT shown();
}

QString MinoritiesPage::describeItems(std::size_t bin) const
{
    if (m_figure == nullptr || m_shownData == nullptr)
        return {};
    const auto items = m_figure->itemsOfBin(bin);
    if (items.empty())
        return tr("no items");
    QStringList lines{tr("%n items, most votes first:", nullptr, int(items.size()))};
    for (std::size_t i = 0; i < std::min(items.size(), kTitlesInReadout); ++i)
        lines << tr("  %1 (n = %2)")
                     .arg(QString::fromStdString(m_shownData->itemTitle(items[i])))
                     .arg(m_figure->votes(items[i]));
    return lines.join(u'\n');
}

} // namespace equipoise
