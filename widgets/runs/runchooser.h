// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace equipoise {

class MutedLabel;
class RunBook;
class RunChoiceModel;

/// Chooses one or several finished runs of the log: typing finds those whose name, data, seed or parameters contain
/// what was typed. Begins with the newest, and follows what is chosen for Compare.
class RunChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RunChooser(RunBook& book, QWidget* parent = nullptr);

    const QList<qint64>& chosen() const;
    void setChosen(const QList<qint64>& runs);
    /// Whether the log was read and has a finished run.
    bool hasRuns() const;
    /// Whether the log was read.
    bool isRead() const;

Q_SIGNALS:
    void changed(); ///< other runs are chosen, or there are others to choose from

private:
    void takeTable();
    void takeCompared();
    void describe();

    RunBook& m_book;
    RunChoiceModel* m_model;
    QLineEdit* m_find;
    QListView* m_view;
    QToolButton* m_clear;
    MutedLabel* m_count;
    bool m_hasBegun = false; ///< the newest was chosen once
};

} // namespace equipoise
