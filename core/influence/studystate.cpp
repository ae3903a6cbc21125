// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studystate.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

std::vector<double> doubles(std::span<const float> values) { return {values.begin(), values.end()}; }

} // namespace

DisclosureStudy::State::State(DatasetPtr data_, const StudySettings& settings, std::filesystem::path path)
    : dataset(std::move(data_))
    , file(std::move(path))
{
    settings.check();
    result.settings = settings;
    result.datasetName = dataset->name();
    result.datasetHash = dataset->contentHash();
    if (file.empty() || !std::filesystem::exists(file))
        return;
    StudyResult stored;
    readStudy(file, stored, found);
    if (stored.datasetHash != result.datasetHash)
        throw Error(ErrorKind::Data, "the disclosure study was made from other data")
            .file(file.string())
            .value(stored.datasetName)
            .hint("Open the data it was made from, or name another file");
    if (!(stored.settings.parameters == settings.parameters) || stored.settings.seed != settings.seed)
        throw Error(ErrorKind::Data, "the disclosure study was made with other settings")
            .file(file.string())
            .hint("Resume it with its own settings, or name another file");
    const ModelQuality base = stored.basis->base;
    stored.settings = settings;
    result = std::move(stored);
    result.basis.reset();
    prepareData();
    changeBasis([&](StudyBasis& basis) {
        basis.base = base;
        basis.gains = found.gains;
    });
}

void DisclosureStudy::State::changeBasis(const std::function<void(StudyBasis&)>& change)
{
    auto basis = std::make_shared<StudyBasis>(*result.basis);
    change(*basis);
    result.basis = std::move(basis);
}

void DisclosureStudy::State::say(double fraction, const std::string& activity, bool isForced)
{
    const Clock::time_point now = Clock::now();
    if (!isForced && now - m_lastSaid < std::chrono::milliseconds(100))
        return;
    m_lastSaid = now;
    const double seconds = std::chrono::duration<double>(now - m_stageBegin).count();
    StudyProgress progress{m_stage, std::clamp(fraction, 0.0, 1.0), activity, -1};
    if (fraction > 0.02 && seconds > 1)
        progress.secondsLeft = seconds * (1 - fraction) / fraction;
    m_observer->onProgress(progress);
}

void DisclosureStudy::State::publish()
{
    if (!file.empty())
        writeStudy(file, result, found);
    m_observer->onResult(result);
}

/// The data, and β of every draw, come from the seed alone.
void DisclosureStudy::State::prepareData()
{
    data = makeStudyData(*dataset, result.settings);
    for (int draw = 0; draw < parameters().integer("draws"); ++draw)
        data.basis.willingness.push_back(drawWillingness(*dataset, data.basis, result.settings, draw));
    result.basis = std::make_shared<StudyBasis>(data.basis);
}

void DisclosureStudy::State::prepareModel(const std::stop_token& stop)
{
    if (!model)
        model = makeStudyModel(result.settings, data);
    model->setStop(stop);
    if (m_pairs.size() == 0)
        m_pairs = data.training;
}

bool DisclosureStudy::State::run(StudyObserver& observer, const std::stop_token& stop, StudyStage last)
{
    m_observer = &observer;
    while (result.stagesDone <= static_cast<int>(last)) {
        if (result.stagesDone > 0)
            prepareModel(stop);
        m_stage = kStudyStages[static_cast<std::size_t>(result.stagesDone)];
        m_stageBegin = Clock::now();
        say(0, std::string(titleOf(m_stage)), true);
        const double earlier = result.seconds[m_stage];
        perform(m_stage);
        if (stop.stop_requested())
            return false;
        result.seconds[m_stage] = earlier + std::chrono::duration<double>(Clock::now() - m_stageBegin).count();
        ++result.stagesDone;
        publish();
    }
    return true;
}

void DisclosureStudy::State::perform(StudyStage stage)
{
    switch (stage) {
    case StudyStage::Data:
        prepareData();
        result.facts[stage] = {{"users", static_cast<double>(data.userCount())},
                               {"items", static_cast<double>(data.items.size())},
                               {"ratings", static_cast<double>(data.ratingCount())},
                               {"negatives", static_cast<double>(data.basis.negatives)}};
        break;
    case StudyStage::Base:
        trainBase();
        break;
    case StudyStage::Influence:
        findInfluences();
        break;
    case StudyStage::Strategy:
        chooseMasks();
        break;
    case StudyStage::Retraining:
        retrainAll();
        break;
    }
}

/// Trains on the disclosed ratings: cold from the seed, or from a point near by.
StudyTraining DisclosureStudy::State::train(std::span<const std::uint8_t> mask, const StudyVector* warm,
                                            double tolerance, const std::string& what, double done, double weight)
{
    StudyTrainingSettings settings = trainingSettings(result.settings);
    settings.tolerance = tolerance;
    applyMask(data, mask, parameters().text("removal") == "relabel", m_pairs);
    double first = 0;
    return trainStudyModel(*model, m_pairs, data.byItem, warm ? *warm : model->initial(result.settings.seed), settings,
                           warm != nullptr, [&](int iteration, double norm) {
                               first = std::max(first, norm);
                               const double covered = std::log(first / std::max(norm, tolerance)) /
                                                      std::max(std::log(first / tolerance), 1e-9);
                               say(done + weight * covered,
                                   fmt::format("{}: step {}, gradient {:.1e}", what, iteration, norm));
                           });
}

void DisclosureStudy::State::trainBase()
{
    StudyTraining training = train(DisclosureMask(data.ratingCount(), 1), nullptr,
                                   trainingSettings(result.settings).tolerance, "base model", 0, 1);
    if (isStopped())
        return;
    ModelQuality quality = judge(*model, training.theta, data);
    result.facts[StudyStage::Base] = {{"steps", static_cast<double>(training.iterations)},
                                      {"objective", training.objective},
                                      {"gradient norm", training.gradientNorm},
                                      {"bce", quality.metrics["bce"]},
                                      {"hr@10", quality.metrics["hr@10"]},
                                      {"ndcg@10", quality.metrics["ndcg@10"]}};
    found.theta = std::move(training.theta);
    changeBasis([&](StudyBasis& basis) { basis.base = std::move(quality); });
}

Influences DisclosureStudy::State::influencesAt(const StudyTraining& training, const InfluenceSettings& settings,
                                                const std::string& what)
{
    StudyHessian hessian(*model, training.theta, m_pairs, data.byItem, parameters().real("rho"));
    std::vector<std::uint32_t> everybody(data.userCount());
    std::iota(everybody.begin(), everybody.end(), 0U);
    return influences(data, hessian, everybody, settings, [&](double fraction) { say(fraction, what); });
}

Anchor DisclosureStudy::State::anchorAt(int number)
{
    const double prior = parameters().real("mirror_prior");
    Anchor anchor;
    anchor.mask.resize(data.ratingCount());
    RandomStream random(result.settings.seed, "study.anchor", static_cast<std::uint64_t>(number));
    for (std::uint8_t& isDisclosed : anchor.mask)
        isDisclosed = random.uniform() < prior;
    const std::string what = fmt::format("anchor {}", number + 1);
    const StudyTraining training = train(anchor.mask, nullptr, trainingSettings(result.settings).tolerance, what, 0, 1);
    if (isStopped())
        return anchor;
    anchor.gains = influencesAt(training, influenceSettings(result.settings), what).gains;
    anchor.loss = doubles(judge(*model, training.theta, data).loss);
    return anchor;
}

void DisclosureStudy::State::findInfluences()
{
    StudyTraining base;
    base.theta = found.theta;
    applyMask(data, DisclosureMask(data.ratingCount(), 1), parameters().text("removal") == "relabel", m_pairs);
    InfluenceSettings settings = influenceSettings(result.settings);
    const Influences own = influencesAt(base, settings, "influence of every rating");
    if (isStopped())
        return;
    std::vector<double> gradients;
    if (parameters().boolean("ablations")) {
        settings.solver = InfluenceSolver::Gradient;
        gradients = influencesAt(base, settings, "gradients of every rating").gains;
    }
    // what was found before a stop stays found
    while (static_cast<int>(found.anchors.size()) + 1 < parameters().integer("anchors") && !isStopped()) {
        Anchor anchor = anchorAt(static_cast<int>(found.anchors.size()) + 1);
        if (!isStopped())
            found.anchors.push_back(std::move(anchor));
    }
    if (isStopped())
        return;
    std::size_t helpful = 0;
    double sum = 0;
    for (const double gain : own.gains) {
        helpful += gain > 0;
        sum += std::abs(gain);
    }
    const auto ratings = static_cast<double>(data.ratingCount());
    result.facts[StudyStage::Influence] = {{"helpful share", static_cast<double>(helpful) / ratings},
                                           {"mean size of gain", sum / ratings},
                                           {"hessian products", static_cast<double>(own.products)},
                                           {"residual", own.residual},
                                           {"damping", own.damping}};
    found.gains = own.gains;
    found.gradients = std::move(gradients);
    changeBasis([&](StudyBasis& basis) { basis.gains = found.gains; });
}

std::vector<Anchor> DisclosureStudy::State::allAnchors() const
{
    std::vector<Anchor> anchors{{DisclosureMask(data.ratingCount(), 1), found.gains, doubles(result.basis->base.loss)}};
    anchors.insert(anchors.end(), found.anchors.begin(), found.anchors.end());
    return anchors;
}

DisclosureMask DisclosureStudy::State::chooseMask(std::span<const double> beta, double lambda, const std::string& what,
                                                  double done, double weight)
{
    const bool isMirror = parameters().boolean("mirror_descent");
    const auto rounds = static_cast<int>(parameters().integer("rounds"));
    DisclosureMask mask = thresholdMask(found.gains, beta, lambda);
    if (isMirror || !found.anchors.empty()) {
        const std::vector<Anchor> anchors = allAnchors();
        mask = bestOfAnchors(data.basis, anchors, beta, lambda);
        if (isMirror)
            mirrorDescent(data.basis, anchors, beta, lambda,
                          {parameters().real("mirror_eta"), parameters().integer("mirror_steps"),
                           parameters().real("mirror_prior")},
                          mask);
    }
    if (rounds == 1)
        return mask;
    const double share = parameters().real("round_share");
    mask = nextRound(DisclosureMask(data.ratingCount(), 1), found.gains, beta, lambda, share);
    StudyVector theta = found.theta;
    for (int round = 1; round < rounds && !isStopped(); ++round) {
        const StudyTraining training =
            train(mask, &theta, trainingSettings(result.settings).tolerance,
                  fmt::format("{}, round {}", what, round + 1), done + weight * round / rounds, weight / rounds);
        if (isStopped())
            break;
        theta = training.theta;
        mask = nextRound(mask, influencesAt(training, influenceSettings(result.settings), what).gains, beta, lambda,
                         share);
    }
    return mask;
}

void DisclosureStudy::State::chooseMasks()
{
    const std::vector<double> lambdas = result.settings.lambdas();
    const std::size_t all = data.basis.willingness.size() * lambdas.size();
    while (found.masks.size() < all && !isStopped()) {
        const std::size_t draw = found.masks.size() / lambdas.size();
        const double lambda = lambdas[found.masks.size() % lambdas.size()];
        DisclosureMask mask = chooseMask(
            data.basis.willingness[draw], lambda, fmt::format("mask at λ {}, draw {}", numberText(lambda), draw + 1),
            static_cast<double>(found.masks.size()) / static_cast<double>(all), 1.0 / static_cast<double>(all));
        if (isStopped())
            return;
        found.masks.push_back(std::move(mask));
        if (parameters().integer("rounds") > 1 && !file.empty())
            writeStudy(file, result, found);
    }
    if (found.masks.size() < all)
        return;
    const DisclosureMask chosen = mask(0);
    result.outcomesPlanned = plan().size();
    result.facts[StudyStage::Strategy] = {
        {"masks", static_cast<double>(all)},
        {"disclosed share", disclosedShare(chosen)},
        {"wv", willingnessViolation(data.basis, chosen, data.basis.willingness[0])},
        {"predicted change", overallDisclosure(result, 0, parameters().real("lambda")).predictedChange}};
}

const DisclosureMask& DisclosureStudy::State::maskOf(int draw, std::size_t lambda) const
{
    return found.masks[static_cast<std::size_t>(draw) * result.settings.lambdas().size() + lambda];
}

std::vector<std::uint8_t> DisclosureStudy::State::mask(int draw) const
{
    const std::vector<double> lambdas = result.settings.lambdas();
    const auto at = std::ranges::find(lambdas, parameters().real("lambda"));
    if (draw < 0 || draw >= parameters().integer("draws") || found.masks.empty())
        throw Error(ErrorKind::Usage, "the study has no mask for that draw yet").value(std::to_string(draw));
    return maskOf(draw, static_cast<std::size_t>(at - lambdas.begin()));
}

} // namespace equipoise
