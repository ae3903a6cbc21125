// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/training/run.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace equipoise {

namespace {

using nlohmann::json;

std::string_view toText(Indifferent policy)
{
    switch (policy) {
    case Indifferent::Both:
        return "both";
    case Indifferent::Skip:
        return "skip";
    case Indifferent::Like:
        return "like";
    }
    return "both";
}

Indifferent indifferentFromText(const std::string& text)
{
    for (const Indifferent policy : {Indifferent::Both, Indifferent::Skip, Indifferent::Like}) {
        if (text == toText(policy))
            return policy;
    }
    throw Error(ErrorKind::Usage, "a rating of exactly the threshold counts as both, skip or like").value(text);
}

json minorityToJson(const MinoritySettings& m)
{
    return {{"predicate", m.predicate},
            {"indifferent", toText(m.indifferent)},
            {"threshold", m.threshold},
            {"shrinkage", m.shrinkage}};
}

MinoritySettings minorityFromJson(const json& j)
{
    return {j.at("predicate").get<std::string>(), indifferentFromText(j.at("indifferent").get<std::string>()),
            j.at("threshold").get<double>(), j.at("shrinkage").get<double>()};
}

json evaluationToJson(const EvaluationSettings& e)
{
    return {{"k", e.k},
            {"candidates", e.candidates},
            {"groups", e.groups},
            {"relevance", std::isnan(e.relevance) ? json(nullptr) : json(e.relevance)},
            {"betas", e.betas},
            {"beta", e.beta},
            {"minority", minorityToJson(e.minority)},
            {"smallest_group", e.smallestGroup}};
}

EvaluationSettings evaluationFromJson(const json& j)
{
    EvaluationSettings e;
    e.k = j.at("k").get<std::vector<int>>();
    e.candidates = j.at("candidates").get<std::vector<std::string>>();
    e.groups = j.at("groups").get<std::vector<std::string>>();
    if (!j.at("relevance").is_null())
        e.relevance = j.at("relevance").get<double>();
    e.betas = j.at("betas").get<std::vector<double>>();
    e.beta = j.at("beta").get<double>();
    e.minority = minorityFromJson(j.at("minority"));
    e.smallestGroup = j.at("smallest_group").get<std::uint32_t>();
    return e;
}

} // namespace

RunSettings defaultSettings(std::string_view model)
{
    const ModelDescription& description = findModel(model);
    RunSettings settings;
    settings.model = description.name;
    settings.parameters = ParameterValues(description.parameters);
    return settings;
}

json RunSettings::toJson() const
{
    return {{"model", model},
            {"parameters", parameters.toJson()},
            {"split", {{"specification", split.specification}, {"validation", split.validation}}},
            {"evaluation", evaluationToJson(evaluation)},
            {"seed", seed},
            {"threads", threads},
            {"time_limit", timeLimit}};
}

RunSettings RunSettings::fromJson(const json& j)
{
    try {
        RunSettings settings = defaultSettings(j.at("model").get<std::string>());
        settings.parameters.setJson(j.at("parameters"));
        settings.split.specification = j.at("split").at("specification").get<std::string>();
        settings.split.validation = j.at("split").at("validation").get<double>();
        settings.evaluation = evaluationFromJson(j.at("evaluation"));
        settings.seed = j.at("seed").get<std::uint64_t>();
        settings.threads = j.at("threads").get<int>();
        settings.timeLimit = j.at("time_limit").get<double>();
        return settings;
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Data, "the stored settings cannot be read")
            .value(error.what())
            .hint("they are damaged or from another version of Equipoise");
    }
}

} // namespace equipoise
