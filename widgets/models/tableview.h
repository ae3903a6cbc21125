// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace equipoise {

class TableModel;

/// A view of a TableModel: sorts by clicking a header, filters by text, copies the selection as tab-separated text,
/// lets columns be chosen in the header's menu; its own menu saves it as CSV or LaTeX.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(TableModel* model, QWidget* parent = nullptr);

    void setFilter(const QString& text);
    /// Keys of the selected rows, in the order shown.
    QList<qint64> selectedKeys() const;
    void selectKey(qint64 key);
    /// The column that takes the room left, but some letters' width in any case: then the table scrolls.
    void setStretchColumn(int column);
    /// Widths that stay while the contents change: each column has room for its title and a sample, and `stretched`
    /// takes the rest, but its own sample in any case.
    void setSampledWidths(int stretched, const QStringList& samples);
    /// The stretched column is from now on at least as wide as its widest text of now, and the table scrolls where
    /// there is no room for that.
    void keepWhole(int column);
    QString selectionAsText() const;
    /// Writes what is shown as .csv or, for LaTeX, .tex; false where that fails.
    bool saveAs(const QString& path) const;

Q_SIGNALS:
    void selectedKeysChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showColumnMenu(const QPoint& position);
    void copySelection() const;
    void copyLatex() const;
    void chooseFile();

    void stretch(int column, int least);
    void giveRoom();

    QSortFilterProxyModel* m_proxy;
    int m_stretched = -1; ///< takes the room left, but never less than m_leastWidth pixels
    int m_leastWidth = 0;
};

} // namespace equipoise
