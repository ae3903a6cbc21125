// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Epochs of neural collaborative filtering: --data DIR (default: generated data of ML-1M's size), --model
// gmf|mlp|neumf|dot, --epochs N, --seed N, --threads N, --set NAME=VALUE;NAME=VALUE for parameters. The defaults are
// those of the reference program: 32 + 32 inputs, layers 32,16,8, dropout 0.2, 4 negatives, batch 256.
//
// Leave one out. With --validation 1 the latest rating but one of every user chooses the epoch and the test part is
// left alone: the way to choose parameters; --curve 1 prints every epoch. Without, everything but the test part trains,
// and where --candidates FILE names the negatives the test part is measured once, at the end.

#include "bench/benchmark.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/evaluation/evaluation.h"
#include "core/models/neuralcf/ncftrainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <iostream>

using namespace equipoise;

namespace {

Dataset readOrGenerate(const std::string& path)
{
    SyntheticSettings synthetic;
    synthetic.users = 6040;
    synthetic.items = 3706;
    synthetic.ratings = 1000209;
    return path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path);
}

ModelDescription modelNamed(const std::string& name)
{
    for (const auto& make : {gmfModel, mlpModel, neuMfModel, dotModel})
        if (make().name == name)
            return make();
    return mlpModel();
}

ParameterValues parametersFrom(const ModelDescription& model, const BenchmarkOptions& options)
{
    ParameterValues parameters(model.parameters);
    if (parameters.contains("dropout"))
        parameters.setText("dropout", "0.2");
    if (parameters.contains("layers") && parameters.contains("factors"))
        parameters.setText("factors", "32");
    parameters.setText("epochs", options.text("--epochs", "1"));
    const std::string others = options.text("--set");
    for (const std::string_view pair : splitText(others, ';')) {
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            parameters.setText(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return parameters;
}

/// Test metrics at k = 10.
void addMeasured(nlohmann::json& json, const Recommender& model, const Dataset& dataset, const Split& split,
                 const EvaluationSettings& settings, std::uint64_t seed)
{
    const Measured measured = evaluate(model, dataset, split, settings, seed);
    for (const auto& [key, value] : measured.values)
        if (key.starts_with("hr@10") || key.starts_with("ndcg@10") || key.starts_with("mrr@10"))
            json[key] = value;
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const Dataset dataset = readOrGenerate(options.text("--data"));
    const ModelDescription model = modelNamed(options.text("--model", "mlp"));
    const ParameterValues parameters = parametersFrom(model, options);
    const bool validates = options.number("--validation", 0) != 0;
    const auto seed = static_cast<std::uint64_t>(options.number("--seed", 1));
    const Split split = makeSplit(dataset, {"loo", validates ? 0.1 : 0}, seed);
    EvaluationSettings evaluation;
    const std::string candidates = options.text("--candidates");
    if (!candidates.empty())
        evaluation.candidates = {"full", "file:" + candidates};
    const int epochs = static_cast<int>(parameters.integer("epochs"));

    oneapi::tbb::task_arena arena(options.threads());
    arena.execute([&] {
        const auto trainer =
            model.makeTrainer(parameters, {dataset, split, evaluation.minority, seed, options.threads(), &evaluation});
        nlohmann::json json{{"what", "ncf"},
                            {"model", model.name},
                            {"parameters", parameters.toJson()},
                            {"seed", seed},
                            {"threads", options.threads()}};
        std::vector<double> seconds;
        std::vector<double> processor;
        double best = 2;
        double samples = 0;
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            const std::clock_t before = std::clock();
            const auto begin = std::chrono::steady_clock::now();
            const EpochReport report = trainer->trainEpoch(0, epoch, {}, {});
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
            processor.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
            samples = static_cast<double>(report.samples);
            json["train_loss"] = report.series.front().second;
            if (!validates)
                continue;
            const ValidationReport validation = trainer->validation()({});
            nlohmann::json line{{"epoch", epoch}, {"train_loss", report.series.front().second}};
            for (const auto& [name, value] : validation.series)
                if (name == "validation_hr@10" || name == "validation_ndcg@10")
                    line[name] = value;
            if (options.number("--curve", 0) != 0)
                std::cout << line << std::endl;
            if (validation.criterion < best) {
                best = validation.criterion;
                json["best"] = line;
            }
        }
        std::sort(seconds.begin(), seconds.end());
        json["seconds"] = seconds[seconds.size() / 2];
        json["best_seconds"] = seconds.front();
        json["cpu_seconds"] = *std::min_element(processor.begin(), processor.end());
        json["samples_per_s"] = samples / seconds[seconds.size() / 2];
        if (!validates && !candidates.empty())
            addMeasured(json, *trainer->snapshot(), dataset, split, evaluation, seed);
        json["peak_mib"] = static_cast<double>(peakMemoryBytes()) / (1 << 20);
        std::cout << json << '\n';
    });
}
