// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studyfile.h"

#include "core/base/arrayfile.h"
#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace equipoise {

namespace {

using nlohmann::json;

constexpr const char* kKind = "disclosure study";

/// JSON has no word for "not a number".
json numberJson(double value) { return std::isfinite(value) ? json(value) : json(); }
double numberOf(const json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

std::vector<std::uint8_t> packed(const DisclosureMask& mask)
{
    std::vector<std::uint8_t> bits((mask.size() + 7) / 8, 0);
    for (std::size_t r = 0; r < mask.size(); ++r)
        bits[r / 8] = static_cast<std::uint8_t>(bits[r / 8] | (mask[r] ? 1U << (r % 8) : 0U));
    return bits;
}

DisclosureMask unpacked(const std::vector<std::uint8_t>& bits, std::size_t size)
{
    if (bits.size() != (size + 7) / 8)
        throw Error(ErrorKind::Data, "a mask of the study has another length than its ratings");
    DisclosureMask mask(size);
    for (std::size_t r = 0; r < size; ++r)
        mask[r] = bits[r / 8] >> (r % 8) & 1U;
    return mask;
}

json outcomeJson(const StudyOutcome& outcome)
{
    return {{"method", static_cast<int>(outcome.method)},
            {"lambda", outcome.lambda},
            {"draw", outcome.draw},
            {"wv", outcome.wv},
            {"share", outcome.share},
            {"reward", outcome.reward},
            {"predicted", numberJson(outcome.predictedChange)},
            {"actual", outcome.actualChange},
            {"seconds", outcome.seconds},
            {"gradient", outcome.gradientNorm},
            {"mask", outcome.maskHash},
            {"metrics", outcome.quality.metrics}};
}

StudyOutcome outcomeOf(const json& object)
{
    StudyOutcome outcome;
    outcome.method = static_cast<DisclosureMethod>(object.at("method").get<int>());
    object.at("lambda").get_to(outcome.lambda);
    object.at("draw").get_to(outcome.draw);
    object.at("wv").get_to(outcome.wv);
    object.at("share").get_to(outcome.share);
    object.at("reward").get_to(outcome.reward);
    outcome.predictedChange = numberOf(object.at("predicted"));
    object.at("actual").get_to(outcome.actualChange);
    object.at("seconds").get_to(outcome.seconds);
    object.at("gradient").get_to(outcome.gradientNorm);
    object.at("mask").get_to(outcome.maskHash);
    object.at("metrics").get_to(outcome.quality.metrics);
    return outcome;
}

json verificationJson(const InfluenceCheck& verification)
{
    json points = json::array();
    for (const VerificationPoint& p : verification.points)
        points.push_back({p.user, p.rating, p.predicted, p.actual});
    return {{"solver", verification.solver},           {"correlation", numberJson(verification.correlation)},
            {"slope", numberJson(verification.slope)}, {"intercept", numberJson(verification.intercept)},
            {"complete", verification.isComplete},     {"points", std::move(points)}};
}

InfluenceCheck verificationOf(const json& object)
{
    InfluenceCheck verification;
    object.at("solver").get_to(verification.solver);
    verification.correlation = numberOf(object.at("correlation"));
    verification.slope = numberOf(object.at("slope"));
    verification.intercept = numberOf(object.at("intercept"));
    object.at("complete").get_to(verification.isComplete);
    for (const json& p : object.at("points"))
        verification.points.push_back({p.at(0), p.at(1), p.at(2), p.at(3)});
    return verification;
}

json headerOf(const StudyResult& result, const StudyProgressState& state)
{
    json header{{"kind", kKind},
                {"settings", result.settings.toJson()},
                {"dataset", result.datasetName},
                {"hash", result.datasetHash},
                {"stages", result.stagesDone},
                {"planned", result.outcomesPlanned},
                {"base", result.basis->base.metrics},
                {"anchors", state.anchors.size()},
                {"masks", state.masks.size()}};
    for (const auto& [stage, facts] : result.facts)
        for (const StudyFact& fact : facts)
            header["facts"][std::string(toText(stage))].push_back({fact.name, numberJson(fact.value)});
    for (const auto& [stage, seconds] : result.seconds)
        header["seconds"][std::string(toText(stage))] = seconds;
    header["outcomes"] = json::array();
    for (const auto& outcome : result.outcomes)
        header["outcomes"].push_back(outcomeJson(*outcome));
    header["verifications"] = json::array();
    for (const InfluenceCheck& verification : result.verifications)
        header["verifications"].push_back(verificationJson(verification));
    return header;
}

void readHeader(const json& header, StudyResult& result)
{
    result.settings = StudySettings::fromJson(header.at("settings"));
    header.at("dataset").get_to(result.datasetName);
    header.at("hash").get_to(result.datasetHash);
    header.at("stages").get_to(result.stagesDone);
    header.at("planned").get_to(result.outcomesPlanned);
    for (const StudyStage stage : kStudyStages) {
        const std::string name(toText(stage));
        if (header.contains("facts") && header["facts"].contains(name))
            for (const json& fact : header["facts"][name])
                result.facts[stage].push_back({fact.at(0), numberOf(fact.at(1))});
        if (header.contains("seconds") && header["seconds"].contains(name))
            result.seconds[stage] = header["seconds"][name];
    }
    for (const json& verification : header.at("verifications"))
        result.verifications.push_back(verificationOf(verification));
}

ArrayFile readFile(const std::filesystem::path& path)
{
    ArrayFile file = ArrayFile::read(path);
    if (file.header.value("kind", "") != kKind)
        throw Error(ErrorKind::Data, "the file is no disclosure study").file(path.string());
    return file;
}

} // namespace

void writeStudy(const std::filesystem::path& path, const StudyResult& result, const StudyProgressState& state)
{
    ArrayFile file;
    file.header = headerOf(result, state);
    file.putView("theta", std::span<const double>(state.theta));
    file.putView("gains", std::span<const double>(state.gains));
    file.putView("gradients", std::span<const double>(state.gradients));
    file.putView("base.loss", std::span<const float>(result.basis->base.loss));
    file.putView("base.ranks", std::span<const std::uint32_t>(result.basis->base.ranks));
    for (std::size_t k = 0; k < state.anchors.size(); ++k) {
        const std::string name = "anchor" + std::to_string(k);
        file.put(name + ".mask", packed(state.anchors[k].mask));
        file.putView(name + ".gains", std::span<const double>(state.anchors[k].gains));
        file.putView(name + ".loss", std::span<const double>(state.anchors[k].loss));
    }
    for (std::size_t k = 0; k < state.masks.size(); ++k)
        file.put("mask" + std::to_string(k), packed(state.masks[k]));
    for (std::size_t k = 0; k < result.outcomes.size(); ++k) {
        const std::string name = "outcome" + std::to_string(k);
        file.putView(name + ".loss", std::span<const float>(result.outcomes[k]->quality.loss));
        file.putView(name + ".ranks", std::span<const std::uint32_t>(result.outcomes[k]->quality.ranks));
    }
    file.write(path, false);
}

StudySettings studySettingsIn(const std::filesystem::path& path)
{
    return StudySettings::fromJson(readFile(path).header.value("settings", json::object()));
}

void readStudy(const std::filesystem::path& path, StudyResult& result, StudyProgressState& state)
{
    const ArrayFile file = readFile(path);
    try {
        readHeader(file.header, result);
        const auto theta = file.get<double>("theta");
        state.theta.assign(theta.begin(), theta.end());
        state.gains = file.get<double>("gains");
        state.gradients = file.get<double>("gradients");
        auto basis = std::make_shared<StudyBasis>();
        file.header.at("base").get_to(basis->base.metrics);
        basis->base.loss = file.get<float>("base.loss");
        basis->base.ranks = file.get<std::uint32_t>("base.ranks");
        result.basis = std::move(basis);
        const std::size_t ratings = state.gains.size();
        for (std::size_t k = 0; k < file.header.at("anchors"); ++k) {
            const std::string name = "anchor" + std::to_string(k);
            state.anchors.push_back({unpacked(file.get<std::uint8_t>(name + ".mask"), ratings),
                                     file.get<double>(name + ".gains", ratings), file.get<double>(name + ".loss")});
        }
        for (std::size_t k = 0; k < file.header.at("masks"); ++k)
            state.masks.push_back(unpacked(file.get<std::uint8_t>("mask" + std::to_string(k)), ratings));
        for (std::size_t k = 0; k < file.header.at("outcomes").size(); ++k) {
            auto outcome = std::make_shared<StudyOutcome>(outcomeOf(file.header["outcomes"][k]));
            const std::string name = "outcome" + std::to_string(k);
            outcome->quality.loss = file.get<float>(name + ".loss");
            outcome->quality.ranks = file.get<std::uint32_t>(name + ".ranks");
            result.outcomes.push_back(std::move(outcome));
        }
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Data, "the disclosure study cannot be read").file(path.string()).value(error.what());
    }
}

} // namespace equipoise
