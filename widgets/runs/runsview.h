// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QTreeView>

namespace equipoise {

class RunsModel;

/// The table of runs: clicking a header sorts, sets of seeds open, the selection is copied as tab-separated text. A new
/// arrangement keeps selection, open sets and place by run.
class RunsView : public QTreeView
{
    Q_OBJECT

public:
    explicit RunsView(RunsModel* model, QWidget* parent = nullptr);

    /// All runs of the selected rows, in the order shown, none twice.
    QList<qint64> selectedRuns() const;
    /// Selects the rows of these runs, those shown; goes to the first.
    void selectRuns(const QList<qint64>& runs);
    QString selectionAsText() const;
    /// Marks the column the rows are sorted by; negative: none.
    void showOrder(int section, bool descending);

    /// Widths by column (toText), those that were set by hand and the others.
    QVariantMap widths() const;
    void setWidths(const QVariantMap& widths);

Q_SIGNALS:
    void runsSelected();
    void columnsMoved(const QStringList& columns); ///< somebody dragged a header; columns as text, in the new order
    void columnsWanted();                          ///< somebody asks for the list of columns
    void hideWanted(const QString& column);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void remember();
    void restore();
    void fitColumns();
    void showHeaderMenu(const QPoint& position);
    QString columnName(int section) const;

    RunsModel* m_model;
    QList<qint64> m_selected; ///< kept over a reset
    QSet<qint64> m_open;      ///< newest runs of the open sets
    qint64 m_current = 0;
    int m_place = 0;
    QHash<QString, int> m_widths; ///< by column, of those somebody set and those fitted
    bool m_isFitting = false;
    bool m_isRestoring = false;
};

} // namespace equipoise
