// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runsfoot.h"

#include "widgets/frame/parts.h"
#include "widgets/runs/runactions.h"
#include "widgets/runs/runeditor.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace equipoise {

RunsFoot::RunsFoot(const RunActions& actions, RunEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_undo(new QWidget(this))
    , m_undoText(new MutedLabel({}, m_undo))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {actions.star, actions.compare, actions.report, actions.duplicate, actions.resume,
                            actions.restore, actions.remove}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        if (action == actions.report)
            button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* back = new QPushButton(icon(u"undo-2"_qs), tr("&Undo"), m_undo);
    back->setToolTip(tr("Brings them back (Ctrl+Z)"));
    connect(back, &QPushButton::clicked, &m_editor.history(), &QUndoStack::undo);
    auto* undo = new QHBoxLayout(m_undo);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->addWidget(m_undoText);
    undo->addWidget(back);
    m_undo->hide();
    row->addWidget(m_undo);
    connect(&m_editor.history(), &QUndoStack::indexChanged, this,
            [this](int index) { m_undo->setVisible(index == m_removal); });
}

void RunsFoot::removeRuns(const std::vector<std::int64_t>& runs)
{
    if (runs.empty())
        return;
    m_undoText->setText(tr("%n runs deleted", nullptr, int(runs.size())));
    m_removal = m_editor.history().index() + 1;
    m_editor.remove(runs);
}

} // namespace equipoise
