// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/job.h"

#include <QElapsedTimer>
#include <QUrl>

#include <functional>

class QFile;
class QNetworkReply;

namespace equipoise {

/// The body of a small file of a server. Synchronous. Throws Error(Io) for every answer but 200.
QByteArray fetchSmall(const QUrl& url, int timeoutMilliseconds, const std::stop_token& stop);

/// One HTTP request whose body goes to the end of an open file, from where the file ends.
class Transfer
{
public:
    struct Source
    {
        QUrl url;
        QString etag; ///< of what the file holds already: the rest is asked for only if the server still has that one
        int timeoutMilliseconds = 30'000;
    };
    Transfer(Source source, QFile& file, JobReporter& reporter);

    /// Called once before the first byte is written, with the mark and the whole length (−1: unknown) of the file.
    void onBegin(std::function<void(const QString& etag, qint64 length)> begin) { m_begin = std::move(begin); }

    /// Until the file is whole. Throws Error(Io) where server, network or disk fail, and Error(Io, "stopped").
    void run(const std::stop_token& stop);

private:
    void begin(QNetworkReply& reply);
    void take(QNetworkReply& reply);
    void tell();

    Source m_source;
    QFile& m_file;
    JobReporter& m_reporter;
    std::function<void(const QString&, qint64)> m_begin;
    bool m_hasBegun = false;
    qint64 m_offset = 0; ///< bytes the file held before
    qint64 m_length = -1;
    QElapsedTimer m_clock;
    QString m_refusal; ///< of the disk
};

} // namespace equipoise
