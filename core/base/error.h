// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace equipoise {

/// Whose turn it is when something fails.
enum class ErrorKind {
    Usage,      ///< the request makes no sense (unknown model, value out of range): exit code 2
    Data,       ///< the data cannot be used as they are
    Io,         ///< a file or disk refused
    Log,        ///< the experiment log refused (locked, read-only, newer)
    Divergence, ///< training left the finite numbers
    Memory,     ///< the work does not fit
    Internal    ///< a broken promise inside the program
};

/// The one exception of the engine. It says what happened, where (file, line, value) and what to do about it.
/// Built in one expression:
///   throw Error(ErrorKind::Data, "the rating is not a number").file(path).line(17).value("abc").hint("correct the
///   line");
class Error : public std::runtime_error
{
public:
    Error(ErrorKind kind, std::string message);

    Error& file(std::string path);
    Error& line(std::uint64_t number); ///< 1-based
    Error& value(std::string text);    ///< the offending text; shortened and made printable
    Error& hint(std::string whatToDo);

    ErrorKind kind() const { return m_kind; }
    const std::string& message() const { return m_message; }
    const std::string& file() const { return m_file; }
    std::uint64_t line() const { return m_line; } ///< 0 where there is none
    const std::string& value() const { return m_value; }
    const std::string& hint() const { return m_hint; }

    /// Everything in one sentence or two: "FILE:LINE: MESSAGE (found 'VALUE'). HINT."
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    void compose();

    ErrorKind m_kind;
    std::string m_message;
    std::string m_file;
    std::uint64_t m_line = 0;
    std::string m_value;
    std::string m_hint;
    std::string m_text;
};

} // namespace equipoise
