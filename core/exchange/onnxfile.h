// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/tensorgraph.h"

#include <filesystem>

namespace equipoise {

constexpr int kOnnxOperatorSet = 13;

/// Writes a network as an ONNX model that has passed the ONNX library's own checker; whole or not at all. Throws
/// Error(Io), and Error(Data) for one above the two gigabytes a model file may have.
void writeOnnx(const TensorGraph& graph, const std::filesystem::path& path);

/// Reads one, checked by the library and for what TensorGraph runs: operators, types, shapes. Throws Error(Data) for a
/// truncated file, one that is no ONNX model, and one with anything else in it.
TensorGraph readOnnx(const std::filesystem::path& path);

} // namespace equipoise
