// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

class TestCliAutoencoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainsSavesEvaluatesRecommends();
    void allPresetsInOneCommand();
    void unknownPresetsAreNamed();
    void exportsAndEvaluatesOnnx();
    void layersOfZeroAreRefused();
    void whatMemoryDoesNotHoldIsRefused();

private:
    std::string data() const { return m_cli.file("data"); }

    CliProgram m_cli;
};

void TestCliAutoencoder::initTestCase()
{
    VERIFY_CODE(m_cli.run("data synth " + data() + " --users 120 --items 90 --ratings 3000 --format ml-1m"), 0);
}

void TestCliAutoencoder::trainsSavesEvaluatesRecommends()
{
    const std::string model = m_cli.file("ae.eqm");
    const CliResult trained =
        m_cli.run("train --model autoencoder --data " + data() + " --epochs 3 --set layers=16 --json --save " + model);
    VERIFY_CODE(trained, 0);
    const nlohmann::json run = trained.json();
    QCOMPARE(run.at("model").get<std::string>(), std::string("autoencoder"));
    QCOMPARE(run.at("curves").at("network.train_loss").size(), std::size_t{3});
    QCOMPARE(run.at("curves").at("network.validation_rmse").size(), std::size_t{3});
    const CliResult evaluated = m_cli.run("evaluate " + model + " --data " + data() + " --json");
    VERIFY_CODE(evaluated, 0);
    QCOMPARE(evaluated.json().at("metrics").at("rmse").get<double>(), run.at("metrics").at("rmse").get<double>());
    const CliResult list = m_cli.run("recommend " + model + " --user 7 --top 5 --json");
    VERIFY_CODE(list, 0);
    QCOMPARE(list.json().at("items").size(), std::size_t{5});
    const std::string id = std::to_string(run.at("run").get<int>());
    const CliResult again = m_cli.run("verify " + id + " --json");
    VERIFY_CODE(again, 0);
    QVERIFY(again.json().at("identical").get<bool>());
}

void TestCliAutoencoder::allPresetsInOneCommand()
{
    const std::string report = m_cli.file("curves.html");
    const CliResult trained = m_cli.run("train --model autoencoder --preset all --data " + data() +
                                        " --epochs 2 --set layers=20,10,5 --json --report " + report);
    VERIFY_CODE(trained, 0);
    const nlohmann::json presets = trained.json().at("presets");
    QCOMPARE(presets.size(), std::size_t{5});
    QCOMPARE(presets[0].at("preset").get<std::string>(), std::string("first_test_run"));
    QCOMPARE(presets[4].at("preset").get<std::string>(), std::string("denoising_test"));
    QCOMPARE(presets[3].at("curves").at("network.learning_rate").size(), std::size_t{2});
    QFile file(QString::fromStdString(report));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    // one figure holds the curves of all five
    for (const char* name : {"first_test_run: train", "RMSprop_test_tied: train", "better_init_tied: validation",
                             "scheduler_lr: validation", "denoising_test: train"})
        QVERIFY2(page.contains(name), name);
}

void TestCliAutoencoder::unknownPresetsAreNamed()
{
    const CliResult result = m_cli.run("train --model autoencoder --preset first --data " + data());
    VERIFY_CODE(result, 2);
    QVERIFY(result.err.contains("first_test_run"));
    VERIFY_CODE(m_cli.run("sweep --model autoencoder --preset all --vary epochs=1,2 --data " + data()), 2);
}

void TestCliAutoencoder::exportsAndEvaluatesOnnx()
{
    const std::string model = m_cli.file("onnx.eqm");
    const CliResult trained = m_cli.run("train --model autoencoder --data " + data() +
                                        " --epochs 2 --set layers=16 --no-log --json --save " + model);
    VERIFY_CODE(trained, 0);
    const std::string onnx = m_cli.file("network.onnx");
    const CliResult exported = m_cli.run("export-onnx " + model + " " + onnx + " --json");
    VERIFY_CODE(exported, 0);
    VERIFY_KEYS(exported.json(), "path", "inputs", "outputs", "opset");
    QVERIFY(QFileInfo::exists(m_cli.path(QStringLiteral("network.ids.json"))));
    const CliResult evaluated = m_cli.run("evaluate " + onnx + " --data " + data() + " --top 3 --user 5,6 --json");
    VERIFY_CODE(evaluated, 0);
    const nlohmann::json json = evaluated.json();
    const double rmse = trained.json().at("metrics").at("rmse").get<double>();
    QVERIFY(std::abs(json.at("metrics").at("rmse").get<double>() - rmse) < 1e-4);
    QCOMPARE(json.at("lists").size(), std::size_t{2});
    const CliResult list = m_cli.run("recommend " + model + " --user 5 --top 3 --json");
    VERIFY_CODE(list, 0);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(json.at("lists")[0].at("items")[i].at("id").get<std::string>(),
                 list.json().at("items")[i].at("id").get<std::string>());
    VERIFY_CODE(m_cli.run("evaluate " + m_cli.file("none.onnx") + " --data " + data()), 1);
}

void TestCliAutoencoder::layersOfZeroAreRefused()
{
    const CliResult result = m_cli.run("train --model autoencoder --set layers=0 --data " + data());
    VERIFY_CODE(result, 2);
    QVERIFY(result.err.contains("layers"));
}

void TestCliAutoencoder::whatMemoryDoesNotHoldIsRefused()
{
    const CliResult result = m_cli.run("train --model autoencoder --set layers=1000000,1000000 --data " + data());
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("GB are free"), result.err.constData());
}

QTEST_APPLESS_MAIN(TestCliAutoencoder)
#include "tst_cli_autoencoder.moc"
