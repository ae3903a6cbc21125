// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Numbers with a shape of at most two dimensions, row-major: floats, or whole numbers as ids come in.
struct Tensor
{
    std::vector<std::int64_t> shape; ///< empty: a single number
    std::vector<float> floats;
    std::vector<std::int64_t> integers; ///< instead of floats
    bool isInteger = false;

    std::size_t size() const;
    static Tensor of(float value) { return {{}, {value}, {}, false}; }
    static Tensor row(std::vector<float> values);
    static Tensor ids(std::vector<std::int64_t> values);
    static Tensor matrix(std::int64_t rows, std::int64_t columns, std::vector<float> values);
};

/// One operator with ONNX' name and meaning.
struct GraphNode
{
    std::string op;
    std::vector<std::string> inputs;
    std::string output;
    std::map<std::string, std::int64_t> attributes{}; ///< "axis", "keepdims", …
};

/// A named input or output; −1 in the shape is the batch.
struct GraphValue
{
    std::string name;
    bool isInteger = false;
    std::vector<std::int64_t> shape;
};

/// A network as a list of operators in the order they run, with its weights: what an ONNX file holds, as far as this
/// program writes such files. Immutable use is safe from several threads.
class TensorGraph
{
public:
    std::vector<GraphNode> nodes;
    std::map<std::string, Tensor> constants;
    std::vector<GraphValue> inputs;
    std::vector<GraphValue> outputs;
    std::map<std::string, std::string> metadata;

    /// Adds a node and returns its output's name, for building.
    std::string add(std::string op, std::vector<std::string> operands,
                    std::map<std::string, std::int64_t> attributes = {});
    std::string constant(std::string name, Tensor tensor);
    void nameOutput(const std::string& from, GraphValue value);

    /// The values of the outputs, in their order, for those of the inputs. Serial. Throws Error(Data) that names the
    /// node where shapes or types do not fit.
    std::vector<Tensor> run(std::map<std::string, Tensor> values) const;

    /// What `run` can do.
    static std::span<const std::string_view> operators();
    /// Throws Error(Data) for the first operator that is none of those, with the list, and for names nothing defines.
    void check() const;
};

} // namespace equipoise
