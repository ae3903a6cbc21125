// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>

#include <csignal>

/// The program around the verbs: help, version, wrong usage, where output goes.
class TestCliFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion();
    void explainsEveryVerb();
    void namesTheNearest_data();
    void namesTheNearest();
    void refusesBadValues_data();
    void refusesBadValues();
    void listsModelsWithTheirParameters();
    void explainsTheParametersOfAModel();
    void aFullDiskIsAFailure();
    void loadsNoQt();
    void keepsItsNumbersInAnyLocale();
};

void TestCliFrame::saysItsVersion()
{
    const CliProgram cli;
    const CliResult text = cli.run("--version");
    VERIFY_CODE(text, 0);
    QVERIFY(text.out.startsWith("equipoise-cli "));
    const auto json = cli.run("--version --json").json();
    VERIFY_KEYS(json, "version", "commit", "instruction_set");
}

void TestCliFrame::explainsEveryVerb()
{
    const CliProgram cli;
    const CliResult overview = cli.run("--help");
    VERIFY_CODE(overview, 0);
    for (const char* verb :
         {"data info", "data synth", "minority", "models", "train", "sweep", "evaluate", "recommend", "runs list",
          "runs show", "runs compare", "runs delete", "runs export", "report", "verify", "demo"}) {
        QVERIFY2(overview.out.contains(QByteArray("  ").append(verb).append(' ')), verb);
        const CliResult help = cli.run(std::string(verb) + " --help");
        VERIFY_CODE(help, 0);
        QVERIFY2(help.out.contains(QByteArray("Usage: equipoise-cli ").append(verb)), verb);
        QVERIFY2(help.out.contains("--json"), verb);
    }
    VERIFY_CODE(cli.run("runs --help"), 0);
    const CliResult nothing = cli.run("");
    VERIFY_CODE(nothing, 2);
    QVERIFY(nothing.out.isEmpty());
}

void TestCliFrame::namesTheNearest_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meant");
    QTest::newRow("verb") << "trian"
                          << "'train'";
    QTest::newRow("second word") << "runs lst"
                                 << "'list'";
    QTest::newRow("first option") << "--verson"
                                  << "'--version'";
    QTest::newRow("option") << "train --modle pmf --data demo"
                            << "'--model'";
    QTest::newRow("option with =") << "train --model pmf --data demo --seads=3"
                                   << "'--seeds'";
    QTest::newRow("model") << "train --model pfm --data demo"
                           << "'pmf'";
    QTest::newRow("parameter") << "train --model pmf --data demo --set factor=3"
                               << "'factors'";
    QTest::newRow("attribute") << "minority demo --minority gendre=F"
                               << "'gender'";
}

void TestCliFrame::namesTheNearest()
{
    QFETCH(QString, line);
    QFETCH(QString, meant);
    const CliProgram cli;
    const CliResult result = cli.run(line.toStdString());
    VERIFY_CODE(result, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(meant.toUtf8()), result.err.constData());
}

void TestCliFrame::refusesBadValues_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("range of an option") << "train --model pmf --data demo --validation 2"
                                        << "0.9";
    QTest::newRow("range of a parameter") << "train --model pmf --data demo --set factors=0"
                                          << "from 1 to";
    QTest::newRow("not a number") << "train --model pmf --data demo --seed x"
                                  << "x";
    QTest::newRow("choice") << "minority demo --indifferent maybe"
                            << "both,skip,like";
    QTest::newRow("split") << "train --model pmf --data demo --split odd:3"
                           << "odd:3";
    QTest::newRow("missing model") << "train --data demo"
                                   << "--model";
    QTest::newRow("missing data") << "train --model pmf"
                                  << "--data";
    QTest::newRow("too many words") << "models pmf pmf"
                                    << "too many";
    QTest::newRow("no value") << "train --model"
                              << "--model";
    QTest::newRow("metric of a sweep") << "sweep --model pmf --data demo --vary factors=2,3 --x rsme --epochs 1"
                                       << "rmse";
    QTest::newRow("group") << "train --model pmf --data demo --group gendre"
                           << "'gender'";
    QTest::newRow("minority") << "train --model pmf --data demo --minority gendre=F"
                              << "'gender'";
    QTest::newRow("k") << "train --model pmf --data demo --k 0"
                       << "from 1 to";
    QTest::newRow("run") << "runs show first"
                         << "first";
    QTest::newRow("no such run") << "runs show 99"
                                 << "99";
    QTest::newRow("beta") << "sweep --model deepfair --data demo --vary beta=0:2:0.5"
                          << "beta";
}

void TestCliFrame::refusesBadValues()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const CliProgram cli;
    const CliResult result = cli.run(line.toStdString());
    VERIFY_CODE(result, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said.toUtf8()), result.err.constData());
}

void TestCliFrame::listsModelsWithTheirParameters()
{
    const CliProgram cli;
    const auto json = cli.run("models --json").json();
    QVERIFY(json["models"].size() >= 3);
    for (const auto& model : json["models"]) {
        VERIFY_KEYS(model, "name", "title", "help", "parameters");
        for (const auto& parameter : model["parameters"])
            VERIFY_KEYS(parameter, "name", "type", "default", "help");
    }
    QVERIFY(cli.run("models").out.contains("learning_rate"));
}

void TestCliFrame::explainsTheParametersOfAModel()
{
    const CliProgram cli;
    const CliResult help = cli.run("train --model deepfair --help");
    VERIFY_CODE(help, 0);
    QVERIFY(help.out.contains("fairness_target"));
    QVERIFY(help.out.contains("learning_rate"));
    QVERIFY(help.out.contains("random:0.8"));
}

void TestCliFrame::aFullDiskIsAFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("SKIPPED: this system has no /dev/full");
    const CliProgram cli;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    cli.start(process, "models --json");
    const CliResult result = CliProgram::finish(process);
    VERIFY_CODE(result, 1);
    QVERIFY(result.err.contains("standard output"));
}

void TestCliFrame::loadsNoQt()
{
    // what the dynamic linker would load, libraries of libraries included
    QProcess linker;
    linker.start(QStringLiteral("ldd"), {QStringLiteral(EQUIPOISE_CLI)});
    QVERIFY(linker.waitForFinished(CliProgram::kTimeout));
    const QByteArray libraries = linker.readAllStandardOutput();
    QVERIFY(libraries.contains("libequipoise-core"));
    QVERIFY2(!libraries.contains("libQt"), libraries.constData());
}

void TestCliFrame::keepsItsNumbersInAnyLocale()
{
    CliProgram plain;
    plain.setEnvironment("LC_ALL", "C.UTF-8");
    const QByteArray expected = plain.run("minority demo --json").out;
    QVERIFY(expected.contains('.'));
    // a locale of our own making, as few machines have a German one
    const QTemporaryDir folder;
    QProcess localedef;
    localedef.start(u"localedef"_qs,
                    {u"-i"_qs, u"de_DE"_qs, u"-f"_qs, u"UTF-8"_qs, folder.filePath(u"de_DE.UTF-8"_qs)});
    QVERIFY(localedef.waitForFinished());
    QVERIFY2(QFile::exists(folder.filePath(u"de_DE.UTF-8/LC_NUMERIC"_qs)), localedef.readAllStandardError());
    CliProgram german;
    german.setEnvironment("LOCPATH", QFile::encodeName(folder.path()).constData());
    german.setEnvironment("LC_ALL", "de_DE.UTF-8");
    QCOMPARE(german.run("minority demo --json").out, expected);
}

QTEST_GUILESS_MAIN(TestCliFrame)
#include "tst_cli_frame.moc"
