// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appsettings.h"

#include <functional>

class QMenu;

namespace equipoise {

/// System, light or dark; takes effect at once and is remembered.
void fillThemeMenu(QMenu& menu, Theme& theme, AppSettings& settings);

/// The languages the window speaks, each in its own; calls `choose` with "" for the system's, else "en", "de", "es".
void fillLanguageMenu(QMenu& menu, const QString& current, const std::function<void(const QString&)>& choose);

} // namespace equipoise
