// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/trainer.h"

#include <string>

namespace equipoise::cli {

/// One line a parameter: name, type with range or choices, default, help. For `models` and `train --model M --help`.
std::string parametersText(const ModelDescription& model);
std::string parametersText(std::span<const ParameterDescription> parameters);

} // namespace equipoise::cli
