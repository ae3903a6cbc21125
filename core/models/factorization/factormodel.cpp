// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/factormodel.h"

namespace equipoise {

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::Map<const Eigen::VectorXf>;

} // namespace

FactorModel::FactorModel(std::string modelName, Factors factors, bool predictsRatings)
    : m_modelName(std::move(modelName))
    , m_factors(std::move(factors))
    , m_predictsRatings(predictsRatings)
{}

void FactorModel::predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                          std::span<float> out, const Conditions&) const
{
    const auto k = static_cast<Eigen::Index>(m_factors.k);
    for (std::size_t j = 0; j < users.size(); ++j) {
        const float inner = Vector(m_factors.user(users[j]).data(), k).dot(Vector(m_factors.item(items[j]).data(), k));
        out[j] = inner + m_factors.itemBiases[items[j]] + (m_factors.mean + m_factors.userBiases[users[j]]);
    }
}

void FactorModel::score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions&) const
{
    const auto k = static_cast<Eigen::Index>(m_factors.k);
    const auto rows = static_cast<Eigen::Index>(users.size());
    const auto columns = static_cast<Eigen::Index>(itemCount());
    Matrix p(rows, k);
    Eigen::VectorXf offsets(rows);
    for (Eigen::Index j = 0; j < rows; ++j) {
        const std::uint32_t user = users[static_cast<std::size_t>(j)];
        p.row(j) = Vector(m_factors.user(user).data(), k);
        offsets[j] = m_factors.mean + m_factors.userBiases[user];
    }
    Eigen::Map<Matrix> scores(out.data(), rows, columns);
    scores.noalias() = p * Eigen::Map<const Matrix>(m_factors.q.data(), columns, k).transpose();
    scores.rowwise() += Vector(m_factors.itemBiases.data(), columns).transpose();
    scores.colwise() += offsets;
}

void FactorModel::save(ArrayFile& file) const
{
    file.header["factors.model"] = m_modelName;
    file.header["factors.ratings"] = m_predictsRatings;
    m_factors.save(file, "factors");
}

RecommenderPtr FactorModel::load(const ArrayFile& file)
{
    const auto name = file.header.find("factors.model");
    if (name == file.header.end() || !name->is_string())
        throw Error(ErrorKind::Data, "the file holds no matrix factorisation");
    const auto ratings = file.header.find("factors.ratings"); // files from before there were other scores have none
    const bool predictsRatings = ratings == file.header.end() || !ratings->is_boolean() || ratings->get<bool>();
    return std::make_shared<FactorModel>(name->get<std::string>(), Factors::load(file, "factors"), predictsRatings);
}

} // namespace equipoise
