// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/section.h"

#include "widgets/theme/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace equipoise {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    m_header->setText(title);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({14, 14});
    m_header->setAutoRaise(true);
    m_header->setIcon(icon(u"chevron-down"_qs));
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_header->font();
    font.setWeight(QFont::DemiBold);
    m_header->setFont(font);
    m_body->setContentsMargins(0, 2, 0, 6);
    m_body->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void Section::setOpen(bool open)
{
    m_isOpen = open;
    m_content->setVisible(open);
    m_header->setIcon(icon(open ? u"chevron-down"_qs : u"chevron-right"_qs));
}

} // namespace equipoise
