// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace equipoise {

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: Fusion with own palettes. With ThemeChoice::System it follows the desktop portal's
/// colour-scheme setting (org.freedesktop.appearance), and where there is no portal the palette the desktop gave the
/// application at start. One object, made right after QApplication.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void setSystemScheme(uint scheme);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace equipoise
