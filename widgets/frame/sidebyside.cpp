// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/sidebyside.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace equipoise {

SideBySide::SideBySide(int wide, QWidget* parent)
    : QWidget(parent)
    , m_wide(wide)
    , m_switch(new QWidget(this))
    , m_names(new QButtonGroup(this))
    , m_row(new QHBoxLayout)
{
    auto* names = new QHBoxLayout(m_switch);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(4);
    names->addStretch(1);
    m_row->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_switch);
    layout->addLayout(m_row, 1);
    connect(m_names, &QButtonGroup::idClicked, this, &SideBySide::arrange);
}

void SideBySide::add(QWidget* part, const QString& name, int stretch)
{
    auto* button = new QPushButton(name, m_switch);
    button->setCheckable(true);
    button->setChecked(m_parts.isEmpty());
    m_names->addButton(button, int(m_parts.size()));
    static_cast<QHBoxLayout*>(m_switch->layout())->insertWidget(int(m_parts.size()), button);
    m_row->addWidget(part, stretch);
    m_parts << part;
    arrange();
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void SideBySide::arrange()
{
    const bool isWide = width() >= m_wide;
    m_switch->setVisible(!isWide);
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(isWide || m_names->checkedId() == i);
}

} // namespace equipoise
