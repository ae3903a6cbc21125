// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace equipoise {

/// A choice among many: typing offers the entries that contain what was typed, anything else goes back to the entry
/// chosen. Emits `chosen` only for entries.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(int index); ///< by the user

private:
    void settle();
};

} // namespace equipoise
