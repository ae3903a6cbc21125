// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/tensorgraph.h"
#include "core/training/run.h"

#include <filesystem>

namespace equipoise {

/// An ONNX file as a model of a data set, whose users and items are matched with the file's by their ids.
struct OnnxModel
{
    RecommenderPtr model;   ///< in the indices of the data set
    std::string name;       ///< of the model that was exported
    Split split;            ///< what it sees as input and what it is to be tested on
    std::uint64_t seed = 1; ///< of that split
    bool isSameData = false;
    std::size_t unknownUsers = 0; ///< in the data, not in the model; an autoencoder takes any user or item as a row
    std::size_t unknownItems = 0;
    std::size_t unknownRatings = 0; ///< test ratings of those, left out
};

/// Reads the file and its id map ("model.ids.json" beside it). On the data the model was trained on, the test rows are
/// those of its own split. On others an autoencoder sees the training rows of such a split and is tested on its test
/// rows; what takes ids is tested on all ratings of users and items it knows. Where the id map is missing, only the
/// data of training will do. Throws Error(Data) for a file this program cannot run, an id map of another size, and
/// where nothing is left to test on.
OnnxModel openOnnx(const std::filesystem::path& path, const Dataset& dataset);

/// Writes a trained network as an ONNX model that has passed the library's checker, and its id map beside it; returns
/// what was written. Throws as networkGraph and writeOnnx do.
TensorGraph exportNetwork(const SavedModel& saved, const std::filesystem::path& path);

} // namespace equipoise
