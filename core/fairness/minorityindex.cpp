// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/minorityindex.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/data/predicate.h"

#include <oneapi/tbb/enumerable_thread_specific.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace equipoise {
namespace {

constexpr std::size_t kUsersPerBlock = 64;

void check(const Dataset& dataset, const MinoritySettings& settings, std::span<const std::uint32_t> rows)
{
    const RatingScale scale = dataset.scale();
    if (!(settings.threshold >= scale.minimum && settings.threshold < scale.maximum))
        throw Error(ErrorKind::Usage, "the threshold between likes and dislikes lies outside the rating scale")
            .value(numberText(settings.threshold))
            .hint("Choose one from " + numberText(scale.minimum) + " up to, but below, " + numberText(scale.maximum));
    if (!(settings.shrinkage >= 0 && std::isfinite(settings.shrinkage)))
        throw Error(ErrorKind::Usage, "the shrinkage of the minority index is negative or no number")
            .value(numberText(settings.shrinkage));
    if (!std::is_sorted(rows.begin(), rows.end()) || (!rows.empty() && rows.back() >= dataset.ratingCount()))
        throw Error(ErrorKind::Internal, "the rows for the minority index are not ascending rows of the data set");
}

/// Where each user's rows start among `rows` (positions; one entry more than users).
std::vector<std::uint32_t> offsetsAmong(const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    const auto all = dataset.userOffsets();
    if (rows.empty())
        return {all.begin(), all.end()};
    std::vector<std::uint32_t> offsets(all.size());
    forBlocks(all.size(), 1024, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t u = begin; u < end; ++u)
            offsets[u] = static_cast<std::uint32_t>(std::lower_bound(rows.begin(), rows.end(), all[u]) - rows.begin());
    });
    return offsets;
}

/// Which values count as a like and which as a dislike.
struct VoteRule
{
    double likesFrom;
    double dislikesTo;

    explicit VoteRule(const MinoritySettings& settings)
        : likesFrom(settings.threshold)
        , dislikesTo(settings.threshold)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (settings.indifferent == Indifferent::Skip)
            likesFrom = std::nextafter(settings.threshold, infinity);
        if (settings.indifferent != Indifferent::Both)
            dislikesTo = std::nextafter(settings.threshold, -infinity);
    }
    /// Likes in the low half, dislikes in the high half: one addition counts both.
    std::uint64_t packed(double value) const
    {
        return static_cast<std::uint64_t>(value >= likesFrom) | (static_cast<std::uint64_t>(value <= dislikesTo) << 32);
    }
};

/// Counts of one thread: votes per group and item (majority first), ratings per item.
struct Tally
{
    std::vector<std::uint64_t> votes;
    std::vector<std::uint32_t> ratings;
};

void addVotes(GroupVotes& votes, std::uint64_t packed)
{
    votes.likes += static_cast<std::uint32_t>(packed);
    votes.dislikes += static_cast<std::uint32_t>(packed >> 32);
}

double judgement(GroupVotes votes, double shrinkage)
{
    const double all = static_cast<double>(votes.likes) + votes.dislikes;
    return all > 0 ? (static_cast<double>(votes.likes) - votes.dislikes) / (all + shrinkage) : 0;
}

struct Scaling
{
    double factor;
    double shift;
    double operator()(double x) const { return factor * x + shift; }
};

/// Onto [low, high]; everything to the middle where all values are equal.
Scaling scalingTo(const Extremes& extremes, double low, double high)
{
    const double span = extremes.maximum - extremes.minimum;
    if (span <= 0)
        return {0, (low + high) / 2};
    const double factor = (high - low) / span;
    return {factor, low - factor * extremes.minimum};
}

/// Not by scalingTo: taking the minimum off first gives the rounding, and so the histogram, of the reference.
std::vector<double> scaled(std::span<const double> values, const Extremes& extremes, double low, double high)
{
    const double span = extremes.maximum - extremes.minimum;
    std::vector<double> out(values.size(), (low + high) / 2);
    if (span > 0)
        std::transform(values.begin(), values.end(), out.begin(), [&](double x) {
            return std::clamp(low + (high - low) * ((x - extremes.minimum) / span), low, high);
        });
    return out;
}

Extremes extremesOf(std::span<const double> values)
{
    if (values.empty())
        return {};
    Extremes extremes{values.front(), values.front(), 0};
    double sum = 0;
    for (const double x : values) {
        extremes.minimum = std::min(extremes.minimum, x);
        extremes.maximum = std::max(extremes.maximum, x);
        sum += x;
    }
    extremes.mean = sum / static_cast<double>(values.size());
    return extremes;
}

std::vector<double> quantiles(std::span<const double> values, std::span<const std::uint32_t> ratings)
{
    std::vector<double> known;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (ratings[i] > 0)
            known.push_back(values[i]);
    std::sort(known.begin(), known.end());
    std::vector<double> out(values.size(), 0.5);
    if (known.empty())
        return out;
    const double n = static_cast<double>(known.size());
    std::transform(values.begin(), values.end(), out.begin(), [&](double x) {
        const auto [low, high] = std::equal_range(known.begin(), known.end(), x);
        return static_cast<double>((low - known.begin()) + (high - known.begin())) / (2 * n);
    });
    return out;
}

} // namespace

double ClassificationCount::percent() const
{
    const std::uint32_t all = correct + incorrect;
    return all ? 100.0 * correct / all : 0;
}

Extremes MinorityIndex::imRawExtremes() const { return extremesOf(imRaw); }
Extremes MinorityIndex::umRawExtremes() const { return extremesOf(umRaw); }
std::vector<double> MinorityIndex::imUnit() const { return scaled(imRaw, imRawExtremes(), 0, 1); }
std::vector<double> MinorityIndex::umUnit() const { return scaled(umRaw, umRawExtremes(), 0, 1); }
std::vector<double> MinorityIndex::imSigned() const { return scaled(imRaw, imRawExtremes(), -1, 1); }

std::vector<double> MinorityIndex::umSigned() const
{
    const Scaling scaling = scalingTo(imRawExtremes(), -1, 1);
    std::vector<double> out(umRaw.size());
    for (std::size_t u = 0; u < out.size(); ++u)
        out[u] = scaling.factor * umRaw[u] + scaling.shift * m_meanLiking[u];
    return out;
}

std::vector<double> MinorityIndex::imQuantile() const { return quantiles(imRaw, m_itemRatings); }
std::vector<double> MinorityIndex::umQuantile() const { return quantiles(umRaw, m_userRatings); }

ClassificationCount MinorityIndex::classification(bool minority) const
{
    ClassificationCount count;
    const std::vector<double> um = umSigned();
    for (std::size_t u = 0; u < um.size(); ++u)
        if ((isMinority[u] != 0) == minority && um[u] != 0)
            ++((um[u] < 0) == minority ? count.correct : count.incorrect);
    return count;
}

double MinorityIndex::fairnessTargetMean() const
{
    // Σ (x − y)² over the rows = Σ_i n_i·x² + Σ_u n_u·y² − 2·Σ_u y·Σ_{i of u} x. Both sides are taken around 1/2,
    // where they lie, so that the three sums do not cancel.
    const Scaling x = scalingTo(imRawExtremes(), -0.5, 0.5);
    const Scaling y = scalingTo(umRawExtremes(), -0.5, 0.5);
    double sum = 0;
    double rows = 0;
    for (std::size_t i = 0; i < imRaw.size(); ++i)
        sum += m_itemRatings[i] * x(imRaw[i]) * x(imRaw[i]);
    for (std::size_t u = 0; u < umRaw.size(); ++u) {
        const double n = m_userRatings[u];
        sum += y(umRaw[u]) * (n * y(umRaw[u]) - 2 * (x.factor * m_imSum[u] + n * x.shift));
        rows += n;
    }
    return rows > 0 ? std::max(0.0, sum / rows) : 0;
}

/// Fills an index in two passes over the rows, user by user: votes, then the users' sums over the finished IM.
class MinorityIndexBuilder
{
public:
    MinorityIndexBuilder(const Dataset& dataset, const MinoritySettings& settings, std::span<const std::uint32_t> rows)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_rows(rows)
        , m_offsets(offsetsAmong(dataset, rows))
    {}

    MinorityIndex build()
    {
        assignGroups();
        if (m_rows.empty())
            fill([](std::size_t position) { return position; });
        else
            fill([this](std::size_t position) { return m_rows[position]; });
        return std::move(m_index);
    }

private:
    void assignGroups()
    {
        m_index.isMinority = usersMatching(m_dataset, m_settings.predicate);
        const auto& flags = m_index.isMinority;
        const auto members = std::count_if(flags.begin(), flags.end(), [](std::uint8_t m) { return m != 0; });
        m_index.minorityUsers = static_cast<std::uint32_t>(members);
        m_index.majorityUsers = static_cast<std::uint32_t>(flags.size()) - m_index.minorityUsers;
        if (m_index.minorityUsers != 0 && m_index.majorityUsers != 0)
            return;
        throw Error(ErrorKind::Data,
                    m_index.minorityUsers == 0
                        ? "no user is in the minority '" + m_settings.predicate + "'"
                        : "every user is in the minority '" + m_settings.predicate + "', which leaves no majority")
            .hint("Choose a minority that some users belong to and others do not");
    }

    template<typename RowAt>
    void fill(const RowAt& rowAt)
    {
        countVotes(rowAt);
        weighItems();
        weighUsers(rowAt);
    }

    template<typename RowAt>
    void countVotes(const RowAt& rowAt)
    {
        const std::size_t items = m_dataset.listedItemCount();
        const auto values = m_dataset.values();
        const auto rowItems = m_dataset.rowItems();
        const VoteRule rule(m_settings);
        // Counts are whole numbers, so it does not matter which thread counted which block.
        oneapi::tbb::enumerable_thread_specific<Tally> tallies([&] {
            return Tally{std::vector<std::uint64_t>(2 * items), std::vector<std::uint32_t>(items)};
        });
        forBlocks(m_dataset.userCount(), kUsersPerBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
            Tally& tally = tallies.local();
            for (std::size_t u = begin; u < end; ++u) {
                std::uint64_t* votes = tally.votes.data() + (m_index.isMinority[u] ? items : 0);
                for (std::size_t p = m_offsets[u]; p < m_offsets[u + 1]; ++p) {
                    const std::size_t row = rowAt(p);
                    votes[rowItems[row]] += rule.packed(values[row]);
                    ++tally.ratings[rowItems[row]];
                }
            }
        });

        m_index.majorityVotes.resize(items);
        m_index.minorityVotes.resize(items);
        m_index.m_itemRatings.resize(items);
        for (const Tally& tally : tallies)
            for (std::size_t i = 0; i < items; ++i) {
                addVotes(m_index.majorityVotes[i], tally.votes[i]);
                addVotes(m_index.minorityVotes[i], tally.votes[items + i]);
                m_index.m_itemRatings[i] += tally.ratings[i];
            }
    }

    void weighItems()
    {
        const std::size_t items = m_dataset.listedItemCount();
        m_index.imRaw.resize(items);
        for (std::size_t i = 0; i < items; ++i)
            m_index.imRaw[i] = judgement(m_index.majorityVotes[i], m_settings.shrinkage) -
                               judgement(m_index.minorityVotes[i], m_settings.shrinkage);
    }

    template<typename RowAt>
    void weighUsers(const RowAt& rowAt)
    {
        const std::size_t users = m_dataset.userCount();
        const auto values = m_dataset.values();
        const auto rowItems = m_dataset.rowItems();
        const double threshold = m_settings.threshold;
        const double above = m_dataset.scale().maximum - threshold;
        m_index.umRaw.resize(users);
        m_index.m_userRatings.resize(users);
        m_index.m_meanLiking.resize(users);
        m_index.m_imSum.resize(users);
        forBlocks(users, kUsersPerBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t u = begin; u < end; ++u) {
                double weighted = 0;
                double liking = 0;
                double plain = 0;
                for (std::size_t p = m_offsets[u]; p < m_offsets[u + 1]; ++p) {
                    const std::size_t row = rowAt(p);
                    const double im = m_index.imRaw[rowItems[row]];
                    weighted += (values[row] - threshold) * im;
                    liking += values[row] - threshold;
                    plain += im;
                }
                const std::uint32_t n = m_offsets[u + 1] - m_offsets[u];
                m_index.m_userRatings[u] = n;
                m_index.umRaw[u] = n ? weighted / (above * n) : 0;
                m_index.m_meanLiking[u] = n ? liking / (above * n) : 0;
                m_index.m_imSum[u] = plain;
            }
        });
    }

    const Dataset& m_dataset;
    const MinoritySettings& m_settings;
    std::span<const std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_offsets;
    MinorityIndex m_index;
};

MinorityIndex minorityIndex(const Dataset& dataset, const MinoritySettings& settings,
                            std::span<const std::uint32_t> rows)
{
    check(dataset, settings, rows);
    return MinorityIndexBuilder(dataset, settings, rows).build();
}

} // namespace equipoise
