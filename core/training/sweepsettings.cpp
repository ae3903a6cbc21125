// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/training/sweep.h"

#include <nlohmann/json.hpp>

namespace equipoise {

nlohmann::json SweepSettings::toJson() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const Variation& variation : variations)
        list.push_back({{"parameter", variation.parameter}, {"values", variation.values}});
    return {{"base", base.toJson()}, {"variations", list}, {"seeds", seeds}};
}

SweepSettings SweepSettings::fromJson(const nlohmann::json& json)
{
    try {
        SweepSettings settings;
        settings.base = RunSettings::fromJson(json.at("base"));
        for (const nlohmann::json& variation : json.at("variations"))
            settings.variations.push_back(
                {variation.at("parameter").get<std::string>(), variation.at("values").get<std::vector<std::string>>()});
        settings.seeds = json.at("seeds").get<int>();
        return settings;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the stored sweep cannot be read")
            .value(error.what())
            .hint("It is damaged or from another version of Equipoise");
    }
}

} // namespace equipoise
