// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/parts.h"

#include "widgets/theme/colours.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kColumnWidth = 316;

QLabel* makeLabel(const QString& text, QWidget* parent, qreal scale)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

QLabel* makeTitle(const QString& text, QWidget* parent) { return makeLabel(text, parent, 1.35); }
QLabel* makeHeading(const QString& text, QWidget* parent) { return makeLabel(text, parent, 1.0); }

MutedLabel::MutedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    recolour();
}

void MutedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
    QLabel::changeEvent(event);
}

void MutedLabel::recolour()
{
    if (m_recolouring)
        return;
    m_recolouring = true;
    QPalette own;
    own.setColor(QPalette::WindowText, coloursOf(palette()).muted);
    setPalette(own);
    m_recolouring = false;
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent)
    : MutedLabel({}, parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), m_mode, width()));
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 10, 12, 12);
    m_body->setSpacing(6);
}

Card::Card(const QString& heading, QWidget* content, QWidget* parent)
    : Card(parent)
{
    m_body->addWidget(makeHeading(heading, this));
    m_body->addWidget(content, 1);
    if (content->accessibleName().isEmpty())
        content->setAccessibleName(heading);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursOf(palette()).line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_body(nullptr)
    , m_footer(new QVBoxLayout)
{
    setFixedWidth(kColumnWidth);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 12, 12);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    column->addLayout(m_body);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    m_footer->setContentsMargins(16, 8, 16, 12);
    m_footer->setSpacing(8);
    layout->addLayout(m_footer);
}

void SideColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(coloursOf(palette()).line);
    painter.drawLine(0, 0, 0, height());
}

} // namespace equipoise
