// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/logoptions.h"
#include "core/training/run.h"

namespace equipoise::cli {

/// A trained model as the line names it: a file, or the number of a run that saved one.
class ModelArgument
{
public:
    void addTo(CLI::App& command);
    SavedModel load(const Session& session) const;
    /// The file, where it is named as an ONNX model.
    std::optional<std::filesystem::path> onnxFile() const;

private:
    std::string m_model;
    LogOptions m_log;
};

} // namespace equipoise::cli
