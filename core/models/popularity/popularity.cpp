// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/popularity/popularity.h"

#include <algorithm>
#include <limits>

namespace equipoise {

namespace {

/// There is nothing to learn beyond counting, so the only epoch reports no series and the state is empty.
class PopularityTrainer : public Trainer
{
public:
    explicit PopularityTrainer(const TrainingContext& context)
        : m_context(context)
    {}

    std::vector<Phase> phases() const override
    {
        Phase phase;
        phase.name = "counting";
        phase.maxEpochs = 1;
        return {phase};
    }

    EpochReport trainEpoch(int, int, std::stop_token, const std::function<void(const StepReport&)>&) override
    {
        EpochReport report;
        report.criterion = std::numeric_limits<double>::quiet_NaN();
        report.samples = m_context.split.train.size();
        return report;
    }

    void keepBest() override {}
    void finishPhase(int) override {}
    void saveState(ArrayFile&) const override {}
    void loadState(const ArrayFile&) override {}

    RecommenderPtr snapshot() const override
    {
        std::vector<std::uint32_t> counts(m_context.dataset.itemCount());
        for (const std::uint32_t row : m_context.split.train)
            ++counts[m_context.dataset.rowItems()[row]];
        return std::make_shared<PopularityModel>(m_context.dataset.userCount(),
                                                 std::vector<float>(counts.begin(), counts.end()));
    }

private:
    TrainingContext m_context;
};

} // namespace

PopularityModel::PopularityModel(std::size_t users, std::vector<float> counts)
    : m_users(users)
    , m_counts(std::move(counts))
{}

void PopularityModel::predict(std::span<const std::uint32_t>, std::span<const std::uint32_t> items,
                              std::span<float> out, const Conditions&) const
{
    std::transform(items.begin(), items.end(), out.begin(), [this](std::uint32_t item) { return m_counts[item]; });
}

void PopularityModel::score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions&) const
{
    for (std::size_t j = 0; j < users.size(); ++j)
        std::copy(m_counts.begin(), m_counts.end(), out.subspan(j * m_counts.size()).begin());
}

void PopularityModel::save(ArrayFile& file) const
{
    file.header["popularity.users"] = m_users;
    file.put("popularity.counts", m_counts);
}

RecommenderPtr PopularityModel::load(const ArrayFile& file)
{
    const auto users = file.header.find("popularity.users");
    if (users == file.header.end() || !users->is_number_unsigned())
        throw Error(ErrorKind::Data, "the file holds no popularity model");
    return std::make_shared<PopularityModel>(users->get<std::size_t>(), file.get<float>("popularity.counts"));
}

ModelDescription popularityModel()
{
    ModelDescription model;
    model.name = "popularity";
    model.title = "Popularity";
    model.help = "Ranks items by their number of training ratings, the same list for everybody. The baseline that any "
                 "personal ranking has to beat; it predicts no ratings.";
    model.makeTrainer = [](const ParameterValues&, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<PopularityTrainer>(context));
    };
    model.load = PopularityModel::load;
    return model;
}

} // namespace equipoise
