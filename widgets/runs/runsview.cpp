// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runsview.h"

#include "widgets/runs/runsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kRowsMeasured = 100;
constexpr int kWidest = 280; ///< of a column fitted to its texts; its header always fits
constexpr int kPadding = 20;
constexpr int kArrow = 20; ///< the sort indicator
constexpr int kRowAir = 8; ///< above and below the text together, as in every other table

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + kRowAir};
    }
};

} // namespace

RunsView::RunsView(RunsModel* model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Runs"));
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setTextElideMode(Qt::ElideNone);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &RunsView::showHeaderMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_isFitting && section < m_model->columnCount())
            m_widths.insert(columnName(section), size);
    });
    connect(header(), &QHeaderView::sectionMoved, this, [this] {
        QStringList columns;
        for (int visual = 0; visual < header()->count(); ++visual)
            columns << columnName(header()->logicalIndex(visual));
        Q_EMIT columnsMoved(columns);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT runsSelected();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RunsView::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsView::restore);
}

QString RunsView::columnName(int section) const { return QString::fromStdString(toText(m_model->column(section))); }

QList<qint64> RunsView::selectedRuns() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        const auto place = [](const QModelIndex& i) {
            return i.parent().isValid() ? std::pair(i.parent().row(), i.row() + 1) : std::pair(i.row(), 0);
        };
        return place(a) < place(b);
    });
    QList<qint64> runs;
    QSet<qint64> seen;
    for (const QModelIndex& row : std::as_const(rows))
        for (const qint64 run : row.data(RunsModel::kRunsRole).value<QList<qint64>>())
            if (!seen.contains(run)) {
                seen.insert(run);
                runs.append(run);
            }
    return runs;
}

void RunsView::selectRuns(const QList<qint64>& runs)
{
    const QSet<qint64> wanted(runs.begin(), runs.end());
    QItemSelection selection;
    QModelIndex first;
    const int last = std::max(0, m_model->columnCount() - 1);
    const auto take = [&](const QModelIndex& row) {
        // neighbours share a range: thousands of ranges are slow
        if (!selection.isEmpty() && selection.last().parent() == row.parent() &&
            selection.last().bottom() + 1 == row.row())
            selection.last() = QItemSelectionRange(selection.last().topLeft(), row.siblingAtColumn(last));
        else
            selection.append(QItemSelectionRange(row, row.siblingAtColumn(last)));
        if (!first.isValid())
            first = row;
    };
    for (int i = 0; i < m_model->rowCount() && !wanted.isEmpty(); ++i) {
        const QModelIndex entry = m_model->index(i, 0);
        const auto& rows = m_model->arrangement().entries[std::size_t(i)].rows;
        const auto isWanted = [&](std::uint32_t row) {
            return wanted.contains(m_model->arrangement().table->rows()[row].id);
        };
        if (std::all_of(rows.begin(), rows.end(), isWanted)) {
            take(entry);
            continue;
        }
        for (int child = 0; child < m_model->rowCount(entry); ++child)
            if (isWanted(rows[std::size_t(child)])) {
                expand(entry);
                take(m_model->index(child, 0, entry));
            }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

QString RunsView::selectionAsText() const
{
    const auto line = [&](auto cell) -> QString {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual)
            cells << cell(header()->logicalIndex(visual));
        return cells.join(u'\t') + u'\n';
    };
    QString text =
        line([&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        const auto place = [](const QModelIndex& i) {
            return i.parent().isValid() ? std::pair(i.parent().row(), i.row() + 1) : std::pair(i.row(), 0);
        };
        return place(a) < place(b);
    });
    for (const QModelIndex& row : std::as_const(rows))
        text += line([&](int column) { return row.siblingAtColumn(column).data().toString().simplified(); });
    return text;
}

void RunsView::showOrder(int section, bool descending)
{
    const QSignalBlocker quiet(header());
    header()->setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QVariantMap RunsView::widths() const
{
    QVariantMap map;
    for (auto at = m_widths.begin(); at != m_widths.end(); ++at)
        map.insert(at.key(), at.value());
    return map;
}

void RunsView::setWidths(const QVariantMap& widths)
{
    for (auto at = widths.begin(); at != widths.end(); ++at)
        if (at.value().toInt() > 0)
            m_widths.insert(at.key(), at.value().toInt());
}

void RunsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RunsView::remember()
{
    m_isRestoring = true;
    m_selected = selectedRuns();
    m_current = currentIndex().isValid() ? currentIndex().data(RunsModel::kRunRole).toLongLong() : 0;
    m_place = verticalScrollBar()->value();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex entry = m_model->index(row, 0);
        const qint64 run = entry.data(RunsModel::kRunRole).toLongLong();
        if (isExpanded(entry))
            m_open.insert(run);
        else
            m_open.remove(run);
    }
}

void RunsView::restore()
{
    const bool hasSets = m_model->arrangement().order.groupSeeds;
    setRootIsDecorated(hasSets);
    {
        // the model has the columns in the order they were dragged to
        const QSignalBlocker quiet(header());
        for (int section = 0; section < header()->count(); ++section)
            header()->moveSection(header()->visualIndex(section), section);
    }
    fitColumns();
    if (hasSets && !m_open.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (const QModelIndex entry = m_model->index(row, 0);
                m_open.contains(entry.data(RunsModel::kRunRole).toLongLong()))
                expand(entry);
    selectRuns(m_selected);
    verticalScrollBar()->setValue(m_place);
    m_isRestoring = false;
    Q_EMIT runsSelected();
}

void RunsView::fitColumns()
{
    m_isFitting = true;
    const QFontMetrics metrics(font());
    QFont boldFont = font();
    boldFont.setBold(true);
    const QFontMetrics bold(boldFont);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const QString name = columnName(section);
        int width = m_widths.value(name);
        if (width == 0) {
            width = 0;
            const int rows = std::min(kRowsMeasured, m_model->rowCount());
            for (int row = 0; row < rows; ++row)
                width = std::max(width, bold.horizontalAdvance(m_model->index(row, section).data().toString()));
            width = std::min(width, kWidest);
            width = std::max(width, metrics.horizontalAdvance(
                                        m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()) +
                                        kArrow);
            width += kPadding + (section == 0 ? kPadding : 0);
        }
        header()->resizeSection(section, width);
    }
    m_isFitting = false;
}

void RunsView::showHeaderMenu(const QPoint& position)
{
    const int section = header()->logicalIndexAt(position);
    QMenu menu(this);
    if (section > 0) {
        const QString name = columnName(section);
        menu.addAction(tr("&Hide %1").arg(m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()),
                       this, [this, name] { Q_EMIT hideWanted(name); });
        menu.addAction(tr("&Fit the Width"), this, [this, name] {
            m_widths.remove(name);
            fitColumns();
        });
        menu.addSeparator();
    }
    menu.addAction(tr("&Columns…"), this, &RunsView::columnsWanted);
    menu.exec(header()->mapToGlobal(position));
}

} // namespace equipoise
