// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/transfer.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QThread>

namespace equipoise {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Fetch)
};

constexpr qint64 kBuffer = qint64{4} << 20; ///< a slow disk makes the network wait instead of filling memory
constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kRangeRefused = 416;

std::string text(const QString& s) { return s.toStdString(); }

/// The system's proxies, except for this machine itself.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (QHostAddress(query.peerHostName()).isLoopback() || query.peerHostName() == u"localhost")
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

int statusOf(const QNetworkReply& reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

[[noreturn]] void refuse(const QNetworkReply& reply, qint64 kept)
{
    const int status = statusOf(reply);
    const QString url = reply.url().toString();
    if (status == 404)
        throw Error(ErrorKind::Io, text(Texts::tr("The server has no such file")))
            .file(text(url))
            .value("HTTP 404")
            .hint(text(Texts::tr("Look for it on grouplens.org and open the file you get there")));
    if (status >= 400)
        throw Error(ErrorKind::Io, text(Texts::tr("The server refuses")))
            .file(text(url))
            .value(text(u"HTTP %1 %2"_qs.arg(status).arg(
                reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString())))
            .hint(text(Texts::tr("Try again later")));
    const bool isCut = kept > 0;
    const QString what = isCut ? Texts::tr("The connection was cut") : Texts::tr("The server cannot be reached");
    const QString next =
        isCut ? Texts::tr("%1 are kept; resume when the network is back").arg(QLocale().formattedDataSize(kept))
              : Texts::tr("Check the network connection and try again");
    throw Error(ErrorKind::Io, text(what)).file(text(url)).value(text(reply.errorString())).hint(text(next));
}

/// Runs the request until it has ended or should stop; `take` is called as bytes arrive.
std::unique_ptr<QNetworkReply> runRequest(QNetworkAccessManager& manager, const QNetworkRequest& request,
                                          const std::stop_token& stop, const std::function<void(QNetworkReply&)>& take)
{
    manager.setProxyFactory(new ProxyFactory); // the manager owns it
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    reply->setReadBufferSize(kBuffer);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { take(*reply); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
    if (!reply->isFinished() && !stop.stop_requested())
        loop.exec();
    if (stop.stop_requested()) {
        reply->disconnect(&loop);
        reply->abort();
        throw Error(ErrorKind::Io, "stopped");
    }
    take(*reply);
    return reply;
}

QNetworkRequest requestFor(const QUrl& url, int timeoutMilliseconds)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMilliseconds);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(QCoreApplication::applicationName() + u'/' + QCoreApplication::applicationVersion()));
    // a packed answer would have another length than the file, and no ranges
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

} // namespace

QByteArray fetchSmall(const QUrl& url, int timeoutMilliseconds, const std::stop_token& stop)
{
    QNetworkAccessManager manager;
    QByteArray body;
    const auto reply =
        runRequest(manager, requestFor(url, timeoutMilliseconds), stop, [&](QNetworkReply& r) { body += r.readAll(); });
    if (reply->error() != QNetworkReply::NoError || statusOf(*reply) != kOk)
        refuse(*reply, 0);
    return body;
}

Transfer::Transfer(Source source, QFile& file, JobReporter& reporter)
    : m_source(std::move(source))
    , m_file(file)
    , m_reporter(reporter)
{}

void Transfer::run(const std::stop_token& stop)
{
    QNetworkAccessManager manager;
    QNetworkRequest request = requestFor(m_source.url, m_source.timeoutMilliseconds);
    m_offset = m_source.etag.isEmpty() ? 0 : m_file.size();
    if (m_offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + '-');
        request.setRawHeader("If-Range", m_source.etag.toLatin1());
    }
    m_hasBegun = false;
    m_clock.start();
    const auto reply = runRequest(manager, request, stop, [this](QNetworkReply& r) { take(r); });
    m_file.flush();
    if (!m_refusal.isEmpty())
        throw Error(ErrorKind::Io, text(Texts::tr("The disk takes no more")))
            .file(text(m_file.fileName()))
            .value(text(m_refusal))
            .hint(text(Texts::tr("Make room or choose another folder, then resume")));
    if (statusOf(*reply) == kRangeRefused) { // the part is longer than what the server has
        m_file.resize(0);
        m_source.etag.clear();
        run(stop);
        return;
    }
    const bool isShort = m_length >= 0 && m_file.size() < m_length;
    if (reply->error() != QNetworkReply::NoError || isShort || !m_hasBegun)
        refuse(*reply, m_file.size());
}

void Transfer::begin(QNetworkReply& reply)
{
    m_hasBegun = true;
    const qint64 coming = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const QByteArray range = reply.rawHeader("Content-Range"); // bytes 100-199/200
    const bool goesOn =
        statusOf(reply) == kPartial && range.startsWith(QByteArray("bytes " + QByteArray::number(m_offset) + '-'));
    if (!goesOn) {
        m_offset = 0;
        m_file.resize(0);
    }
    m_file.seek(m_offset);
    m_length = coming > 0 ? m_offset + coming : -1;
    if (m_begin)
        m_begin(QString::fromLatin1(reply.rawHeader("ETag")), m_length);
}

void Transfer::take(QNetworkReply& reply)
{
    const int status = statusOf(reply);
    if ((status != kOk && status != kPartial) || !m_refusal.isEmpty())
        return;
    try {
        if (!m_hasBegun)
            begin(reply);
    } catch (const Error& error) { // not through the event loop
        m_refusal = QString::fromStdString(error.value());
        reply.abort();
        return;
    }
    const QByteArray bytes = reply.readAll();
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        m_refusal = m_file.errorString();
        reply.abort();
        return;
    }
    tell();
}

void Transfer::tell()
{
    const qint64 here = m_file.pos();
    const double seconds = double(m_clock.elapsed()) / 1000;
    const double speed = seconds > 0 ? double(here - m_offset) / seconds : 0;
    const QLocale locale;
    QString detail = m_length > 0
                         ? Texts::tr("%1 of %2").arg(locale.formattedDataSize(here), locale.formattedDataSize(m_length))
                         : locale.formattedDataSize(here);
    if (speed > 0)
        detail += Texts::tr(" · %1/s").arg(locale.formattedDataSize(qint64(speed)));
    m_reporter.report(m_length > 0 ? double(here) / double(m_length) : -1, text(detail),
                      m_length > 0 && speed > 0 ? double(m_length - here) / speed : -1);
}

} // namespace equipoise
