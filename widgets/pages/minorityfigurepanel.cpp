// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/minorityfigurepanel.h"

#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/plots/groupbars.h"

#include <QGridLayout>

namespace equipoise {

namespace {

constexpr double kBinWidth = 1.0 / MinorityFigure::kBinsPerUnit;
constexpr std::size_t kTitlesInReadout = 4;
constexpr int kWide = 720; ///< from here on the two distributions stand side by side

QString percent(double part, double whole) { return QLocale().toString(100 * part / whole, 'f', 1) + u" %"_qs; }

} // namespace

MinorityFigurePanel::MinorityFigurePanel(QWidget* parent)
    : QWidget(parent)
    , m_users(new GroupBars)
    , m_indices(new BrushPlot)
    , m_groups(new BrushPlot)
    , m_classification(new TableModel(classificationColumns(), this))
    , m_grid(new QGridLayout(this))
{
    m_users->setFigureName(tr("Users per group"));
    m_users->setYTitle(tr("Users"));
    m_indices->setFigureName(tr("Distribution of IM and UM"));
    m_indices->setXTitle(tr("Index"));
    m_indices->setYTitle(tr("Share of maximum"));
    m_indices->setHeightDecimals(2);
    m_indices->setDetail([this](std::size_t bin) { return describeItems(bin); });
    m_indices->setToolTip(tr("Drag to select items by IM; a click clears. Shift and drag pans."));
    m_groups->setFigureName(tr("UM by group"));
    m_groups->setXTitle(tr("User minority index"));
    m_groups->setYTitle(tr("Share of maximum"));
    m_groups->setHeightDecimals(2);
    m_groups->setToolTip(tr("Drag to select users by UM; a click clears. Shift and drag pans."));
    auto* classification = new TableView(m_classification);
    classification->setSortingEnabled(false);
    classification->setSampledWidths(0, {{}, u"0,000"_qs, u"0,000"_qs, u"00.0"_qs});
    classification->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    classification->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    classification->setFixedHeight(4 * (fontMetrics().height() + 8) + 10);
    m_cards = {new Card(tr("Users per group"), m_users, this),
               new Card(tr("Item and user minority index"), m_indices, this),
               new Card(tr("User minority index by group"), m_groups, this),
               new Card(tr("Classification via UM"), classification, this)};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    arrange();
}

void MinorityFigurePanel::arrange()
{
    for (QWidget* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    // wide: groups over classification, then the two distributions at full height; narrow: two by two
    if (m_isWide) {
        m_grid->addWidget(m_cards[0], 0, 0);
        m_grid->addWidget(m_cards[3], 1, 0);
        m_grid->addWidget(m_cards[1], 0, 1, 2, 1);
        m_grid->addWidget(m_cards[2], 0, 2, 2, 1);
    } else {
        m_grid->addWidget(m_cards[0], 0, 0);
        m_grid->addWidget(m_cards[1], 0, 1);
        m_grid->addWidget(m_cards[3], 1, 0);
        m_grid->addWidget(m_cards[2], 1, 1);
    }
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, m_isWide ? 0 : 1);
    m_grid->setColumnStretch(0, m_isWide ? 6 : 1);
    m_grid->setColumnStretch(1, m_isWide ? 5 : 1);
    m_grid->setColumnStretch(2, m_isWide ? 5 : 0);
}

void MinorityFigurePanel::resizeEvent(QResizeEvent* event)
{
    if (const bool isWide = width() >= kWide; isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
    QWidget::resizeEvent(event);
}

void MinorityFigurePanel::setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure)
{
    m_dataset = std::move(dataset);
    m_figure = std::move(figure);
    m_highlight.reset();
    m_classification->setRows(classificationRows(m_figure->index));
    draw();
}

void MinorityFigurePanel::setHighlight(const std::optional<Highlight>& highlight, const QString& name)
{
    m_highlight = highlight;
    m_marked = name;
    if (m_figure != nullptr)
        draw();
}

void MinorityFigurePanel::draw()
{
    const MinorityFigure& f = *m_figure;
    const QLocale locale;
    const double users = f.index.majorityUsers + f.index.minorityUsers;
    const auto bar = [&](const QString& label, std::uint32_t count, std::uint32_t marked, const QColor& colour) {
        QString note = u"%1\n%2"_qs.arg(locale.toString(count), percent(count, users));
        if (marked > 0)
            note += u'\n' + tr("%1 marked").arg(locale.toString(marked));
        return GroupBars::Bar{label, double(count), colour, note, double(marked)};
    };
    const Highlight marks = m_highlight.value_or(Highlight{});
    m_users->setBars({bar(tr("Majority"), f.index.majorityUsers, marks.majorityUsers, majorityColour()),
                      bar(tr("Minority"), f.index.minorityUsers, marks.minorityUsers, minorityColour())});
    QList<DistributionPlot::Series> indices{{tr("IM"), seriesColour(0), f.imShares},
                                            {tr("UM"), seriesColour(1), f.umShares, true}};
    if (!marks.imShares.empty())
        indices.append({m_marked, seriesColour(3), marks.imShares});
    m_indices->setHistograms(f.centres, kBinWidth, indices);
    QList<DistributionPlot::Series> groups{{tr("Majority"), majorityColour(), f.umMajorityShares},
                                           {tr("Minority"), minorityColour(), f.umMinorityShares, true}};
    if (!marks.umShares.empty())
        groups.append({tr("Raters"), seriesColour(3), marks.umShares});
    m_groups->setHistograms(f.centres, kBinWidth, groups);
    m_groups->setMarker(marks.um);
}

QString MinorityFigurePanel::describeItems(std::size_t bin) const
{
    const auto items = m_figure->itemsOfBin(bin);
    if (items.empty())
        return tr("no items");
    QStringList lines{tr("%n items, most votes first:", nullptr, int(items.size()))};
    for (std::size_t i = 0; i < std::min(items.size(), kTitlesInReadout); ++i)
        lines << tr("  %1 (n = %2)")
                     .arg(QString::fromStdString(m_dataset->itemTitle(items[i])))
                     .arg(m_figure->votes(items[i]));
    return lines.join(u'\n');
}

} // namespace equipoise
