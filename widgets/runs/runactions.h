// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QAction>
#include <QMenu>

namespace equipoise {

/// What can be done with the selected runs, as actions with their words, icons, keys and states. Who makes one connects
/// them.
class RunActions : public QObject
{
    Q_OBJECT

public:
    explicit RunActions(QWidget* owner);

    /// Enables what makes sense. `model` is the saved model of a single run, empty without; `canResume` says whether
    /// the data of a single run are open.
    void setSelection(const RunTable* table, const QList<qint64>& runs, bool isReadOnly);
    void setDetails(bool hasModel, bool isSameData, bool hasFiles, const QString& source);
    void fillMenu(QMenu& menu) const;

    QAction* star;
    QAction* tag;
    QAction* note;
    QAction* compare;
    QAction* report;
    QAction* duplicate;
    QAction* command;
    QAction* openModel;
    QAction* resume;
    QAction* reveal;
    QAction* remove;
    QAction* restore;
    QAction* copy;

private:
    bool m_isUnfinished = false;
};

} // namespace equipoise
