// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/exchange/networkgraph.h"
#include "core/exchange/onnxfile.h"
#include "core/exchange/onnxmodel.h"
#include "core/exchange/report.h"
#include "core/training/run.h"
#include "tests/support/testdata.h"
#include "tests/support/tinydata.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <numeric>

using namespace equipoise;

namespace {

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({131, 87, 4507, 3});
    return data;
}

class Silent : public RunObserver
{};

/// A network a moment into its training, saved and read back.
SavedModel trained(const std::string& model, const std::vector<std::pair<std::string, std::string>>& changes,
                   const QTemporaryDir& folder, double* rmse = nullptr)
{
    RunSettings settings = defaultSettings(model);
    for (const auto& [name, text] : changes)
        settings.parameters.setText(name, text);
    settings.evaluation.betas.clear();
    settings.threads = 2;
    Silent observer;
    const RunResult result = run(settings, demoData(), observer);
    if (rmse != nullptr && result.measured.values.contains("rmse"))
        *rmse = result.measured.values.at("rmse");
    const std::filesystem::path path = folder.filePath(QStringLiteral("model.eqm")).toStdString();
    saveModel(path, result, settings, demoData());
    return loadModel(path);
}

void eachNetwork()
{
    using Changes = std::vector<std::pair<std::string, std::string>>;
    QTest::addColumn<std::string>("model");
    QTest::addColumn<Changes>("changes");
    const auto row = [](const char* name, const std::string& model, const Changes& changes) {
        QTest::newRow(name) << model << changes;
    };
    row("AutoRec by items", "autoencoder", {{"layers", "30"}, {"epochs", "3"}});
    row("autoencoder by users, deep, tied", "autoencoder",
        {{"layers", "30,12,5"}, {"epochs", "2"}, {"tied", "true"}, {"orientation", "user"}, {"centring", "global"}});
    row("autoencoder, sigmoid output", "autoencoder",
        {{"layers", "20,7"}, {"epochs", "2"}, {"output", "sigmoid"}, {"centring", "none"}, {"activation", "tanh"}});
    row("autoencoder as the original", "autoencoder",
        {{"layers", "20,7"},
         {"epochs", "2"},
         {"output", "relu"},
         {"centring", "none"},
         {"activation", "relu"},
         {"orientation", "user"}});
    row("DeepFair", "deepfair", {{"factors", "6"}, {"factor_epochs", "2"}, {"epochs", "2"}, {"hidden1", "13"}});
    row("GMF", "gmf", {{"factors", "7"}, {"epochs", "1"}});
    row("MLP", "mlp", {{"epochs", "1"}, {"layers", "20,10,5"}});
    row("NeuMF", "neumf", {{"epochs", "1"}, {"layers", "20,10,5"}});
    row("dot product", "dot", {{"factors", "7"}, {"epochs", "1"}});
}

SavedModel fetchModel(const QTemporaryDir& folder, double* rmse = nullptr)
{
    using Changes = std::vector<std::pair<std::string, std::string>>;
    QFETCH(std::string, model);
    QFETCH(Changes, changes);
    return trained(model, changes, folder, rmse);
}

std::filesystem::path exported(const SavedModel& saved, const QTemporaryDir& folder)
{
    const std::filesystem::path path = folder.filePath(QStringLiteral("model.onnx")).toStdString();
    writeOnnx(networkGraph(saved), path);
    writeTextFile(idMapPath(path), idMapText(saved));
    return path;
}

std::vector<float> allScores(const Recommender& model, double beta)
{
    std::vector<std::uint32_t> users(model.userCount());
    std::iota(users.begin(), users.end(), 0U);
    std::vector<float> scores(model.userCount() * model.itemCount());
    Conditions conditions;
    conditions.beta = beta;
    model.score(users, scores, conditions);
    return scores;
}

/// Names of weights, operands and so on put into a small valid network: y = relu(x·W).
TensorGraph smallGraph()
{
    TensorGraph graph;
    graph.inputs.push_back({"ratings", false, {-1, 2}});
    graph.constant("w", Tensor::matrix(2, 2, {1, 2, 3, -4}));
    graph.nameOutput(graph.add("Relu", {graph.add("MatMul", {"ratings", "w"})}), {"predictions", false, {-1, 2}});
    return graph;
}

std::string messageOf(const std::function<void()>& f)
{
    try {
        f();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

/// Folder with node_modules/onnxruntime-node, from EQUIPOISE_ONNXRUNTIME or where `./dev test` puts it.
QString runtimeFolder()
{
    const QString named = qEnvironmentVariable("EQUIPOISE_ONNXRUNTIME");
    for (const QString& folder : {named, QStringLiteral(EQUIPOISE_SOURCE_DIR "/build/onnxruntime")})
        if (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/node_modules/onnxruntime-node")))
            return folder;
    return {};
}

nlohmann::json inputJson(const Tensor& tensor)
{
    nlohmann::json json{{"shape", tensor.shape}, {"integer", tensor.isInteger}};
    json["values"] = tensor.isInteger ? nlohmann::json(tensor.integers) : nlohmann::json(tensor.floats);
    return json;
}

} // namespace

class TestOnnx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// x = [1, 2]: x·W = [1 + 6, 2 − 8] = [7, −6] → [7, 0].
    void runsByHand()
    {
        const TensorGraph graph = smallGraph();
        const Tensor y = graph.run({{"ratings", Tensor::matrix(1, 2, {1, 2})}}).front();
        QCOMPARE(y.floats, (std::vector<float>{7, 0}));
    }

    void comesBackFromTheFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("small.onnx")).toStdString();
        TensorGraph graph = smallGraph();
        graph.metadata["model"] = "größer";
        writeOnnx(graph, path);
        const TensorGraph again = readOnnx(path);
        QCOMPARE(again.metadata, graph.metadata);
        QCOMPARE(again.inputs.front().shape, graph.inputs.front().shape);
        QCOMPARE(again.constants.at("w").floats, graph.constants.at("w").floats);
        QCOMPARE(again.run({{"ratings", Tensor::matrix(2, 2, {1, 2, 0, 1})}}).front().floats,
                 (std::vector<float>{7, 0, 3, 0}));
    }

    void predictsAsInTheProgram_data() { eachNetwork(); }
    void predictsAsInTheProgram()
    {
        const QTemporaryDir folder;
        double rmse = 0;
        const SavedModel saved = fetchModel(folder, &rmse);
        const OnnxModel opened = openOnnx(exported(saved, folder), demoData());
        QVERIFY(opened.isSameData);
        QCOMPARE(opened.unknownUsers + opened.unknownItems + opened.unknownRatings, std::size_t{0});
        QCOMPARE(opened.name, saved.settings.model);
        QCOMPARE(opened.model->predictsRatings(), saved.model->predictsRatings());
        const std::vector<float> own = allScores(*saved.model, 0.3);
        const std::vector<float> other = allScores(*opened.model, 0.3);
        for (std::size_t i = 0; i < own.size(); ++i)
            QVERIFY2(std::abs(own[i] - other[i]) <= 1e-5F * std::max(1.0F, std::abs(own[i])),
                     qPrintable(QString::number(own[i] - other[i])));
        if (rmse > 0) {
            const Measured measured =
                evaluate(*opened.model, demoData(), opened.split, saved.settings.evaluation, opened.seed);
            QVERIFY(std::abs(measured.values.at("rmse") - rmse) < 1e-5);
        }
    }

    /// Another program's reading of the same files.
    void agreesWithAnIndependentRuntime_data() { eachNetwork(); }
    void agreesWithAnIndependentRuntime()
    {
        const QString runtime = runtimeFolder();
        if (runtime.isEmpty())
            QSKIP("SKIPPED: no onnxruntime-node; './dev test' fetches it where npm and its registry can be reached");
        const QTemporaryDir folder;
        const SavedModel saved = fetchModel(folder);
        const std::filesystem::path path = exported(saved, folder);
        const TensorGraph graph = readOnnx(path);
        constexpr std::int64_t kBatch = 9;
        std::map<std::string, Tensor> inputs;
        for (const GraphValue& input : graph.inputs) {
            Tensor tensor;
            tensor.isInteger = input.isInteger;
            tensor.shape = input.shape;
            tensor.shape.front() = kBatch;
            for (std::size_t i = 0; i < tensor.size(); ++i)
                if (input.isInteger)
                    tensor.integers.push_back(static_cast<std::int64_t>(i * 7 % 80));
                else if (input.name == "beta")
                    tensor.floats.push_back(static_cast<float>(i) / 10);
                else // every fifth rating is there; the first row has none
                    tensor.floats.push_back(
                        i % 5 == 0 && i >= tensor.size() / kBatch ? static_cast<float>(i % 9 + 1) / 2 : 0.0F);
            inputs[input.name] = std::move(tensor);
        }
        nlohmann::json request;
        for (const auto& [name, tensor] : inputs)
            request[name] = inputJson(tensor);
        std::ofstream(folder.filePath(QStringLiteral("in.json")).toStdString()) << request;
        QProcess node;
        node.start(QStringLiteral("node"),
                   {QStringLiteral(EQUIPOISE_SOURCE_DIR "/tests/core/onnxruntime.js"), runtime,
                    QString::fromStdString(path.string()), folder.filePath(QStringLiteral("in.json"))});
        QVERIFY2(node.waitForFinished(120'000) && node.exitCode() == 0, node.readAllStandardError().constData());
        const std::vector<float> theirs =
            nlohmann::json::parse(node.readAllStandardOutput().toStdString()).get<std::vector<float>>();
        const std::vector<float> ours = graph.run(inputs).front().floats;
        QCOMPARE(theirs.size(), ours.size());
        for (std::size_t i = 0; i < ours.size(); ++i)
            QVERIFY2(std::abs(ours[i] - theirs[i]) <= 1e-5F * std::max(1.0F, std::abs(ours[i])),
                     qPrintable(QString::number(ours[i] - theirs[i])));
    }

    void otherCataloguesAreMatchedById()
    {
        const QTemporaryDir folder;
        const std::vector<std::pair<std::string, std::string>> changes{{"factors", "7"}, {"epochs", "1"}};
        const SavedModel saved = trained("dot", changes, folder);
        const std::filesystem::path path = exported(saved, folder);
        // users 1 and 2 and items 3 and 5 are known, user 9001 and item 9002 are not
        const Dataset other = tinyDataset({{1, 3, 4}, {1, 9002, 5}, {2, 5, 3}, {9001, 3, 2}});
        const OnnxModel opened = openOnnx(path, other);
        QVERIFY(!opened.isSameData);
        QCOMPARE(opened.unknownUsers, std::size_t{1});
        QCOMPARE(opened.unknownItems, std::size_t{1});
        QCOMPARE(opened.unknownRatings, std::size_t{2});
        QCOMPARE(opened.split.test.size(), std::size_t{2});
        const std::uint32_t user = 1;
        const std::uint32_t item = *other.items().find(std::int64_t{5});
        float score = 0;
        opened.model->predict({&user, 1}, {&item, 1}, {&score, 1}, {});
        const std::uint32_t ownUser = *saved.users.find(std::int64_t{2});
        const std::uint32_t ownItem = *saved.items.find(std::int64_t{5});
        float own = 0;
        saved.model->predict({&ownUser, 1}, {&ownItem, 1}, {&own, 1}, {});
        QVERIFY(std::abs(score - own) < 1e-5F);

        const Dataset strangers = tinyDataset({{9001, 9002, 4}, {9003, 9002, 5}});
        QVERIFY(messageOf([&] { openOnnx(path, strangers); }).find("no rating is left") != std::string::npos);
        std::filesystem::remove(idMapPath(path));
        QVERIFY(messageOf([&] { openOnnx(path, other); }).find("id map is missing") != std::string::npos);
        QVERIFY(openOnnx(path, demoData()).isSameData);
    }

    void anAutoencoderReadsOtherDataThroughTheirIds()
    {
        const QTemporaryDir folder;
        const SavedModel saved =
            trained("autoencoder", {{"layers", "9"}, {"epochs", "1"}, {"orientation", "user"}}, folder);
        const std::filesystem::path path = exported(saved, folder);
        std::vector<TinyRating> ratings;
        for (std::int64_t user = 9001; user < 9011; ++user)
            for (std::int64_t item = 1; item <= 8; ++item)
                ratings.push_back({user, item == 8 ? 9002 : item, static_cast<float>((user + item) % 5 + 1), 0});
        const OnnxModel opened = openOnnx(path, tinyDataset(ratings));
        QCOMPARE(opened.unknownItems, std::size_t{1});
        QVERIFY(!opened.split.train.empty() && !opened.split.test.empty());
    }

    void anIdMapOfAnotherSizeIsRefused()
    {
        const QTemporaryDir folder;
        const SavedModel saved = trained("autoencoder", {{"layers", "9"}, {"epochs", "1"}}, folder);
        const std::filesystem::path path = exported(saved, folder);
        nlohmann::json ids = nlohmann::json::parse(idMapText(saved));
        ids["users"].push_back(777777);
        writeTextFile(idMapPath(path), ids.dump());
        QVERIFY(messageOf([&] { openOnnx(path, demoData()); }).find("id map") != std::string::npos);
        writeTextFile(idMapPath(path), "{\"users\": 1");
        QVERIFY(messageOf([&] { openOnnx(path, demoData()); }).find("cannot be read") != std::string::npos);
    }

    void badFilesAreRefused()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("bad.onnx")).toStdString();
        QVERIFY(messageOf([&] { readOnnx(path); }).find("cannot open") != std::string::npos);
        writeTextFile(path, "this is no model");
        QVERIFY(!messageOf([&] { readOnnx(path); }).empty());
        writeTextFile(path, "");
        QVERIFY(!messageOf([&] { readOnnx(path); }).empty());

        writeOnnx(smallGraph(), path);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const auto share : {0.25, 0.5, 0.75, 0.95}) {
            const QByteArray part = whole.left(static_cast<int>(static_cast<double>(whole.size()) * share));
            writeTextFile(path, part.toStdString());
            QVERIFY2(!messageOf([&] { readOnnx(path); }).empty(), qPrintable(QString::number(share)));
        }
        // an operator of ONNX that is none of ours, put into the bytes of the file
        QByteArray other = whole;
        other.replace("Relu", "Selu");
        writeTextFile(path, other.toStdString());
        const std::string message = messageOf([&] { readOnnx(path); });
        QVERIFY2(message.find("Selu") != std::string::npos && message.find("Sigmoid") != std::string::npos,
                 message.c_str());
    }

    void badShapesAreRefused()
    {
        TensorGraph graph = smallGraph();
        const std::string message = messageOf([&] { graph.run({{"ratings", Tensor::matrix(1, 3, {1, 2, 3})}}); });
        QVERIFY2(message.find("ratings") != std::string::npos, message.c_str());
        graph.constants["w"] = Tensor::matrix(3, 2, {1, 2, 3, 4, 5, 6});
        QVERIFY(messageOf([&] {
                    graph.run({{"ratings", Tensor::matrix(1, 2, {1, 2})}});
                }).find("MatMul") != std::string::npos);
        graph.constants["w"].floats.pop_back();
        QVERIFY(messageOf([&] { graph.check(); }).find("'w'") != std::string::npos);
        TensorGraph dangling = smallGraph();
        dangling.nodes.front().inputs.back() = "v";
        QVERIFY(messageOf([&] { dangling.check(); }).find("'v'") != std::string::npos);
        TensorGraph gather;
        gather.inputs.push_back({"user", true, {-1}});
        gather.constant("table", Tensor::matrix(2, 1, {1, 2}));
        gather.nameOutput(gather.add("Gather", {"table", "user"}, {{"axis", 0}}), {"score", false, {-1, 1}});
        QVERIFY(messageOf([&] { gather.run({{"user", Tensor::ids({2})}}); }).find("2") != std::string::npos);
    }

    void whatIsNoNetworkIsRefused()
    {
        const QTemporaryDir folder;
        const SavedModel saved = trained("pmf", {{"epochs", "1"}}, folder);
        QVERIFY(messageOf([&] { networkGraph(saved); }).find("pmf") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestOnnx)
#include "tst_onnx.moc"
