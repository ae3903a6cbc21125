// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncftrainer.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/testnegatives.h"

#include <array>
#include <chrono>
#include <limits>

namespace equipoise {

namespace {

NegativeSampler makeSampler(const ParameterValues& parameters, const TrainingContext& context,
                            const ValidationRanking& validation)
{
    const ItemLists test = testNegatives(context);
    const std::array<const ItemLists*, 2> reserved{&validation.negatives(), &test};
    return {context.dataset, context.split.train, reserved, static_cast<int>(parameters.integer("negatives")),
            context.seed};
}

const char* nameOf(NcfKind kind)
{
    constexpr std::array<const char*, 4> kNames{"gmf", "mlp", "neumf", "dot"};
    return kNames[static_cast<std::size_t>(kind)];
}

bool hasProduct(NcfKind kind) { return kind != NcfKind::Mlp; }
bool hasTower(NcfKind kind) { return kind == NcfKind::Mlp || kind == NcfKind::NeuMf; }

void addSeries(ValidationReport& report, const char* name,
               const std::array<double, ValidationRanking::kLongest>& values)
{
    for (std::size_t k = 1; k <= values.size(); ++k)
        report.series.emplace_back("validation_" + std::string(name) + "@" + std::to_string(k), values[k - 1]);
}

} // namespace

NcfTrainer::NcfTrainer(NcfKind kind, const ParameterValues& parameters, const TrainingContext& context)
    : m_kind(kind)
    , m_modelName(nameOf(kind))
    , m_parameters(parameters)
    , m_context(context)
    , m_validation(context.dataset, context.split, static_cast<int>(parameters.integer("validation_negatives")),
                   context.seed, static_cast<std::size_t>(parameters.integer("negatives")))
    , m_sampler(makeSampler(parameters, context, m_validation))
{
    if (m_sampler.samplesPerEpoch() == m_sampler.positiveCount())
        throw Error(ErrorKind::Data,
                    "nothing tells the ratings apart: no user has an item left that could be a negative")
            .hint("Lower validation_negatives, rank among fewer candidates, or take data with more items");
    makeLearner();
}

bool NcfTrainer::isPretrained() const
{
    return m_kind == NcfKind::NeuMf && m_parameters.integer("pretrain_epochs") > 0;
}

std::vector<NcfKind> NcfTrainer::kinds() const
{
    if (isPretrained())
        return {NcfKind::Gmf, NcfKind::Mlp, NcfKind::NeuMf};
    return {m_kind};
}

std::vector<Phase> NcfTrainer::phases() const
{
    const auto epochs = [&](const char* name) { return static_cast<int>(m_parameters.integer(name)); };
    const int patience = epochs("patience");
    if (!isPretrained())
        return {{"network", epochs("epochs"), patience, 1}};
    const int before = epochs("pretrain_epochs");
    return {{"gmf", before, patience, 1}, {"mlp", before, patience, 2}, {"neumf", epochs("epochs"), patience, 3}};
}

NcfSettings NcfTrainer::settingsOf(NcfKind kind) const
{
    NcfSettings settings;
    NcfShape& shape = settings.shape;
    shape.isDot = kind == NcfKind::Dot;
    if (hasProduct(kind))
        shape.factors = static_cast<int>(m_parameters.integer("factors"));
    if (hasTower(kind)) {
        shape.embedding = static_cast<int>(m_parameters.integer("embedding"));
        for (const std::int64_t units : m_parameters.integers("layers"))
            shape.layers.push_back(static_cast<int>(units));
        settings.dropout = m_parameters.real("dropout");
    }
    settings.initialScale = m_parameters.real("initial_scale");
    settings.regularisation = m_parameters.real("regularisation");
    settings.optimiser.isAdam = m_parameters.text("optimiser") == "adam";
    const bool isFineTuned = kind == NcfKind::NeuMf && isPretrained();
    const double rate = m_parameters.real(isFineTuned ? "joint_learning_rate" : "learning_rate");
    settings.optimiser.adam.rate = rate;
    settings.optimiser.rate = static_cast<float>(rate);
    settings.batch = static_cast<std::size_t>(m_parameters.integer("batch_size"));
    settings.seed = m_context.seed;
    settings.threads = m_context.threads;
    return settings;
}

void NcfTrainer::makeLearner()
{
    const NcfKind kind = kinds()[m_finished.size()];
    m_learner = std::make_unique<NcfLearner>(
        settingsOf(kind), m_context.dataset.userCount(), m_context.dataset.itemCount(), m_sampler,
        userFeatures(m_context.dataset, m_parameters.text("user_features")),
        m_parameters.boolean("item_features") ? itemFeatures(m_context.dataset) : std::vector<NcfFeatureGroup>{});
    if (m_finished.size() == 2)
        m_learner->start(joined(m_finished[0]->parameters(), m_finished[1]->parameters(), m_parameters.real("alpha")));
}

EpochReport NcfTrainer::trainEpoch(int, int epoch, std::stop_token stop,
                                   const std::function<void(const StepReport&)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    EpochReport report;
    report.samples = m_sampler.samplesPerEpoch();
    report.criterion = std::numeric_limits<double>::quiet_NaN();
    const Clock::time_point begin = Clock::now();
    const double loss = m_learner->trainEpoch(epoch, stop, [&](double fraction) {
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        if (onStep)
            onStep({fraction, fraction * static_cast<double>(report.samples) / std::max(seconds, 1e-9)});
    });
    report.series = {{"train_loss", loss}};
    return report;
}

ValidationJob NcfTrainer::validation()
{
    if (m_validation.isEmpty())
        return {};
    m_validated = std::make_shared<NcfModel>(m_modelName, m_learner->parameters());
    return [model = m_validated, this](const std::stop_token& stop) {
        const ValidationRanking::Result result = m_validation.measure(*model, stop);
        ValidationReport report;
        addSeries(report, "hr", result.hr);
        addSeries(report, "ndcg", result.ndcg);
        addSeries(report, "mrr", result.mrr);
        report.criterion = 1 - (m_parameters.text("selection") == "hr@10" ? result.hr : result.ndcg).back();
        return report;
    };
}

void NcfTrainer::finishPhase(int)
{
    m_finished.push_back(m_best ? m_best : std::make_shared<const NcfModel>(m_modelName, m_learner->parameters()));
    m_best.reset();
    m_validated.reset();
    m_learner.reset();
    if (m_finished.size() < kinds().size())
        makeLearner();
}

void NcfTrainer::saveState(ArrayFile& file) const
{
    file.header["ncf.finished"] = m_finished.size();
    for (std::size_t i = 0; i < m_finished.size(); ++i)
        m_finished[i]->save(file, "ncf.finished." + std::to_string(i));
    if (m_best)
        m_best->save(file, "ncf.best");
    if (m_learner)
        m_learner->saveState(file);
}

void NcfTrainer::loadState(const ArrayFile& file)
{
    const std::size_t finished = file.header.value("ncf.finished", std::size_t{0});
    m_finished.clear();
    for (std::size_t i = 0; i < finished; ++i)
        m_finished.push_back(NcfModel::load(file, "ncf.finished." + std::to_string(i)));
    m_best = file.header.contains("ncf.best") ? NcfModel::load(file, "ncf.best") : nullptr;
    m_learner.reset();
    if (m_finished.size() == kinds().size())
        return;
    makeLearner();
    m_learner->loadState(file);
}

std::vector<std::string> NcfTrainer::findings() const
{
    if (m_sampler.shortUsers() == 0)
        return {};
    return {groupedText(static_cast<long long>(m_sampler.shortUsers())) + " users have fewer than " +
            std::to_string(m_parameters.integer("negatives")) +
            " items left to draw negatives from: each of their ratings was trained with those there are"};
}

RecommenderPtr NcfTrainer::snapshot() const
{
    return m_learner ? std::make_shared<const NcfModel>(m_modelName, m_learner->parameters()) : m_finished.back();
}

} // namespace equipoise
