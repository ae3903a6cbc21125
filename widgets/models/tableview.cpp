// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/tableview.h"

#include "widgets/models/tableexport.h"
#include "widgets/models/tablemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace equipoise {

namespace {
constexpr int kLeastWidth = 64;   ///< of a column
constexpr int kLeastLetters = 14; ///< of the column that gives way to the others
} // namespace

TableView::TableView(TableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(TableModel::kSortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_stretched)
            giveRoom();
    });
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectedKeysChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TableView::selectedKeysChanged);
}

void TableView::setFilter(const QString& text) { m_proxy->setFilterFixedString(text); }

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    stretch(column, fontMetrics().averageCharWidth() * kLeastLetters);
}

void TableView::setSampledWidths(int stretched, const QStringList& samples)
{
    constexpr int kAir = 20;
    constexpr int kSortMark = 12;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < samples.size(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        if (column == stretched)
            continue;
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        const int titleWidth = fontMetrics().horizontalAdvance(title) + (isSortingEnabled() ? kSortMark : 0);
        header->resizeSection(column, std::max(titleWidth, fontMetrics().horizontalAdvance(samples[column])) + kAir);
    }
    const QString& least = samples.value(stretched);
    stretch(stretched, least.isEmpty() ? fontMetrics().averageCharWidth() * kLeastLetters
                                       : fontMetrics().horizontalAdvance(least) + kAir);
}

void TableView::keepWhole(int column)
{
    stretch(column, std::max(sizeHintForColumn(column) + 1, horizontalHeader()->sectionSizeHint(column)));
}

void TableView::stretch(int column, int least)
{
    m_stretched = column;
    m_leastWidth = least;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    giveRoom();
}

void TableView::giveRoom()
{
    if (m_stretched < 0 || m_stretched >= m_proxy->columnCount() || isColumnHidden(m_stretched))
        return;
    const QHeaderView* header = horizontalHeader();
    const int others = header->length() - header->sectionSize(m_stretched);
    setColumnWidth(m_stretched, std::max(m_leastWidth, viewport()->width() - others));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    giveRoom();
}

QList<qint64> TableView::selectedKeys() const
{
    QList<qint64> keys;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (selectionModel()->isRowSelected(row))
            keys.append(m_proxy->index(row, 0).data(TableModel::kKeyRole).toLongLong());
    return keys;
}

void TableView::selectKey(qint64 key)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (m_proxy->index(row, 0).data(TableModel::kKeyRole).toLongLong() == key) {
            selectRow(row);
            return;
        }
}

QString TableView::selectionAsText() const
{
    QString text;
    const auto appendRow = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << cell(column);
        text += cells.join(u'\t') + u'\n';
    };
    appendRow([&](int column) { return m_proxy->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (selectionModel()->isRowSelected(row))
            appendRow([&](int column) { return m_proxy->index(row, column).data().toString(); });
    return text;
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::copySelection() const { QGuiApplication::clipboard()->setText(selectionAsText()); }

void TableView::copyLatex() const
{
    const bool isAnySelected = selectionModel()->hasSelection();
    QGuiApplication::clipboard()->setText(QString::fromStdString(toLatex(shownTable(*this, isAnySelected))));
}

bool TableView::saveAs(const QString& path) const
{
    const Table table = shownTable(*this);
    const bool isLatex = path.endsWith(u".tex", Qt::CaseInsensitive);
    const std::string text = isLatex ? toLatex(table) : toCsv(table);
    QSaveFile file(path);
    const auto size = qint64(text.size());
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("&Copy Rows"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Copy as &LaTeX"), this, &TableView::copyLatex);
    menu.addSeparator();
    menu.addAction(tr("&Save Table…"), this, &TableView::chooseFile);
    menu.exec(event->globalPos());
}

void TableView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save Table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("LaTeX table (*.tex)")});
    dialog->setDefaultSuffix(u"csv"_qs);
    dialog->selectFile(accessibleName().isEmpty() ? tr("table") : accessibleName().toLower());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u"*."_qs, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!saveAs(path))
            QMessageBox::warning(
                this, tr("Save Table"),
                tr("%1 cannot be written. Choose a folder that may be written and has room.").arg(path));
    });
    dialog->open();
}

void TableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        QAction* action = menu.addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace equipoise
