// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/commandline.h"

#include "widgets/frame/parts.h"
#include "widgets/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>

namespace equipoise {

CommandLine::CommandLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Equivalent command"));
    auto* copy = new QToolButton(this);
    copy->setIcon(icon(u"copy"_qs));
    copy->setToolTip(tr("Copy the command"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->addWidget(new MutedLabel(tr("The same from a terminal"), this), 0, 0, 1, 2);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(copy, 1, 1);
}

void CommandLine::setCommand(const QString& command)
{
    m_text->setText(command);
    m_text->setCursorPosition(0);
    m_text->setToolTip(u"<p>%1</p>"_qs.arg(command.toHtmlEscaped()));
}

QString CommandLine::command() const { return m_text->text(); }

} // namespace equipoise
