// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reference/formulas.h"

#include "core/data/split.h"
#include "core/evaluation/metrictable.h"
#include "core/models/presets.h"
#include "core/models/trainer.h"
#include "core/reference/phrases.h"
#include "core/reference/studyformulas.h"

#include <map>
#include <set>

namespace equipoise {

namespace {

using Formulas = std::map<std::string, Formula, std::less<>>;

const Formula& find(const Formulas& formulas, std::string_view name)
{
    static const Formula none;
    const auto at = formulas.find(name);
    return at == formulas.end() ? none : at->second;
}

const std::string kRatingLetters = "r: rating, ŷ: prediction clipped to the scale, T: test ratings";
const std::string kListLetters = "rel(u): relevant test items of user u, L(u): first k items of the list, "
                                 "rank: place in the list from 1";
const std::string kUnfairnessLetters = "E_g[y], E_g[r]: mean prediction and rating of item j in the group, "
                                       "E_¬g: in the others";
const std::string kYao = "Yao and Huang, Beyond Parity: Fairness Objectives for Collaborative Filtering, NIPS 2017";
const std::string kHerlocker = "Herlocker et al., Evaluating Collaborative Filtering Recommender Systems, ACM TOIS "
                               "22(1), 2004";
const std::string kManning = "Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 8";
const std::string kDeepFair = "Bobadilla, Lara-Cabrera, González-Prieto and Ortega, DeepFair, IJIMAI 6(6), 2021";
const std::string kPmf = "Mnih and Salakhutdinov, Probabilistic Matrix Factorization, NIPS 2007";
const std::string kKoren = "Koren, Bell and Volinsky, Matrix Factorization Techniques for Recommender Systems, IEEE "
                           "Computer 42(8), 2009";
const std::string kNcf = "He et al., Neural Collaborative Filtering, WWW 2017";
const std::string kDot =
    "Rendle et al., Neural Collaborative Filtering vs. Matrix Factorization Revisited, RecSys 2020";
const std::string kAdam = "Kingma and Ba, Adam: A Method for Stochastic Optimization, ICLR 2015";
const std::string kAdagrad = "Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 12, 2011";
const std::string kRmsprop = "Tieleman and Hinton, Lecture 6e of Neural Networks for Machine Learning, 2012";
const std::string kDropout = "Srivastava et al., Dropout, JMLR 15, 2014";
const std::string kAutoRec = "Sedhain, Menon, Sanner and Xie, AutoRec: Autoencoders Meet Collaborative Filtering, WWW "
                             "2015";
const std::string kDenoising = "Vincent et al., Extracting and Composing Robust Features with Denoising Autoencoders, "
                               "ICML 2008";
const std::string kXavier = "Glorot and Bengio, Understanding the Difficulty of Training Deep Feedforward Neural "
                            "Networks, AISTATS 2010";
const std::string kDecoupled = "Loshchilov and Hutter, Decoupled Weight Decay Regularization, ICLR 2019";
const std::string kCosine = "Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, ICLR 2017";
const std::string kStopping = "Prechelt, Early Stopping – But When?, 1998";

const std::string kIfrqe = "Would You Like Your Data to Be Trained? A User Controllable Recommendation Framework, AAAI "
                           "2024";
const std::string kDisclosureLetters =
    "o_k: 1 where rating k is disclosed, else 0, β_k: unwillingness, L: held-out loss, "
    "wv: willingness violation";

const Formulas& metrics()
{
    static const Formulas table{
        {"rmse", {"√( Σ (ŷ − r)² / |T| )", kRatingLetters, kHerlocker}},
        {"mae", {"Σ |ŷ − r| / |T|", kRatingLetters, kHerlocker}},
        {"hr",
         {"min(1, |L(u) ∩ rel(u)|)", kListLetters,
          "Deshpande and Karypis, Item-Based Top-N Recommendation Algorithms, ACM TOIS 22(1), 2004"}},
        {"ndcg",
         {"Σ_{i ∈ L(u) ∩ rel(u)} 1/log₂(rank(i) + 1)  ⁄  Σ_{n=1}^{min(k, |rel(u)|)} 1/log₂(n + 1)", kListLetters,
          "Järvelin and Kekäläinen, Cumulated Gain-Based Evaluation, ACM TOIS 20(4), 2002"}},
        {"mrr",
         {"max_{i ∈ L(u) ∩ rel(u)} 1/rank(i)", kListLetters,
          "Voorhees, The TREC-8 Question Answering Track Report, 1999"}},
        {"precision", {"|L(u) ∩ rel(u)| / k", kListLetters, kHerlocker}},
        {"recall", {"|L(u) ∩ rel(u)| / |rel(u)|", kListLetters, kHerlocker}},
        {"map", {"Σ_{i ∈ L(u) ∩ rel(u)} precision@rank(i)  ⁄  min(k, |rel(u)|)", kListLetters, kManning}},
        {"auc",
         {"P( s(positive) > s(negative) )", "s: score of a candidate",
          "Rendle et al., BPR: Bayesian Personalized Ranking, UAI 2009"}},
        {"coverage", {"|∪_u L(u)| / |I|", "I: the catalogue, L(u): first k items of user u", kHerlocker}},
        {"gini",
         {"Σ_{j=1}^{n} (2j − n − 1)·c_j  ⁄  (n·Σ_j c_j)",
          "c_1 ≤ … ≤ c_n: how often each item of the catalogue is recommended",
          "Fleder and Hosanagar, Blockbuster Culture's Next Rise or Fall, Management Science 55(5), 2009"}},
        {"popularity",
         {"Σ_{i ∈ L(u)} n_i / k", "n_i: training ratings of item i",
          "Abdollahpouri et al., The Unfairness of Popularity Bias in Recommendation, RMSE 2019"}},
        {"tail-share",
         {"|L(u) ∩ tail| / k", "tail: all items but the most rated fifth",
          "Abdollahpouri et al., The Unfairness of Popularity Bias in Recommendation, RMSE 2019"}},
        {"novelty",
         {"Σ_{i ∈ L(u)} −log₂(n_i / |U|) / k", "n_i: users who rated item i in training, U: all users",
          "Zhou et al., Solving the Apparent Diversity–Accuracy Dilemma, PNAS 107(10), 2010"}},
        {"diversity",
         {"2/(k·(k − 1))·Σ_{i < j} (1 − |G_i ∩ G_j| / |G_i ∪ G_j|)", "G: genres of an item of L(u)",
          "Ziegler et al., Improving Recommendation Lists Through Topic Diversification, WWW 2005"}},
        {"calibration",
         {"Σ_g p(g)·ln( p(g) / ((1 − α)·q(g) + α·p(g)) )",
          "p: genres of the user's training ratings, q: genres of the list, α = 0.01",
          "Steck, Calibrated Recommendations, RecSys 2018"}},
        {"minority-gap",
         {"mean_u | mean_{i ∈ L(u)} IM_i − UM_u |", "IM, UM: indices as quantiles in [0, 1]", kDeepFair}},
        {"accuracy-loss", {"Σ (ŷ − a)² / |T|", "a: rating scaled to [0, 1], ŷ: the network's output", kDeepFair}},
        {"fairness-loss", {"Σ ((1 − ŷ) − f)² / |T|", "f: distance of item and user in minority-ness", kDeepFair}},
        {"bce",
         {"− ( ln σ(z_t) + Σ_j ln(1 − σ(z_j)) ) / (1 + n)", "z: score, t: held-out item, j: its n negatives", kIfrqe}},
        {"reward", {"− L − λ·wv", kDisclosureLetters, kIfrqe}},
        {"wv", {"mean_u Σ_k o_k·β_k", kDisclosureLetters, kIfrqe}},
        {"disclosed-share", {"Σ o_k / n", kDisclosureLetters, kIfrqe}},
        {"u-value", {"mean_j |(E_g[y] − E_g[r]) − (E_¬g[y] − E_¬g[r])|", kUnfairnessLetters, kYao}},
        {"u-absolute", {"mean_j | |E_g[y] − E_g[r]| − |E_¬g[y] − E_¬g[r]| |", kUnfairnessLetters, kYao}},
        {"u-under", {"mean_j |max(0, E_g[r] − E_g[y]) − max(0, E_¬g[r] − E_¬g[y])|", kUnfairnessLetters, kYao}},
        {"u-over", {"mean_j |max(0, E_g[y] − E_g[r]) − max(0, E_¬g[y] − E_¬g[r])|", kUnfairnessLetters, kYao}},
        {"u-parity", {"|E_g[y] − E_¬g[y]|", "E_g[y]: mean prediction for the group over all test ratings", kYao}},
        {"parity-gap",
         {"max_g E_g[y] − min_g E_g[y]", "E_g[y]: mean prediction for group g",
          "Kamishima et al., Recommendation Independence, FAT* 2018"}},
        {"exposure",
         {"Σ_u Σ_{i ∈ L(u) ∩ G} 1/log₂(rank(i) + 1)", "G: the group of items",
          "Singh and Joachims, Fairness of Exposure in Rankings, KDD 2018"}},
        {"exposure-share",
         {"E(G) / E(I)", "E: exposure, G: the group of items, I: the catalogue",
          "Singh and Joachims, Fairness of Exposure in Rankings, KDD 2018"}},
    };
    return table;
}

const std::string kPmfObjective = "Σ (r_ui − p_u·q_i)² + λ Σ (‖p_u‖² + ‖q_i‖²)";
const std::string kBiasedObjective =
    "Σ (r_ui − μ − b_u − b_i − p_u·q_i)² + λ Σ (‖p_u‖² + ‖q_i‖²) + λ_b Σ (b_u² + b_i²)";
const std::string kDeepFairObjective = "Σ_{r, β} β·(ŷ − a)² + (1 − β)·((1 − ŷ) − f)²";
const std::string kAutoencoderObjective = "Σ_{r ∈ batch} (ŷ − r)² / n,  ŷ = f( W₂·g( W₁·x + b₁ ) + b₂ )";
const std::string kMfFairObjective = "mean (s_ui − r_ui)² + λ_d·Var(s) + λ_f·F(s) + λ·mean(‖p_u‖² + ‖q_i‖²)";
const std::string kFactorLetters = "p_u, q_i ∈ R^k: factors of user and item, λ: regularisation";

const std::string kNcfObjective = "− Σ_{(u, i) rated} ln σ(ŷ_ui) − Σ_{(u, j) drawn} ln(1 − σ(ŷ_uj)) + λ/2 Σ (‖p_u‖² + "
                                  "‖q_i‖²)";
const std::string kGmfScore = "ŷ_ui = h·(p_u ∘ q_i) + b";
const std::string kMlpScore = "ŷ_ui = h·a_L + b,  a_l = drop( relu( W_l·a_{l−1} + b_l ) ),  a_0 = [p_u; q_i]";
const std::string kNcfLetters = "p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry";

const Formulas& models()
{
    static const Formulas table{
        {"popularity", {"score(i) = n_i", "n_i: training ratings of item i", ""}},
        {"pmf", {kPmfObjective, kFactorLetters, kPmf}},
        {"biased-mf", {kBiasedObjective, kFactorLetters + ", μ: mean rating, b: biases", kKoren}},
        {"mf-fair",
         {kMfFairObjective,
          "s = μ + b_u + b_i + p_u·q_i: score, F: fairness criterion between groups of users, means over a batch",
          kYao}},
        {"deepfair",
         {kDeepFairObjective,
          "ŷ = network(p_u, q_i, β), a: rating scaled to [0, 1], f: distance of item and user in "
          "minority-ness",
          kDeepFair}},
        {"gmf", {kNcfObjective + ",  " + kGmfScore, kNcfLetters, kNcf}},
        {"mlp", {kNcfObjective + ",  " + kMlpScore, kNcfLetters, kNcf}},
        {"neumf", {kNcfObjective + ",  ŷ_ui = h·[p_u ∘ q_i; a_L] + b", kNcfLetters + ", a_L: last layer", kNcf}},
        {"dot", {kNcfObjective + ",  ŷ_ui = p_u·q_i + b_u + b_i + b", "p_u, q_i: vectors, b: biases", kDot}},
        {"autoencoder",
         {kAutoencoderObjective, "x: known ratings of a row, 0 elsewhere, n: ratings of the batch, W₂ = W₁ᵀ where tied",
          kAutoRec}},
    };
    return table;
}

/// By "model.parameter", or by the parameter's name where it means the same everywhere.
const Formulas& parameters()
{
    static const Formula adagrad{"w ← w − η·g / √(Σ g²)", "η: learning rate, g: gradient", kAdagrad};
    static const Formula rmsprop{"v ← ρ·v + (1 − ρ)·g²,  w ← w − η·g / (√v + ε)",
                                 "η: learning rate, ρ: decay, ε: epsilon, g: gradient", kRmsprop};
    static const Formula ncfRate{"adam: w ← w − η·m̂ / (√v̂ + ε),  sgd: w ← w − η·g", "η: learning rate, g: gradient",
                                 kAdam};
    static const Formula ncfPull{kNcfObjective, "λ: regularisation, p_u, q_i: vectors of user and item", kDot};
    static const Formula ncfStart{"p, q ~ N(0, s²)", "s: initial scale", kNcf};
    static const Formula adam{"m ← β₁·m + (1 − β₁)·g,  v ← β₂·v + (1 − β₂)·g²,  w ← w − η·m̂ / (√v̂ + ε)",
                              "η: learning rate, g: gradient, m̂, v̂: m, v without their bias towards 0", kAdam};
    static const Formula network{"ŷ = σ( W₃·drop( relu( W₂·relu( W₁·[p; q; β] ) ) ) )",
                                 "W₁, W₂, W₃: the layers, drop: dropout", kDeepFair};
    static const Formula autoencoder{"ŷ = f( W₂·g( W₁·x + b₁ ) + b₂ )", "f: output, g: activation, x: a row of ratings",
                                     kAutoRec};
    static const Formula schedule{"step: η·γ^⌊(t − 1)/n⌋,  cosine: η·(1 + cos(π(t − 1)/T))/2,  plateau: η ← η·γ",
                                  "η: learning rate, γ: factor, n: epochs of the schedule, t: epoch, T: all epochs",
                                  kCosine};
    static const Formulas table{
        {"factors", {"p_u, q_i ∈ R^k", "k: factors", kPmf}},
        {"epochs", {"", "one epoch: each training rating once, in a new order", ""}},
        {"learning_rate", adagrad},
        {"regularisation", {kPmfObjective, kFactorLetters, kPmf}},
        {"bias_regularisation", {kBiasedObjective, "λ_b: bias regularisation, b: biases, μ: mean rating", kKoren}},
        {"initial_scale", {"p, q ~ N(0, s²/k)", "s: initial scale, k: factors", kPmf}},
        {"patience", {"v_t ≥ min_{s < t − n} v_s", "v_t: validation value of epoch t, n: patience", kStopping}},
        {"mf-fair.biases", {"s_ui = μ + b_u + b_i + p_u·q_i", "b: biases, μ: mean rating", kKoren}},
        {"mf-fair.regularisation", {kMfFairObjective, "λ: regularisation", kYao}},
        {"mf-fair.initial_scale", {"p, q ~ N(0, s²)", "s: initial scale", ""}},
        {"mf-fair.feedback",
         {"explicit: (s − r)²,  implicit: −y·log σ(s) − (1 − y)·log(1 − σ(s))",
          "s: score, r: rating, y: 1 where the user rated the item, 0 for an item drawn at random", ""}},
        {"mf-fair.negatives",
         {"", "as many items as asked for, drawn anew each epoch from those the user never rated",
          "He et al., Neural Collaborative Filtering, WWW 2017"}},
        {"mf-fair.lambda_diversity", {"λ_d·mean (s − mean s)²", "s: scores of a batch", ""}},
        {"mf-fair.lambda_fairness", {kMfFairObjective, "λ_f: weight of the fairness criterion F", kYao}},
        {"mf-fair.fairness_criterion",
         {"parity: Σ_g (m_g − m̄)² / (G − 1);  the others: u-value, u-absolute, u-under, u-over, u-parity",
          "m_g: mean score of group g in the batch, G: groups; for more than two groups the mean over each against "
          "the rest",
          kYao}},
        {"mf-fair.fairness_attribute", {"m_g = mean {s_ui | u ∈ g}", "g: users with the same label", ""}},
        {"mf-fair.fairness_parts",
         {"mean over the parts and their items", "a part: that share of the epoch's samples, each part a new draw",
          ""}},
        {"mf-fair.batch_size", {kMfFairObjective, "the means are taken over the batch", ""}},
        {"mf-fair.learning_rate", adam},
        {"mf-fair.beta1", adam},
        {"mf-fair.beta2", adam},
        {"mf-fair.epsilon", adam},
        {"deepfair.factor_epochs", {"", "one epoch: each training rating once, in a new order", ""}},
        {"deepfair.factor_learning_rate", adagrad},
        {"deepfair.factor_regularisation", {kPmfObjective, kFactorLetters, kPmf}},
        {"deepfair.factor_bias_regularisation",
         {kBiasedObjective, "λ_b: bias regularisation, b: biases, μ: mean rating", kKoren}},
        {"deepfair.factor_initial_scale", {"p, q ~ N(0, s²/k)", "s: initial scale, k: factors", kPmf}},
        {"deepfair.factor_patience",
         {"v_t ≥ min_{s < t − n} v_s", "v_t: validation value of epoch t, n: patience", kStopping}},
        {"deepfair.factor_biases", {"r_ui ≈ μ + b_u + b_i + p_u·q_i", "b: biases, μ: mean rating", kKoren}},
        {"deepfair.fairness_target",
         {"distance: f = |q(IM_i) − q(UM_u)|,  quantile: f = (q(IM_i) − q(UM_u))²,  reference: f = (IM_i − UM_u)²",
          "IM, UM: item and user minority index, q: mid-rank quantile in [0, 1]", kDeepFair}},
        {"deepfair.betas", {kDeepFairObjective, "β: weight of accuracy against fairness", kDeepFair}},
        {"deepfair.hidden1", network},
        {"deepfair.hidden2", network},
        {"deepfair.dropout", {"drop(x) = m·x / (1 − p),  m ~ Bernoulli(1 − p)", "p: dropout", kDropout}},
        {"deepfair.batch_size", {kDeepFairObjective, "the mean is taken over the batch, at every β", kDeepFair}},
        {"deepfair.learning_rate", rmsprop},
        {"deepfair.decay", rmsprop},
        {"deepfair.epsilon", rmsprop},
        {"embedding", {kMlpScore, "p_u, q_i: embeddings", kNcf}},
        {"layers", {kMlpScore, "W_l: weights of layer l", kNcf}},
        {"dropout", {"drop(x) = m·x / (1 − p),  m ~ Bernoulli(1 − p)", "p: dropout", kDropout}},
        {"user_features", {"p_u + Σ_a e_{a(u)}", "e_{a(u)}: vector of the user's value of attribute a", ""}},
        {"item_features", {"q_i + (1/|G_i|) Σ_{g ∈ G_i} e_g", "G_i: genres of item i, e_g: vector of genre g", ""}},
        {"negatives", {kNcfObjective, "drawn: items j the user never rated, anew in every epoch", kNcf}},
        {"batch_size", {"", "training samples, positives and negatives mixed, that share a step", ""}},
        {"optimiser",
         {"adam: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂ / (√v̂ + ε);  sgd: w ← w − η·g",
          "η: learning rate, g: gradient", kAdam}},
        {"selection", {"", "hit rate or NDCG of the validation items at list length 10", ""}},
        {"validation_negatives", {"", "each validation item is ranked among so many items the user never rated", ""}},
        {"neumf.pretrain_epochs", {"h ← [α·h_GMF; (1 − α)·h_MLP]", "α: share of the product", kNcf}},
        {"neumf.alpha", {"h ← [α·h_GMF; (1 − α)·h_MLP]", "α: share of the product", kNcf}},
        {"neumf.joint_learning_rate", ncfRate},
        {"gmf.learning_rate", ncfRate},
        {"mlp.learning_rate", ncfRate},
        {"neumf.learning_rate", ncfRate},
        {"dot.learning_rate", ncfRate},
        {"gmf.regularisation", ncfPull},
        {"mlp.regularisation", ncfPull},
        {"neumf.regularisation", ncfPull},
        {"dot.regularisation", ncfPull},
        {"gmf.initial_scale", ncfStart},
        {"mlp.initial_scale", ncfStart},
        {"neumf.initial_scale", ncfStart},
        {"dot.initial_scale", ncfStart},
        {"autoencoder.orientation", {"", "a row: all ratings of an item, or all of a user", kAutoRec}},
        {"autoencoder.layers", autoencoder},
        {"autoencoder.tied", {"W₂ = W₁ᵀ", "W₁, W₂: weights of the way in and of the way back", ""}},
        {"autoencoder.activation", autoencoder},
        {"autoencoder.output", autoencoder},
        {"autoencoder.centring", {"x = r − m,  ŷ = f(z) + m", "m: 0, mean of all ratings or of the row", ""}},
        {"autoencoder.initialisation",
         {"xavier: w ~ U(±√(6/(n_in + n_out))),  default: w ~ U(±1/√n_in)", "n_in, n_out: units before and behind",
          kXavier}},
        {"autoencoder.corruption",
         {"gaussian: x̃ = x·N(0, s²),  masking: x̃ = m·x/(1 − s),  m ~ Bernoulli(1 − s)", "s: amount of noise",
          kDenoising}},
        {"autoencoder.corruption_amount",
         {"gaussian: x̃ = x·N(0, s²),  masking: x̃ = m·x/(1 − s),  m ~ Bernoulli(1 − s)", "s: amount of noise",
          kDenoising}},
        {"autoencoder.dropout", {"drop(x) = m·x / (1 − p),  m ~ Bernoulli(1 − p)", "p: dropout", kDropout}},
        {"autoencoder.batch_size", {kAutoencoderObjective, "n: ratings of the batch", kAutoRec}},
        {"autoencoder.optimiser",
         {"sgd: w ← w − η·g,  rmsprop: w ← w − η·g/(√v + ε),  adam: w ← w − η·m/(√v + ε)",
          "η: learning rate, g: gradient, m, v: fading means of g and g²", kAdam}},
        {"autoencoder.learning_rate", {"w ← w − η·g", "η: learning rate, g: gradient", ""}},
        {"autoencoder.regularisation", {"w ← (1 − η·λ)·w", "η: learning rate, λ: regularisation", kDecoupled}},
        {"autoencoder.schedule", schedule},
        {"autoencoder.schedule_factor", schedule},
        {"autoencoder.schedule_epochs", schedule},
        {"autoencoder.momentum", {"b ← μ·b + g,  w ← w − η·b", "μ: momentum, η: learning rate, g: gradient", ""}},
        {"autoencoder.decay", rmsprop},
        {"autoencoder.epsilon", rmsprop},
    };
    return table;
}

void addDescribed(std::set<std::string>& texts, const Formula& formula)
{
    // formulae and sources are the same in every language
    texts.insert(formula.letters);
}

} // namespace

const Formula& metricFormula(std::string_view name) { return find(metrics(), name); }
const Formula& modelFormula(std::string_view name) { return find(models(), name); }

const Formula& parameterFormula(std::string_view model, std::string_view parameter)
{
    if (model == "disclosure")
        return find(studyFormulas(), "disclosure." + std::string(parameter));
    const auto& own = find(parameters(), std::string(model) + "." + std::string(parameter));
    return own.text.empty() && own.letters.empty() ? find(parameters(), parameter) : own;
}

const std::vector<Topic>& topics()
{
    static const std::vector<Topic> list{
        {"item-minority-index",
         "Item minority index (IM)",
         "How much more the majority likes an item than the minority does. Positive: an item of the majority; "
         "negative: "
         "of the minority. Signed scaling takes it to [−1, 1] for figures, unit scaling to [0, 1] for training.",
         {"IM_i = J_M(i) − J_m(i),  J_g(i) = (L − D) / (L + D)",
          "L, D: votes of the group for and against item i (rating above or below the threshold), M: majority, "
          "m: minority",
          kDeepFair}},
        {"user-minority-index",
         "User minority index (UM)",
         "Which items a user's ratings speak for: those of the majority (positive) or of the minority (negative).",
         {"UM_u = Σ_i (r_ui − θ)·IM_i / ((r_max − θ)·n_u)", "θ: threshold, n_u: ratings of user u", kDeepFair}},
        {"classification",
         "Classification via UM",
         "A majority user is right where UM is above 0, a minority user where it is below; UM = 0 is left out.",
         {"", "", kDeepFair}},
        {"shrinkage",
         "Shrinkage of the votes",
         "An item with one vote in a group has J = ±1. Adding k to the number of votes pulls items with few votes "
         "towards "
         "0; with k = 0 the published index is reproduced.",
         {"J_g(i) = (L − D) / (L + D + k)", "k: shrinkage", ""}},
        {"interval",
         "95 % interval",
         "Over seeds: Student's t with n − 1 degrees of freedom. Within one seed: percentiles of 1,000 means of users "
         "drawn again (bootstrap).",
         {"mean ± t_{0.975, n−1}·s / √n", "s: standard deviation over n seeds",
          "Efron and Tibshirani, An Introduction to the Bootstrap, 1993"}},
        {"paired-comparison",
         "Comparison of two runs",
         "Users are paired on the same split; a p-value is refused where data, split, candidates or k differ. Several "
         "metrics are corrected after Holm.",
         {"p_(j)·(m − j + 1) ≤ 0.05", "p_(1) ≤ … ≤ p_(m): p-values of m metrics",
          "Wilcoxon, Biometrics Bulletin 1(6), 1945; Holm, Scandinavian Journal of Statistics 6(2), 1979"}},
        {"pareto-front",
         "Pareto front",
         "The points that no other point beats on both axes. What lies off the front can be improved on one axis for "
         "nothing.",
         {"", "", "Miettinen, Nonlinear Multiobjective Optimization, 1999"}},
        {"hypervolume",
         "Hypervolume",
         "Area between the front and a stated reference point; the larger, the better the whole trade-off. Only "
         "comparable at the same reference point.",
         {"", "", "Zitzler and Thiele, IEEE Transactions on Evolutionary Computation 3(4), 1999"}},
        {"knee",
         "Knee",
         "The point of the front farthest from the line between its ends, both axes scaled to [0, 1]: from there on a "
         "gain on one axis costs more on the other.",
         {"", "", "Das, Structural Optimization 18, 1999"}},
        {"influence",
         "Influence of a rating",
         "What removing one rating does to the loss on a held-out item, without training again: the base model is at a "
         "minimum, so the new minimum is about one Newton step away. Above 0 the rating helps, below 0 it hurts.",
         {"I_k = ∇L(θ̂)ᵀ·H⁻¹·∇l_k(θ̂)",
          "θ̂: parameters of the base model, H: Hessian of its objective, l_k: loss of rating k, L: held-out loss",
          "Koh and Liang, Understanding Black-box Predictions via Influence Functions, ICML 2017; Cheng et al., "
          "Incorporating Interpretability into Latent Factor Models via Fast Influence Analysis, KDD 2019"}},
        {"disclosure",
         "What to disclose",
         "A user weighs what a rating does for her recommendations against how unwilling she is to have it used. To "
         "first order her best choice is a threshold a rating: disclose what helps more than it costs.",
         {"disclose k  ⇔  I_k > λ·β_k;  wv = mean_u Σ_k o_k·β_k,  reward = −L − λ·wv",
          "β_k: unwillingness in [0, 1], λ: price of a unit of it, o_k: 1 where k is disclosed, wv: willingness "
          "violation",
          "Would You Like Your Data to Be Trained? A User Controllable Recommendation Framework, AAAI 2024"}},
        {"leave-one-out",
         "Leave-one-out",
         "Each user's latest rating is the test, the one before it the validation; all others train.",
         {"", "", "He et al., Neural Collaborative Filtering, WWW 2017"}},
        {"sampled-candidates",
         "Sampled candidates",
         "The positive is ranked among n items drawn for the user instead of all. Faster, and not comparable with full "
         "ranking: sampled values carry their candidates in their name.",
         {"", "", "Krichene and Rendle, On Sampled Metrics for Item Recommendation, KDD 2020"}},
    };
    return list;
}

std::vector<std::string> describedTexts()
{
    std::set<std::string> texts;
    for (const ModelDescription& model : modelTable()) {
        texts.insert({model.title, model.help});
        addDescribed(texts, modelFormula(model.name));
        for (const ParameterDescription& parameter : model.parameters) {
            texts.insert({parameter.title, parameter.help, parameter.unit, parameter.section});
            addDescribed(texts, parameterFormula(model.name, parameter.name));
        }
    }
    for (const ModelPreset& preset : presetTable())
        texts.insert(preset.help);
    for (const MetricDescription& metric : metricTable()) {
        texts.insert({metric.title, metric.help});
        addDescribed(texts, metricFormula(metric.name));
    }
    for (const SplitKind& kind : splitKinds())
        texts.insert({std::string(kind.name), std::string(kind.help)});
    for (const Topic& topic : topics()) {
        texts.insert({topic.title, topic.help});
        addDescribed(texts, topic.formula);
    }
    for (const std::string_view phrase : phrases())
        texts.emplace(phrase);
    addStudyTexts(texts);
    texts.erase("");
    return {texts.begin(), texts.end()};
}

} // namespace equipoise
