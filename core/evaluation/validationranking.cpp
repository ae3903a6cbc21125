// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/validationranking.h"

#include "core/evaluation/candidates.h"
#include "core/evaluation/rankingmetrics.h"

#include <limits>
#include <string>

namespace equipoise {

namespace {

/// Other draws than those of the test, which has the run's seed itself.
constexpr std::uint64_t kOtherSeed = 0x76616c6964617465ULL;

/// Every so manyth of the items, so that at most `most` are left.
void thin(std::vector<std::uint32_t>& items, std::size_t most)
{
    const std::size_t size = items.size();
    if (size <= most)
        return;
    for (std::size_t i = 0; i < most; ++i)
        items[i] = items[i * size / most];
    items.resize(most);
}

} // namespace

ValidationRanking::ValidationRanking(const Dataset& dataset, const Split& split, int negatives, std::uint64_t seed,
                                     std::size_t leave)
{
    m_negatives.offsets.resize(dataset.userCount() + 1);
    m_relevant.offsets.resize(dataset.userCount() + 1);
    if (split.validation.empty())
        return;
    Split asTest;
    asTest.train = split.train;
    asTest.test = split.validation;
    const TestView view(dataset, asTest, -std::numeric_limits<double>::infinity());
    const CandidateSet candidates("uni:" + std::to_string(negatives), view, seed ^ kOtherSeed);
    CandidateSet::Scratch scratch;
    std::vector<std::uint32_t> own;
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        if (!view.relevant().of(user).empty()) {
            candidates.negatives(user, own, scratch);
            const auto& offsets = dataset.userOffsets();
            const std::size_t unrated = dataset.itemCount() - (offsets[user + 1] - offsets[user]);
            thin(own, unrated - std::min(unrated, leave));
            m_negatives.items.insert(m_negatives.items.end(), own.begin(), own.end());
            ++m_users;
        }
        m_negatives.offsets[user + 1] = static_cast<std::uint32_t>(m_negatives.items.size());
    }
    m_relevant = view.relevant();
}

ValidationRanking::Result ValidationRanking::measure(const Recommender& model, const std::stop_token& stop) const
{
    Result result;
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    std::vector<float> scores;
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t user = 0; user < m_relevant.userCount(); ++user) {
        const auto relevant = m_relevant.of(user);
        if (relevant.empty())
            continue;
        if (stop.stop_requested())
            return result;
        const auto negatives = m_negatives.of(user);
        items.assign(relevant.begin(), relevant.end());
        items.insert(items.end(), negatives.begin(), negatives.end());
        users.assign(items.size(), user);
        scores.resize(items.size());
        model.predict(users, items, scores, {});
        ranks.resize(relevant.size());
        pessimisticRanks(std::span(scores).first(relevant.size()), std::span(scores).subspan(relevant.size()), ranks);
        const RankedUser ranked{ranks, static_cast<std::uint32_t>(items.size())};
        for (std::uint32_t k = 1; k <= kLongest; ++k) {
            result.hr[k - 1] += hitRate(ranked, k);
            result.ndcg[k - 1] += ndcg(ranked, k);
            result.mrr[k - 1] += reciprocalRank(ranked, k);
        }
    }
    const auto userCount = static_cast<double>(std::max<std::size_t>(m_users, 1));
    for (std::size_t k = 0; k < kLongest; ++k) {
        result.hr[k] /= userCount;
        result.ndcg[k] /= userCount;
        result.mrr[k] /= userCount;
    }
    return result;
}

} // namespace equipoise
