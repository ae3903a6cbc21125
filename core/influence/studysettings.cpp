// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studysettings.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

ParameterDescription textParameter(std::string name, std::string title, std::string value, std::string help)
{
    ParameterDescription d;
    d.name = std::move(name);
    d.title = std::move(title);
    d.type = ParameterType::Text;
    d.defaultValue = std::move(value);
    d.help = std::move(help);
    return d;
}

/// Collects descriptions under one heading.
class Section
{
public:
    Section(std::vector<ParameterDescription>& all, std::string name)
        : m_all(all)
        , m_name(std::move(name))
    {}
    void add(ParameterDescription d, Visibility visibility = Visibility::Simple, std::string unit = {})
    {
        d.section = m_name;
        d.visibility = visibility;
        d.unit = std::move(unit);
        m_all.push_back(std::move(d));
    }

private:
    std::vector<ParameterDescription>& m_all;
    std::string m_name;
};

std::vector<ParameterDescription> describe()
{
    constexpr auto kMore = Visibility::More;
    constexpr auto kExpert = Visibility::Expert;
    std::vector<ParameterDescription> all;

    Section data(all, "Data");
    data.add(integerParameter("smallest_history", "Shortest history", 2, 2, 1e6,
                              "Users with fewer ratings are left out of the study and counted. 2 keeps everybody who "
                              "has one rating to hold out and one to learn from."),
             kMore, "ratings");
    data.add(integerParameter("largest_history", "Longest history", 0, 0, 1e6,
                              "Users with more ratings are left out of the study and counted. 0 sets no limit."),
             kMore, "ratings");
    data.add(integerParameter("users", "Users", 0, 0, 1e7,
                              "How many users to draw for the study; the others' ratings are not trained on. 0 takes "
                              "all of them; some hundred give a first picture in seconds."),
             kMore, "users");
    data.add(integerParameter("negatives", "Negatives per rating", 4, 1, 100,
                              "Items a user never rated that are trained as negatives, for each of her ratings. Drawn "
                              "once and kept for the whole study."),
             kExpert);
    data.add(textParameter("candidates", "Candidates", "uni:99",
                           "What a held-out item is ranked among and its loss is taken over: uni:99 draws 99 items the "
                           "user never rated, file:PATH reads them."),
             kExpert);

    data.add(choiceParameter("loss", "Held-out loss", {"plain", "balanced"}, "plain",
                             "plain: mean binary cross-entropy over the held-out item and its negatives, to which the "
                             "negatives contribute most; balanced: half of it for the held-out item, which follows the "
                             "ranking more closely."),
             kMore);

    Section model(all, "Model");
    model.add(
        choiceParameter("model", "Model", {"mf", "gmf", "mlp", "neumf"}, "mf",
                        "Logistic matrix factorisation is quick; the networks of neural collaborative filtering take "
                        "several times longer."));
    model.add(integerParameter("factors", "Factors", 16, 1, 64,
                               "Length of a user's and an item's vector. More factors fit more and cost more; 8 to 32 "
                               "are usual."));
    model.add(
        [] {
            ParameterDescription d;
            d.name = "layers";
            d.title = "Layers";
            d.type = ParameterType::IntegerList;
            d.defaultValue = IntegerList{16, 8};
            d.minimum = 1;
            d.maximum = 512;
            d.help = "Units of the network's hidden layers, first to last, for mlp and neumf. Small ones converge; "
                     "16,8 is a good start.";
            return d;
        }(),
        kMore, "units");
    model.add(realParameter("rho", "Regularisation ρ", 3, 0, 1e6,
                            "Weight of the squared norm of all parameters, a network's shared weights counted once for "
                            "every user. Must be above 0: without it the Hessian has no inverse. Influences are "
                            "reliable from about 3."));
    model.add(
        realParameter("tolerance", "Gradient tolerance", 1e-3, 1e-12, 1e3,
                      "Training ends when the norm of the objective's gradient is at most this; networks, whose "
                      "weights feel every pair, are given a thousand times as much. Influence functions hold at a "
                      "minimum only, so keep it small."),
        kExpert);
    model.add(integerParameter("iterations", "Longest training", 500, 1, 100000,
                               "Steps after which training gives up when the gradient did not become small."),
              kExpert, "steps");

    Section influence(all, "Influence");
    influence.add(choiceParameter("influence", "Solver", {"user", "star", "cg", "gradient"}, "star",
                                  "How far a removal is followed: user, her own vector; star, also the items she "
                                  "touched; cg, every parameter by conjugate gradients; gradient, no Hessian at all."));
    influence.add(choiceParameter("removal", "A hidden rating is", {"delete", "relabel"}, "delete",
                                  "delete leaves it out of the training; relabel trains it as a negative, which has "
                                  "two to three times the effect."),
                  kMore);
    influence.add(integerParameter("cg_iterations", "Conjugate gradients", 30, 1, 10000,
                                   "Most Hessian-vector products of a solution by cg; the residual reached is "
                                   "reported. 30 are usually enough."),
                  kExpert, "steps");
    influence.add(realParameter("damping", "Damping", 0, 0, 1e6,
                                "Added to the Hessian's diagonal. 0 for matrix factorisation; for networks it is "
                                "raised by itself until no direction of negative curvature is met, and reported."),
                  kExpert);

    Section strategy(all, "Strategy");
    strategy.add(choiceParameter("strategy", "Users look at", {"selfish", "welfare"}, "selfish",
                                 "selfish: each user weighs what a rating does to her own recommendations; welfare: "
                                 "what it does to everybody's."));
    strategy.add(realParameter("lambda", "λ", 0.01, 0, 1e6,
                               "What one unit of unwillingness costs in units of loss. A rating is disclosed where its "
                               "gain exceeds λβ; 0 discloses all that helps, large values nothing."));
    strategy.add(integerParameter("anchors", "Anchors", 1, 1, 32,
                                  "Models trained on different random disclosures around which the effect is "
                                  "linearised; each user takes the best of what they suggest."),
                 kExpert, "models");
    strategy.add(integerParameter("rounds", "Rounds", 1, 1, 50,
                                  "Disclose, train again, look again: with more rounds the influences follow the "
                                  "masked model. Each round costs a training for every λ and draw."),
                 kMore);
    strategy.add(realParameter("round_share", "Change per round", 0.1, 0.001, 1,
                               "Largest share of the ratings whose disclosure may change in one round."),
                 kExpert);
    strategy.add(booleanParameter("mirror_descent", "Mirror descent", false,
                                  "The source's exponentiated mirror descent over all disclosures of users with at "
                                  "most 12 ratings, in place of the threshold."),
                 kExpert);
    strategy.add(realParameter("mirror_eta", "Mirror step η", 0.08, 1e-6, 100, "Step size of the mirror descent."),
                 kExpert);
    strategy.add(integerParameter("mirror_steps", "Mirror steps", 1000, 1, 10000000, "Steps of the mirror descent."),
                 kExpert, "steps");
    strategy.add(realParameter("mirror_prior", "Mirror prior s", 0.9, 0.001, 0.999,
                               "Where the mirror descent starts: each rating is disclosed with this probability. Also "
                               "the share a random anchor discloses."),
                 kExpert);

    Section willingness(all, "Willingness");
    willingness.add(textParameter("willingness", "Unwillingness β", "uniform",
                                  "How unwilling a user is to have a rating used, from 0 to 1: uniform (drawn), "
                                  "constant:0.5, inverse-rating (1/rating), category (rare genres), or file:PATH with "
                                  "user,item,beta."));
    willingness.add(integerParameter("draws", "Draws", 5, 1, 100,
                                     "How often the unwillingness is drawn anew; intervals are over the draws."),
                    Visibility::Simple, "draws");

    Section comparison(all, "Comparison");
    comparison.add(textParameter("lambdas", "Curve over λ", "0.00001,0.0001,0.001,0.01,0.1,1,10",
                                 "The values of λ at which masks are made and models trained again, for the curve of "
                                 "quality against willingness violation."));
    comparison.add(booleanParameter("baselines", "Baselines", true,
                                    "Also train on what random choice and a threshold on β disclose at the same "
                                    "willingness violation."),
                   kMore);
    comparison.add(booleanParameter("ablations", "Ablations", true,
                                    "Also train on what the same strategy discloses with gradients in place of "
                                    "influences, and with no influence at all."),
                   kMore);
    comparison.add(choiceParameter("reward", "Reward", {"loss", "source"}, "loss",
                                   "loss: −BCE − λ·wv, to be maximised. source: −HR@10 − 0.5·wv, as the source's "
                                   "README computes it (with the hit rate's sign reversed), for continuity only."),
                   kExpert);
    return all;
}

} // namespace

const std::vector<ParameterDescription>& studyParameters()
{
    static const std::vector<ParameterDescription> all = describe();
    return all;
}

std::vector<double> StudySettings::lambdas() const
{
    std::vector<double> values{parameters.real("lambda")};
    for (const std::string_view part : splitText(parameters.text("lambdas"), ',')) {
        if (trimmed(part).empty())
            continue;
        const std::optional<double> value = parseNumber(trimmed(part));
        if (!value || !(*value >= 0 && *value <= 1e6))
            throw Error(ErrorKind::Usage, "lambdas is not a list of numbers from 0 to 1000000")
                .value(std::string(part))
                .hint("Write them with commas between, as in 0.001,0.01,0.1");
        values.push_back(*value);
    }
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

void StudySettings::check() const
{
    if (!(parameters.real("rho") > 0))
        throw Error(ErrorKind::Usage, "rho must be above 0: without regularisation the Hessian has no inverse")
            .value(numberText(parameters.real("rho")))
            .hint("Take 3, from where influences are reliable");
    const auto longest = parameters.integer("largest_history");
    if (longest != 0 && longest < parameters.integer("smallest_history"))
        throw Error(ErrorKind::Usage, "largest_history is below smallest_history, so no user is left")
            .value(std::to_string(longest));
    const std::string& model = parameters.text("model");
    if ((model == "mlp" || model == "neumf") && parameters.integers("layers").empty())
        throw Error(ErrorKind::Usage, fmt::format("{} needs at least one layer", model)).hint("Take layers=16,8");
    const std::string& candidates = parameters.text("candidates");
    const bool isFile = candidates.starts_with("file:") && candidates.size() > 5;
    const auto count = candidates.starts_with("uni:") ? parseInteger(std::string_view(candidates).substr(4))
                                                      : std::optional<long long>();
    if (!isFile && !(count && *count >= 1 && *count <= 1000000))
        throw Error(ErrorKind::Usage, "candidates must be uni:N or file:PATH").value(candidates);
    lambdas();
}

nlohmann::json StudySettings::toJson() const
{
    return {{"parameters", parameters.toJson()}, {"seed", seed}, {"threads", threads}};
}

StudySettings StudySettings::fromJson(const nlohmann::json& json)
{
    StudySettings settings;
    try {
        settings.parameters.setJson(json.at("parameters"));
        settings.seed = json.at("seed").get<std::uint64_t>();
        settings.threads = json.value("threads", 0);
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the study's settings cannot be read").value(error.what());
    }
    return settings;
}

std::span<const StudyPreset> studyPresets()
{
    static const std::array<StudyPreset, 5> presets{
        {{"first-look",
          "A first look at any data in seconds: 150 users, 8 factors, two draws and three prices.",
          {{"users", "150"}, {"factors", "8"}, {"influence", "user"}, {"draws", "2"}, {"lambdas", "0.003,0.01,0.03"}},
          "First look"},
         {"movielens-100k",
          "MovieLens 100K with matrix factorisation: the whole comparison over five draws.",
          {},
          "MovieLens 100K, factorisation"},
         {"verification",
          "Influence against training again: users with at most 60 ratings, 8 factors, every parameter followed (cg).",
          {{"largest_history", "60"}, {"factors", "8"}, {"influence", "cg"}, {"draws", "1"}},
          "Check of influences"},
         {"movielens-1m-ncf",
          "MovieLens 1M with GMF: one draw, one price, with the baselines. Trains five times, which takes minutes; "
          "NeuMF "
          "takes many times longer.",
          {{"model", "gmf"},
           {"factors", "8"},
           {"lambda", "0.001"},
           {"lambdas", "0.001"},
           {"draws", "1"},
           {"ablations", "false"}},
          "MovieLens 1M, GMF"},
         {"source-readme",
          "The source's README for continuity only: MovieLens 1M users with exactly 20 ratings, reward = −HR@10 − "
          "0.5·wv, which has the hit rate's sign reversed and so grows as recommendations get worse.",
          {{"smallest_history", "20"},
           {"largest_history", "20"},
           {"model", "neumf"},
           {"factors", "8"},
           {"rho", "1"},
           {"removal", "relabel"},
           {"lambda", "1"},
           {"lambdas", "0.001,0.01,0.1,1"},
           {"reward", "source"}},
          "Source's README, for continuity only"}}};
    return presets;
}

ParameterValues studyPreset(std::string_view name)
{
    for (const StudyPreset& preset : studyPresets())
        if (preset.name == name) {
            ParameterValues values{studyParameters()};
            for (const auto& [parameter, text] : preset.values)
                values.setText(parameter, text);
            return values;
        }
    std::vector<std::string> names;
    for (const StudyPreset& preset : studyPresets())
        names.push_back(preset.name);
    throw Error(ErrorKind::Usage, "there is no such preset of a disclosure study")
        .value(std::string(name))
        .hint(fmt::format("The presets are {}", fmt::join(names, ", ")));
}

} // namespace equipoise
