// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/popplertools.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

/// What a desktop and a shell are given beside the programs, in the eyes of the tools that judge it. The package itself
/// is judged by packaging/check-files and packaging/check-deb.
class PackagingTest : public QObject
{
    Q_OBJECT

    const QDir m_sources{QStringLiteral(EQUIPOISE_SOURCE_DIR "/packaging")};
    const QString m_program = QStringLiteral(EQUIPOISE_CLI);
    QTemporaryDir m_folder;
    QString generated(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Everything a program says, and its exit code.
    static std::pair<int, QString> judged(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished(120000) ? std::pair(process.exitCode(), QString::fromUtf8(process.readAll()))
                                               : std::pair(-1, process.errorString());
    }
    bool generate()
    {
        const auto [code, said] = judged(
            QStringLiteral("python3"), {m_sources.filePath(QStringLiteral("describe.py")), m_program, m_folder.path()});
        if (code != 0)
            qWarning().noquote() << said;
        return code == 0;
    }

private Q_SLOTS:
    void desktopFileIsValid()
    {
        REQUIRE_PROGRAM("desktop-file-validate");
        const auto [code, said] = judged(QStringLiteral("desktop-file-validate"),
                                         {m_sources.filePath(QStringLiteral("org.equipoise.Equipoise.desktop"))});
        QVERIFY2(code == 0 && said.isEmpty(), qPrintable(said));
    }

    void appStreamDescriptionIsValid()
    {
        REQUIRE_PROGRAM("appstreamcli");
        const auto [code, said] = judged(QStringLiteral("appstreamcli"),
                                         {QStringLiteral("validate"), QStringLiteral("--no-net"),
                                          m_sources.filePath(QStringLiteral("org.equipoise.Equipoise.metainfo.xml"))});
        QVERIFY2(code == 0, qPrintable(said));
    }

    void manualPagesHoldEveryVerbAndAreClean()
    {
        REQUIRE_PROGRAM("python3");
        REQUIRE_PROGRAM("man");
        QVERIFY(generate());
        for (const char* page : {"equipoise.1.gz", "equipoise-cli.1.gz"}) {
            const auto [code, said] =
                judged(QStringLiteral("man"),
                       {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                        QStringLiteral("-Tutf8"), QStringLiteral("-Z"), QStringLiteral("-l"), generated(page)});
            QVERIFY2(code == 0 && !said.contains(QStringLiteral("warning")), qPrintable(said));
        }
        const QString page = outputOf(QStringLiteral("man"), {QStringLiteral("-l"), generated("equipoise-cli.1.gz")});
        const QString overview = outputOf(m_program, {QStringLiteral("--help")});
        static const QRegularExpression verb(QStringLiteral("^  (\\S+(?: \\S+)?)  +\\S"),
                                             QRegularExpression::MultilineOption);
        int verbs = 0;
        for (auto at = verb.globalMatch(overview); at.hasNext(); ++verbs) {
            const QString words = at.next().captured(1);
            QVERIFY2(page.contains(QLatin1String("\n   ") + words + QLatin1Char('\n')), qPrintable(words));
        }
        QVERIFY(verbs > 10);
        QVERIFY(page.contains(QStringLiteral("--out TEXT=report.html")));
    }

    void completionsAreWrittenInTheirShellsTongue()
    {
        REQUIRE_PROGRAM("python3");
        REQUIRE_PROGRAM("bash");
        QVERIFY(generate());
        const auto [code, said] =
            judged(QStringLiteral("bash"), {QStringLiteral("-n"), generated("equipoise-cli.bash")});
        QVERIFY2(code == 0, qPrintable(said));
        // asked as the shell would ask
        const auto complete = [&](const QString& words, int at) {
            return outputOf(
                QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _equipoise_cli; "
                                                      "printf '%s ' \"${COMPREPLY[@]}\"")
                                           .arg(generated("equipoise-cli.bash"), words)
                                           .arg(at)});
        };
        QCOMPARE(complete(QStringLiteral("equipoise-cli ver"), 1), QStringLiteral("verify "));
        QCOMPARE(complete(QStringLiteral("equipoise-cli runs ex"), 2), QStringLiteral("export "));
        QCOMPARE(complete(QStringLiteral("equipoise-cli report --sw"), 2), QStringLiteral("--sweep "));
        QCOMPARE(complete(QStringLiteral("equipoise-cli report 1 --figure-format s"), 4), QStringLiteral("svg "));
    }

    void zshAndFishReadTheirCompletions()
    {
        REQUIRE_PROGRAM("python3");
        REQUIRE_PROGRAM("zsh");
        REQUIRE_PROGRAM("fish");
        QVERIFY(generate());
        const auto zsh = judged(QStringLiteral("zsh"), {QStringLiteral("-n"), generated("_equipoise-cli")});
        QVERIFY2(zsh.first == 0, qPrintable(zsh.second));
        const auto fish =
            judged(QStringLiteral("fish"), {QStringLiteral("--no-execute"), generated("equipoise-cli.fish")});
        QVERIFY2(fish.first == 0, qPrintable(fish.second));
    }

    void oneNameEverywhere()
    {
        const QByteArray desktop = read(m_sources.filePath(QStringLiteral("org.equipoise.Equipoise.desktop")));
        QVERIFY(desktop.contains("\nIcon=org.equipoise.Equipoise\n"));
        QVERIFY(read(m_sources.filePath(QStringLiteral("org.equipoise.Equipoise.metainfo.xml")))
                    .contains("<launchable type=\"desktop-id\">org.equipoise.Equipoise.desktop</launchable>"));
        QVERIFY(read(QStringLiteral(EQUIPOISE_SOURCE_DIR "/app/main.cpp")).contains("\"org.equipoise.Equipoise\""));
        QVERIFY(read(m_sources.filePath(QStringLiteral("flatpak/org.equipoise.Equipoise.yaml")))
                    .contains("app-id: org.equipoise.Equipoise\n"));
        QVERIFY(read(m_sources.filePath(QStringLiteral("appimage/AppImageBuilder.yml")))
                    .contains("id: org.equipoise.Equipoise\n"));
    }
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "tst_packaging.moc"
