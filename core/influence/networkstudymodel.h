// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studymodel.h"

namespace equipoise {

/// Sizes of a network of neural collaborative filtering: a product Σ_j h_j p_j q_j of `factors` numbers a side (0:
/// none), and a tower over [p; q] of `embedding` numbers a side through `layers` (none: no tower). Its units are
/// softplus, ln(1 + e^x): where a ReLU switches there is no Hessian, and under regularisation that is where training
/// ends.
struct StudyNetworkShape
{
    std::size_t factors = 0;
    std::size_t embedding = 0;
    std::vector<std::size_t> layers;
};

/// GMF, MLP and NeuMF with exact Hessian-vector products (Pearlmutter's R-operator). A row holds the product's numbers,
/// then the tower's; the dense weights are the product's output weights, each layer's weights (a row an input) and
/// biases, the tower's output weights and one output bias.
std::unique_ptr<StudyModel> makeNetworkStudyModel(std::size_t users, std::size_t items, const StudyNetworkShape& shape);

} // namespace equipoise
