// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace equipoise {

/// What the program is, its version and build (to copy into a report), its licence and those of what it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

    /// Version, commit, instruction set, Qt and system, one a line.
    static QString buildText();
};

} // namespace equipoise
