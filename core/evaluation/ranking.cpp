// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/ranking.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/evaluation/topitems.h"

#include <oneapi/tbb/enumerable_thread_specific.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace equipoise {
namespace {

/// Work between two looks at the progress, in blocks.
constexpr std::size_t kBlocksPerWave = 16;

/// A block's scores should stay in a core's cache, but models need some tens of users to be efficient.
std::size_t usersPerBlock(std::size_t items)
{
    constexpr std::size_t kScores = std::size_t{1} << 18;
    return std::clamp<std::size_t>(kScores / std::max<std::size_t>(items, 1), 8, 64);
}

bool allFinite(std::span<const float> scores)
{
    unsigned bad = 0;
    for (const float score : scores)
        bad |= static_cast<unsigned>(!(std::abs(score) <= std::numeric_limits<float>::max()));
    return bad == 0;
}

class Pass
{
public:
    Pass(const Recommender& model, const Conditions& conditions, const TestView& view,
         const std::vector<CandidateSet>& sets, std::size_t listLength)
        : m_model(model)
        , m_conditions(conditions)
        , m_view(view)
        , m_sets(sets)
    {
        const std::size_t users = view.dataset().userCount();
        for (const CandidateSet& set : sets) {
            m_result.sets.push_back(
                {std::vector<std::uint32_t>(set.relevant().items.size()), std::vector<std::uint32_t>(users)});
            m_scoresAll = m_scoresAll || set.kind() == CandidateSet::Kind::Full;
        }
        if (m_scoresAll) {
            m_result.lists.length = listLength;
            m_result.lists.items.assign(users * listLength, TopLists::kNone);
        }
        for (std::uint32_t u = 0; u < users; ++u)
            if (isNeeded(u))
                m_users.push_back(u);
    }

    Ranking run(const std::stop_token& stop, const std::function<void(double)>& onProgress)
    {
        const std::size_t block = usersPerBlock(m_view.dataset().itemCount());
        const std::size_t wave = block * kBlocksPerWave;
        for (std::size_t begin = 0; begin < m_users.size(); begin += wave) {
            const auto users = std::span(m_users).subspan(begin, std::min(wave, m_users.size() - begin));
            forBlocks(users.size(), block, [&](std::size_t, std::size_t from, std::size_t to) {
                if (!stop.stop_requested())
                    rankBlock(users.subspan(from, to - from), m_scratch.local());
            });
            if (stop.stop_requested())
                throw Error(ErrorKind::Io, "stopped");
            if (onProgress)
                onProgress(static_cast<double>(begin + users.size()) / static_cast<double>(m_users.size()));
        }
        return std::move(m_result);
    }

private:
    struct Scratch
    {
        std::vector<float> scores;
        std::vector<std::uint32_t> items;
        std::vector<std::uint32_t> users;
        std::vector<float> relevant;
        std::vector<float> others;
        std::vector<float> kept;
        TopSelector selector;
        CandidateSet::Scratch draw;
    };

    bool isNeeded(std::uint32_t user) const
    {
        return (m_scoresAll && m_view.trainCountOfUser(user) > 0) ||
               std::any_of(m_sets.begin(), m_sets.end(),
                           [user](const CandidateSet& set) { return !set.relevant().of(user).empty(); });
    }

    void rankBlock(std::span<const std::uint32_t> users, Scratch& scratch)
    {
        if (!m_scoresAll) {
            for (const std::uint32_t user : users)
                for (std::size_t s = 0; s < m_sets.size(); ++s)
                    rankPredicted(s, user, scratch);
            return;
        }
        const std::size_t items = m_view.dataset().itemCount();
        scratch.scores.resize(users.size() * items);
        m_model.score(users, scratch.scores, m_conditions);
        for (std::size_t j = 0; j < users.size(); ++j)
            rankScored(users[j], std::span(scratch.scores).subspan(j * items, items), scratch);
    }

    void requireFinite(std::span<const float> scores, std::uint32_t user) const
    {
        if (!allFinite(scores))
            throw Error(ErrorKind::Internal, "the model '" + std::string(m_model.modelName()) + "' gives user " +
                                                 m_view.dataset().users().text(user) +
                                                 " a score that is not a finite number");
    }

    void rankPredicted(std::size_t s, std::uint32_t user, Scratch& scratch)
    {
        const auto relevant = m_sets[s].relevant().of(user);
        if (relevant.empty())
            return;
        m_sets[s].negatives(user, scratch.items, scratch.draw);
        scratch.items.insert(scratch.items.end(), relevant.begin(), relevant.end());
        scratch.users.assign(scratch.items.size(), user);
        scratch.scores.resize(scratch.items.size());
        m_model.predict(scratch.users, scratch.items, scratch.scores, m_conditions);
        requireFinite(scratch.scores, user);
        const std::size_t negatives = scratch.items.size() - relevant.size();
        store(s, user, std::span(scratch.scores).subspan(negatives), std::span(scratch.scores).first(negatives));
    }

    void rankScored(std::uint32_t user, std::span<float> scores, Scratch& scratch)
    {
        requireFinite(scores, user);
        // sampled sets first: a file's candidates may be items that the full ranking masks
        for (std::size_t s = 0; s < m_sets.size(); ++s) {
            const auto relevant = m_sets[s].relevant().of(user);
            if (m_sets[s].kind() == CandidateSet::Kind::Full || relevant.empty())
                continue;
            m_sets[s].negatives(user, scratch.items, scratch.draw);
            gather(scores, scratch.items, scratch.others);
            gather(scores, relevant, scratch.relevant);
            store(s, user, scratch.relevant, scratch.others);
        }
        m_view.forSeen(user, [scores](std::uint32_t item) { scores[item] = kMaskedScore; });
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            if (m_sets[s].kind() == CandidateSet::Kind::Full)
                rankFull(s, user, scores, scratch);
        if (m_view.trainCountOfUser(user) > 0) {
            std::uint32_t* list = m_result.lists.items.data() + user * m_result.lists.length;
            for (const Recommendation& entry : scratch.selector.select(scores, m_result.lists.length))
                *list++ = entry.item;
        }
    }

    void rankFull(std::size_t s, std::uint32_t user, std::span<float> scores, Scratch& scratch)
    {
        const auto relevant = m_sets[s].relevant().of(user);
        if (relevant.empty())
            return;
        gather(scores, relevant, scratch.relevant);
        scratch.kept = scratch.relevant;
        for (const std::uint32_t item : relevant)
            scores[item] = kMaskedScore;
        store(s, user, scratch.relevant, scores);
        const auto masked = std::count(scores.begin(), scores.end(), kMaskedScore);
        m_result.sets[s].candidates[user] =
            static_cast<std::uint32_t>(scores.size() + relevant.size() - static_cast<std::size_t>(masked));
        for (std::size_t j = 0; j < relevant.size(); ++j)
            scores[relevant[j]] = scratch.kept[j];
    }

    static void gather(std::span<const float> scores, std::span<const std::uint32_t> items, std::vector<float>& out)
    {
        out.resize(items.size());
        std::transform(items.begin(), items.end(), out.begin(), [scores](std::uint32_t item) { return scores[item]; });
    }

    void store(std::size_t s, std::uint32_t user, std::span<float> relevant, std::span<const float> others)
    {
        RankedSet& set = m_result.sets[s];
        const std::size_t begin = m_sets[s].relevant().offsets[user];
        pessimisticRanks(relevant, others, std::span(set.ranks).subspan(begin, relevant.size()));
        set.candidates[user] = static_cast<std::uint32_t>(relevant.size() + others.size());
    }

    const Recommender& m_model;
    const Conditions& m_conditions;
    const TestView& m_view;
    const std::vector<CandidateSet>& m_sets;
    bool m_scoresAll = false;
    std::vector<std::uint32_t> m_users;
    oneapi::tbb::enumerable_thread_specific<Scratch> m_scratch;
    Ranking m_result;
};

} // namespace

std::span<const std::uint32_t> TopLists::of(std::uint32_t user, std::size_t k) const
{
    const auto list = std::span(items).subspan(user * length, std::min(k, length));
    return list.first(static_cast<std::size_t>(std::find(list.begin(), list.end(), kNone) - list.begin()));
}

Ranking rankUsers(const Recommender& model, const Conditions& conditions, const TestView& view,
                  const std::vector<CandidateSet>& sets, std::size_t listLength, std::stop_token stop,
                  const std::function<void(double)>& onProgress)
{
    return Pass(model, conditions, view, sets, listLength).run(stop, onProgress);
}

} // namespace equipoise
