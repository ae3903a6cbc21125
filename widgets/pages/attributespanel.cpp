// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/attributespanel.h"

#include "widgets/frame/parts.h"
#include "widgets/models/sharedelegate.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace equipoise {

namespace {
constexpr int kListWidth = 132;
constexpr int kShareColumn = 2;
constexpr int kRatingShareColumn = 4;
} // namespace

AttributesPanel::AttributesPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_values(new TableModel(valueColumns(false), this))
    , m_view(new TableView(m_values, this))
    , m_shares(new ShareDelegate(this))
    , m_note(new MutedLabel({}, this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(kListWidth);
    m_list->setIconSize({16, 16});
    m_list->setAccessibleName(tr("Attributes"));
    m_list->setToolTip(tr("Attributes of users, then of items"));
    m_view->setStretchColumn(0);
    m_view->setItemDelegateForColumn(kShareColumn, m_shares);
    m_view->setItemDelegateForColumn(kRatingShareColumn, m_shares);
    m_view->setAccessibleName(tr("Values of the attribute"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttributesPanel::showValues);
}

void AttributesPanel::setAttributes(const std::vector<AttributeSummary>& attributes)
{
    const QString before = current();
    m_attributes = attributes;
    m_list->clear();
    for (const AttributeSummary& attribute : attributes) {
        auto* item = new QListWidgetItem(icon(attribute.isOfItems ? u"list"_qs : u"users-round"_qs),
                                         attributeTitle(attribute.name), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(attribute.name));
        item->setToolTip(attribute.isOfItems ? tr("Of items, %n values", nullptr, int(attribute.values.size()))
                                             : tr("Of users, %n values", nullptr, int(attribute.values.size())));
    }
    m_list->setCurrentRow(0);
    setCurrent(before);
    showValues();
}

QString AttributesPanel::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void AttributesPanel::setCurrent(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
}

void AttributesPanel::showValues()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_attributes.size())) {
        m_values->setRows({});
        m_note->setText(
            tr("Nothing is known of the users and items beyond their ids. Import a table of user attributes "
               "to form groups by them; groups by activity work without."));
        return;
    }
    const AttributeSummary& attribute = m_attributes[std::size_t(row)];
    double full = 0;
    for (const ValueSummary& value : attribute.values)
        full = std::max({full, 100 * value.share, 100 * value.ratingShare});
    m_shares->setFull(full);
    if (m_values->columns().value(1).title != valueColumns(attribute.isOfItems).value(1).title)
        m_values->setColumns(valueColumns(attribute.isOfItems));
    m_values->setRows(valueRows(attribute));
    m_note->setText(attribute.isExclusive ? QString()
                                          : tr("An item can have several, so the shares add up to more than 100 %."));
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace equipoise
