// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace equipoise {

/// The translations in force, of the window and of Qt's own dialogs. Takes them back when it goes.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// A language ("de"); empty: the system's. Also sets the locale numbers and dates are written in. Windows that
    /// exist keep their texts: build them anew.
    void setLanguage(const QString& language);

private:
    bool install(const QLocale& locale, const QString& name, const QString& folder);
    void removeAll();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace equipoise
