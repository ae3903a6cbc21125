// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace equipoise {

/// A prepared statement. Parameters are bound in order, from 1; columns are read from 0.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3* database, std::string_view sql, std::string file);

    void reset();
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::uint32_t value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::uint64_t value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t{value ? 1 : 0}); }
    void bind(int index, double value); ///< NaN becomes NULL
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, std::span<const std::byte> value);
    void bind(int index, std::nullptr_t);
    template<typename T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

    /// The value of another statement's row, whatever its type.
    void bind(int index, const SqliteStatement& row, int column);

    /// True where there is a row.
    bool step();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int integer32(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const; ///< NaN for NULL
    std::string text(int column) const;
    std::span<const std::byte> blob(int column) const; ///< valid until the next step

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    void check(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    sqlite3* m_database;
    std::string m_file;
};

/// One connection to one file; used by one thread at a time. Every refusal is an Error(Log), or Error(Io) where the
/// disk is to blame, with the file and what to do.
class SqliteConnection
{
public:
    enum class Mode {
        ReadOnly,
        Immutable, ///< the same for a file on a medium that cannot be written, where nobody else writes either
        ReadWrite
    };

    /// Creates the file (not its folder) in mode ReadWrite. `busyMilliseconds`: how long to wait for another writer.
    SqliteConnection(const std::filesystem::path& path, Mode mode, int busyMilliseconds);

    /// True in mode ReadOnly, and where the file or its folder does not let itself be written.
    bool isReadOnly() const;

    /// Any number of statements without parameters.
    void execute(std::string_view sql);
    /// Prepared once and kept; reset, with the values bound. The reference stays good; a second call with the same text
    /// starts it again.
    template<typename... Values>
    SqliteStatement& query(std::string_view sql, const Values&... values)
    {
        SqliteStatement& statement = prepared(sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }
    /// The same for a statement without rows.
    template<typename... Values>
    void run(std::string_view sql, const Values&... values)
    {
        SqliteStatement& statement = query(sql, values...);
        statement.step();
        statement.reset();
    }
    /// First column of the first row of a statement that has one.
    std::int64_t integer(std::string_view sql);

    std::int64_t lastId() const;
    int changes() const; ///< rows the last statement changed

private:
    struct Closer
    {
        void operator()(sqlite3* database) const;
    };
    SqliteStatement& prepared(std::string_view sql);

    std::string m_file;
    std::unique_ptr<sqlite3, Closer> m_database;
    std::unordered_map<std::string, SqliteStatement> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back where it goes out of scope without commit().
class SqliteTransaction
{
public:
    explicit SqliteTransaction(SqliteConnection& connection);
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;

    void commit();

private:
    SqliteConnection& m_connection;
    bool m_isOpen = true;
};

} // namespace equipoise
