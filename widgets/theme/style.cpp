// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/style.h"

#include "widgets/theme/colours.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace equipoise {

namespace {

constexpr qreal kRadius = 4;
constexpr int kArrowSize = 10;

void drawPanel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

bool isDefaultButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool over = option->state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    QColor fill = option->palette.color(QPalette::Button);
    QColor border = colours.line;
    if (isDefaultButton(option) && enabled) {
        fill = option->palette.color(QPalette::Highlight);
        border = fill;
    }
    if (down)
        fill = isDark(option->palette) ? fill.lighter(125) : fill.darker(110);
    else if (over)
        fill = isDark(option->palette) ? fill.lighter(115) : fill.darker(104);
    if (focus)
        border = isDefaultButton(option) ? option->palette.color(QPalette::Text) : colours.accent;
    drawPanel(painter, option->rect, fill, border);
}

/// Border and ground of what takes text.
void drawInput(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursOf(option->palette);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    drawPanel(painter, option->rect, option->palette.color(QPalette::Base), focus ? colours.accent : colours.input);
}

/// Over Fusion's border, which vanishes on dark ground.
void drawInputBorder(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursOf(option->palette);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    drawPanel(painter, option->rect, Qt::transparent, focus ? colours.accent : colours.input);
}

void drawProgress(const QStyleOption* option, QPainter* painter, bool contents)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr)
        return;
    const Colours& colours = coloursOf(bar->palette);
    QRectF area = bar->rect;
    QColor fill = colours.line;
    if (contents) {
        const bool unknown = bar->maximum <= bar->minimum;
        fill = colours.accent;
        fill.setAlpha(unknown ? 110 : 255);
        if (!unknown)
            area.setWidth(area.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
    }
    if (area.width() < 1)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const qreal radius = std::min(area.height(), area.width()) / 2;
    painter->drawRoundedRect(area, radius, radius);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        // spin boxes and combo boxes draw the frame around their line
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawInput(option, painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        painter->setPen(coloursOf(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        // Fusion's outline is darker than the window, and so not to be seen on a dark one
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->setPen(coloursOf(option->palette).input);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        // buttons show the focus in their border
        if (qobject_cast<const QPushButton*>(widget) != nullptr)
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isDefaultButton(option) && option->state.testFlag(State_Enabled)) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton*>(option);
        const QColor text = button.palette.color(QPalette::HighlightedText);
        button.palette.setColor(QPalette::ButtonText, text);
        button.icon =
            QIcon(button.icon.pixmap(button.iconSize, painter->device()->devicePixelRatioF(), QIcon::Selected));
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        drawProgress(option, painter, element == CE_ProgressBarContents);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Colours& colours = coloursOf(option->palette);
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(colours.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox || control == CC_ComboBox)
            drawInputBorder(option, painter);
        return;
    }
    if (bar->minimum == bar->maximum)
        return;
    const bool upright = bar->orientation == Qt::Vertical;
    QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    handle = upright ? handle.adjusted(3, 1, -2, -1) : handle.adjusted(1, 3, -1, -2);
    const bool hot = bar->state.testFlag(State_MouseOver) || bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const Colours& colours = coloursOf(bar->palette);
    QColor fill = colours.muted;
    fill.setAlpha(hot ? 170 : 95);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const qreal radius = (upright ? handle.width() : handle.height()) / 2.0;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    int handle = length;
    if (range > 0)
        handle =
            std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(28, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr || (element != SE_HeaderArrow && element != SE_HeaderLabel))
        return QProxyStyle::subElementRect(element, option, widget);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    const QRect inside = header->rect.adjusted(margin, 0, -margin, 0);
    if (element == SE_HeaderLabel)
        return sorted ? inside.adjusted(0, 0, -kArrowSize - 2, 0) : inside;
    return {inside.right() - kArrowSize, inside.center().y() - kArrowSize / 2, kArrowSize, kArrowSize};
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return 6;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a slider goes where it is pressed, and can be dragged on from there
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace equipoise
