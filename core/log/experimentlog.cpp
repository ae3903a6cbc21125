// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/experimentlog.h"

#include "core/base/error.h"
#include "core/log/logreader.h"
#include "core/log/logwriter.h"
#include "core/log/schema.h"

#include <fmt/format.h>

#include <chrono>
#include <thread>

#include <unistd.h>

namespace equipoise {

namespace {

using Mode = SqliteConnection::Mode;

void makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!folder.empty())
        std::filesystem::create_directories(folder, error);
    if (error)
        throw Error(ErrorKind::Io, "the folder of the experiment log cannot be made")
            .file(folder.string())
            .value(error.message())
            .hint("Name another place with --log FILE");
}

bool canWrite(const std::filesystem::path& path) { return access(path.c_str(), W_OK) == 0; }

/// A log in write-ahead mode wants helper files beside it even for reading, which a folder that cannot be written
/// does not allow.
SqliteConnection openForReading(const std::filesystem::path& path, int busyMilliseconds)
{
    SqliteConnection connection(path, Mode::ReadOnly, busyMilliseconds);
    try {
        connection.integer("SELECT count(*) FROM sqlite_master");
        return connection;
    } catch (const Error&) {
        if (canWrite(path.parent_path()))
            throw;
    }
    return {path, Mode::Immutable, busyMilliseconds};
}

/// The switch to write-ahead mode is the one statement that does not wait for others by itself.
void switchToWriteAhead(SqliteConnection& connection, int busyMilliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(busyMilliseconds);
    for (;;) {
        try {
            connection.execute("PRAGMA journal_mode = WAL");
            return;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Log || std::chrono::steady_clock::now() >= end)
                throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

SqliteConnection openForWriting(const std::filesystem::path& path, const LogOptions& options)
{
    SqliteConnection connection(path, Mode::ReadWrite, options.busyMilliseconds);
    const int version = schemaVersion(connection, path.string());
    switchToWriteAhead(connection, options.busyMilliseconds);
    connection.execute("PRAGMA synchronous = FULL");
    if (version < static_cast<int>(schemaSteps().size()))
        migrate(connection, schemaSteps());
    if (options.sizeLimit > 0) {
        const auto page = static_cast<std::uint64_t>(connection.integer("PRAGMA page_size"));
        connection.execute(
            fmt::format("PRAGMA max_page_count = {}", std::max<std::uint64_t>(1, options.sizeLimit / page)));
    }
    return connection;
}

/// Why an existing file can only be read, or nothing.
std::string reasonToRead(const std::filesystem::path& path, const LogOptions& options)
{
    if (!canWrite(path) || !canWrite(path.parent_path()))
        return "The experiment log " + path.string() + " cannot be written; it was opened for reading only.";
    SqliteConnection connection(path, Mode::ReadWrite, options.busyMilliseconds);
    const int version = schemaVersion(connection, path.string());
    const int known = static_cast<int>(schemaSteps().size());
    if (version > known)
        return fmt::format("The experiment log {} was written by a newer version of the program (schema {}, this "
                           "program knows {}); it was opened for reading only.",
                           path.string(), version, known);
    return {};
}

void checkReadable(SqliteConnection& connection, const std::filesystem::path& path)
{
    if (schemaVersion(connection, path.string()) < static_cast<int>(schemaSteps().size()))
        throw Error(ErrorKind::Log, "the experiment log is empty or was written by an older version of the program")
            .file(path.string())
            .hint("Open it once where it can be written, so that it is brought up to date");
}

} // namespace

ExperimentLog::ExperimentLog(const std::filesystem::path& path, const LogOptions& options)
    : m_path(std::filesystem::absolute(path))
{
    bool readOnly = options.readOnly;
    if (!readOnly) {
        makeFolder(m_path.parent_path());
        if (std::filesystem::exists(m_path))
            m_notice = reasonToRead(m_path, options);
        readOnly = !m_notice.empty();
    }
    if (!readOnly)
        m_writer = std::make_unique<LogWriter>(openForWriting(m_path, options));
    m_reader = std::make_unique<Reader>(openForReading(m_path, options.busyMilliseconds));
    checkReadable(m_reader->connection, m_path);
    if (m_writer)
        markInterrupted();
}

ExperimentLog::~ExperimentLog() = default;

LogWriter& ExperimentLog::writer() const
{
    if (!m_writer)
        throw Error(ErrorKind::Log, "the experiment log is open for reading only")
            .file(m_path.string())
            .hint("Name another log with --log FILE");
    return *m_writer;
}

void ExperimentLog::flush()
{
    if (m_writer)
        m_writer->flush();
}

std::uint64_t ExperimentLog::changeCount() const
{
    const std::lock_guard lock(m_reader->mutex);
    return static_cast<std::uint64_t>(m_reader->connection.integer("PRAGMA data_version"));
}

void throwNoRun(RunId run, const std::filesystem::path& log)
{
    throw Error(ErrorKind::Usage, fmt::format("there is no run {} in the experiment log", run))
        .file(log.string())
        .hint("'equipoise-cli runs list' shows the runs");
}

} // namespace equipoise
