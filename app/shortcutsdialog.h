// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace equipoise {

/// Every action of a window that has a key, collected from the actions themselves, and the keys of plots and tables.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QWidget& window, QWidget* parent = nullptr);
};

} // namespace equipoise
