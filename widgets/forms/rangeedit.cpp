// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/rangeedit.h"

#include "widgets/frame/parts.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace equipoise {

RangeEdit::RangeEdit(const QString& label, double low, double high, QWidget* parent)
    : QWidget(parent)
    , m_lowest(low)
    , m_highest(high)
    , m_low(new QDoubleSpinBox(this))
    , m_high(new QDoubleSpinBox(this))
    , m_count(new MutedLabel({}, this))
{
    auto* title = new QLabel(label, this);
    title->setBuddy(m_low);
    const QString name = QString(label).remove(u'&');
    for (QDoubleSpinBox* box : {m_low, m_high}) {
        box->setRange(low, high);
        box->setDecimals(3);
        box->setSingleStep(0.01);
        box->setKeyboardTracking(false);
        connect(box, &QDoubleSpinBox::valueChanged, this, &RangeEdit::edited);
    }
    m_count->setWordWrap(true);
    m_low->setAccessibleName(tr("%1, from").arg(name));
    m_high->setAccessibleName(tr("%1, to").arg(name));
    setRange(std::nullopt);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(title, 0, 0, 1, 3);
    layout->addWidget(m_low, 1, 0);
    layout->addWidget(new MutedLabel(tr("to"), this), 1, 1);
    layout->addWidget(m_high, 1, 2);
    layout->addWidget(m_count, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
}

BrushPlot::Range RangeEdit::range() const
{
    return {std::min(m_low->value(), m_high->value()), std::max(m_low->value(), m_high->value())};
}

void RangeEdit::setRange(const std::optional<BrushPlot::Range>& range)
{
    const QSignalBlocker low(m_low);
    const QSignalBlocker high(m_high);
    m_low->setValue(range ? range->low : m_lowest);
    m_high->setValue(range ? range->high : m_highest);
}

void RangeEdit::setCount(const QString& text) { m_count->setText(text); }

} // namespace equipoise
