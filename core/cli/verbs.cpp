// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/verbs.h"

#include "core/cli/program.h"

#include <array>

namespace equipoise::cli {

std::span<const Verb> verbTable()
{
    static constexpr std::array table{
        Verb{"models", "List the models with their parameters, ranges and defaults", describeModels},
    };
    return table;
}

} // namespace equipoise::cli
