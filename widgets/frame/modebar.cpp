// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/modebar.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace equipoise {

namespace {
constexpr int kIconSize = 24;
constexpr int kPadding = 8;
constexpr int kMinimumWidth = 84;
} // namespace

ModeButton::ModeButton(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize ModeButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::max(kMinimumWidth, metrics.horizontalAdvance(text()) + 2 * kPadding),
            kIconSize + metrics.height() + 2 * kPadding + 4};
}

void ModeButton::enterEvent(QEnterEvent*) { update(); }
void ModeButton::leaveEvent(QEvent*) { update(); }

void ModeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    QColor ink = isChecked() ? palette().color(QPalette::WindowText) : colours.muted;
    if (isChecked()) {
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.fillRect(QRect(0, 0, 3, height()), colours.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), colours.line);
        ink = palette().color(QPalette::WindowText);
    }
    const QColor iconInk = isChecked() ? colours.accent : ink;
    painter.drawPixmap(QPoint((width() - kIconSize) / 2, kPadding),
                       iconPixmap(m_iconName, iconInk, kIconSize, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, kPadding + kIconSize + 2, 0, -kPadding / 2),
                     Qt::AlignHCenter | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(4, 1, -2, -2));
    }
}

ModeBar::ModeBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setAccessibleName(tr("Pages"));
}

void ModeBar::addMode(const QString& iconName, const QString& text)
{
    auto* button = new ModeButton(iconName, text, this);
    const int index = int(m_buttons.size());
    const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
    button->setToolTip(u"%1 (%2)"_qs.arg(text, shortcut.toString(QKeySequence::NativeText)));
    m_buttons.append(button);
    m_layout->insertWidget(index, button);
    connect(button, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            Q_EMIT currentChanged(index);
    });
    if (index == 0)
        button->setChecked(true);
}

int ModeBar::current() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return int(i);
    return -1;
}

void ModeBar::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setChecked(true);
}

void ModeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.setPen(colours.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace equipoise
