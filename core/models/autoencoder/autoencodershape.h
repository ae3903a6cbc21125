// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/autoencoder/ratingrows.h"
#include "core/nn/rowmatrix.h"

#include <string_view>

namespace equipoise {

enum class Activation { Identity, Relu, Sigmoid, Tanh };

/// What is written in files and settings: "identity", "relu", "sigmoid", "tanh".
std::string_view nameOf(Activation activation);
Activation activationNamed(std::string_view name);

/// A network that squeezes a row of ratings through ever narrower layers and back:
/// columns → layers[0] → … → layers.back() → … → layers[0] → columns. A rating that is not there is a 0 at the input
/// and neither loss nor gradient at the output. Where tied, the way back uses the transposed weights of the way in;
/// biases are separate either way.
struct AutoencoderShape
{
    std::size_t columns = 0;
    std::vector<int> layers;
    bool isTied = true;
    Activation hidden = Activation::Relu;
    /// Of the output; Sigmoid is scaled to the rating scale.
    Activation output = Activation::Identity;
    RatingScale scale;
    Centring centring = Centring::None;
    float mean = 0; ///< of the training ratings: what rows without any are centred by

    std::size_t depth() const { return layers.size(); }
    /// Hidden layers: the first, …, the code, …, the last.
    std::size_t hiddenCount() const { return 2 * depth() - 1; }
    int width(std::size_t hiddenLayer) const
    {
        return layers[hiddenLayer < depth() ? hiddenLayer : 2 * depth() - 2 - hiddenLayer];
    }
    int stride(std::size_t hiddenLayer) const { return RowMatrix::strideFor(width(hiddenLayer)); }
    /// Weights and biases.
    std::size_t parameterCount() const;

    /// ŷ and dŷ/dz for the output z of the last layer; `offset` is what centring took off the row.
    struct Output
    {
        float value;
        float slope;
    };
    Output outputAt(float z, float offset) const;
};

/// The weights by layer. The bias of output c lies behind the columns of outputs().row(c).
class AutoencoderWeights
{
public:
    AutoencoderWeights() = default;
    /// All zero.
    explicit AutoencoderWeights(AutoencoderShape shape);

    const AutoencoderShape& shape() const { return m_shape; }

    RowMatrix& inputs() { return m_matrices[0]; }
    const RowMatrix& inputs() const { return m_matrices[0]; }
    RowMatrix& outputs() { return m_matrices[m_shape.isTied ? 0 : 1]; }
    const RowMatrix& outputs() const { return m_matrices[m_shape.isTied ? 0 : 1]; }
    /// Between hidden layers; `step` goes from hidden layer `step` to `step` + 1 and may belong to the way back, whose
    /// matrix is, where tied, that of the way in, to be taken transposed.
    std::size_t innerIndex(std::size_t step) const;
    bool isTransposed(std::size_t step) const { return m_shape.isTied && step >= m_shape.depth() - 1; }
    std::size_t biasIndex(std::size_t hiddenLayer) const;
    const RowMatrix& inner(std::size_t step) const { return m_matrices[innerIndex(step)]; }
    const float* bias(std::size_t hiddenLayer) const { return m_matrices[biasIndex(hiddenLayer)].row(0); }

    std::vector<RowMatrix>& matrices() { return m_matrices; }
    const std::vector<RowMatrix>& matrices() const { return m_matrices; }

private:
    AutoencoderShape m_shape;
    std::vector<RowMatrix> m_matrices; ///< inputs, [outputs], inner ones, biases of the hidden layers
};

/// What is written in files and settings: "none", "global", "row".
std::string_view nameOf(Centring centring);
Centring centringNamed(std::string_view name);

enum class Initialisation { Default, Xavier };

/// Default: weights and biases uniform within ±1/√(inputs of the layer), as PyTorch's. Xavier: weights uniform within
/// ±√(6/(inputs + outputs)), biases 0.01 (Glorot & Bengio 2010). Columns nobody rated get zero weights and the bias
/// that gives `unratedValue`: no step ever touches them.
void initialise(AutoencoderWeights& weights, Initialisation initialisation, std::uint64_t seed,
                const std::vector<bool>& usedColumns, float unratedValue);

} // namespace equipoise
