// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace equipoise {

/// Tells the user through the desktop (org.freedesktop.Notifications, and the task bar's mark) while no window of the
/// program is active; does nothing otherwise and where the desktop has no notifications. Never waits.
void notifyDesktop(QWidget& window, const QString& title, const QString& text);

} // namespace equipoise
