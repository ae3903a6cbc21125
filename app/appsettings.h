// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QVariantMap>

namespace equipoise {

/// What the window remembers between starts, each value with its key, default and validation in one place.
class AppSettings
{
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// "" follows the system, else "en", "de", "es".
    QString language() const;
    void setLanguage(const QString& language);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Page in sight and the view state of every page, by page.
    QVariantMap pages() const;
    void setPages(const QVariantMap& pages);

    /// The data that were open last, and whether a start opens them again.
    QString lastData() const;
    void setLastData(const QString& path);
    bool reopensData() const;
    void setReopensData(bool reopens);

    /// Workspace::saveState().
    QVariantMap data() const;
    void setData(const QVariantMap& state);

private:
    QSettings m_store;
};

} // namespace equipoise
