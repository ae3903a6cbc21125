// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A web server on this machine that can cut, hold and change what it serves. Lives in the test's thread.
class HttpServer
{
public:
    HttpServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort())); }
    void close() { m_server.close(); }

    /// With its checksum beside it.
    void serve(const QString& name, const QByteArray& content)
    {
        files[name] = content;
        files[name + QStringLiteral(".md5")] =
            QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex() + "  " + name.toUtf8() + '\n';
    }

    QMap<QString, QByteArray> files;
    QByteArray etag = "\"first\"";
    qsizetype cutAfter = -1;  ///< bytes of a body, then the connection goes
    qsizetype holdAfter = -1; ///< bytes of a body, then nothing more comes
    bool hasRanges = true;
    QList<QByteArray> ranges; ///< asked for, in order; empty where the whole was

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& request = m_requests[socket];
        request += socket->readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        answer(socket, request);
        m_requests.remove(socket);
    }
    static QByteArray header(const QByteArray& request, const QByteArray& name)
    {
        for (const QByteArray& line : request.split('\n'))
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
    void answer(QTcpSocket* socket, const QByteArray& request)
    {
        const QString name = QString::fromUtf8(request.split(' ').value(1).mid(1));
        if (!files.contains(name)) {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        const QByteArray& content = files[name];
        const bool isSmall = name.endsWith(QStringLiteral(".md5"));
        const QByteArray range = header(request, "Range");
        if (!isSmall)
            ranges << range;
        qsizetype from = 0;
        QByteArray status = "200 OK";
        QByteArray more;
        if (hasRanges && !range.isEmpty() && header(request, "If-Range") == etag) {
            from = range.mid(6).chopped(1).toLongLong(); // bytes=N-
            status = "206 Partial Content";
            more = "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(content.size() - 1) +
                   '/' + QByteArray::number(content.size()) + "\r\n";
        }
        QByteArray body = content.mid(from);
        socket->write(QByteArray("HTTP/1.1 " + status + "\r\nETag: " + etag + "\r\n" + more + "Content-Length: " +
                                 QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"));
        if (!isSmall && holdAfter >= 0) {
            socket->write(body.left(holdAfter));
            return;
        }
        if (!isSmall && cutAfter >= 0)
            body = body.left(cutAfter);
        socket->write(body);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QMap<QTcpSocket*, QByteArray> m_requests;
};
