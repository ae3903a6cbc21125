// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/sqlite.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <limits>
#include <utility>

namespace equipoise {

namespace {

[[noreturn]] void refuse(int code, const std::string& file, const char* detail)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorKind::Log, "the experiment log is locked by another program")
            .file(file)
            .hint("Close the program that is writing to it, or use another log");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Error(ErrorKind::Log, "the experiment log cannot be written")
            .file(file)
            .hint("Change the permissions of the file and its folder, or use another log");
    case SQLITE_NOTADB:
        throw Error(ErrorKind::Log, "this file is not an experiment log")
            .file(file)
            .hint("Choose another file; this one was not touched");
    case SQLITE_CORRUPT:
        throw Error(ErrorKind::Log, "the experiment log is damaged")
            .file(file)
            .value(detail)
            .hint("Restore it from a backup, or save what can be read with 'sqlite3 FILE .recover'");
    case SQLITE_FULL:
        throw Error(ErrorKind::Io, "the disk is full; the last entries could not be logged")
            .file(file)
            .hint("Make room and resume the run; what was logged before is safe");
    case SQLITE_CANTOPEN:
        throw Error(ErrorKind::Io, "the experiment log cannot be opened")
            .file(file)
            .hint("Check that the folder exists and may be written");
    case SQLITE_IOERR:
        throw Error(ErrorKind::Io, "the disk refused to store or give the experiment log")
            .file(file)
            .value(detail)
            .hint("Check the disk for room, limits and faults; what was logged before is safe");
    default:
        throw Error(ErrorKind::Log, "the experiment log refused").file(file).value(detail);
    }
}

/// A path with any characters as SQLite reads it.
std::string fileUri(const std::filesystem::path& path)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string())
        uri += c == '%' || c == '?' || c == '#' ? fmt::format("%{:02X}", static_cast<unsigned char>(c))
                                                : std::string(1, c);
    return uri;
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql, std::string file)
    : m_database(database)
    , m_file(std::move(file))
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
    m_statement.reset(statement);
}

void SqliteStatement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void SqliteStatement::check(int code) const
{
    if (code != SQLITE_OK)
        refuse(code, m_file, sqlite3_errmsg(m_database));
}

void SqliteStatement::reset()
{
    // the code repeats the failure of the last step, which was reported then
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

void SqliteStatement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void SqliteStatement::bind(int index, double value) { check(sqlite3_bind_double(m_statement.get(), index, value)); }

void SqliteStatement::bind(int index, std::string_view value)
{
    // a null pointer would bind NULL, even for a text of no length
    const char* text = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement.get(), index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bind(int index, std::span<const std::byte> value)
{
    const void* bytes = value.empty() ? "" : static_cast<const void*>(value.data());
    check(sqlite3_bind_blob64(m_statement.get(), index, bytes, value.size(), SQLITE_TRANSIENT));
}

void SqliteStatement::bind(int index, std::nullptr_t) { check(sqlite3_bind_null(m_statement.get(), index)); }

void SqliteStatement::bind(int index, const SqliteStatement& row, int column)
{
    check(sqlite3_bind_value(m_statement.get(), index, sqlite3_column_value(row.m_statement.get(), column)));
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const std::string detail = sqlite3_errmsg(m_database);
        reset();
        refuse(code, m_file, detail.c_str());
    }
    return false;
}

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double SqliteStatement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_statement.get(), column);
}

std::string SqliteStatement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string(bytes, length) : std::string();
}

std::span<const std::byte> SqliteStatement::blob(int column) const
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

void SqliteConnection::Closer::operator()(sqlite3* database) const { sqlite3_close(database); }

SqliteConnection::SqliteConnection(const std::filesystem::path& path, Mode mode, int busyMilliseconds)
    : m_file(path.string())
{
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI | access;
    const std::string uri = fileUri(path) + (mode == Mode::Immutable ? "?immutable=1" : "");
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &database, flags, nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK)
        refuse(code, m_file, database ? sqlite3_errmsg(database) : "no memory");
    sqlite3_busy_timeout(database, busyMilliseconds);
    execute("PRAGMA foreign_keys = ON");
}

bool SqliteConnection::isReadOnly() const { return sqlite3_db_readonly(m_database.get(), "main") == 1; }

void SqliteConnection::execute(std::string_view sql)
{
    const int code = sqlite3_exec(m_database.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        refuse(code, m_file, sqlite3_errmsg(m_database.get()));
}

SqliteStatement& SqliteConnection::prepared(std::string_view sql)
{
    auto at = m_statements.find(std::string(sql));
    if (at == m_statements.end())
        at = m_statements.emplace(std::string(sql), SqliteStatement(m_database.get(), sql, m_file)).first;
    at->second.reset();
    return at->second;
}

std::int64_t SqliteConnection::integer(std::string_view sql)
{
    SqliteStatement& statement = query(sql);
    statement.step();
    const std::int64_t value = statement.integer(0);
    statement.reset();
    return value;
}

std::int64_t SqliteConnection::lastId() const { return sqlite3_last_insert_rowid(m_database.get()); }

int SqliteConnection::changes() const { return sqlite3_changes(m_database.get()); }

SqliteTransaction::SqliteTransaction(SqliteConnection& connection)
    : m_connection(connection)
{
    m_connection.execute("BEGIN IMMEDIATE");
}

SqliteTransaction::~SqliteTransaction()
{
    if (!m_isOpen)
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite has already rolled back by itself, as it does when the disk is full
    }
}

void SqliteTransaction::commit()
{
    m_connection.execute("COMMIT");
    m_isOpen = false;
}

} // namespace equipoise
