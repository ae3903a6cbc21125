// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runbin.h"

#include "widgets/runs/runeditor.h"
#include "widgets/theme/icons.h"

#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace equipoise {

RunBin::RunBin(RunEditor& editor, QWidget* parent)
    : QPushButton(equipoise::icon(u"trash-2"_qs), {}, parent)
    , m_editor(editor)
{
    setToolTip(tr("Deleted runs: they can be restored until the bin is emptied"));
    auto* menu = new QMenu(this);
    menu->addAction(equipoise::icon(u"search"_qs), tr("&Show Deleted Runs"), this,
                    [this] { Q_EMIT showWanted(u"deleted"_qs); });
    m_empty = menu->addAction(equipoise::icon(u"trash-2"_qs), tr("&Empty the Bin…"), this, &RunBin::confirm);
    setMenu(menu);
    hide();
}

void RunBin::setTable(const RunTablePtr& table, bool isReadOnly)
{
    m_count = table == nullptr ? 0
                               : int(std::count_if(table->rows().begin(), table->rows().end(),
                                                   [](const RunSummary& run) { return run.isDeleted; }));
    setText(tr("&Bin (%1)").arg(m_count));
    setAccessibleName(tr("Bin with %n deleted runs", nullptr, m_count));
    m_empty->setEnabled(!isReadOnly);
    setVisible(m_count > 0);
}

void RunBin::confirm()
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Empty the Bin"),
                        tr("Remove %n deleted runs for good?", nullptr, m_count), QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Their settings, metrics and curves leave the log. This cannot be undone, and neither "
                               "can what was done before it."));
    QPushButton* remove = box->addButton(tr("&Remove for Good"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, &m_editor, &RunEditor::purge);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

} // namespace equipoise
