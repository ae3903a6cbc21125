// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/autoencodermodel.h"

#include "core/base/error.h"

#include <Eigen/Core>

#include <algorithm>
#include <numeric>

namespace equipoise {

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Rows = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;

constexpr std::size_t kDecoded = 256; ///< rows at once

Rows rowsOf(const float* values, std::size_t rows, int columns, int stride)
{
    return {values, static_cast<Eigen::Index>(rows), columns, Eigen::OuterStride<>(stride)};
}

} // namespace

AutoencoderModel::AutoencoderModel(std::shared_ptr<const AutoencoderWeights> weights, bool isByItem,
                                   AlignedVector<float> codes, std::vector<float> offsets)
    : m_weights(std::move(weights))
    , m_isByItem(isByItem)
    , m_codes(std::move(codes))
    , m_offsets(std::move(offsets))
    , m_packed(m_weights->shape(), false)
{
    m_packed.pack(*m_weights);
}

AlignedVector<float> AutoencoderModel::decoded(std::span<const std::uint32_t> rows) const
{
    const std::size_t code = shape().depth() - 1;
    const std::size_t top = shape().hiddenCount() - 1;
    const std::size_t codeStride = static_cast<std::size_t>(shape().stride(code));
    LayerRows layers(shape(), rows.size(), false);
    for (std::size_t r = 0; r < rows.size(); ++r)
        std::copy_n(m_codes.begin() + static_cast<std::ptrdiff_t>(rows[r] * codeStride), codeStride,
                    layers.values[code].begin() + static_cast<std::ptrdiff_t>(r * codeStride));
    hiddenLayers(*m_weights, m_packed, layers, 0, static_cast<int>(rows.size()), code, top);
    for (std::size_t r = 0; r < rows.size(); ++r)
        setBiasUnit(shape(), layers.values[top].data() + r * static_cast<std::size_t>(shape().stride(top)));
    return std::move(layers.values[top]);
}

void AutoencoderModel::predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                               std::span<float> out, const Conditions&) const
{
    const auto rows = m_isByItem ? items : users;
    const auto columns = m_isByItem ? users : items;
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    const std::size_t stride = static_cast<std::size_t>(shape().stride(0));
    for (std::size_t begin = 0; begin < order.size();) {
        std::vector<std::uint32_t> distinct;
        std::size_t end = begin;
        for (; end < order.size(); ++end) {
            const std::uint32_t row = rows[order[end]];
            if (!distinct.empty() && distinct.back() == row)
                continue;
            if (distinct.size() == kDecoded)
                break;
            distinct.push_back(row);
        }
        const AlignedVector<float> hidden = decoded(distinct);
        std::size_t place = 0;
        for (; begin < end; ++begin) {
            const std::size_t j = order[begin];
            while (distinct[place] != rows[j])
                ++place;
            const float z = outputOf(*m_weights, columns[j], hidden.data() + place * stride);
            out[j] = shape().outputAt(z, m_offsets[rows[j]]).value;
        }
    }
}

void AutoencoderModel::score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions&) const
{
    const int stride = shape().stride(0);
    const int inner = shape().layers.front() + 1; // with the bias
    const std::size_t items = itemCount();
    Eigen::Map<Matrix> scores(out.data(), static_cast<Eigen::Index>(users.size()), static_cast<Eigen::Index>(items));
    if (!m_isByItem) {
        const AlignedVector<float> hidden = decoded(users);
        scores.noalias() = rowsOf(hidden.data(), users.size(), inner, stride) *
                           rowsOf(m_weights->outputs().values.data(), items, inner, stride).transpose();
    } else {
        Matrix wanted(static_cast<Eigen::Index>(users.size()), inner);
        for (std::size_t u = 0; u < users.size(); ++u)
            wanted.row(static_cast<Eigen::Index>(u)) =
                Eigen::Map<const Eigen::RowVectorXf>(m_weights->outputs().row(users[u]), inner);
        for (std::size_t begin = 0; begin < items; begin += kDecoded) {
            const std::size_t n = std::min(kDecoded, items - begin);
            std::vector<std::uint32_t> rows(n);
            std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
            const AlignedVector<float> hidden = decoded(rows);
            scores.middleCols(static_cast<Eigen::Index>(begin), static_cast<Eigen::Index>(n)).noalias() =
                wanted * rowsOf(hidden.data(), n, inner, stride).transpose();
        }
    }
    for (std::size_t u = 0; u < users.size(); ++u)
        for (std::size_t i = 0; i < items; ++i) {
            float& score = out[u * items + i];
            score = shape().outputAt(score, m_offsets[m_isByItem ? i : users[u]]).value;
        }
}

void AutoencoderModel::save(ArrayFile& file) const
{
    file.header["autoencoder"] = {{"columns", shape().columns},
                                  {"layers", shape().layers},
                                  {"tied", shape().isTied},
                                  {"hidden", nameOf(shape().hidden)},
                                  {"output", nameOf(shape().output)},
                                  {"centring", nameOf(shape().centring)},
                                  {"by_item", m_isByItem}};
    file.put("autoencoder.scale", std::vector<float>{shape().scale.minimum, shape().scale.maximum, shape().mean});
    file.put("autoencoder.offsets", m_offsets);
    file.putView("autoencoder.codes", std::span<const float>(m_codes));
    for (std::size_t i = 0; i < m_weights->matrices().size(); ++i)
        file.putView("autoencoder.weights." + std::to_string(i),
                     std::span<const float>(m_weights->matrices()[i].values));
}

RecommenderPtr AutoencoderModel::load(const ArrayFile& file)
{
    AutoencoderShape shape;
    bool isByItem = false;
    try {
        const nlohmann::json& header = file.header.at("autoencoder");
        shape.columns = header.at("columns");
        shape.layers = header.at("layers").get<std::vector<int>>();
        shape.isTied = header.at("tied");
        shape.hidden = activationNamed(header.at("hidden").get<std::string>());
        shape.output = activationNamed(header.at("output").get<std::string>());
        shape.centring = centringNamed(header.at("centring").get<std::string>());
        isByItem = header.at("by_item");
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the file holds no autoencoder").value(error.what());
    }
    constexpr int kWidest = 1 << 20;
    const bool isSound =
        !shape.layers.empty() && shape.columns > 0 && shape.columns < (std::size_t{1} << 32) &&
        std::all_of(shape.layers.begin(), shape.layers.end(), [](int width) { return width >= 1 && width <= kWidest; });
    if (!isSound)
        throw Error(ErrorKind::Data, "the autoencoder in the file has layers no network can have");
    // what is there is measured before memory is taken for it
    const std::size_t first = static_cast<std::size_t>(RowMatrix::strideFor(shape.layers.front())) * shape.columns;
    const std::vector<float> scale = file.get<float>("autoencoder.scale", 3);
    shape.scale = {scale[0], scale[1]};
    shape.mean = scale[2];
    static_cast<void>(file.get<float>("autoencoder.weights.0", first));
    auto weights = std::make_shared<AutoencoderWeights>(shape);
    for (std::size_t i = 0; i < weights->matrices().size(); ++i) {
        AlignedVector<float>& values = weights->matrices()[i].values;
        const std::vector<float> stored = file.get<float>("autoencoder.weights." + std::to_string(i), values.size());
        std::copy(stored.begin(), stored.end(), values.begin());
    }
    const std::vector<float> offsets = file.get<float>("autoencoder.offsets");
    const std::vector<float> codes = file.get<float>(
        "autoencoder.codes", offsets.size() * static_cast<std::size_t>(shape.stride(shape.depth() - 1)));
    return std::make_shared<AutoencoderModel>(std::move(weights), isByItem,
                                              AlignedVector<float>(codes.begin(), codes.end()), offsets);
}

} // namespace equipoise
