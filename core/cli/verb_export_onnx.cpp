// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/modelargument.h"
#include "core/cli/verbs.h"
#include "core/exchange/networkgraph.h"
#include "core/exchange/onnxfile.h"
#include "core/exchange/onnxmodel.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

nlohmann::json valuesJson(const std::vector<GraphValue>& values)
{
    nlohmann::json list = nlohmann::json::array();
    for (const GraphValue& value : values) {
        nlohmann::json shape = nlohmann::json::array();
        for (const std::int64_t extent : value.shape)
            shape.push_back(extent < 0 ? nlohmann::json("batch") : nlohmann::json(extent));
        list.push_back({{"name", value.name}, {"type", value.isInteger ? "int64" : "float"}, {"shape", shape}});
    }
    return list;
}

std::string valuesText(const std::vector<GraphValue>& values)
{
    std::string text;
    for (const GraphValue& value : values) {
        text += fmt::format("{}{} [", text.empty() ? "" : ", ", value.name);
        for (std::size_t i = 0; i < value.shape.size(); ++i)
            text += (i > 0 ? ", " : "") + (value.shape[i] < 0 ? "batch" : std::to_string(value.shape[i]));
        text += "]";
    }
    return text;
}

int exportOnnx(const Session& session, const ModelArgument& model, const std::string& out)
{
    const SavedModel saved = model.load(session);
    const TensorGraph graph = exportNetwork(saved, out);
    const std::filesystem::path ids = idMapPath(out);
    if (session.json)
        session.result({{"path", out},
                        {"ids", ids.string()},
                        {"inputs", valuesJson(graph.inputs)},
                        {"outputs", valuesJson(graph.outputs)},
                        {"opset", kOnnxOperatorSet},
                        {"metadata", graph.metadata}});
    else
        session.text(fmt::format("{}\n{}\ninputs   {}\noutputs  {}\nopset    {}\n", out, ids.string(),
                                 valuesText(graph.inputs), valuesText(graph.outputs), kOnnxOperatorSet));
    return kSuccess;
}

} // namespace

Action describeExportOnnx(CLI::App& command, const Session& session)
{
    auto model = std::make_shared<ModelArgument>();
    auto out = std::make_shared<std::string>();
    model->addTo(command);
    command.add_option("OUT", *out, "File to write, NAME.onnx; the id map goes into NAME.ids.json beside it")
        ->required();
    return [&session, model, out] { return exportOnnx(session, *model, *out); };
}

} // namespace equipoise::cli
