// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/autoencoder/autoencodertrainer.h"
#include "core/models/deepfair/deepfairtrainer.h"
#include "core/models/factorization/factortrainer.h"
#include "core/models/mffair/mffairtrainer.h"
#include "core/models/neuralcf/ncftrainer.h"
#include "core/models/popularity/popularity.h"

#include <algorithm>

namespace equipoise {

// One function a model, in its own folder; a new model adds one line here.

const std::vector<ModelDescription>& modelTable()
{
    static const std::vector<ModelDescription> table = [] {
        std::vector<ModelDescription> models;
        models.push_back(popularityModel());
        models.push_back(pmfModel());
        models.push_back(biasedMfModel());
        models.push_back(mfFairModel());
        models.push_back(deepFairModel());
        models.push_back(autoencoderModel());
        models.push_back(gmfModel());
        models.push_back(mlpModel());
        models.push_back(neuMfModel());
        models.push_back(dotModel());
        return models;
    }();
    return table;
}

const ModelDescription& findModel(std::string_view name)
{
    const auto& table = modelTable();
    const auto at = std::find_if(table.begin(), table.end(), [&](const auto& m) { return m.name == name; });
    if (at != table.end())
        return *at;
    std::vector<std::string> names;
    for (const ModelDescription& m : table)
        names.push_back(m.name);
    const std::string near = nearest(name, names);
    throw Error(ErrorKind::Usage, "there is no model '" + std::string(name) + "'")
        .hint(near.empty() ? "'equipoise-cli models' lists them" : "Did you mean '" + near + "'?");
}

} // namespace equipoise
