// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/stagestrip.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace equipoise {

namespace {
constexpr int kMark = 18;
constexpr int kPadding = 8;
constexpr int kGap = 4;
constexpr int kLeastWidth = 96;
constexpr int kWidth = 150;
constexpr qreal kBar = 3;
} // namespace

StageButton::StageButton(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StageButton::setState(State state, double fraction, const QString& detail)
{
    if (state == m_state && fraction == m_fraction && detail == m_detail)
        return;
    m_state = state;
    m_fraction = fraction;
    m_detail = detail;
    setAccessibleDescription(detail);
    setToolTip(detail.isEmpty() ? text() : u"%1: %2"_qs.arg(text(), detail));
    update();
}

QSize StageButton::sizeHint() const { return {kWidth, 2 * fontMetrics().height() + 2 * kPadding + int(kBar) + 2}; }

QSize StageButton::minimumSizeHint() const { return {kLeastWidth, sizeHint().height()}; }

/// How it ended, or a ring with its number.
QPixmap StageButton::mark(const QColor& ink) const
{
    if (m_state == State::Done || m_state == State::Failed)
        return iconPixmap(m_state == State::Done ? u"circle-check"_qs : u"circle-alert"_qs, ink, kMark,
                          devicePixelRatioF());
    QPixmap picture(QSize(kMark, kMark) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    painter.drawEllipse(QRectF(1.5, 1.5, kMark - 3, kMark - 3));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.drawText(QRectF(0, 0, kMark, kMark), Qt::AlignCenter, QLocale().toString(m_number));
    return picture;
}

void StageButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const bool isActive = m_state == State::Running || m_state == State::Stopped;
    const QColor ink = m_state == State::Done      ? colours.good
                       : m_state == State::Failed  ? colours.error
                       : m_state == State::Running ? colours.accent
                       : m_state == State::Stopped ? colours.warning
                                                   : colours.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? colours.accent : colours.line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(QPointF(kPadding, kPadding), mark(ink));

    const QRect words = rect().adjusted(kPadding + kMark + kGap, kPadding, -kGap, 0);
    const int line = fontMetrics().height();
    QFont strong = font();
    strong.setWeight(m_state == State::Waiting ? QFont::Normal : QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_state == State::Waiting ? colours.muted : palette().color(QPalette::Text));
    painter.drawText(QRect(words.left(), words.top(), words.width(), m_detail.isEmpty() ? kMark : line),
                     Qt::AlignVCenter, QFontMetrics(strong).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(font());
    painter.setPen(m_state == State::Failed ? colours.error : colours.muted);
    painter.drawText(QRect(words.left(), words.top() + line, words.width(), line), Qt::AlignVCenter,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width()));
    if (!isActive || (m_state == State::Stopped && m_fraction == 0))
        return;
    QRectF bar(kPadding, height() - kBar - 3, width() - 2 * kPadding, kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, kBar / 2, kBar / 2);
    bar.setWidth(std::max(kBar, bar.width() * std::clamp(m_fraction, 0.0, 1.0)));
    painter.setBrush(ink);
    painter.drawRoundedRect(bar, kBar / 2, kBar / 2);
}

StageStrip::StageStrip(const QStringList& titles, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    for (const QString& title : titles) {
        const int index = int(m_stages.size());
        auto* button = new StageButton(index + 1, title, this);
        connect(button, &StageButton::clicked, this, [this, index] { Q_EMIT pressed(index); });
        m_stages.append(button);
        layout->addWidget(button, 1);
    }
}

} // namespace equipoise
