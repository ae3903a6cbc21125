// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reference/studyformulas.h"

#include "core/influence/studyresult.h"
#include "core/influence/studytexts.h"

namespace equipoise {

namespace {

const std::string kIfrqe = "Would You Like Your Data to Be Trained? A User Controllable Recommendation Framework, AAAI "
                           "2024";
const std::string kKohLiang = "Koh and Liang, Understanding Black-Box Predictions via Influence Functions, ICML 2017";
const std::string kFia =
    "Cheng, Shen, Huang and Zhu, Incorporating Interpretability into Latent Factor Models via Fast "
    "Influence Analysis, KDD 2019";

} // namespace

const std::map<std::string, Formula, std::less<>>& studyFormulas()
{
    static const Formula objective{"F(θ) = Σ_s w_s·l(s, θ) + (ρ/2)·‖θ‖²",
                                   "l: logistic loss of a rating or negative, θ: all parameters, ρ: regularisation",
                                   kKohLiang};
    static const Formula influence{"a_k = ∇L · H⁻¹ · δ_k",
                                   "a_k: gain of rating k, L: held-out loss, H: Hessian of F, δ_k: gradient the rating "
                                   "adds to F",
                                   kFia};
    static const Formula utility{"o_k = 1 where a_k > λ·β_k",
                                 "o_k: 1 where rating k is disclosed, a_k: its gain, β_k: unwillingness", kIfrqe};
    static const Formula mirror{"π(o) ∝ s^|o|·(1 − s)^(n − |o|)·exp(η·T·U(o))",
                                "o: a disclosure of n ratings, U: its utility, T: steps, η: step size, s: prior",
                                kIfrqe};
    static const Formula anchors{"U(o) ≈ −L(θ_t) + Σ_k (o_k − o_tk)·a_tk − λ·Σ_k o_k·β_k",
                                 "t: the anchor nearest to o, trained on the disclosure o_t", kIfrqe};
    static const Formula curve{"reward = −L − λ·wv,  wv = mean_u Σ_k o_k·β_k", "L: held-out loss, λ: weight of wv",
                               kIfrqe};
    static const std::map<std::string, Formula, std::less<>> table{
        {"disclosure.smallest_history", {"", "history: all ratings of a user, the held-out one included", ""}},
        {"disclosure.largest_history", {"", "history: all ratings of a user, the held-out one included", ""}},
        {"disclosure.users", {"", "drawn without replacement from the seed", ""}},
        {"disclosure.negatives", objective},
        {"disclosure.candidates", {"", "drawn once from the seed; never trained on as negatives", ""}},
        {"disclosure.loss",
         {"plain: −(ln σ(z_t) + Σ_j ln(1 − σ(z_j)))/(1 + n),  balanced: −½·ln σ(z_t) − (1/2n)·Σ_j ln(1 − σ(z_j))",
          "z: score, t: held-out item, j: its n negatives", kIfrqe}},
        {"disclosure.model", {"mf: z = p_u·q_i", "p_u, q_i: vectors of user and item, z: score", ""}},
        {"disclosure.factors", {"p_u, q_i ∈ R^k", "k: factors", ""}},
        {"disclosure.layers", {"a_l = ln(1 + exp( W_l·a_{l−1} + b_l ))", "W, b: weights and biases of layer l", ""}},
        {"disclosure.rho", objective},
        {"disclosure.tolerance", {"‖∇F(θ)‖ ≤ ε", "ε: tolerance, F: objective", kKohLiang}},
        {"disclosure.iterations", {"‖∇F(θ)‖ ≤ ε", "ε: tolerance, F: objective", kKohLiang}},
        {"disclosure.influence", influence},
        {"disclosure.removal",
         {"delete: δ = ∇l(s; 1),  relabel: δ = ∇l(s; 1) − ∇l(s; 0)", "l(s; y): loss of pair s with label y", kIfrqe}},
        {"disclosure.cg_iterations", {"H·x = ∇L", "H: Hessian of F, L: held-out loss", kKohLiang}},
        {"disclosure.damping", {"H + d·I", "d: damping", kKohLiang}},
        {"disclosure.strategy", utility},
        {"disclosure.lambda", utility},
        {"disclosure.anchors", anchors},
        {"disclosure.rounds", anchors},
        {"disclosure.round_share", anchors},
        {"disclosure.mirror_descent", mirror},
        {"disclosure.mirror_eta", mirror},
        {"disclosure.mirror_steps", mirror},
        {"disclosure.mirror_prior", mirror},
        {"disclosure.willingness", utility},
        {"disclosure.draws", {"", "intervals are Student's t over the draws", ""}},
        {"disclosure.lambdas", curve},
        {"disclosure.baselines", {"wv(baseline) = wv(influence)", "wv: willingness violation", kIfrqe}},
        {"disclosure.ablations", {"wv(ablation) = wv(influence)", "wv: willingness violation", kIfrqe}},
        {"disclosure.reward",
         {"loss: −L − λ·wv,  source: −HR@10 − 0.5·wv", "L: held-out loss, λ: weight of wv", kIfrqe}},
    };
    return table;
}

void addStudyTexts(std::set<std::string>& texts)
{
    for (const ParameterDescription& parameter : studyParameters())
        texts.insert({parameter.title, parameter.help, parameter.unit, parameter.section});
    for (const auto& [name, formula] : studyFormulas())
        texts.insert(formula.letters);
    for (const StudyPreset& preset : studyPresets())
        texts.insert({preset.title, preset.help});
    for (const StudyStage stage : kStudyStages)
        texts.emplace(titleOf(stage));
    for (const DisclosureMethod method : kDisclosureMethods)
        texts.emplace(titleOf(method));
    for (const std::string& metric : studyMetrics())
        texts.insert(titleOfStudyMetric(metric));
    for (const std::string_view fact : factTitles())
        texts.emplace(fact);
}

} // namespace equipoise
