// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runexpression.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace equipoise {

/// The line for an expression over runs: completes names, says in its place what is wrong and where, and explains the
/// language with examples to click. An expression that cannot be read leaves the last one standing.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The names to be used; an expression waiting for them is read.
    void setTable(RunTablePtr table);
    QString text() const;
    void setText(const QString& text);
    void focusText();
    const RunExpression& expression() const { return m_expression; }
    /// What is wrong, in words; empty where nothing is.
    QString problem() const;

Q_SIGNALS:
    void expressionChanged();

private:
    void read();
    void showProblem();
    void offerNames();
    void insertName(const QString& name);
    void showHelp();
    QString wordAtCursor() const;

    QLineEdit* m_line;
    QToolButton* m_help;
    QLabel* m_problemText;
    QCompleter* m_completer;
    QStringListModel* m_names;
    RunTablePtr m_table;
    RunExpression m_expression;
    std::optional<ExpressionProblem> m_problem;
    QTimer m_pause; ///< a problem is shown once typing has paused
};

} // namespace equipoise
