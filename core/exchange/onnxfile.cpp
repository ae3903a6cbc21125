// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/onnxfile.h"

#include "core/base/buildinfo.h"
#include "core/base/error.h"
#include "core/exchange/report.h"

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>

#include <cstring>
#include <fstream>
#include <limits>

namespace equipoise {

namespace {

constexpr int kFormatVersion = 7; ///< what came with operator set 13

void describe(const GraphValue& value, onnx::ValueInfoProto& proto)
{
    proto.set_name(value.name);
    auto* type = proto.mutable_type()->mutable_tensor_type();
    type->set_elem_type(value.isInteger ? onnx::TensorProto::INT64 : onnx::TensorProto::FLOAT);
    type->mutable_shape();
    for (const std::int64_t extent : value.shape) {
        auto* dimension = type->mutable_shape()->add_dim();
        if (extent < 0)
            dimension->set_dim_param("batch");
        else
            dimension->set_dim_value(extent);
    }
}

template<typename T>
std::string bytesOf(const std::vector<T>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

void fill(const std::string& name, const Tensor& tensor, onnx::TensorProto& proto)
{
    proto.set_name(name);
    proto.set_data_type(tensor.isInteger ? onnx::TensorProto::INT64 : onnx::TensorProto::FLOAT);
    for (const std::int64_t extent : tensor.shape)
        proto.add_dims(extent);
    proto.set_raw_data(tensor.isInteger ? bytesOf(tensor.integers) : bytesOf(tensor.floats));
}

onnx::ModelProto toProto(const TensorGraph& graph)
{
    onnx::ModelProto model;
    model.set_ir_version(kFormatVersion);
    model.set_producer_name("Equipoise");
    model.set_producer_version(std::string(buildVersion()));
    model.add_opset_import()->set_version(kOnnxOperatorSet);
    for (const auto& [key, value] : graph.metadata) {
        auto* entry = model.add_metadata_props();
        entry->set_key(key);
        entry->set_value(value);
    }
    onnx::GraphProto& proto = *model.mutable_graph();
    proto.set_name("network");
    for (const GraphValue& input : graph.inputs)
        describe(input, *proto.add_input());
    for (const GraphValue& output : graph.outputs)
        describe(output, *proto.add_output());
    for (const auto& [name, tensor] : graph.constants)
        fill(name, tensor, *proto.add_initializer());
    for (const GraphNode& node : graph.nodes) {
        onnx::NodeProto& to = *proto.add_node();
        to.set_op_type(node.op);
        to.set_name(node.output);
        for (const std::string& input : node.inputs)
            to.add_input(input);
        to.add_output(node.output);
        for (const auto& [name, value] : node.attributes) {
            auto* attribute = to.add_attribute();
            attribute->set_name(name);
            attribute->set_type(onnx::AttributeProto::INT);
            attribute->set_i(value);
        }
    }
    return model;
}

Error unreadable(const std::filesystem::path& path, const std::string& message)
{
    return Error(ErrorKind::Data, message)
        .file(path.string())
        .hint("Give a file that 'equipoise-cli export-onnx' or another program wrote as a whole");
}

template<typename T>
std::vector<T> numbersOf(const onnx::TensorProto& proto, const google::protobuf::RepeatedField<T>& listed)
{
    if (!proto.has_raw_data())
        return {listed.begin(), listed.end()};
    std::vector<T> values(proto.raw_data().size() / sizeof(T));
    std::memcpy(values.data(), proto.raw_data().data(), values.size() * sizeof(T));
    return values;
}

Tensor fromProto(const onnx::TensorProto& proto, const std::filesystem::path& path)
{
    Tensor tensor;
    tensor.shape.assign(proto.dims().begin(), proto.dims().end());
    if (proto.data_type() == onnx::TensorProto::FLOAT)
        tensor.floats = numbersOf<float>(proto, proto.float_data());
    else if (proto.data_type() == onnx::TensorProto::INT64) {
        tensor.isInteger = true;
        tensor.integers = numbersOf<std::int64_t>(proto, proto.int64_data());
    } else {
        throw unreadable(path,
                         "the weights '" + proto.name() + "' are neither floats of 32 bits nor whole numbers of 64");
    }
    return tensor;
}

GraphValue fromProto(const onnx::ValueInfoProto& proto)
{
    GraphValue value;
    value.name = proto.name();
    value.isInteger = proto.type().tensor_type().elem_type() == onnx::TensorProto::INT64;
    for (const auto& dimension : proto.type().tensor_type().shape().dim())
        value.shape.push_back(dimension.has_dim_value() ? dimension.dim_value() : -1);
    return value;
}

TensorGraph fromProto(const onnx::ModelProto& model, const std::filesystem::path& path)
{
    TensorGraph graph;
    for (const auto& entry : model.metadata_props())
        graph.metadata[entry.key()] = entry.value();
    const onnx::GraphProto& proto = model.graph();
    for (const onnx::TensorProto& tensor : proto.initializer())
        graph.constants[tensor.name()] = fromProto(tensor, path);
    for (const onnx::ValueInfoProto& input : proto.input())
        if (!graph.constants.contains(input.name()))
            graph.inputs.push_back(fromProto(input));
    for (const onnx::ValueInfoProto& output : proto.output())
        graph.outputs.push_back(fromProto(output));
    for (const onnx::NodeProto& node : proto.node()) {
        if (node.output_size() != 1)
            throw unreadable(path, "the network's node " + node.op_type() + " has several outputs");
        GraphNode to{node.op_type(), {node.input().begin(), node.input().end()}, node.output(0), {}};
        for (const onnx::AttributeProto& attribute : node.attribute())
            if (attribute.type() == onnx::AttributeProto::INT)
                to.attributes[attribute.name()] = attribute.i();
        graph.nodes.push_back(std::move(to));
    }
    return graph;
}

} // namespace

void writeOnnx(const TensorGraph& graph, const std::filesystem::path& path)
{
    graph.check();
    const onnx::ModelProto model = toProto(graph);
    const std::size_t bytes = model.ByteSizeLong();
    if (bytes > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(ErrorKind::Data, "the network is too large for an ONNX file")
            .value(std::to_string(bytes >> 20) + " MiB")
            .hint("A file holds two gigabytes; tie the weights or make the first layer smaller");
    try {
        onnx::checker::check_model(model);
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Internal, std::string("the ONNX checker refuses the network: ") + error.what());
    }
    writeTextFile(path, model.SerializeAsString());
}

TensorGraph readOnnx(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(ErrorKind::Io, "cannot open the file")
            .file(path.string())
            .hint("Check the path and its permissions");
    onnx::ModelProto model;
    if (!model.ParseFromIstream(&in) || !model.has_graph())
        throw unreadable(path, "the file is no ONNX model, or not all of it");
    try {
        onnx::checker::check_model(model);
    } catch (const std::exception& error) {
        throw unreadable(path, std::string("the ONNX checker refuses the file: ") + error.what());
    }
    TensorGraph graph = fromProto(model, path);
    graph.check();
    return graph;
}

} // namespace equipoise
