// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/sharedelegate.h"

#include "widgets/models/tablemodel.h"
#include "widgets/theme/colours.h"

#include <QPainter>

namespace equipoise {

namespace {
constexpr int kAlpha = 70;
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double percent = index.data(TableModel::kSortRole).toDouble();
    if (!(percent > 0) || m_full <= 0)
        return;
    QColor colour = seriesColour(3);
    colour.setAlpha(kAlpha);
    QRectF bar = QRectF(option.rect).adjusted(2, 3, -2, -3);
    bar.setWidth(bar.width() * std::min(1.0, percent / m_full));
    painter->fillRect(bar, colour);
}

} // namespace equipoise
