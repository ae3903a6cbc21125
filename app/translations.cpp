// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace equipoise {

namespace {

/// Qt 6.4 writes a million as 1000.000 where a language leaves four digits together, as Spain's does: numbers then come
/// from a country that groups all of them, with the same signs.
QLocale numberLocale(const QLocale& locale)
{
    if (locale.language() != QLocale::Spanish || locale.toString(1000000).count(locale.groupSeparator()) == 2)
        return locale;
    return {QLocale::Spanish, QLocale::Argentina};
}

} // namespace

Translations::~Translations() { removeAll(); }

void Translations::setLanguage(const QString& language)
{
    removeAll();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(numberLocale(locale));
    install(locale, u"qtbase"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the source; its file only has the plural forms
    if (!install(locale, u"equipoise"_qs, u":/i18n"_qs))
        install(QLocale(QLocale::English), u"equipoise"_qs, u":/i18n"_qs);
}

bool Translations::install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_qs, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

void Translations::removeAll()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace equipoise
