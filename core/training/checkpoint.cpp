// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoint.h"

#include <nlohmann/json.hpp>

namespace equipoise {

namespace {

constexpr auto kShortestInterval = std::chrono::milliseconds(250);

} // namespace

Checkpoint::Checkpoint(std::filesystem::path path, const RunSettings& settings, const Dataset& dataset,
                       const Split& split)
    : m_path(std::move(path))
    , m_settings(settings)
    , m_dataset(dataset)
    , m_split(split)
{}

nlohmann::json Checkpoint::identity() const
{
    nlohmann::json settings = m_settings.toJson();
    settings.erase("threads");
    return {{"settings", settings}, {"data", m_dataset.contentHash()}, {"split", m_split.hash}};
}

bool Checkpoint::restore(RunPosition& position, Trainer& trainer) const
{
    if (m_path.empty() || !std::filesystem::exists(m_path))
        return false;
    const ArrayFile file = ArrayFile::read(m_path);
    try {
        if (file.header.at("identity") != identity())
            throw Error(ErrorKind::Data, "the checkpoint belongs to a run with other data or settings")
                .file(m_path.string())
                .hint("resume with the data and settings of that run, or start a new one");
        const nlohmann::json& at = file.header.at("position");
        position.phase = at.at("phase");
        position.epoch = at.at("epoch");
        position.hasBest = at.at("has_best");
        position.bestEpoch = at.at("best_epoch");
        position.epochsBefore = at.at("epochs_before");
        const std::vector<double> exact = file.get<double>("run.exact", 2);
        position.bestCriterion = exact[0];
        position.seconds = exact[1];
        position.curves.clear();
        for (const nlohmann::json& name : at.at("curves")) {
            const std::string key = "run.curve." + std::to_string(position.curves.size());
            position.curves.push_back({name.get<std::string>(), file.get<int>(key + ".epochs"), file.get<double>(key)});
        }
        if (at.contains("pending")) {
            EpochReport& pending = position.pending.emplace();
            pending.samples = at.at("pending").at("samples");
            const std::vector<double> values = file.get<double>("run.pending");
            const auto series = at.at("pending").at("series").get<std::vector<std::string>>();
            for (std::size_t i = 0; i < series.size(); ++i)
                pending.series.emplace_back(series[i], values.at(i));
        }
    } catch (const std::exception& error) {
        if (dynamic_cast<const Error*>(&error) != nullptr)
            throw;
        throw Error(ErrorKind::Data, "the checkpoint cannot be read").file(m_path.string()).value(error.what());
    }
    trainer.loadState(file);
    return true;
}

void Checkpoint::save(const RunPosition& position, const Trainer& trainer)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_path.empty() || now - m_last < kShortestInterval)
        return;
    ArrayFile file;
    trainer.saveState(file);
    nlohmann::json names = nlohmann::json::array();
    for (const Curve& curve : position.curves) {
        const std::string key = "run.curve." + std::to_string(names.size());
        file.put(key + ".epochs", curve.epochs);
        file.put(key, curve.values);
        names.push_back(curve.name);
    }
    file.put("run.exact", std::vector<double>{position.bestCriterion, position.seconds});
    file.header["identity"] = identity();
    file.header["position"] = {
        {"phase", position.phase},          {"epoch", position.epoch}, {"has_best", position.hasBest},
        {"best_epoch", position.bestEpoch}, {"curves", names},         {"epochs_before", position.epochsBefore}};
    if (position.pending) {
        std::vector<double> values;
        nlohmann::json series = nlohmann::json::array();
        for (const auto& [name, value] : position.pending->series) {
            series.push_back(name);
            values.push_back(value);
        }
        file.put("run.pending", values);
        file.header["position"]["pending"] = {{"series", series}, {"samples", position.pending->samples}};
    }
    file.write(m_path);
    m_last = std::chrono::steady_clock::now();
}

void Checkpoint::remove() const
{
    if (m_path.empty())
        return;
    std::error_code ignored; // a checkpoint that stays behind does no harm
    std::filesystem::remove(m_path, ignored);
}

} // namespace equipoise
