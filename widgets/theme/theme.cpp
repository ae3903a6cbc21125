// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include "widgets/theme/theme.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace equipoise {

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kGroup = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";

QString latin(const char* text) { return QString::fromLatin1(text); }

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemDark(equipoise::isDark(QApplication::palette()))
{
    QApplication::setStyle(new Style);
    apply();
    askPortal();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::askPortal()
{
    // without a session bus in the environment QtDBus would try to start one
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(latin(kService), latin(kPath), latin(kInterface), latin("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(latin(kService), latin(kPath), latin(kInterface), latin("Read"));
    ask << latin(kGroup) << latin(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // Read wraps the value twice
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setSystemScheme(value.toUInt());
    });
}

void Theme::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == latin(kGroup) && key == latin(kKey))
        setSystemScheme(value.variant().toUInt());
}

void Theme::setSystemScheme(uint scheme)
{
    if (scheme == 0) // no preference
        return;
    m_systemDark = scheme == 1;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    const QPalette palette = m_dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace equipoise
