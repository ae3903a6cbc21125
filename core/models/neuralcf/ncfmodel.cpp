// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfmodel.h"

#include "core/nn/rowproduct.h"

#include <Eigen/Core>

#include <array>
#include <numeric>

namespace equipoise {

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::size_t kRows = NcfKernel::kRows;

std::size_t asSize(int n) { return static_cast<std::size_t>(n); }

} // namespace

NcfModel::NcfModel(std::string modelName, NcfParameters parameters)
    : m_modelName(std::move(modelName))
    , m_parameters(std::move(parameters))
    , m_kernel(m_parameters.shape)
    , m_userHalves(halves(m_parameters.userTowers, true))
    , m_itemHalves(halves(m_parameters.itemTowers, false))
{}

AlignedVector<float> NcfModel::halves(const AlignedVector<float>& towers, bool ofUsers) const
{
    const NcfShape& shape = m_parameters.shape;
    if (!shape.hasTower())
        return {};
    const std::size_t rows = towers.size() / asSize(shape.towerWidth());
    const AlignedVector<float> zeros(asSize(shape.width(0)));
    const float* dense = m_parameters.dense.data();
    AlignedVector<float> out(rows * asSize(shape.width(0)));
    rowProduct(towers.data(), static_cast<int>(rows), shape.towerWidth(), dense + (ofUsers ? 0 : shape.firstHalf()),
               ofUsers ? dense + shape.biases(0) : zeros.data(), shape.width(0), out.data());
    return out;
}

void NcfModel::predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                       const Conditions&) const
{
    NcfKernel::Workspace workspace(m_parameters.shape);
    for (std::size_t begin = 0; begin < users.size(); begin += kRows) {
        const std::size_t n = std::min(kRows, users.size() - begin);
        m_kernel.forward(m_parameters.dense.data(), {m_parameters.userProducts.data(), m_userHalves.data()},
                         {m_parameters.itemProducts.data(), m_itemHalves.data()},
                         {users.data() + begin, items.data() + begin, static_cast<int>(n)}, {}, workspace);
        std::copy_n(workspace.logits().begin(), n, out.begin() + static_cast<std::ptrdiff_t>(begin));
    }
}

void NcfModel::score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const
{
    const std::size_t items = itemCount();
    if (!m_parameters.shape.hasTower()) {
        addProducts(users, out);
        return;
    }
    std::vector<std::uint32_t> all(items);
    std::iota(all.begin(), all.end(), 0U);
    std::vector<std::uint32_t> same(items);
    for (std::size_t u = 0; u < users.size(); ++u) {
        std::fill(same.begin(), same.end(), users[u]);
        predict(same, all, out.subspan(u * items, items), conditions);
    }
}

void NcfModel::addProducts(std::span<const std::uint32_t> users, std::span<float> out) const
{
    const NcfShape& shape = m_parameters.shape;
    const Eigen::Index width = shape.productWidth();
    const std::size_t stride = asSize(shape.productWidth());
    const auto rows = static_cast<Eigen::Index>(users.size());
    const auto columns = static_cast<Eigen::Index>(itemCount());
    const Eigen::Map<const Eigen::RowVectorXf> weights(m_parameters.dense.data() + shape.productWeights(), width);
    Matrix weighted(rows, width);
    for (Eigen::Index j = 0; j < rows; ++j) {
        const float* user = m_parameters.userProducts.data() + users[static_cast<std::size_t>(j)] * stride;
        weighted.row(j) = Eigen::Map<const Eigen::RowVectorXf>(user, width).cwiseProduct(weights);
    }
    Eigen::Map<Matrix> scores(out.data(), rows, columns);
    scores.noalias() =
        weighted * Eigen::Map<const Matrix>(m_parameters.itemProducts.data(), columns, width).transpose();
    scores.array() += m_parameters.dense[shape.outputBias()];
}

void NcfModel::save(ArrayFile& file, const std::string& prefix) const
{
    const NcfShape& shape = m_parameters.shape;
    file.header[prefix] = {{"model", m_modelName},
                           {"factors", shape.factors},
                           {"embedding", shape.embedding},
                           {"layers", shape.layers},
                           {"dot", shape.isDot}};
    const auto put = [&](const char* name, const AlignedVector<float>& values) {
        file.put(prefix + name, std::span<const float>(values));
    };
    put(".dense", m_parameters.dense);
    put(".user-products", m_parameters.userProducts);
    put(".item-products", m_parameters.itemProducts);
    put(".user-towers", m_parameters.userTowers);
    put(".item-towers", m_parameters.itemTowers);
}

std::shared_ptr<const NcfModel> NcfModel::load(const ArrayFile& file, const std::string& prefix)
{
    if (!file.header.contains(prefix))
        throw Error(ErrorKind::Data, "the file holds no network of neural collaborative filtering");
    const nlohmann::json& header = file.header.at(prefix);
    NcfParameters parameters;
    NcfShape& shape = parameters.shape;
    shape.factors = header.at("factors");
    shape.embedding = header.at("embedding");
    shape.layers = header.at("layers").get<std::vector<int>>();
    shape.isDot = header.at("dot");
    constexpr int kMost = 1 << 16; // far above any parameter's range: a damaged file must not ask for the memory
    const auto isSize = [](int n) { return n >= 0 && n <= kMost; };
    if (!isSize(shape.factors) || !isSize(shape.embedding) ||
        !std::all_of(shape.layers.begin(), shape.layers.end(), isSize) || (!shape.hasProduct() && !shape.hasTower()) ||
        shape.hasTower() != (shape.embedding > 0))
        throw Error(ErrorKind::Data, "the network's sizes make no sense");
    const auto get = [&](const char* name, int width) {
        const std::vector<float> values = file.get<float>(prefix + name);
        if (width == 0 ? !values.empty() : values.size() % asSize(width) != 0)
            throw Error(ErrorKind::Data, "the network's arrays do not fit its sizes").value(name);
        return AlignedVector<float>(values.begin(), values.end());
    };
    const std::vector<float> dense = file.get<float>(prefix + ".dense", shape.size());
    parameters.dense.assign(dense.begin(), dense.end());
    parameters.userProducts = get(".user-products", shape.productWidth());
    parameters.itemProducts = get(".item-products", shape.productWidth());
    parameters.userTowers = get(".user-towers", shape.towerWidth());
    parameters.itemTowers = get(".item-towers", shape.towerWidth());
    if (shape.hasProduct() && shape.hasTower()) {
        const auto fits = [&](const AlignedVector<float>& products, const AlignedVector<float>& towers) {
            return products.size() / asSize(shape.productWidth()) == towers.size() / asSize(shape.towerWidth());
        };
        if (!fits(parameters.userProducts, parameters.userTowers) ||
            !fits(parameters.itemProducts, parameters.itemTowers))
            throw Error(ErrorKind::Data, "the network's two branches know different users or items");
    }
    return std::make_shared<NcfModel>(header.at("model").get<std::string>(), std::move(parameters));
}

RecommenderPtr NcfModel::load(const ArrayFile& file) { return load(file, "ncf.model"); }

} // namespace equipoise
