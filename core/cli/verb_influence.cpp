// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/studyoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise::cli {

namespace {

struct Options
{
    DataOptions data;
    StudyOptions study;
    std::string user;
    int checked = 0;
};

std::uint32_t findUser(const StudyBasis& basis, const Dataset& dataset, const std::string& id)
{
    const auto user = dataset.users().find(std::string_view(id));
    if (!user)
        throw Error(ErrorKind::Usage, "the data have no such user").value(id);
    const auto at = std::ranges::lower_bound(basis.users, *user);
    if (at == basis.users.end() || *at != *user)
        throw Error(ErrorKind::Usage, "the user is not part of the study: she has one rating, or another history "
                                      "length than the settings ask for")
            .value(id);
    return static_cast<std::uint32_t>(at - basis.users.begin());
}

const VerificationPoint* pointOf(const StudyResult& result, std::uint32_t rating)
{
    for (const InfluenceCheck& verification : result.verifications)
        for (const VerificationPoint& point : verification.points)
            if (point.rating == rating)
                return &point;
    return nullptr;
}

nlohmann::json userJson(const StudyResult& result, const Dataset& dataset, std::uint32_t user, double lambda)
{
    const StudyBasis& basis = *result.basis;
    const std::uint32_t heldOut = dataset.rowItems()[basis.heldOut[user]];
    nlohmann::json json{{"user", dataset.users().text(basis.users[user])},
                        {"held_out", {{"id", dataset.items().text(heldOut)}, {"title", dataset.itemTitle(heldOut)}}},
                        {"loss", basis.base.loss[user]},
                        {"rank", basis.base.ranks[user]},
                        {"lambda", lambda},
                        {"ratings", nlohmann::json::array()}};
    for (const RatingDisclosure& rating : ratingsAt(result, user, 0, lambda)) {
        nlohmann::json entry{{"id", dataset.items().text(rating.item)},
                             {"title", dataset.itemTitle(rating.item)},
                             {"influence", rating.gain},
                             {"willingness", rating.willingness},
                             {"disclosed", rating.isDisclosed}};
        if (const VerificationPoint* point = pointOf(result, rating.rating))
            entry["actual"] = point->actual;
        json["ratings"].push_back(std::move(entry));
    }
    for (const InfluenceCheck& verification : result.verifications)
        json["correlation"] =
            std::isfinite(verification.correlation) ? nlohmann::json(verification.correlation) : nlohmann::json();
    return json;
}

std::string userText(const nlohmann::json& user)
{
    TextTable table({"item", "title", "influence", "β", "disclosed", "retrained"});
    for (const nlohmann::json& rating : user["ratings"])
        table.add({rating["id"].get<std::string>(), rating["title"].get<std::string>(),
                   fmt::format("{:+.6f}", rating["influence"].get<double>()),
                   fmt::format("{:.3f}", rating["willingness"].get<double>()), rating["disclosed"] ? "yes" : "no",
                   rating.contains("actual") ? fmt::format("{:+.6f}", rating["actual"].get<double>()) : ""});
    return fmt::format("user {}, held-out item {}: loss {:.4f}, place {}\nInfluence: how much the loss rises when the "
                       "rating is removed; disclosed where it exceeds λβ, λ = {:g}\n\n{}",
                       user["user"].get<std::string>(), user["held_out"]["title"].get<std::string>(),
                       user["loss"].get<double>(), user["rank"].get<int>(), user["lambda"].get<double>(), table.text());
}

int influence(const Session& session, const Options& options)
{
    const StudySettings settings = options.study.settings();
    const DatasetPtr dataset = options.data.load(session);
    DisclosureStudy study(dataset, settings);
    StudyProgressLine progress(session);
    if (!study.run(progress, session.stop, StudyStage::Data))
        return kInterrupted;
    const std::uint32_t user = findUser(*study.result().basis, *dataset, options.user);
    if (!study.run(progress, session.stop, StudyStage::Influence))
        return kInterrupted;
    if (options.checked > 0) {
        VerificationSettings verification;
        verification.users = {user};
        verification.ratingsPerUser = options.checked;
        if (!study.verify(verification, progress, session.stop))
            return kInterrupted;
    }
    const nlohmann::json json = userJson(study.result(), *dataset, user, settings.parameters.real("lambda"));
    if (session.json)
        session.result(json);
    else
        session.text(userText(json));
    return kSuccess;
}

} // namespace

Action describeInfluence(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    options->data.addTo(command, DataOptions::Form::Option);
    command.add_option("--user", options->user, "Id of the user whose ratings are weighed")->required();
    command.add_option("--check", options->checked, "Remove that many of her ratings one at a time and train again")
        ->check(between(0, 1000000))
        ->capture_default_str();
    options->study.addTo(command);
    return [&session, options] { return influence(session, *options); };
}

} // namespace equipoise::cli
