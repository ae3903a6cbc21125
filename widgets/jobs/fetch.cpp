// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/fetch.h"

#include "widgets/jobs/transfer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

namespace equipoise {

namespace {

struct Fetch
{
    Q_DECLARE_TR_FUNCTIONS(Fetch)
};

constexpr qint64 kSpareBytes = qint64{16} << 20;

std::string text(const QString& s) { return s.toStdString(); }

QString partPath(const FetchRequest& request) { return fetchedPath(request) + u".part"_qs; }
QString notePath(const FetchRequest& request) { return partPath(request) + u".json"_qs; }

/// What is known of a part: which file of the server it belongs to.
struct PartNote
{
    QString url;
    QString etag;
    qint64 length = -1;
};

PartNote readNote(const FetchRequest& request)
{
    QFile file(notePath(request));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object[u"url"_qs].toString(), object[u"etag"_qs].toString(), object[u"length"_qs].toInteger(-1)};
}

void writeNote(const FetchRequest& request, const PartNote& note)
{
    QSaveFile file(notePath(request));
    const QJsonObject object{{u"url"_qs, note.url}, {u"etag"_qs, note.etag}, {u"length"_qs, note.length}};
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    if (!isWritten || !file.commit())
        throw Error(ErrorKind::Io, text(Fetch::tr("The folder cannot be written to")))
            .file(text(request.folder))
            .value(text(file.errorString()))
            .hint(text(Fetch::tr("Choose another folder")));
}

void requireFolder(const FetchRequest& request)
{
    if (!QDir().mkpath(request.folder))
        throw Error(ErrorKind::Io, text(Fetch::tr("The folder cannot be made")))
            .file(text(request.folder))
            .hint(text(Fetch::tr("Choose another folder")));
    const qint64 room = QStorageInfo(request.folder).bytesAvailable();
    const qint64 needed = request.expectedBytes - fetchedPart(request);
    if (room >= 0 && request.expectedBytes > 0 && room < needed + kSpareBytes)
        throw Error(ErrorKind::Io, text(Fetch::tr("There is not enough room on the disk")))
            .file(text(request.folder))
            .value(text(Fetch::tr("%1 free, %2 needed")
                            .arg(QLocale().formattedDataSize(room), QLocale().formattedDataSize(needed))))
            .hint(text(Fetch::tr("Make room or choose another folder")));
}

/// The 32 hexadecimal digits of "d41d8cd98f00b204e9800998ecf8427e  ml-1m.zip" or "MD5 (ml-1m.zip) = d41d…".
QByteArray publishedChecksum(const FetchRequest& request, const std::stop_token& stop)
{
    QUrl url = request.url;
    url.setPath(url.path() + u".md5"_qs);
    const QByteArray body = fetchSmall(url, request.timeoutMilliseconds, stop);
    for (const QByteArray& word : body.simplified().split(' '))
        if (word.size() == 32 && QByteArray::fromHex(word).size() == 16)
            return word.toLower();
    throw Error(ErrorKind::Data, text(Fetch::tr("The server's checksum cannot be read")))
        .file(text(url.toString()))
        .value(body.left(80).toStdString())
        .hint(text(Fetch::tr("Try again later, or download the file with a browser and open it")));
}

QByteArray checksumOf(const QString& path, const std::stop_token& stop, JobReporter& reporter)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray block(qsizetype{1} << 20, Qt::Uninitialized);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Io, text(Fetch::tr("The downloaded file cannot be read")))
            .file(text(path))
            .value(text(file.errorString()));
    for (qint64 done = 0; !file.atEnd();) {
        const qint64 got = file.read(block.data(), block.size());
        if (got <= 0)
            break;
        hash.addData(QByteArrayView(block.constData(), got));
        done += got;
        reporter.report(double(done) / double(file.size()), text(Fetch::tr("comparing the checksum")), -1);
        if (stop.stop_requested())
            throw Error(ErrorKind::Io, "stopped");
    }
    return hash.result().toHex();
}

} // namespace

QString fetchedPath(const FetchRequest& request) { return QDir(request.folder).filePath(request.url.fileName()); }
qint64 fetchedPart(const FetchRequest& request) { return QFileInfo(partPath(request)).size(); }

QString fetchFile(const FetchRequest& request, const std::stop_token& stop, JobReporter& reporter)
{
    requireFolder(request);
    reporter.report(-1, text(Fetch::tr("asking the server")), -1);
    const QByteArray checksum = publishedChecksum(request, stop);

    QFile part(partPath(request));
    PartNote note = readNote(request);
    if (!part.open(QIODevice::ReadWrite))
        throw Error(ErrorKind::Io, text(Fetch::tr("The folder cannot be written to")))
            .file(text(request.folder))
            .value(text(part.errorString()))
            .hint(text(Fetch::tr("Choose another folder")));
    // without a mark of the file on the server nobody can say whether the part belongs to it
    if (note.url != request.url.toString() || note.etag.isEmpty() || note.length < part.size())
        part.resize(0);
    if (part.size() == 0 || part.size() < note.length) {
        Transfer transfer({request.url, part.size() > 0 ? note.etag : QString(), request.timeoutMilliseconds}, part,
                          reporter);
        transfer.onBegin([&](const QString& etag, qint64 length) {
            note = {request.url.toString(), etag, length};
            writeNote(request, note);
        });
        transfer.run(stop);
    }
    part.close();

    const QByteArray found = checksumOf(part.fileName(), stop, reporter);
    QFile::remove(notePath(request));
    if (found != checksum) {
        QFile::remove(part.fileName());
        throw Error(ErrorKind::Data, text(Fetch::tr("The checksum differs: the file did not arrive as it was sent")))
            .file(text(request.url.toString()))
            .value(
                text(Fetch::tr("MD5 %1 instead of %2").arg(QString::fromLatin1(found), QString::fromLatin1(checksum))))
            .hint(text(Fetch::tr("What had come was thrown away; download it again")));
    }
    const QString path = fetchedPath(request);
    QFile::remove(path);
    if (!part.rename(path))
        throw Error(ErrorKind::Io, text(Fetch::tr("The finished file cannot be given its name")))
            .file(text(path))
            .value(text(part.errorString()));
    return path;
}

} // namespace equipoise
