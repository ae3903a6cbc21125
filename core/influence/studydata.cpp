// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studydata.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/split.h"
#include "core/evaluation/candidates.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace equipoise {

namespace {

std::string counted(std::size_t count, const char* what)
{
    return fmt::format("{} user{} {}", count, count == 1 ? "" : "s", what);
}

/// Chooses users, then gives each her candidates and pairs.
class Maker
{
public:
    Maker(const Dataset& dataset, const StudySettings& settings)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_split(makeSplit(dataset, {"loo", 0}, settings.seed))
        , m_view(dataset, m_split, -std::numeric_limits<double>::infinity())
        , m_candidates(settings.parameters.text("candidates"), m_view, settings.seed)
    {}

    StudyData make()
    {
        chooseUsers();
        listItems();
        for (std::uint32_t u = 0; u < m_data.userCount(); ++u)
            addPairs(u);
        m_data.training.finish();
        m_data.candidates.finish();
        m_data.byItem = PairsByItem(m_data.training, m_data.items.size());
        m_data.basis.negatives = m_negatives;
        if (m_shortUsers > 0)
            note(m_shortUsers, "had fewer unrated items than candidates asked for");
        return std::move(m_data);
    }

private:
    void note(std::size_t count, const char* what)
    {
        if (count > 0)
            m_data.basis.findings.push_back(counted(count, what));
    }
    void chooseUsers();
    void listItems();
    void addPairs(std::uint32_t user);
    std::vector<std::uint32_t> drawCandidates(std::uint32_t user);

    const Dataset& m_dataset;
    const StudySettings& m_settings;
    Split m_split;
    TestView m_view;
    CandidateSet m_candidates;
    CandidateSet::Scratch m_scratch;
    StudyData m_data;
    std::vector<std::uint32_t> m_studyItems; ///< per dataset item
    std::vector<std::uint8_t> m_isTaken;     ///< per study item, all 0 between users
    std::size_t m_negatives = 0;
    std::size_t m_shortUsers = 0;
};

constexpr std::uint32_t kNoItem = 0xFFFFFFFFU;

void Maker::chooseUsers()
{
    const auto shortest = static_cast<std::size_t>(m_settings.parameters.integer("smallest_history"));
    const auto longest = static_cast<std::size_t>(m_settings.parameters.integer("largest_history"));
    const auto wanted = static_cast<std::size_t>(m_settings.parameters.integer("users"));
    std::vector<std::uint32_t>& users = m_data.basis.users;
    std::size_t singles = 0;
    std::size_t others = 0;
    std::size_t withoutCandidates = 0;
    const auto offsets = m_dataset.userOffsets();
    for (std::uint32_t u = 0; u < m_dataset.userCount(); ++u) {
        const std::size_t count = offsets[u + 1] - offsets[u];
        if (count < 2)
            ++singles;
        else if (count < shortest || (longest > 0 && count > longest))
            ++others;
        else if (m_candidates.relevant().of(u).size() != 1)
            ++withoutCandidates;
        else
            users.push_back(u);
    }
    note(singles, "with one rating were left out: nothing could be held out");
    note(others, "with a longer or shorter history were left out");
    note(withoutCandidates, "without candidates in the file were left out");
    if (wanted > 0 && wanted < users.size()) {
        note(users.size() - wanted, "were not drawn for the study");
        RandomStream random(m_settings.seed, "study.users");
        random.shuffle(std::span(users));
        users.resize(wanted);
        std::ranges::sort(users);
    }
    if (users.empty())
        throw Error(ErrorKind::Data, "no user is left for the study")
            .value(fmt::format("{}", fmt::join(m_data.basis.findings, "; ")))
            .hint("Widen the range of history lengths, or take data with at least two ratings a user");
}

void Maker::listItems()
{
    StudyBasis& basis = m_data.basis;
    basis.offsets = {0};
    std::vector<std::uint8_t> isRated(m_dataset.itemCount(), 0);
    for (const std::uint32_t user : basis.users) {
        m_view.forRows(user, [&](std::size_t row) {
            const std::uint32_t item = m_dataset.rowItems()[row];
            isRated[item] = 1;
            if (m_view.part(row) == TestView::Part::Test)
                basis.heldOut.push_back(static_cast<std::uint32_t>(row));
            else {
                basis.rows.push_back(static_cast<std::uint32_t>(row));
                basis.items.push_back(item);
            }
        });
        basis.offsets.push_back(static_cast<std::uint32_t>(basis.items.size()));
    }
    m_studyItems.assign(m_dataset.itemCount(), kNoItem);
    for (std::uint32_t item = 0; item < m_dataset.itemCount(); ++item)
        if (isRated[item]) {
            m_studyItems[item] = static_cast<std::uint32_t>(m_data.items.size());
            m_data.items.push_back(item);
        }
    m_isTaken.assign(m_data.items.size(), 0);
    m_scratch.isTaken.assign(m_dataset.itemCount(), 0);
}

/// Study items the held-out one of a user is ranked among; her own ratings are taken already.
std::vector<std::uint32_t> Maker::drawCandidates(std::uint32_t user)
{
    std::vector<std::uint32_t> chosen;
    if (m_candidates.kind() == CandidateSet::Kind::File) {
        std::vector<std::uint32_t> items;
        m_candidates.negatives(m_data.basis.users[user], items, m_scratch);
        for (const std::uint32_t item : items)
            if (m_studyItems[item] != kNoItem)
                chosen.push_back(m_studyItems[item]);
        return chosen;
    }
    const std::size_t wanted =
        static_cast<std::size_t>(*parseInteger(std::string_view(m_settings.parameters.text("candidates")).substr(4)));
    std::vector<std::uint32_t> free;
    for (std::uint32_t item = 0; item < m_data.items.size(); ++item)
        if (!m_isTaken[item])
            free.push_back(item);
    RandomStream random(m_settings.seed, "study.candidates", m_data.basis.users[user]);
    while (chosen.size() < wanted && chosen.size() < free.size()) {
        std::swap(free[chosen.size()],
                  free[chosen.size() + random.below(static_cast<std::uint32_t>(free.size() - chosen.size()))]);
        chosen.push_back(free[chosen.size()]);
    }
    m_shortUsers += chosen.size() < wanted;
    return chosen;
}

void Maker::addPairs(std::uint32_t user)
{
    const StudyBasis& basis = m_data.basis;
    std::vector<std::uint32_t> taken;
    const auto take = [&](std::uint32_t item) {
        taken.push_back(item);
        m_isTaken[item] = 1;
    };
    for (std::size_t r = basis.offsets[user]; r < basis.offsets[user + 1]; ++r) {
        const std::uint32_t item = m_studyItems[basis.items[r]];
        take(item);
        m_data.training.add(item, 1, 1);
    }
    const std::uint32_t heldOut = m_studyItems[m_dataset.rowItems()[basis.heldOut[user]]];
    take(heldOut);
    const std::vector<std::uint32_t> candidates = drawCandidates(user);
    const bool isBalanced = m_settings.parameters.text("loss") == "balanced" && !candidates.empty();
    const auto n = static_cast<double>(candidates.size());
    const double weight = isBalanced ? 0.5 / n : 1 / (n + 1);
    m_data.candidates.add(heldOut, 1, isBalanced ? 0.5 : weight);
    for (const std::uint32_t item : candidates) {
        m_data.candidates.add(item, 0, weight);
        take(item);
    }
    m_data.candidates.endUser();

    // A candidate that were trained as a negative would be known to the model.
    std::vector<std::uint32_t> free;
    for (std::uint32_t item = 0; item < m_data.items.size(); ++item)
        if (!m_isTaken[item])
            free.push_back(item);
    if (!free.empty()) {
        const std::size_t wanted = (basis.offsets[user + 1] - basis.offsets[user]) *
                                   static_cast<std::size_t>(m_settings.parameters.integer("negatives"));
        RandomStream random(m_settings.seed, "study.negatives", basis.users[user]);
        std::vector<std::uint32_t> drawn(wanted);
        for (std::uint32_t& item : drawn)
            item = free[random.below(static_cast<std::uint32_t>(free.size()))];
        std::ranges::sort(drawn);
        m_negatives += wanted;
        for (std::size_t k = 0; k < wanted;) {
            std::size_t end = k + 1;
            while (end < wanted && drawn[end] == drawn[k])
                ++end;
            m_data.training.add(drawn[k], 0, static_cast<double>(end - k));
            k = end;
        }
    }
    m_data.training.endUser();
    for (const std::uint32_t item : taken)
        m_isTaken[item] = 0;
}

} // namespace

StudyData makeStudyData(const Dataset& dataset, const StudySettings& settings)
{
    settings.check();
    return Maker(dataset, settings).make();
}

void applyMask(const StudyData& data, std::span<const std::uint8_t> mask, bool relabels, PairSet& pairs)
{
    for (std::uint32_t u = 0; u < data.userCount(); ++u)
        for (std::size_t r = data.basis.offsets[u]; r < data.basis.offsets[u + 1]; ++r)
            (relabels ? pairs.labels : pairs.weights)[data.pairOf(u, r)] = mask[r];
}

} // namespace equipoise
