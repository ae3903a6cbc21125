// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QWidget>

/// A desktop of its own (X server, window manager, hands), so that nothing of the user's is touched. The hands are
/// xdotool's: what they do reaches the program as a person's mouse and keyboard would, through the X server.
class Desktop
{
public:
    static constexpr int kWait = 60'000;

    /// The programs it needs that are not installed.
    static QStringList missing()
    {
        QStringList missing;
        for (const QString& program : {QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool"),
                                       QStringLiteral("import"), QStringLiteral("xprop")})
            if (QStandardPaths::findExecutable(program).isEmpty())
                missing << program;
        return missing;
    }

    Desktop() = default;
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    ~Desktop()
    {
        end(m_manager);
        end(m_server);
    }

    /// Starts both and makes them those of this process. False where one does not come up.
    bool start(const QString& screen)
    {
        // the server chooses a number that is free and says which; it must not begin anew when a first client leaves
        // just as the window manager comes
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), screen, QStringLiteral("-noreset"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        while (!m_server.canReadLine())
            if (!m_server.waitForReadyRead(kWait))
                return false;
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        m_manager.start(QStringLiteral("openbox"), {});
        if (!m_manager.waitForStarted(kWait))
            return false;
        // it manages the windows once it has signed the root window
        QDeadlineTimer patience(kWait);
        while (!managed())
            if (patience.hasExpired())
                return false;
        return true;
    }

    static bool hands(const QStringList& words) { return QProcess::execute(QStringLiteral("xdotool"), words) == 0; }
    static bool key(const char* keys) { return hands({QStringLiteral("key"), QString::fromLatin1(keys)}); }
    static bool type(const QString& text) { return hands({QStringLiteral("type"), QStringLiteral("--"), text}); }
    static bool click(const QWidget& widget, const QPoint& at)
    {
        return hands(QStringList{QStringLiteral("mousemove")} << place(widget, at) << QStringLiteral("click")
                                                              << QStringLiteral("1"));
    }
    static bool click(const QWidget& widget) { return click(widget, widget.rect().center()); }
    static bool drag(const QWidget& widget, const QPoint& from, const QPoint& to)
    {
        const QString move = QStringLiteral("mousemove");
        return hands(QStringList{move} << place(widget, from) << QStringLiteral("mousedown") << QStringLiteral("1")
                                       << move << place(widget, (from + to) / 2) << move << place(widget, to)
                                       << QStringLiteral("mouseup") << QStringLiteral("1"));
    }
    /// What is on the screen, as somebody in front of it would see it.
    static bool photograph(const QString& file)
    {
        return QProcess::execute(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file}) ==
               0;
    }

private:
    static bool managed()
    {
        QProcess look;
        look.start(QStringLiteral("xprop"), {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")});
        return look.waitForFinished(kWait) && look.readAll().contains("window id");
    }
    static QStringList place(const QWidget& widget, const QPoint& at)
    {
        const QPoint point = widget.mapToGlobal(at);
        return {QString::number(point.x()), QString::number(point.y())};
    }
    static void end(QProcess& process)
    {
        process.terminate();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(kWait))
            process.kill();
    }

    QProcess m_server;
    QProcess m_manager;
};
