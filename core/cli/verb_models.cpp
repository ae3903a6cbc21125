// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/parametertext.h"
#include "core/cli/verbs.h"
#include "core/models/trainer.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace equipoise::cli {

namespace {

nlohmann::json modelJson(const ModelDescription& model)
{
    nlohmann::json parameters = nlohmann::json::array();
    for (const ParameterDescription& parameter : model.parameters)
        parameters.push_back(toJson(parameter));
    return {{"name", model.name}, {"title", model.title}, {"help", model.help}, {"parameters", parameters}};
}

} // namespace

Action describeModels(CLI::App& command, const Session& session)
{
    auto name = std::make_shared<std::string>();
    command.add_option("MODEL", *name, "Only this one");
    return [&session, name] {
        std::vector<const ModelDescription*> models;
        if (!name->empty())
            models.push_back(&findModel(*name));
        else
            for (const ModelDescription& model : modelTable())
                models.push_back(&model);
        nlohmann::json list = nlohmann::json::array();
        std::string text;
        for (const ModelDescription* model : models) {
            list.push_back(modelJson(*model));
            text += fmt::format("{}: {}\n  {}\n{}\n", model->name, model->title, model->help, parametersText(*model));
        }
        if (session.json)
            session.result({{"models", list}});
        else
            session.text(text);
        return kSuccess;
    };
}

} // namespace equipoise::cli
