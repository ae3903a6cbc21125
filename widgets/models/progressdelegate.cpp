// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/progressdelegate.h"

#include "widgets/theme/colours.h"

#include <QPainter>

#include <algorithm>

namespace equipoise {

namespace {
constexpr qreal kHeight = 3;
constexpr int kLeastWidth = 110;
} // namespace

ProgressDelegate::ProgressDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({kLeastWidth, 0});
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double share = index.data(m_role).toDouble();
    if (share < 0)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Colours& colours = coloursOf(option.palette);
    QRectF bar(option.rect.left() + 4, option.rect.bottom() - kHeight, option.rect.width() - 12, kHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(bar, kHeight / 2, kHeight / 2);
    bar.setWidth(std::max(kHeight, bar.width() * std::min(1.0, share)));
    painter->setBrush(selected     ? option.palette.color(QPalette::HighlightedText)
                      : share >= 1 ? colours.good
                                   : colours.accent);
    painter->drawRoundedRect(bar, kHeight / 2, kHeight / 2);
    painter->restore();
}

} // namespace equipoise
