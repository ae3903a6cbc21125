// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/parametertext.h"

#include "core/base/text.h"
#include "core/cli/texttable.h"

#include <fmt/format.h>

#include <cmath>

namespace equipoise::cli {

namespace {

std::string valuesText(const ParameterDescription& d)
{
    if (!d.choices.empty())
        return fmt::format("{}", fmt::join(d.choices, "|"));
    if (std::isfinite(d.minimum) && std::isfinite(d.maximum))
        return fmt::format("{} {}..{}", toText(d.type), numberText(d.minimum), numberText(d.maximum));
    if (std::isfinite(d.minimum))
        return fmt::format("{} >= {}", toText(d.type), numberText(d.minimum));
    return std::string(toText(d.type));
}

} // namespace

std::string parametersText(const ModelDescription& model) { return parametersText(std::span(model.parameters)); }

std::string parametersText(std::span<const ParameterDescription> parameters)
{
    if (parameters.empty())
        return "  (no parameters)\n";
    TextTable table({"  parameter", "values", "default", "help"});
    for (const ParameterDescription& d : parameters)
        table.add(
            {"  " + d.name, valuesText(d), toText(d.defaultValue) + (d.unit.empty() ? "" : " " + d.unit), d.help});
    return table.text();
}

} // namespace equipoise::cli
