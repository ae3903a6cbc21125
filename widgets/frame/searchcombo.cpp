// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/searchcombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace equipoise {

SearchCombo::SearchCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &SearchCombo::chosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::settle);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { widen(completer()->popup()); });
}

void SearchCombo::showPopup()
{
    widen(view());
    QComboBox::showPopup();
}

void SearchCombo::widen(QAbstractItemView* list) const
{
    int longest = 0;
    for (int i = 0; i < count(); ++i)
        longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(i)));
    list->setMinimumWidth(longest + 2 * fontMetrics().averageCharWidth() +
                          style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void SearchCombo::settle()
{
    const int typed = findText(currentText(), Qt::MatchFixedString);
    if (typed >= 0 && typed != currentIndex()) {
        setCurrentIndex(typed);
        Q_EMIT chosen(typed);
    }
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

} // namespace equipoise
