// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace equipoise {

/// Installs the translations of the window and of Qt's own dialogs for a language ("de"); empty: the system's.
void installTranslations(QCoreApplication& application, const QString& language);

} // namespace equipoise
