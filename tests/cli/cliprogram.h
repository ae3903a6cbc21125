// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <string>

/// How a call of the program ended.
struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

/// Runs the real program, with a user's data folder of its own.
class CliProgram
{
public:
    /// Generous: a busy machine under a sanitizer is slow.
    static constexpr int kTimeout = 240'000;

    CliProgram() { m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data"))); }

    void setEnvironment(const char* name, const char* value)
    {
        m_environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    QString path(const QString& name) const { return m_home.filePath(name); }
    std::string file(const char* name) const { return path(QString::fromLatin1(name)).toStdString(); }

    /// "train --model pmf": words separated by single spaces; a word with spaces comes in `more`.
    CliResult run(const std::string& line, const QStringList& more = {}) const
    {
        QProcess process;
        start(process, line, more);
        return finish(process);
    }

    void start(QProcess& process, const std::string& line, const QStringList& more = {}) const
    {
        process.setProcessEnvironment(m_environment);
        QStringList words = QString::fromStdString(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        process.start(QStringLiteral(EQUIPOISE_CLI), words + more);
    }

    static CliResult finish(QProcess& process)
    {
        CliResult result;
        if (!process.waitForFinished(kTimeout)) {
            process.kill();
            process.waitForFinished(kTimeout);
            return result;
        }
        result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    /// Reads standard error until `text` came by so many times; false where the program ends first.
    static bool waitForMessage(QProcess& process, const QByteArray& text, int times = 1)
    {
        QByteArray seen;
        process.setReadChannel(QProcess::StandardError);
        while (seen.count(text) < times) {
            if (process.bytesAvailable() == 0 && !process.waitForReadyRead(kTimeout))
                return false;
            seen += process.readAllStandardError();
        }
        return true;
    }

    /// Process 0 would be this program and all its relatives.
    static void sendSignal(const QProcess& process, int signal)
    {
        QVERIFY(process.processId() > 0);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// Compares the exit code and shows what the program said where it is another.
#define VERIFY_CODE(result, expected)                                                                                  \
    do {                                                                                                               \
        const CliResult& checked = (result);                                                                           \
        const QByteArray verdict = "exit code " + QByteArray::number(checked.code) + "\n" + checked.err + checked.out; \
        QVERIFY2(checked.code == (expected), verdict.constData());                                                     \
    } while (false)

/// Every key of the list is there.
#define VERIFY_KEYS(document, ...)                                                                                     \
    for (const char* key : {__VA_ARGS__})                                                                              \
    QVERIFY2((document).contains(key), key)
