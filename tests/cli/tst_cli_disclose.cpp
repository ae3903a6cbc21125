// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>

#include <cmath>
#include <csignal>
#include <map>

class TestCliDisclose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesEveryMethodAtTheSameViolation();
    void threadsChangeNoDigit();
    void aStoppedStudyGoesOn();
    void maskedDataOpen();
    void whatAUsersRatingsDo();
    void removalsAreCheckedByRetraining();
    void networksAreStudied();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    void write(const char* name, const QByteArray& text)
    {
        QFile file(m_cli.path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    CliResult disclose(const std::string& options) const { return m_cli.run(m_line + options); }

    CliProgram m_cli;
    std::string m_data;
    std::string m_line; ///< of a study of a second
};

namespace {

/// Without what differs from run to run: the time that was needed.
nlohmann::json withoutSeconds(nlohmann::json document)
{
    document.erase("seconds");
    document.erase("facts");
    document.erase("settings");
    for (nlohmann::json& outcome : document["outcomes"])
        outcome.erase("seconds");
    return document;
}

} // namespace

void TestCliDisclose::initTestCase()
{
    m_data = m_cli.file("made");
    VERIFY_CODE(m_cli.run("data synth " + m_data + " --users 90 --items 150 --ratings 2500"), 0);
    m_line = "disclose --json --data " + m_data +
             " --no-log --set draws=2 --set factors=4 --set candidates=uni:20 --set lambdas=0.001,0.01,0.1 ";
}

void TestCliDisclose::comparesEveryMethodAtTheSameViolation()
{
    const CliResult result = disclose("--threads 2");
    VERIFY_CODE(result, 0);
    const auto document = result.json();
    VERIFY_KEYS(document, "base", "outcomes", "curves", "comparisons", "reward", "disclosed_share", "dataset");
    QVERIFY(document["complete"].get<bool>());
    // 2 draws of everything, nothing and 5 methods at 3 prices
    QCOMPARE(document["outcomes"].size(), std::size_t{2 * (2 + 5 * 3)});
    std::map<std::pair<int, double>, double> violation;
    for (const auto& outcome : document["outcomes"])
        if (outcome["method"] == "influence")
            violation[{outcome["draw"].get<int>(), outcome["lambda"].get<double>()}] = outcome["wv"].get<double>();
    for (const auto& outcome : document["outcomes"]) {
        const double wv = outcome["wv"].get<double>();
        if (outcome["method"] == "everything")
            QCOMPARE(outcome["share"].get<double>(), 1.0);
        else if (outcome["method"] == "nothing")
            QCOMPARE(wv, 0.0);
        else // nearer than one rating of one user
            QVERIFY(std::abs(wv - violation.at({outcome["draw"].get<int>(), outcome["lambda"].get<double>()})) <
                    1.0 / 90);
        const double reward = -outcome["metrics"]["bce"].get<double>() - outcome["lambda"].get<double>() * wv;
        QVERIFY(std::abs(outcome["reward"].get<double>() - reward) < 1e-12);
    }
    QVERIFY(violation.at({1, 0.001}) >= violation.at({1, 0.01}));
    QVERIFY(violation.at({1, 0.01}) >= violation.at({1, 0.1}));
}

void TestCliDisclose::threadsChangeNoDigit()
{
    const CliResult one = disclose("--threads 1");
    const CliResult three = disclose("--threads 3");
    VERIFY_CODE(one, 0);
    VERIFY_CODE(three, 0);
    QCOMPARE(withoutSeconds(one.json()).dump(), withoutSeconds(three.json()).dump());
}

void TestCliDisclose::aStoppedStudyGoesOn()
{
    const std::string study = m_cli.file("kept.eqs");
    const std::string longer = "--set draws=10 "; // still under way when the message has been heard on a busy machine
    QProcess process;
    m_cli.start(process, m_line + longer + "--study " + study);
    QVERIFY(CliProgram::waitForMessage(process, "influence at "));
    CliProgram::sendSignal(process, SIGINT);
    const CliResult stopped = CliProgram::finish(process);
    VERIFY_CODE(stopped, 130);
    QVERIFY2(stopped.err.contains("--resume"), stopped.err.constData());
    QVERIFY(!stopped.json()["complete"].get<bool>());
    const CliResult resumed = m_cli.run("disclose --json --no-log --data " + m_data + " --resume " + study);
    VERIFY_CODE(resumed, 0);
    QCOMPARE(withoutSeconds(resumed.json())["outcomes"].dump(),
             withoutSeconds(disclose(longer).json())["outcomes"].dump());
}

void TestCliDisclose::maskedDataOpen()
{
    const std::string folder = m_cli.file("masked");
    const CliResult result = disclose("--lambda 0.001 --set baselines=false --set ablations=false --masked " + folder);
    VERIFY_CODE(result, 0);
    const auto whole = m_cli.run("data info --json " + m_data).json();
    const CliResult opened = m_cli.run("data info --json " + folder);
    VERIFY_CODE(opened, 0);
    // all that is disclosed and every user's held-out rating
    const auto document = result.json();
    for (const auto& outcome : document["outcomes"])
        if (outcome["method"] == "influence" && outcome["draw"] == 1 && outcome["lambda"] == 0.001) {
            const double studied = whole["ratings"].get<double>() - 90;
            QVERIFY(std::abs(opened.json()["ratings"].get<double>() - outcome["share"].get<double>() * studied) <= 90);
        }
}

void TestCliDisclose::whatAUsersRatingsDo()
{
    const CliResult result = m_cli.run("influence --json --user 7 --set factors=4 --data " + m_data);
    VERIFY_CODE(result, 0);
    const auto document = result.json();
    VERIFY_KEYS(document, "user", "held_out", "loss", "rank", "lambda", "ratings");
    QVERIFY(!document["ratings"].empty());
    for (const auto& rating : document["ratings"]) // the threshold rule of the strategy
        QCOMPARE(rating["disclosed"].get<bool>(),
                 rating["influence"].get<double>() >
                     document["lambda"].get<double>() * rating["willingness"].get<double>());
    const CliResult text = m_cli.run("influence --user 7 --set factors=4 --data " + m_data);
    QVERIFY(text.out.contains("held-out item"));
    const CliResult stranger = m_cli.run("influence --user 123456 --data " + m_data);
    VERIFY_CODE(stranger, 2);
    QVERIFY2(stranger.err.contains("123456"), stranger.err.constData());
}

void TestCliDisclose::removalsAreCheckedByRetraining()
{
    const CliResult result =
        m_cli.run("influence --json --user 7 --check 8 --influence cg --set factors=4 --data " + m_data);
    VERIFY_CODE(result, 0);
    int checked = 0;
    const auto document = result.json();
    for (const auto& rating : document["ratings"])
        checked += rating.contains("actual");
    QCOMPARE(checked, 8);
    QVERIFY2(document["correlation"].get<double>() > 0.5, result.out.constData());
}

void TestCliDisclose::networksAreStudied()
{
    for (const char* model : {"gmf", "mlp", "neumf"}) {
        const CliResult result = disclose(
            std::string("--set draws=1 --set lambdas=0.01 --set ablations=false --set layers=6,3 --model ") + model);
        VERIFY_CODE(result, 0);
        const auto document = result.json();
        QVERIFY(document["complete"].get<bool>());
        for (const auto& outcome : document["outcomes"])
            QVERIFY(outcome["gradient_norm"].get<double>() <= 1);
    }
}

void TestCliDisclose::badInputIsNamed_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    const auto file = [&](const char* name, const QByteArray& text) -> QString {
        write(name, text);
        return QStringLiteral("--set willingness=file:") + m_cli.path(QString::fromLatin1(name));
    };
    QTest::newRow("rho") << QStringLiteral("--set rho=0") << 2 << QByteArray("rho");
    QTest::newRow("preset") << QStringLiteral("--preset nothing-like-it") << 2 << QByteArray("first-look");
    QTest::newRow("prices") << QStringLiteral("--set lambdas=0.1,much") << 2 << QByteArray("much");
    QTest::newRow("gradient") << QStringLiteral("--set iterations=1 --set tolerance=1e-9") << 1
                              << QByteArray("Raise rho");
    QTest::newRow("unknown item") << file("item.csv", "user,item,beta\n1,987654,0.5\n") << 1 << QByteArray("987654");
    QTest::newRow("outside") << file("outside.csv", "user,item,beta\n1,1,1.5\n") << 1 << QByteArray("outside.csv");
    QTest::newRow("no number") << file("text.csv", "user,item,beta\n1,1,much\n") << 1 << QByteArray("2");
    QTest::newRow("nothing said") << file("empty.csv", "user,item,beta\n") << 1 << QByteArray("says nothing");
    QTest::newRow("no file") << QStringLiteral("--set willingness=file:/nowhere/beta.csv") << 1
                             << QByteArray("/nowhere/beta.csv");
    QTest::newRow("nobody") << QStringLiteral("--set smallest_history=100000") << 1 << QByteArray("user");
}

void TestCliDisclose::badInputIsNamed()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    const CliResult result = disclose(options.toStdString());
    VERIFY_CODE(result, code);
    QVERIFY2(result.err.contains(named), result.err.constData());
}

QTEST_GUILESS_MAIN(TestCliDisclose)
#include "tst_cli_disclose.moc"
