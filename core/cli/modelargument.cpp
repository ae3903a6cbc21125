// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/modelargument.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/log/runlogger.h"

#include <CLI/CLI.hpp>

namespace equipoise::cli {

void ModelArgument::addTo(CLI::App& command)
{
    command.add_option("MODEL", m_model, "File written by 'train --save', or the number of a run that wrote one")
        ->required();
    m_log.addTo(command);
}

SavedModel ModelArgument::load(const Session& session) const
{
    if (std::filesystem::exists(m_model) || !parseInteger(m_model))
        return loadModel(m_model);
    const RunId run = parseRunId(m_model);
    if (const auto file = modelFile(*m_log.open(session), run))
        return loadModel(*file);
    throw Error(ErrorKind::Data, "run " + m_model + " has no model file").hint("Train it again with --save FILE");
}

std::optional<std::filesystem::path> ModelArgument::onnxFile() const
{
    const std::filesystem::path path = m_model;
    return path.extension() == ".onnx" ? std::optional(path) : std::nullopt;
}

} // namespace equipoise::cli
