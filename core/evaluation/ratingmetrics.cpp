// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/ratingmetrics.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace equipoise {
namespace {

constexpr std::size_t kRowsPerBlock = 8192;

double finish(RatingMetric metric, const RatingErrors& sum, double range)
{
    const double n = sum.n;
    switch (metric) {
    case RatingMetric::Rmse:
        return std::sqrt(sum.squares / n);
    case RatingMetric::Mae:
        return sum.absolutes / n;
    case RatingMetric::AccuracyLoss:
        return sum.squares / (n * range * range);
    case RatingMetric::FairnessLoss:
        return sum.fairness / n;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

RatingPredictor::RatingPredictor(const TestView& view)
    : m_view(view)
{
    const Dataset& dataset = view.dataset();
    const auto rows = view.testRows();
    const double mean = view.trainMean();
    std::vector<bool> isColdUser(dataset.userCount());
    std::vector<bool> isColdItem(dataset.itemCount());
    for (std::size_t position = 0; position < rows.size(); ++position) {
        const std::uint32_t user = dataset.rowUsers()[rows[position]];
        const std::uint32_t item = dataset.rowItems()[rows[position]];
        const bool knowsUser = view.trainCountOfUser(user) > 0;
        const bool knowsItem = view.trainCountOfItem(item) > 0;
        if (knowsUser && knowsItem)
            continue;
        // mean + (mean of the known side − mean)
        const double value = knowsUser ? view.trainMeanOfUser(user) : knowsItem ? view.trainMeanOfItem(item) : mean;
        m_cold.push_back({static_cast<std::uint32_t>(position), static_cast<float>(value)});
        isColdUser[user] = isColdUser[user] || !knowsUser;
        isColdItem[item] = isColdItem[item] || !knowsItem;
    }
    m_coldUsers = static_cast<std::size_t>(std::count(isColdUser.begin(), isColdUser.end(), true));
    m_coldItems = static_cast<std::size_t>(std::count(isColdItem.begin(), isColdItem.end(), true));
}

std::string RatingPredictor::finding() const
{
    if (m_cold.empty())
        return {};
    const auto grouped = [](std::size_t count) { return groupedText(static_cast<long long>(count)); };
    return grouped(m_cold.size()) + " test ratings of " + grouped(m_coldUsers) + " users and " + grouped(m_coldItems) +
           " items without a training rating are predicted by the training mean and the bias of the known side";
}

std::vector<float> RatingPredictor::predict(const Recommender& model, const Conditions& conditions,
                                            std::stop_token stop) const
{
    const Dataset& dataset = m_view.dataset();
    const auto rows = m_view.testRows();
    std::vector<float> predicted(rows.size());
    forBlocks(rows.size(), kRowsPerBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        if (stop.stop_requested())
            return;
        std::vector<std::uint32_t> users(end - begin);
        std::vector<std::uint32_t> items(end - begin);
        for (std::size_t j = begin; j < end; ++j) {
            users[j - begin] = dataset.rowUsers()[rows[j]];
            items[j - begin] = dataset.rowItems()[rows[j]];
        }
        model.predict(users, items, std::span(predicted).subspan(begin, end - begin), conditions);
    });
    if (stop.stop_requested())
        throw Error(ErrorKind::Io, "stopped");
    for (const Cold& cold : m_cold)
        predicted[cold.position] = cold.value;
    const RatingScale scale = dataset.scale();
    for (float& value : predicted) {
        if (!std::isfinite(value))
            throw Error(ErrorKind::Internal, "the model '" + std::string(model.modelName()) +
                                                 "' predicts a rating that is not a finite number");
        value = std::clamp(value, scale.minimum, scale.maximum);
    }
    return predicted;
}

std::vector<RatingErrors> ratingErrors(const TestView& view, std::span<const float> predicted,
                                       const FairnessTarget* target)
{
    const Dataset& dataset = view.dataset();
    const auto rows = view.testRows();
    const RatingScale scale = dataset.scale();
    const double range = static_cast<double>(scale.maximum) - scale.minimum;
    std::vector<RatingErrors> errors(dataset.userCount());
    for (std::size_t j = 0; j < rows.size(); ++j) {
        const std::uint32_t user = dataset.rowUsers()[rows[j]];
        RatingErrors& sum = errors[user];
        const double error = static_cast<double>(predicted[j]) - dataset.values()[rows[j]];
        sum.squares += error * error;
        sum.absolutes += std::abs(error);
        ++sum.n;
        if (target != nullptr) {
            const double unfair = (scale.maximum - static_cast<double>(predicted[j])) / range -
                                  (*target)(user, dataset.rowItems()[rows[j]]);
            sum.fairness += unfair * unfair;
        }
    }
    return errors;
}

std::vector<Cell> overRatings(RatingMetric metric, std::span<const RatingErrors> errors, RatingScale scale,
                              const Partition& partition)
{
    std::vector<RatingErrors> sums(partition.size());
    std::vector<Cell> cells(partition.size());
    for (std::size_t u = 0; u < errors.size(); ++u) {
        const std::uint32_t code = partition.codes[u];
        if (code == Partition::kNone || errors[u].n == 0)
            continue;
        sums[code].squares += errors[u].squares;
        sums[code].absolutes += errors[u].absolutes;
        sums[code].fairness += errors[u].fairness;
        sums[code].n += errors[u].n;
        ++cells[code].users;
    }
    const double range = static_cast<double>(scale.maximum) - scale.minimum;
    for (std::size_t g = 0; g < cells.size(); ++g) {
        cells[g].n = sums[g].n;
        cells[g].value = sums[g].n ? finish(metric, sums[g], range) : 0;
    }
    return cells;
}

std::vector<double> perUserRating(RatingMetric metric, std::span<const RatingErrors> errors)
{
    std::vector<double> values(errors.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t u = 0; u < errors.size(); ++u)
        if (errors[u].n > 0)
            values[u] = finish(metric, errors[u], 1);
    return values;
}

} // namespace equipoise
