// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/searchcombo.h"

#include <QCompleter>
#include <QLineEdit>

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
