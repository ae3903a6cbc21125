// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runactions.h"

#include "widgets/theme/icons.h"

#include <QWidget>

namespace equipoise {

RunActions::RunActions(QWidget* owner)
    : QObject(owner)
{
    const auto add = [&](const QString& iconName, const QString& text, const QString& help,
                         const QKeySequence& key = {}) {
        auto* action = iconName.isEmpty() ? new QAction(text, owner) : new QAction(icon(iconName), text, owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(key.isEmpty() ? help : u"%1 (%2)"_qs.arg(help, key.toString(QKeySequence::NativeText)));
        owner->addAction(action);
        return action;
    };
    star = add(u"star"_qs, tr("&Star"), tr("Stars the selected runs, or takes their stars away"),
               QKeySequence(Qt::CTRL | Qt::Key_B));
    tag = add(u"tag"_qs, tr("&Tags"), tr("Goes to the tags of the selected runs"), QKeySequence(Qt::CTRL | Qt::Key_T));
    note = add(u"notebook-pen"_qs, tr("&Note"), tr("Goes to the note of the selected run"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    compare =
        add(u"git-compare"_qs, tr("Co&mpare"), tr("Compares the selected runs; seeds of one setting count as one"),
            QKeySequence(Qt::CTRL | Qt::Key_M));
    showInPlane = add(u"scale"_qs, tr("Show in Trade-off &Plane"),
                      tr("Lays the selected runs into the trade-off plane, beside the sweeps there"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    report = add(u"file-text"_qs, tr("Ex&port"),
                 tr("Report, figures or bundle of the selected runs, or training again to verify one"));
    duplicate =
        add(u"copy-plus"_qs, tr("D&uplicate"), tr("Puts the settings of the run into the form on the Train page"),
            QKeySequence(Qt::CTRL | Qt::Key_D));
    command = add(u"copy"_qs, tr("Copy Comma&nd"), tr("Copies the command that repeats the run from a terminal"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    openModel = add(u"scale"_qs, tr("&Open Model"), tr("Opens the saved model: β slider and recommendations"));
    resume = add(u"play"_qs, tr("&Resume"),
                 tr("Goes on from the last epoch, with the same result as without the "
                    "interruption"));
    reveal = add(u"folder-open"_qs, tr("Show &Files"), tr("Opens the folder with the run's files"));
    remove = add(u"trash-2"_qs, tr("&Delete"), tr("Deletes the selected runs; this can be undone"),
                 QKeySequence(QKeySequence::Delete));
    restore = add(u"undo-2"_qs, tr("R&estore"), tr("Brings deleted runs back"));
    copy = add(u"copy"_qs, tr("&Copy Rows"), tr("Copies the selected rows as tab-separated text"));
    setSelection(nullptr, {}, true);
}

void RunActions::setSelection(const RunTable* table, const QList<qint64>& runs, bool isReadOnly)
{
    int deleted = 0;
    int running = 0;
    const RunSummary* single = nullptr;
    for (const qint64 run : runs)
        if (const auto place = table->find(run)) {
            const RunSummary& row = table->rows()[*place];
            deleted += row.isDeleted ? 1 : 0;
            running += row.status == RunStatus::Running ? 1 : 0;
            single = &row;
        }
    const bool any = !runs.isEmpty();
    const bool isOne = runs.size() == 1 && single != nullptr;
    m_isUnfinished = isOne && single->status != RunStatus::Finished && single->status != RunStatus::Running;
    for (QAction* action : {star, tag})
        action->setEnabled(any && !isReadOnly);
    note->setEnabled(isOne && !isReadOnly);
    for (QAction* action : {report, copy, showInPlane})
        action->setEnabled(any);
    compare->setEnabled(runs.size() > 1);
    remove->setEnabled(any && deleted < runs.size() && running == 0 && !isReadOnly);
    remove->setVisible(deleted < runs.size() || !any);
    restore->setVisible(deleted > 0);
    restore->setEnabled(deleted > 0 && !isReadOnly);
    duplicate->setEnabled(isOne);
    for (QAction* action : {command, openModel, resume, reveal})
        action->setEnabled(false); // until the details are read
    if (!isOne)
        m_isUnfinished = false;
}

void RunActions::setDetails(bool canOpenModel, bool isSameData, bool hasFiles, const QString& source)
{
    command->setEnabled(true);
    openModel->setEnabled(canOpenModel);
    openModel->setToolTip(canOpenModel ? tr("Opens the saved model: β slider and recommendations")
                                       : tr("Needs a model that was saved with the run, and data to use it on"));
    reveal->setEnabled(hasFiles);
    resume->setEnabled(m_isUnfinished && isSameData);
    resume->setToolTip(!m_isUnfinished ? tr("Only runs that did not finish can be resumed")
                       : isSameData
                           ? tr("Goes on from the last epoch, with the same result as without the interruption")
                           : tr("Open %1 first, the data of this run").arg(source));
}

void RunActions::fillMenu(QMenu& menu) const
{
    menu.addActions({star, tag, note});
    menu.addSeparator();
    menu.addActions({compare, showInPlane, report});
    menu.addSeparator();
    menu.addActions({duplicate, command, openModel, resume, reveal});
    menu.addSeparator();
    menu.addActions({copy, restore, remove});
}

} // namespace equipoise
