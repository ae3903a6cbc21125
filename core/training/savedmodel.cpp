// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

void putIds(ArrayFile& file, const std::string& name, const IdMap& ids, std::size_t count)
{
    if (ids.isNumeric()) {
        file.put("data." + name, ids.numbers().first(count));
        return;
    }
    std::vector<std::string> texts;
    for (std::uint32_t i = 0; i < count; ++i)
        texts.push_back(ids.text(i));
    file.header["data"][name] = texts;
}

IdMap getIds(const ArrayFile& file, const std::string& name)
{
    if (file.contains("data." + name))
        return IdMap(file.get<std::int64_t>("data." + name));
    return IdMap(file.header.at("data").at(name).get<std::vector<std::string>>());
}

/// Items each user rated in training or validation, ascending within a user.
void putSeen(ArrayFile& file, const Dataset& dataset, const Split& split)
{
    std::vector<std::uint8_t> seen(dataset.ratingCount(), 0);
    for (const auto* rows : {&split.train, &split.validation}) {
        for (const std::uint32_t row : *rows)
            seen[row] = 1;
    }
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> items;
    for (std::size_t user = 0; user < dataset.userCount(); ++user) {
        const std::size_t first = items.size();
        for (std::uint32_t row = dataset.userOffsets()[user]; row < dataset.userOffsets()[user + 1]; ++row) {
            if (seen[row])
                items.push_back(dataset.rowItems()[row]);
        }
        std::sort(items.begin() + static_cast<std::ptrdiff_t>(first), items.end());
        offsets.push_back(static_cast<std::uint32_t>(items.size()));
    }
    file.put("data.seen_offsets", offsets);
    file.put("data.seen_items", items);
}

/// IM and UM of the training rows; nothing where the data do not know the minority.
void putIndices(ArrayFile& file, const Dataset& dataset, const Split& split, const MinoritySettings& settings)
{
    try {
        const MinorityIndex index = minorityIndex(dataset, settings, split.train);
        file.put("data.im", std::vector<float>(index.imRaw.begin(),
                                               index.imRaw.begin() + static_cast<std::ptrdiff_t>(dataset.itemCount())));
        file.put("data.um", std::vector<float>(index.umRaw.begin(), index.umRaw.end()));
    } catch (const Error&) {
        file.header["data"]["minority"] = nullptr;
    }
}

} // namespace

void saveModel(const std::filesystem::path& path, const RunResult& result, const RunSettings& settings,
               const Dataset& dataset)
{
    if (!result.model)
        throw Error(ErrorKind::Usage, "a run that was stopped has no model to save").hint("resume it first");
    ArrayFile file;
    result.model->save(file);
    file.header["kind"] = "model";
    file.header["settings"] = settings.toJson();
    nlohmann::json& data = file.header["data"];
    data["name"] = dataset.name();
    data["hash"] = dataset.contentHash();
    data["scale"] = {dataset.scale().minimum, dataset.scale().maximum};
    std::vector<std::string> titles;
    for (std::uint32_t item = 0; item < dataset.itemCount(); ++item)
        titles.push_back(dataset.itemTitle(item));
    data["titles"] = titles;
    putIds(file, "users", dataset.users(), dataset.userCount());
    putIds(file, "items", dataset.items(), dataset.itemCount());
    putSeen(file, dataset, result.split);
    putIndices(file, dataset, result.split, settings.evaluation.minority);
    file.write(path);
}

SavedModel loadModel(const std::filesystem::path& path)
{
    const ArrayFile file = ArrayFile::read(path);
    try {
        if (file.header.value("kind", "") != "model")
            throw Error(ErrorKind::Data, "this file holds no finished model").hint("give the file that --save wrote");
        SavedModel saved;
        saved.settings = RunSettings::fromJson(file.header.at("settings"));
        saved.model = findModel(saved.settings.model).load(file);
        const nlohmann::json& data = file.header.at("data");
        saved.datasetName = data.at("name");
        saved.datasetHash = data.at("hash");
        saved.scale = {data.at("scale").at(0), data.at("scale").at(1)};
        saved.itemTitles = data.at("titles").get<std::vector<std::string>>();
        saved.users = getIds(file, "users");
        saved.items = getIds(file, "items");
        saved.seenOffsets = file.get<std::uint32_t>("data.seen_offsets", saved.users.size() + 1);
        saved.seenItems = file.get<std::uint32_t>("data.seen_items");
        if (file.contains("data.im")) {
            saved.im = file.get<float>("data.im", saved.items.size());
            saved.um = file.get<float>("data.um", saved.users.size());
        }
        return saved;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the model cannot be read")
            .file(path.string())
            .value(error.what())
            .hint("it is damaged or from another version of Equipoise; train it again");
    } catch (Error& error) {
        if (error.file().empty())
            error.file(path.string());
        throw;
    }
}

} // namespace equipoise
