// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/latesttask.h"
#include "widgets/models/runcurves.h"

#include <QToolButton>

class QLineEdit;
class QListWidget;

namespace equipoise {

class Workspace;

/// A button that lists the runs of the log, with a search; those ticked are given with their curves, to be laid over
/// what is shown.
class OverlayPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit OverlayPicker(Workspace& workspace, QWidget* parent = nullptr);

    const QList<RunCurvesPtr>& picked() const { return m_picked; }
    /// Opens the list.
    void open();

Q_SIGNALS:
    void pickedChanged();

private:
    struct Listed
    {
        RunId id;
        QString title;
    };
    void fill(const std::vector<Listed>& runs);
    void filter(const QString& text);
    void load();
    void describe();

    Workspace& m_workspace;
    QWidget* m_popup;
    QLineEdit* m_search;
    QListWidget* m_list;
    LatestTask<std::vector<Listed>> m_listing;
    LatestTask<std::vector<std::vector<LoggedSeries>>> m_loading;
    QList<Listed> m_wanted;
    QList<RunCurvesPtr> m_picked;
};

} // namespace equipoise
