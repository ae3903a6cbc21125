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

    /// Enables what makes sense for these runs.
    void setSelection(const RunTable* table, const QList<qint64>& runs, bool isReadOnly);
    /// The rest for a single run, once its details are read: whether there is a saved model and data to use it on, the
    /// run's data are open, and it left files; `source` is where its data lie.
    void setDetails(bool canOpenModel, bool isSameData, bool hasFiles, const QString& source);
    void fillMenu(QMenu& menu) const;

    QAction* star;
    QAction* tag;
    QAction* note;
    QAction* compare;
    QAction* showInPlane;
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
