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
    nlohmann::json extents = nlohmann::json::array();
    for (const SweepExtent& extent : earlier)
        extents.push_back({{"values", extent.values}, {"seeds", extent.seeds}});
    return {{"base", base.toJson()}, {"variations", list}, {"seeds", seeds}, {"earlier", extents}};
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
        for (const nlohmann::json& extent : json.value("earlier", nlohmann::json::array()))
            settings.earlier.push_back(
                {extent.at("values").get<std::vector<std::size_t>>(), extent.at("seeds").get<int>()});
        return settings;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the stored sweep cannot be read")
            .value(error.what())
            .hint("It is damaged or from another version of Equipoise");
    }
}

} // namespace equipoise
