// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace equipoise {

void installTranslations(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        const bool found = translator->load(locale, name, u"_"_qs, folder);
        if (found)
            application.installTranslator(translator);
        return found;
    };
    install(u"qtbase"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the source; its file only has the plural forms
    if (!install(u"equipoise"_qs, u":/i18n"_qs)) {
        auto* plurals = new QTranslator(&application);
        if (plurals->load(u":/i18n/equipoise_en.qm"_qs))
            application.installTranslator(plurals);
    }
}

} // namespace equipoise
