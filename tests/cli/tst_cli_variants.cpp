// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

/// The core library comes once per instruction set; the dynamic linker picks. Skipped, loudly, where the build has one
/// variant only or the processor lacks an instruction set.
class TestCliVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachLoads();
    void theyAgreeWithinTheTolerance();
    void verifySaysThatItCompared();

private:
    /// The program with the core library that only `mask` of the hwcaps folders leaves.
    CliResult runWith(const QByteArray& mask, const QStringList& words) const;

    QList<QByteArray> m_sets{"x86-64-v2"};
    CliProgram m_cli;
    QString m_linker = QStringLiteral("/lib64/ld-linux-x86-64.so.2");
};

CliResult TestCliVariants::runWith(const QByteArray& mask, const QStringList& words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_cli.path(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.start(m_linker, QStringList{QStringLiteral("--glibc-hwcaps-mask"), QString::fromLatin1(mask),
                                        QStringLiteral(EQUIPOISE_CLI)} +
                                words);
    return CliProgram::finish(process);
}

void TestCliVariants::initTestCase()
{
    const QString folder = QStringLiteral(EQUIPOISE_LIB_DIR) + QStringLiteral("/glibc-hwcaps");
    if (!QFileInfo::exists(folder))
        QSKIP("SKIPPED: this build has one instruction set only (EQUIPOISE_ISA_VARIANTS is off)");
    if (!QFile::exists(m_linker))
        QSKIP("SKIPPED: no dynamic linker at /lib64/ld-linux-x86-64.so.2");
    QProcess help;
    help.start(m_linker, {QStringLiteral("--help")});
    QVERIFY(help.waitForFinished(CliProgram::kTimeout));
    const QByteArray supported = help.readAllStandardOutput();
    for (const char* set : {"x86-64-v3", "x86-64-v4"})
        if (supported.contains(QByteArray(set).append(" (supported")))
            m_sets.push_back(set);
    if (m_sets.size() < 3)
        qWarning("SKIPPED in part: this processor has no %s", m_sets.size() < 2 ? "x86-64-v3" : "x86-64-v4");
}

void TestCliVariants::eachLoads()
{
    for (const QByteArray& set : m_sets) {
        const CliResult result = runWith(set, {QStringLiteral("--version"), QStringLiteral("--json")});
        VERIFY_CODE(result, 0);
        QCOMPARE(result.json()["instruction_set"].get<std::string>(), set.toStdString());
    }
}

void TestCliVariants::theyAgreeWithinTheTolerance()
{
    for (const char* model : {"pmf", "biased-mf", "deepfair"}) {
        nlohmann::json first;
        for (const QByteArray& set : m_sets) {
            const CliResult result =
                runWith(set, {QStringLiteral("train"), QStringLiteral("--json"), QStringLiteral("--quiet"),
                              QStringLiteral("--model"), QString::fromLatin1(model), QStringLiteral("--data"),
                              QStringLiteral("demo")});
            VERIFY_CODE(result, 0);
            const auto metrics = result.json()["metrics"];
            if (first.is_null())
                first = metrics;
            for (const char* key : {"rmse", "mae", "ndcg@10", "minority-gap@10"}) {
                const double a = first[key].get<double>();
                const double b = metrics[key].get<double>();
                QVERIFY2(std::abs(a - b) <= std::max(0.01, 0.02 * std::abs(a)),
                         QByteArray(QByteArray(model) + ' ' + key + ' ' + set + ' ' + QByteArray::number(a, 'g', 17) +
                                    ' ' + QByteArray::number(b, 'g', 17))
                             .constData());
            }
        }
    }
}

void TestCliVariants::verifySaysThatItCompared()
{
    if (m_sets.size() < 2)
        QSKIP("SKIPPED: this processor has one instruction set only");
    // run 1 is pmf with x86-64-v2
    const CliResult result =
        runWith(m_sets.last(), {QStringLiteral("verify"), QStringLiteral("1"), QStringLiteral("--json")});
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    QVERIFY(json["identical"].get<bool>());
    VERIFY_KEYS(json["tolerance"], "relative", "absolute");
    QCOMPARE(json["instruction_set"]["logged"].get<std::string>(), std::string("x86-64-v2"));
}

QTEST_GUILESS_MAIN(TestCliVariants)
#include "tst_cli_variants.moc"
