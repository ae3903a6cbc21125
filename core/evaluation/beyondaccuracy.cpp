// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/beyondaccuracy.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace equipoise {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kHeadShare = 0.2;
constexpr std::size_t kUsersPerBlock = 256;

/// Shares of 64 genres; every item spreads a weight of one evenly over its genres.
class GenreShares
{
public:
    void add(std::uint64_t genres)
    {
        if (genres == 0)
            return;
        const double share = 1.0 / std::popcount(genres);
        for (std::uint64_t rest = genres; rest != 0; rest &= rest - 1)
            m_shares[static_cast<std::size_t>(std::countr_zero(rest))] += share;
        ++m_items;
    }
    bool isEmpty() const { return m_items == 0; }
    std::span<const double> normalised()
    {
        for (double& share : m_shares)
            share /= m_items;
        m_items = 1;
        return m_shares;
    }

private:
    std::array<double, 64> m_shares{};
    double m_items = 0;
};

} // namespace

double giniIndex(std::vector<std::uint32_t> counts)
{
    std::sort(counts.begin(), counts.end());
    const double n = static_cast<double>(counts.size());
    double weighted = 0;
    double total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        weighted += (2 * (static_cast<double>(i) + 1) - n - 1) * counts[i];
        total += counts[i];
    }
    return total > 0 ? weighted / (n * total) : 0;
}

double calibrationDivergence(std::span<const double> history, std::span<const double> list)
{
    constexpr double kAlpha = 0.01;
    double divergence = 0;
    for (std::size_t g = 0; g < history.size(); ++g)
        if (history[g] > 0)
            divergence += history[g] * std::log(history[g] / ((1 - kAlpha) * list[g] + kAlpha * history[g]));
    return std::max(0.0, divergence);
}

ListQualities::ListQualities(const TestView& view, const MinorityIndex* indices)
    : m_view(view)
    , m_information(view.dataset().itemCount())
    , m_isTail(view.dataset().itemCount(), 1)
    , m_genres(view.dataset().itemCount())
{
    const Dataset& dataset = view.dataset();
    const auto items = static_cast<std::uint32_t>(dataset.itemCount());
    double users = 0;
    for (std::uint32_t u = 0; u < dataset.userCount(); ++u)
        users += view.trainCountOfUser(u) > 0;
    for (std::uint32_t i = 0; i < items; ++i) {
        m_information[i] = -std::log2(std::max(view.trainCountOfItem(i), 1U) / users);
        m_genres[i] = dataset.itemGenres(i);
        m_hasGenres = m_hasGenres || m_genres[i] != 0;
    }

    std::vector<std::uint32_t> byPopularity(items);
    std::iota(byPopularity.begin(), byPopularity.end(), 0U);
    std::stable_sort(byPopularity.begin(), byPopularity.end(), [&](std::uint32_t a, std::uint32_t b) {
        return view.trainCountOfItem(a) > view.trainCountOfItem(b);
    });
    const auto head = static_cast<std::size_t>(std::ceil(kHeadShare * items));
    for (std::size_t rank = 0; rank < head; ++rank)
        m_isTail[byPopularity[rank]] = 0;

    if (indices) {
        m_imQuantile = indices->imQuantile();
        m_umQuantile = indices->umQuantile();
    }
}

template<typename F>
std::vector<double> ListQualities::perUser(const TopLists& lists, std::size_t k, const F& f) const
{
    std::vector<double> values(m_view.dataset().userCount(), kNan);
    forBlocks(values.size(), kUsersPerBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t u = begin; u < end; ++u) {
            const auto user = static_cast<std::uint32_t>(u);
            const auto list = lists.of(user, k);
            if (!list.empty())
                values[u] = f(user, list);
        }
    });
    return values;
}

namespace {

template<typename F>
double meanOver(std::span<const std::uint32_t> list, const F& f)
{
    double sum = 0;
    for (const std::uint32_t item : list)
        sum += f(item);
    return sum / static_cast<double>(list.size());
}

} // namespace

std::vector<double> ListQualities::popularity(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t, std::span<const std::uint32_t> list) {
        return meanOver(list, [this](std::uint32_t item) { return m_view.trainCountOfItem(item); });
    });
}

std::vector<double> ListQualities::tailShare(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t, std::span<const std::uint32_t> list) {
        return meanOver(list, [this](std::uint32_t item) { return m_isTail[item]; });
    });
}

std::vector<double> ListQualities::novelty(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t, std::span<const std::uint32_t> list) {
        return meanOver(list, [this](std::uint32_t item) { return m_information[item]; });
    });
}

std::vector<double> ListQualities::diversity(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t, std::span<const std::uint32_t> list) {
        double sum = 0;
        double pairs = 0;
        for (std::size_t a = 0; a < list.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const std::uint64_t first = m_genres[list[a]];
                const std::uint64_t second = m_genres[list[b]];
                if (first == 0 || second == 0)
                    continue;
                sum += 1 - static_cast<double>(std::popcount(first & second)) / std::popcount(first | second);
                ++pairs;
            }
        return pairs > 0 ? sum / pairs : kNan;
    });
}

std::vector<double> ListQualities::calibration(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t user, std::span<const std::uint32_t> list) {
        GenreShares history;
        m_view.forRows(user, [&](std::size_t row) {
            if (m_view.part(row) == TestView::Part::Train)
                history.add(m_genres[m_view.dataset().rowItems()[row]]);
        });
        GenreShares listed;
        for (const std::uint32_t item : list)
            listed.add(m_genres[item]);
        if (history.isEmpty() || listed.isEmpty())
            return kNan;
        return calibrationDivergence(history.normalised(), listed.normalised());
    });
}

std::vector<double> ListQualities::minorityGap(const TopLists& lists, std::size_t k) const
{
    return perUser(lists, k, [this](std::uint32_t user, std::span<const std::uint32_t> list) {
        return std::abs(meanOver(list, [this](std::uint32_t item) { return m_imQuantile[item]; }) - m_umQuantile[user]);
    });
}

std::vector<std::vector<std::uint32_t>> ListQualities::appearances(const TopLists& lists, std::size_t k,
                                                                   const Partition& partition,
                                                                   std::vector<Cell>& cells) const
{
    cells.assign(partition.size(), {});
    std::vector<std::vector<std::uint32_t>> counts(partition.size(),
                                                   std::vector<std::uint32_t>(m_view.dataset().itemCount()));
    for (std::uint32_t u = 0; u < m_view.dataset().userCount(); ++u) {
        const std::uint32_t code = partition.codes[u];
        const auto list = lists.of(u, k);
        if (code == Partition::kNone || list.empty())
            continue;
        for (const std::uint32_t item : list)
            ++counts[code][item];
        ++cells[code].n;
        ++cells[code].users;
    }
    return counts;
}

std::vector<Cell> ListQualities::coverage(const TopLists& lists, std::size_t k, const Partition& partition) const
{
    std::vector<Cell> cells;
    const auto counts = appearances(lists, k, partition, cells);
    for (std::size_t g = 0; g < cells.size(); ++g) {
        const auto seen = std::count_if(counts[g].begin(), counts[g].end(), [](std::uint32_t c) { return c > 0; });
        cells[g].value = static_cast<double>(seen) / static_cast<double>(counts[g].size());
    }
    return cells;
}

std::vector<Cell> ListQualities::gini(const TopLists& lists, std::size_t k, const Partition& partition) const
{
    std::vector<Cell> cells;
    auto counts = appearances(lists, k, partition, cells);
    for (std::size_t g = 0; g < cells.size(); ++g)
        cells[g].value = giniIndex(std::move(counts[g]));
    return cells;
}

std::vector<ListQualities::Exposure> ListQualities::exposures(const TopLists& lists, std::size_t k) const
{
    std::vector<Exposure> result{{"tail", 0, 0, 0}};
    if (m_hasGenres)
        for (const std::string& genre : m_view.dataset().genres())
            result.push_back({"genre=" + genre, 0, 0, 0});
    double all = 0;
    const auto give = [](Exposure& to, double weight) {
        to.sum += weight;
        ++to.places;
    };
    for (std::uint32_t u = 0; u < m_view.dataset().userCount(); ++u) {
        const auto list = lists.of(u, k);
        for (std::size_t place = 0; place < list.size(); ++place) {
            const double weight = discount(static_cast<std::uint32_t>(place) + 1);
            all += weight;
            if (m_isTail[list[place]])
                give(result[0], weight);
            for (std::uint64_t rest = m_genres[list[place]]; rest != 0; rest &= rest - 1)
                give(result[1 + static_cast<std::size_t>(std::countr_zero(rest))], weight);
        }
    }
    for (Exposure& exposure : result)
        exposure.share = all > 0 ? exposure.sum / all : 0;
    return result;
}

} // namespace equipoise
