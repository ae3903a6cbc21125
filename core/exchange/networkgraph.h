// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/tensorgraph.h"
#include "core/training/run.h"

namespace equipoise {

/// A trained network as operators, with everything it needs to run elsewhere. Inputs and outputs by kind:
///   autoencoder       "ratings" [batch, columns], 0 where unknown → "predictions" [batch, columns]; columns are items,
///                     or users where its rows are items
///   deepfair          "user", "item" [batch] ids, "beta" [batch] → "rating" [batch]
///   gmf mlp neumf dot "user", "item" [batch] ids → "score" [batch]
/// Ids are indices into the id map. Metadata: model, dataset, dataset_sha256, split, validation, seed, rating_minimum,
/// rating_maximum, and "rows" ("users" or "items") for an autoencoder. Throws Error(Usage) for a model that is no
/// network.
TensorGraph networkGraph(const SavedModel& saved);

/// The id map that lies beside an exported network: {"users": […], "items": […], "titles": […]} by index.
std::string idMapText(const SavedModel& saved);
/// "model.onnx" → "model.ids.json".
std::filesystem::path idMapPath(const std::filesystem::path& onnx);

} // namespace equipoise
