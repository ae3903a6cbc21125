// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/desktopnotice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QWidget>

namespace equipoise {

void notifyDesktop(QWidget& window, const QString& title, const QString& text)
{
    if (QApplication::activeWindow() != nullptr)
        return;
    QApplication::alert(&window);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_qs, u"/org/freedesktop/Notifications"_qs,
                                       u"org.freedesktop.Notifications"_qs, u"Notify"_qs);
    call.setArguments({QCoreApplication::applicationName(), uint(0), u"equipoise"_qs, title, text, QStringList(),
                       QVariantMap{{u"desktop-entry"_qs, u"equipoise"_qs}}, -1});
    bus.send(call); // nobody waits for an answer
}

} // namespace equipoise
