// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/help/helpcards.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace equipoise {

/// The formula cards: a searchable list and the card chosen. Stays open beside the window.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

    /// Chooses a card by its key ("metric:ndcg"); the first one where there is none of that key.
    void showCard(const QString& key);
    /// The card that belongs to a widget: the "helpCard" property of it or of the nearest ancestor that has one.
    static QString cardOf(const QWidget* widget);

private:
    void fillList();
    void search(const QString& text);
    void showCurrent();

    QList<HelpCard> m_cards;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QTextBrowser* m_text;
    QLabel* m_nothing;
};

} // namespace equipoise
