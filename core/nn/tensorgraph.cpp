// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/tensorgraph.h"

#include "core/base/error.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>

namespace equipoise {

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::array<std::string_view, 19> kOperators{
    "Abs", "Add",  "Concat",    "Div",     "Flatten", "Gather",  "Identity", "MatMul", "Max",      "Min",
    "Mul", "Relu", "ReduceSum", "Sigmoid", "Sign",    "Squeeze", "Sub",      "Tanh",   "Transpose"};

std::string shapeText(const Tensor& tensor)
{
    std::string text = "[";
    for (const std::int64_t n : tensor.shape)
        text += (text.size() > 1 ? " × " : "") + std::to_string(n);
    return text + "]";
}

/// Rows and columns, with ones in front where there are fewer than two dimensions.
std::pair<std::int64_t, std::int64_t> rowsAndColumns(const Tensor& tensor)
{
    switch (tensor.shape.size()) {
    case 0:
        return {1, 1};
    case 1:
        return {1, tensor.shape[0]};
    default:
        return {tensor.shape[0], tensor.shape[1]};
    }
}

Eigen::Map<const Matrix> mapped(const Tensor& tensor)
{
    const auto [rows, columns] = rowsAndColumns(tensor);
    return {tensor.floats.data(), rows, columns};
}

/// One run of one node.
class Step
{
public:
    Step(const GraphNode& node, std::vector<const Tensor*> operands)
        : m_node(node)
        , m_operands(std::move(operands))
    {}

    Tensor run() const
    {
        const std::string& op = m_node.op;
        if (op == "Gather")
            return gather();
        if (op == "MatMul")
            return matMul();
        if (op == "Concat")
            return concat();
        if (op == "ReduceSum")
            return reduceSum();
        if (op == "Transpose")
            return transpose();
        if (op == "Squeeze" || op == "Flatten" || op == "Identity")
            return reshape();
        if (const auto f = unary(op))
            return each(f);
        if (const auto f = binary(op))
            return combine(f);
        throw bad("is of a kind this program does not run");
    }

private:
    Error bad(const std::string& message) const
    {
        std::string shapes;
        for (const Tensor* operand : m_operands)
            shapes += (shapes.empty() ? "" : ", ") + shapeText(*operand);
        return Error(ErrorKind::Data, "the network's node " + m_node.op + " '" + m_node.output + "' " + message)
            .value(shapes)
            .hint("Export the model again, or give data of the catalogue it was made for");
    }

    const Tensor& at(std::size_t i) const
    {
        if (i >= m_operands.size())
            throw bad("has too few inputs");
        return *m_operands[i];
    }
    const Tensor& floats(std::size_t i) const
    {
        if (at(i).isInteger)
            throw bad("takes whole numbers where it needs others");
        return at(i);
    }
    std::int64_t attribute(const char* name, std::int64_t fallback) const
    {
        const auto found = m_node.attributes.find(name);
        return found == m_node.attributes.end() ? fallback : found->second;
    }

    static std::function<float(float)> unary(const std::string& op)
    {
        if (op == "Relu")
            return [](float x) { return std::max(x, 0.0F); };
        if (op == "Sigmoid")
            return [](float x) { return 1 / (1 + std::exp(-x)); };
        if (op == "Tanh")
            return [](float x) { return std::tanh(x); };
        if (op == "Sign")
            return [](float x) { return x > 0 ? 1.0F : x < 0 ? -1.0F : 0.0F; };
        if (op == "Abs")
            return [](float x) { return std::abs(x); };
        return {};
    }
    static std::function<float(float, float)> binary(const std::string& op)
    {
        if (op == "Add")
            return [](float a, float b) { return a + b; };
        if (op == "Sub")
            return [](float a, float b) { return a - b; };
        if (op == "Mul")
            return [](float a, float b) { return a * b; };
        if (op == "Div")
            return [](float a, float b) { return a / b; };
        if (op == "Max")
            return [](float a, float b) { return std::max(a, b); };
        if (op == "Min")
            return [](float a, float b) { return std::min(a, b); };
        return {};
    }

    Tensor each(const std::function<float(float)>& f) const
    {
        Tensor out = floats(0);
        std::transform(out.floats.begin(), out.floats.end(), out.floats.begin(), f);
        return out;
    }

    /// With broadcasting of what has one row or one column.
    Tensor combine(const std::function<float(float, float)>& f) const
    {
        const Tensor& a = floats(0);
        const Tensor& b = floats(1);
        const auto [aRows, aColumns] = rowsAndColumns(a);
        const auto [bRows, bColumns] = rowsAndColumns(b);
        if ((aRows != bRows && aRows != 1 && bRows != 1) || (aColumns != bColumns && aColumns != 1 && bColumns != 1))
            throw bad("takes shapes that do not fit together");
        const std::int64_t rows = aRows == 1 ? bRows : aRows;
        const std::int64_t columns = aColumns == 1 ? bColumns : aColumns;
        Tensor out;
        const std::size_t dimensions = std::max(a.shape.size(), b.shape.size());
        if (dimensions == 2)
            out.shape = {rows, columns};
        else if (dimensions == 1)
            out.shape = {columns};
        out.floats.resize(static_cast<std::size_t>(rows * columns));
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = 0; c < columns; ++c)
                out.floats[static_cast<std::size_t>(r * columns + c)] =
                    f(a.floats[static_cast<std::size_t>((aRows == 1 ? 0 : r) * aColumns + (aColumns == 1 ? 0 : c))],
                      b.floats[static_cast<std::size_t>((bRows == 1 ? 0 : r) * bColumns + (bColumns == 1 ? 0 : c))]);
        return out;
    }

    Tensor gather() const
    {
        const Tensor& table = floats(0);
        const Tensor& ids = at(1);
        if (!ids.isInteger || ids.shape.size() != 1 || table.shape.empty() || attribute("axis", 0) != 0)
            throw bad("takes no list of ids");
        const std::int64_t width = table.shape.size() == 2 ? table.shape[1] : 1;
        Tensor out;
        out.shape = {ids.shape[0]};
        if (table.shape.size() == 2)
            out.shape.push_back(width);
        for (const std::int64_t id : ids.integers) {
            if (id < 0 || id >= table.shape[0])
                throw bad("is asked for an id it does not have: " + std::to_string(id));
            const auto first = table.floats.begin() + static_cast<std::ptrdiff_t>(id * width);
            out.floats.insert(out.floats.end(), first, first + static_cast<std::ptrdiff_t>(width));
        }
        return out;
    }

    Tensor matMul() const
    {
        const Tensor& a = floats(0);
        const Tensor& b = floats(1);
        if (a.shape.size() != 2 || b.shape.size() != 2 || a.shape[1] != b.shape[0])
            throw bad("takes matrices that cannot be multiplied");
        Tensor out = Tensor::matrix(a.shape[0], b.shape[1], {});
        out.floats.resize(out.size());
        Eigen::Map<Matrix>(out.floats.data(), a.shape[0], b.shape[1]).noalias() = mapped(a) * mapped(b);
        return out;
    }

    Tensor concat() const
    {
        Tensor out;
        const std::int64_t rows = rowsAndColumns(at(0)).first;
        std::int64_t columns = 0;
        for (std::size_t i = 0; i < m_operands.size(); ++i) {
            if (floats(i).shape.size() != 2 || floats(i).shape[0] != rows || attribute("axis", 0) != 1)
                throw bad("takes rows that do not lie side by side");
            columns += floats(i).shape[1];
        }
        out.shape = {rows, columns};
        for (std::int64_t r = 0; r < rows; ++r)
            for (const Tensor* operand : m_operands) {
                const auto first = operand->floats.begin() + static_cast<std::ptrdiff_t>(r * operand->shape[1]);
                out.floats.insert(out.floats.end(), first, first + static_cast<std::ptrdiff_t>(operand->shape[1]));
            }
        return out;
    }

    Tensor reduceSum() const
    {
        const Tensor& a = floats(0);
        const Tensor& axes = at(1);
        if (a.shape.size() != 2 || axes.integers != std::vector<std::int64_t>{1} || attribute("keepdims", 1) != 1)
            throw bad("sums along something else than its rows");
        Tensor out = Tensor::matrix(a.shape[0], 1, {});
        const Eigen::VectorXf sums = mapped(a).rowwise().sum();
        out.floats.assign(sums.begin(), sums.end());
        return out;
    }

    Tensor transpose() const
    {
        const Tensor& a = floats(0);
        if (a.shape.size() != 2)
            throw bad("takes no matrix");
        Tensor out = Tensor::matrix(a.shape[1], a.shape[0], {});
        out.floats.resize(a.size());
        Eigen::Map<Matrix>(out.floats.data(), a.shape[1], a.shape[0]) = mapped(a).transpose();
        return out;
    }

    Tensor reshape() const
    {
        Tensor out = floats(0);
        if (m_node.op == "Flatten") { // of a list of numbers: one number a row
            if (out.shape.size() == 1)
                out.shape.push_back(1);
        } else if (m_node.op == "Squeeze") {
            if (out.shape.size() != 2 || out.shape[1] != 1 || at(1).integers != std::vector<std::int64_t>{1})
                throw bad("takes more than one number a row");
            out.shape.pop_back();
        }
        return out;
    }

    const GraphNode& m_node;
    std::vector<const Tensor*> m_operands;
};

} // namespace

std::size_t Tensor::size() const
{
    std::size_t n = 1;
    for (const std::int64_t extent : shape)
        n *= static_cast<std::size_t>(extent);
    return n;
}

Tensor Tensor::row(std::vector<float> values)
{
    return {{static_cast<std::int64_t>(values.size())}, std::move(values), {}, false};
}

Tensor Tensor::ids(std::vector<std::int64_t> values)
{
    return {{static_cast<std::int64_t>(values.size())}, {}, std::move(values), true};
}

Tensor Tensor::matrix(std::int64_t rows, std::int64_t columns, std::vector<float> values)
{
    return {{rows, columns}, std::move(values), {}, false};
}

std::string TensorGraph::add(std::string op, std::vector<std::string> operands,
                             std::map<std::string, std::int64_t> attributes)
{
    std::string name = op + "_" + std::to_string(nodes.size());
    nodes.push_back({std::move(op), std::move(operands), name, std::move(attributes)});
    return name;
}

std::string TensorGraph::constant(std::string name, Tensor tensor)
{
    constants[name] = std::move(tensor);
    return name;
}

void TensorGraph::nameOutput(const std::string& from, GraphValue value)
{
    nodes.push_back({"Identity", {from}, value.name, {}});
    outputs.push_back(std::move(value));
}

std::vector<Tensor> TensorGraph::run(std::map<std::string, Tensor> values) const
{
    for (const GraphValue& input : inputs) {
        const auto at = values.find(input.name);
        const bool fits =
            at != values.end() && at->second.isInteger == input.isInteger &&
            at->second.shape.size() == input.shape.size() &&
            std::equal(input.shape.begin(), input.shape.end(), at->second.shape.begin(),
                       [](std::int64_t wanted, std::int64_t given) { return wanted < 0 || wanted == given; });
        if (!fits)
            throw Error(ErrorKind::Data, "the network's input '" + input.name + "' gets something of another shape")
                .value(at == values.end() ? "nothing" : shapeText(at->second));
    }
    for (const GraphNode& node : nodes) {
        std::vector<const Tensor*> operands;
        for (const std::string& name : node.inputs) {
            const auto constantAt = constants.find(name);
            const auto valueAt = values.find(name);
            if (constantAt == constants.end() && valueAt == values.end())
                throw Error(ErrorKind::Data, "nothing in the network makes '" + name + "'");
            operands.push_back(constantAt != constants.end() ? &constantAt->second : &valueAt->second);
        }
        values[node.output] = Step(node, std::move(operands)).run();
    }
    std::vector<Tensor> results;
    for (const GraphValue& output : outputs)
        results.push_back(values.at(output.name));
    return results;
}

std::span<const std::string_view> TensorGraph::operators() { return kOperators; }

void TensorGraph::check() const
{
    std::set<std::string> known;
    for (const GraphValue& input : inputs)
        known.insert(input.name);
    for (const auto& [name, tensor] : constants) {
        known.insert(name);
        if (tensor.shape.size() > 2 ||
            tensor.size() != (tensor.isInteger ? tensor.integers.size() : tensor.floats.size()))
            throw Error(ErrorKind::Data, "the network's weights '" + name + "' do not have the shape they claim")
                .value(shapeText(tensor));
    }
    for (const GraphNode& node : nodes) {
        if (std::find(kOperators.begin(), kOperators.end(), node.op) == kOperators.end()) {
            std::string list;
            for (const std::string_view op : kOperators)
                list += (list.empty() ? "" : ", ") + std::string(op);
            throw Error(ErrorKind::Data, "the network has an operator this program does not run")
                .value(node.op)
                .hint("It runs " + list);
        }
        for (const std::string& name : node.inputs)
            if (!known.contains(name))
                throw Error(ErrorKind::Data, "nothing in the network makes '" + name + "' before it is needed");
        known.insert(node.output);
    }
    for (const GraphValue& output : outputs)
        if (!known.contains(output.name))
            throw Error(ErrorKind::Data, "nothing in the network makes its output '" + output.name + "'");
}

} // namespace equipoise
