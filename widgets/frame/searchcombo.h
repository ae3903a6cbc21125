// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace equipoise {

/// A choice among many: typing offers the entries that contain what was typed, anything else goes back to the entry
/// chosen. Emits `chosen` only for entries. Its lists are as wide as the longest entry, however narrow the field.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget* parent = nullptr);

    void showPopup() override;

Q_SIGNALS:
    void chosen(int index); ///< by the user

private:
    void settle();
    void widen(QAbstractItemView* list) const;
};

} // namespace equipoise
