// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/networkgraph.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/autoencoder/autoencodermodel.h"
#include "core/models/deepfair/deepfairmodel.h"
#include "core/models/neuralcf/ncfmodel.h"

#include <nlohmann/json.hpp>

namespace equipoise {

namespace {

std::vector<float> values(std::span<const float> from) { return {from.begin(), from.end()}; }

/// Rows of `columns` floats, `stride` apart.
Tensor matrixOf(const float* from, std::size_t rows, int columns, int stride)
{
    Tensor tensor = Tensor::matrix(static_cast<std::int64_t>(rows), columns, {});
    tensor.floats.reserve(rows * static_cast<std::size_t>(columns));
    for (std::size_t r = 0; r < rows; ++r) {
        const float* row = from + r * static_cast<std::size_t>(stride);
        tensor.floats.insert(tensor.floats.end(), row, row + columns);
    }
    return tensor;
}

Tensor tableOf(const AlignedVector<float>& rows, int width)
{
    return matrixOf(rows.data(), rows.size() / static_cast<std::size_t>(width), width, width);
}

/// Adds networks to a graph piece by piece.
class Builder
{
public:
    TensorGraph graph;

    std::string layer(const std::string& x, const std::string& weights, const std::string& bias)
    {
        return graph.add("Add", {graph.add("MatMul", {x, weights}), bias});
    }
    std::string activated(Activation activation, const std::string& x)
    {
        switch (activation) {
        case Activation::Identity:
            return x;
        case Activation::Relu:
            return graph.add("Relu", {x});
        case Activation::Sigmoid:
            return graph.add("Sigmoid", {x});
        case Activation::Tanh:
            return graph.add("Tanh", {x});
        }
        return x;
    }
    std::string number(const std::string& name, float value) { return graph.constant(name, Tensor::of(value)); }
    std::string secondAxis() { return graph.constant("axis_1", Tensor::ids({1})); }
};

void addPairInputs(TensorGraph& graph)
{
    graph.inputs.push_back({"user", true, {-1}});
    graph.inputs.push_back({"item", true, {-1}});
}

/// What centring takes off each row, [batch, 1], or nothing.
std::string offsetOf(Builder& builder, const AutoencoderShape& shape, const std::string& mask)
{
    if (shape.centring == Centring::None)
        return "";
    const std::string mean = builder.number("mean", shape.mean);
    if (shape.centring == Centring::Global)
        return mean;
    TensorGraph& graph = builder.graph;
    const std::string one = builder.number("one", 1);
    const std::string axis = builder.secondAxis();
    const std::string count = graph.add("ReduceSum", {mask, axis}, {{"keepdims", 1}});
    const std::string sum = graph.add("ReduceSum", {"ratings", axis}, {{"keepdims", 1}});
    const std::string own = graph.add("Div", {sum, graph.add("Max", {count, one})});
    const std::string isEmpty = graph.add("Sub", {one, graph.add("Min", {count, one})});
    return graph.add("Add", {own, graph.add("Mul", {isEmpty, mean})});
}

TensorGraph autoencoderGraph(const AutoencoderModel& model)
{
    const AutoencoderShape& shape = model.shape();
    const AutoencoderWeights& weights = model.weights();
    Builder builder;
    TensorGraph& graph = builder.graph;
    const auto columns = static_cast<std::int64_t>(shape.columns);
    graph.inputs.push_back({"ratings", false, {-1, columns}});

    std::string mask;
    if (shape.centring != Centring::None)
        mask = graph.add("Abs", {graph.add("Sign", {"ratings"})});
    const std::string offset = offsetOf(builder, shape, mask);
    std::string x = offset.empty() ? "ratings" : graph.add("Mul", {graph.add("Sub", {"ratings", offset}), mask});

    const int first = shape.layers.front();
    const RowMatrix& inputs = weights.inputs();
    const std::string inputWeights =
        graph.constant("input_weights", matrixOf(inputs.values.data(), inputs.rows, first, inputs.stride));
    const auto bias = [&](std::size_t layer) {
        return graph.constant("bias_" + std::to_string(layer),
                              Tensor::row(values({weights.bias(layer), static_cast<std::size_t>(shape.width(layer))})));
    };
    x = builder.activated(shape.hidden, builder.layer(x, inputWeights, bias(0)));
    for (std::size_t step = 0; step + 1 < shape.hiddenCount(); ++step) {
        const std::string name = "weights_" + std::to_string(weights.innerIndex(step));
        const RowMatrix& matrix = weights.inner(step);
        if (!graph.constants.contains(name))
            graph.constant(name, matrixOf(matrix.values.data(), matrix.rows, matrix.columns, matrix.stride));
        const std::string own = weights.isTransposed(step) ? graph.add("Transpose", {name}) : name;
        x = builder.activated(shape.hidden, builder.layer(x, own, bias(step + 1)));
    }

    const RowMatrix& outputs = weights.outputs();
    const std::string outputWeights =
        shape.isTied
            ? inputWeights
            : graph.constant("output_weights", matrixOf(outputs.values.data(), outputs.rows, first, outputs.stride));
    std::vector<float> outputBias;
    for (std::size_t c = 0; c < shape.columns; ++c)
        outputBias.push_back(outputs.row(c)[first]);
    x = builder.layer(x, graph.add("Transpose", {outputWeights}),
                      graph.constant("output_bias", Tensor::row(std::move(outputBias))));
    x = builder.activated(shape.output, x);
    if (shape.output == Activation::Sigmoid)
        x = graph.add("Add", {graph.add("Mul", {x, builder.number("range", shape.scale.maximum - shape.scale.minimum)}),
                              builder.number("minimum", shape.scale.minimum)});
    else if (!offset.empty())
        x = graph.add("Add", {x, offset});
    graph.nameOutput(x, {"predictions", false, {-1, columns}});
    graph.metadata["rows"] = model.isByItem() ? "items" : "users";
    return std::move(graph);
}

TensorGraph deepFairGraph(const DeepFairModel& model)
{
    const DeepFairShape& shape = model.shape();
    const std::span<const float> w = model.weights();
    Builder builder;
    TensorGraph& graph = builder.graph;
    addPairInputs(graph);
    graph.inputs.push_back({"beta", false, {-1}});
    const auto gather = [&](const char* name, const char* ids, const AlignedVector<float>& rows) {
        return graph.add("Gather", {graph.constant(name, tableOf(rows, model.inputs().k)), ids}, {{"axis", 0}});
    };
    std::string x =
        graph.add("Concat",
                  {gather("users", "user", model.inputs().users), gather("items", "item", model.inputs().items),
                   graph.add("Flatten", {"beta"}, {{"axis", 1}})},
                  {{"axis", 1}});
    // the weights of beta lie behind those of the factors
    const std::size_t inputs = static_cast<std::size_t>(shape.inputs()) + 1;
    x = builder.layer(
        x, graph.constant("weights_1", matrixOf(w.data(), inputs, shape.hidden1, shape.stride())),
        graph.constant("bias_1",
                       Tensor::row(values(w.subspan(shape.bias1(), static_cast<std::size_t>(shape.hidden1))))));
    x = builder.layer(
        graph.add("Relu", {x}),
        graph.constant("weights_2", matrixOf(w.data() + shape.weights2(), static_cast<std::size_t>(shape.hidden1),
                                             shape.hidden2, shape.hidden2)),
        graph.constant("bias_2",
                       Tensor::row(values(w.subspan(shape.bias2(), static_cast<std::size_t>(shape.hidden2))))));
    x = builder.layer(graph.add("Relu", {x}),
                      graph.constant("weights_3", matrixOf(w.data() + shape.weights3(),
                                                           static_cast<std::size_t>(shape.hidden2), 1, 1)),
                      builder.number("bias_3", w[shape.bias3()]));
    x = graph.add("Mul",
                  {graph.add("Sigmoid", {x}), builder.number("range", model.scale().maximum - model.scale().minimum)});
    x = graph.add("Add", {x, builder.number("minimum", model.scale().minimum)});
    graph.nameOutput(graph.add("Squeeze", {x, builder.secondAxis()}), {"rating", false, {-1}});
    return std::move(graph);
}

TensorGraph ncfGraph(const NcfModel& model)
{
    const NcfParameters& parameters = model.parameters();
    const NcfShape& shape = parameters.shape;
    const float* w = parameters.dense.data();
    Builder builder;
    TensorGraph& graph = builder.graph;
    addPairInputs(graph);
    const auto gather = [&](const char* name, const char* ids, const AlignedVector<float>& rows, int width) {
        return graph.add("Gather", {graph.constant(name, tableOf(rows, width)), ids}, {{"axis", 0}});
    };
    std::string sum = builder.number("output_bias", w[shape.outputBias()]);
    const auto addWeighted = [&](const std::string& x, const char* name, std::size_t at, int width) {
        const std::string column = graph.constant(name, matrixOf(w + at, static_cast<std::size_t>(width), 1, 1));
        sum = graph.add("Add", {graph.add("MatMul", {x, column}), sum});
    };
    if (shape.hasProduct()) {
        const int width = shape.productWidth();
        addWeighted(graph.add("Mul", {gather("user_products", "user", parameters.userProducts, width),
                                      gather("item_products", "item", parameters.itemProducts, width)}),
                    "product_weights", shape.productWeights(), width);
    }
    if (shape.hasTower()) {
        const int width = shape.towerWidth();
        std::string x = graph.add("Concat",
                                  {gather("user_towers", "user", parameters.userTowers, width),
                                   gather("item_towers", "item", parameters.itemTowers, width)},
                                  {{"axis", 1}});
        for (int l = 0; l < shape.layerCount(); ++l) {
            const std::string number = std::to_string(l);
            const int units = shape.width(l);
            x = graph.add(
                "Relu",
                {builder.layer(
                    x,
                    graph.constant(
                        "weights_" + number,
                        matrixOf(w + shape.weights(l), static_cast<std::size_t>(shape.inputs(l)), units, units)),
                    graph.constant("bias_" + number,
                                   Tensor::row(values({w + shape.biases(l), static_cast<std::size_t>(units)}))))});
        }
        addWeighted(x, "tower_weights", shape.towerWeights(), shape.lastWidth());
    }
    graph.nameOutput(graph.add("Squeeze", {sum, builder.secondAxis()}), {"score", false, {-1}});
    return std::move(graph);
}

TensorGraph graphOf(const Recommender& model)
{
    if (const auto* autoencoder = dynamic_cast<const AutoencoderModel*>(&model))
        return autoencoderGraph(*autoencoder);
    if (const auto* deepFair = dynamic_cast<const DeepFairModel*>(&model))
        return deepFairGraph(*deepFair);
    if (const auto* ncf = dynamic_cast<const NcfModel*>(&model))
        return ncfGraph(*ncf);
    throw Error(ErrorKind::Usage, "this model is no network")
        .value(std::string(model.modelName()))
        .hint("autoencoder, deepfair, gmf, mlp, neumf and dot can be exported");
}

} // namespace

TensorGraph networkGraph(const SavedModel& saved)
{
    TensorGraph graph = graphOf(*saved.model);
    graph.metadata["model"] = saved.settings.model;
    graph.metadata["dataset"] = saved.datasetName;
    graph.metadata["dataset_sha256"] = saved.datasetHash;
    graph.metadata["split"] = saved.settings.split.specification;
    graph.metadata["validation"] = numberText(saved.settings.split.validation);
    graph.metadata["seed"] = std::to_string(saved.settings.seed);
    graph.metadata["rating_minimum"] = numberText(saved.scale.minimum);
    graph.metadata["rating_maximum"] = numberText(saved.scale.maximum);
    return graph;
}

std::string idMapText(const SavedModel& saved)
{
    const auto ids = [](const IdMap& map) {
        nlohmann::json list = nlohmann::json::array();
        for (std::uint32_t i = 0; i < map.size(); ++i)
            if (map.isNumeric())
                list.push_back(map.numbers()[i]);
            else
                list.push_back(map.text(i));
        return list;
    };
    return nlohmann::json{{"dataset", saved.datasetName},
                          {"dataset_sha256", saved.datasetHash},
                          {"users", ids(saved.users)},
                          {"items", ids(saved.items)},
                          {"titles", saved.itemTitles}}
               .dump(1) +
           "\n";
}

std::filesystem::path idMapPath(const std::filesystem::path& onnx)
{
    return std::filesystem::path(onnx).replace_extension("ids.json");
}

} // namespace equipoise
