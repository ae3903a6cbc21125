// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appsettings.h"

namespace equipoise {

namespace {

const auto kTheme = QStringLiteral("window/theme");
const auto kLanguage = QStringLiteral("window/language");
const auto kGeometry = QStringLiteral("window/geometry");
const auto kPages = QStringLiteral("window/pages");
const auto kLastData = QStringLiteral("data/last");
const auto kReopensData = QStringLiteral("data/reopen");
const auto kData = QStringLiteral("data/workspace");

} // namespace

ThemeChoice AppSettings::theme() const
{
    const QString word = m_store.value(kTheme).toString();
    return word == u"light" ? ThemeChoice::Light : word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void AppSettings::setTheme(ThemeChoice choice)
{
    m_store.setValue(kTheme, choice == ThemeChoice::Light  ? u"light"_qs
                             : choice == ThemeChoice::Dark ? u"dark"_qs
                                                           : u"system"_qs);
}

QString AppSettings::language() const { return m_store.value(kLanguage).toString(); }
void AppSettings::setLanguage(const QString& language) { m_store.setValue(kLanguage, language); }

QByteArray AppSettings::geometry() const { return m_store.value(kGeometry).toByteArray(); }
void AppSettings::setGeometry(const QByteArray& geometry) { m_store.setValue(kGeometry, geometry); }

QVariantMap AppSettings::pages() const { return m_store.value(kPages).toMap(); }
void AppSettings::setPages(const QVariantMap& pages) { m_store.setValue(kPages, pages); }

QString AppSettings::lastData() const { return m_store.value(kLastData).toString(); }
void AppSettings::setLastData(const QString& path) { m_store.setValue(kLastData, path); }
bool AppSettings::reopensData() const { return m_store.value(kReopensData, true).toBool(); }
void AppSettings::setReopensData(bool reopens) { m_store.setValue(kReopensData, reopens); }

QVariantMap AppSettings::data() const { return m_store.value(kData).toMap(); }
void AppSettings::setData(const QVariantMap& state) { m_store.setValue(kData, state); }

} // namespace equipoise
