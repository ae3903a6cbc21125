// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/referenceedit.h"

#include "widgets/frame/parts.h"
#include "widgets/theme/icons.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace equipoise {

namespace {
constexpr int kDecimals = 4;
constexpr double kFarthest = 1e9;
} // namespace

ReferenceEdit::ReferenceEdit(QWidget* parent)
    : QWidget(parent)
    , m_x(makeNumber(tr("Reference point, horizontally")))
    , m_y(makeNumber(tr("Reference point, vertically")))
    , m_automatic(new QToolButton(this))
{
    m_automatic->setIcon(icon(u"rotate-ccw"_qs));
    m_automatic->setAutoRaise(true);
    m_automatic->setToolTip(tr("Place the reference point a tenth of the range beyond the worst points"));
    m_automatic->setAccessibleName(m_automatic->toolTip());
    connect(m_automatic, &QToolButton::clicked, this, &ReferenceEdit::automaticWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new MutedLabel(tr("reference"), this));
    row->addWidget(m_x);
    row->addWidget(m_y);
    row->addWidget(m_automatic);
}

QDoubleSpinBox* ReferenceEdit::makeNumber(const QString& name)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(-kFarthest, kFarthest);
    box->setDecimals(kDecimals);
    box->setSingleStep(0.01);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
    box->setMaximumWidth(72);
    box->setAccessibleName(name);
    box->setToolTip(tr("The hypervolume is the area between the front and this corner. Points beyond it count "
                       "nothing."));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT chosen({m_x->value(), m_y->value()}); });
    return box;
}

void ReferenceEdit::show(const std::optional<Point2>& point, bool isChosen)
{
    m_x->setEnabled(point.has_value());
    m_y->setEnabled(point.has_value());
    m_automatic->setEnabled(isChosen);
    if (!point)
        return;
    const QSignalBlocker blockX(m_x);
    const QSignalBlocker blockY(m_y);
    m_x->setValue(point->x);
    m_y->setValue(point->y);
}

} // namespace equipoise
