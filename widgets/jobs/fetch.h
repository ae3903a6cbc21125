// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/job.h"

#include <QString>
#include <QUrl>

namespace equipoise {

/// A file to fetch over HTTP and the folder it goes to.
struct FetchRequest
{
    QUrl url;
    QString folder;
    qint64 expectedBytes = 0;         ///< for the check of the room on the disk; 0: unknown
    int timeoutMilliseconds = 30'000; ///< without a byte arriving
};

/// Fetches the file and what the server publishes as its checksum (URL + ".md5"), and answers with the path of the
/// finished file. Until it is whole and its checksum right it is called NAME.part; beside it NAME.part.json keeps the
/// server's ETag and the length, so that a further call goes on where the last one was cut, unless the file on the
/// server is another one by now. Synchronous, in a thread that needs no event loop of its own; a stop ends it within
/// moments with Error(Io, "stopped") and keeps the part. Reports the share, what came at which speed, and the time
/// left. Throws Error(Io) for what the disk or the server refuses, Error(Data) where the checksum differs (the part is
/// thrown away then).
QString fetchFile(const FetchRequest& request, const std::stop_token& stop, JobReporter& reporter);

/// Path of the finished file, and how much of it lies there unfinished (0: nothing).
QString fetchedPath(const FetchRequest& request);
qint64 fetchedPart(const FetchRequest& request);

} // namespace equipoise
