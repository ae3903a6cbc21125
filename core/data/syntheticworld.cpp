// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/syntheticworld.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/movielenscodes.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

constexpr std::size_t kGenres = kMovieLensGenres.size();
constexpr double kMeanRating = 3.3;
constexpr double kLeanEffect = 0.7;
constexpr double kMeetingEffect = 0.5;         ///< log of how much more often a fitting movie is met
constexpr std::int64_t kFirstTime = 978307200; // 1 January 2001

/// How often movies carry each genre, roughly as in MovieLens, and what the minority makes of it.
struct GenreTraits
{
    std::string_view name;
    double weight;
    double lean;
};
constexpr std::array<GenreTraits, kGenres> kTraits{{{"Action", 13, -1},
                                                    {"Adventure", 7, 0},
                                                    {"Animation", 3, 0},
                                                    {"Children's", 6, 0},
                                                    {"Comedy", 30, 0},
                                                    {"Crime", 5, 0},
                                                    {"Documentary", 3, 0},
                                                    {"Drama", 40, 0},
                                                    {"Fantasy", 2, 0},
                                                    {"Film-Noir", 1, 0},
                                                    {"Horror", 9, 0},
                                                    {"Musical", 5, 1},
                                                    {"Mystery", 3, 0},
                                                    {"Romance", 16, 1},
                                                    {"Sci-Fi", 7, -1},
                                                    {"Thriller", 13, 0},
                                                    {"War", 4, -1},
                                                    {"Western", 2, 0}}};

void check(const SyntheticSettings& settings)
{
    const auto refuse = [](const std::string& message, const std::string& hint) {
        throw Error(ErrorKind::Usage, message).hint(hint);
    };
    if (settings.users < 2 || settings.items < 2)
        refuse("demo data need at least 2 users and 2 items", "ask for more of them");
    if (settings.ratings < settings.users)
        refuse(fmt::format("{} ratings are too few for {} users", settings.ratings, settings.users),
               "ask for at least one rating a user");
    if (settings.ratings / settings.users > settings.items * 0.9)
        refuse(fmt::format("{} ratings are too many for {} users and {} items", settings.ratings, settings.users,
                           settings.items),
               "ask for at most nine tenths of users × items");
    if (!(settings.minorityShare > 0 && settings.minorityShare < 1))
        refuse("the minority's share must lie between 0 and 1", "0.3 is a good start");
    if (!std::isfinite(settings.tasteGap))
        refuse("the taste gap must be a number", "1 is a good start");
}

/// Index drawn with the given weights.
std::size_t drawn(std::span<const double> cumulative, RandomStream& random)
{
    const double at = random.uniform() * cumulative.back();
    const auto found = std::upper_bound(cumulative.begin(), cumulative.end(), at);
    return std::min<std::size_t>(static_cast<std::size_t>(found - cumulative.begin()), cumulative.size() - 1);
}

std::vector<SyntheticWorld::User> makeUsers(const SyntheticSettings& settings)
{
    RandomStream random(settings.seed, "synthetic.users");
    std::vector<SyntheticWorld::User> users(settings.users);
    const auto share = std::lround(settings.minorityShare * settings.users);
    const auto women = static_cast<std::size_t>(std::clamp<long>(share, 1, static_cast<long>(settings.users) - 1));
    for (std::size_t i = 0; i < women; ++i)
        users[i].isMinority = true;
    random.shuffle(std::span(users));
    for (SyntheticWorld::User& user : users) {
        const double age = 32 + 12 * random.normal();
        user.age = static_cast<int>(std::clamp(age, 12.0, 80.0));
        user.occupation = static_cast<int>(random.below(static_cast<std::uint32_t>(kOccupations.size())));
    }
    return users;
}

std::vector<SyntheticWorld::Item> makeItems(const SyntheticSettings& settings)
{
    std::array<double, kGenres> cumulative{};
    double total = 0;
    for (std::size_t g = 0; g < kGenres; ++g)
        cumulative[g] = total += kTraits[g].weight;
    std::vector<std::uint32_t> titles(settings.items);
    std::iota(titles.begin(), titles.end(), 0U);
    RandomStream random(settings.seed, "synthetic.items");
    random.shuffle(std::span(titles));
    std::vector<SyntheticWorld::Item> items(settings.items);
    for (std::uint32_t i = 0; i < settings.items; ++i) {
        SyntheticWorld::Item& item = items[i];
        item.year = 2000 - static_cast<int>(std::min(70.0, -12 * std::log(1 - random.uniform())));
        item.title = syntheticTitle(titles[i], item.year);
        const std::uint32_t count = 1 + random.below(3);
        for (std::uint32_t n = 0; n < count; ++n)
            item.genres.push_back(static_cast<int>(drawn(cumulative, random)));
        std::sort(item.genres.begin(), item.genres.end());
        item.genres.erase(std::unique(item.genres.begin(), item.genres.end()), item.genres.end());
        for (const int genre : item.genres)
            item.lean += kTraits[static_cast<std::size_t>(genre)].lean;
        item.lean = std::clamp(item.lean, -1.0, 1.0);
    }
    return items;
}

/// Ratings per user: log-normal, at least a few, in all exactly as many as asked for.
std::vector<std::uint32_t> makeActivity(const SyntheticSettings& settings)
{
    RandomStream random(settings.seed, "synthetic.activity");
    std::vector<double> weights(settings.users);
    for (double& weight : weights)
        weight = std::exp(0.9 * random.normal());
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double mean = static_cast<double>(settings.ratings) / settings.users;
    const double least = std::max(1.0, std::floor(std::min(20.0, mean / 3)));
    std::vector<std::uint32_t> counts(settings.users);
    std::int64_t rest = settings.ratings;
    for (std::size_t u = 0; u < counts.size(); ++u) {
        const double wanted = least + weights[u] / total * (settings.ratings - least * settings.users);
        counts[u] = static_cast<std::uint32_t>(std::clamp(std::floor(wanted), 1.0, settings.items * 0.95));
        rest -= counts[u];
    }
    for (std::size_t u = 0; rest > 0; u = (u + 1) % counts.size()) {
        if (counts[u] < settings.items) {
            ++counts[u];
            --rest;
        }
    }
    return counts;
}

/// Draws the movies a user meets and rates them.
class Audience
{
public:
    Audience(const SyntheticSettings& settings, const SyntheticWorld& world)
        : m_settings(settings)
        , m_world(world)
        , m_quality(world.items.size())
    {
        RandomStream random(settings.seed, "synthetic.quality");
        std::vector<std::uint32_t> rank(world.items.size());
        std::iota(rank.begin(), rank.end(), 0U);
        random.shuffle(std::span(rank));
        double total[2] = {0, 0};
        for (std::size_t i = 0; i < rank.size(); ++i) {
            m_quality[i] = 0.45 * random.normal();
            const double popularity = std::exp(0.8 * m_quality[i]) / std::pow(rank[i] + 8.0, 0.9);
            for (const bool isMinority : {false, true}) {
                total[isMinority] += popularity * std::exp(kMeetingEffect * taste(isMinority, i));
                m_cumulative[isMinority].push_back(total[isMinority]);
            }
        }
    }

    /// Writes the user's ratings to the rows from `first` on.
    void rate(std::size_t user, std::size_t first, std::size_t count, SyntheticWorld& world) const
    {
        RandomStream random(m_settings.seed, "synthetic.ratings", user);
        const bool isMinority = m_world.users[user].isMinority;
        std::array<double, kGenres> liking{};
        for (double& value : liking)
            value = 0.4 * random.normal();
        const double kindness = 0.35 * random.normal();
        std::int64_t time = kFirstTime + random.below(3U * 365 * 86400);
        const std::vector<std::uint32_t> items = meet(count, isMinority, random);
        for (std::size_t n = 0; n < count; ++n) {
            const std::uint32_t item = items[n];
            const double rating = kMeanRating + kindness + m_quality[item] + meanLiking(liking, item) +
                                  kLeanEffect * taste(isMinority, item) + 0.7 * random.normal();
            time += 5 + random.below(random.below(10) == 0 ? 500000 : 60);
            world.ratingUsers[first + n] = static_cast<std::uint32_t>(user);
            world.ratingItems[first + n] = item;
            world.ratingValues[first + n] = static_cast<std::uint8_t>(std::clamp(std::lround(rating), 1L, 5L));
            world.ratingTimes[first + n] = time;
        }
    }

private:
    double taste(bool isMinority, std::size_t item) const
    {
        return (isMinority ? 1 : -1) * m_settings.tasteGap * m_world.items[item].lean;
    }

    double meanLiking(const std::array<double, kGenres>& liking, std::uint32_t item) const
    {
        double sum = 0;
        for (const int genre : m_world.items[item].genres)
            sum += liking[static_cast<std::size_t>(genre)];
        return sum / static_cast<double>(m_world.items[item].genres.size());
    }

    /// Different movies, in the order met.
    std::vector<std::uint32_t> meet(std::size_t count, bool isMinority, RandomStream& random) const
    {
        const std::vector<double>& cumulative = m_cumulative[isMinority];
        std::vector<std::uint32_t> items;
        items.reserve(count);
        if (count * 4 > cumulative.size()) {
            // exponential races: the k first arrivals are a weighted sample without replacement
            std::vector<std::pair<double, std::uint32_t>> arrivals(cumulative.size());
            for (std::uint32_t i = 0; i < arrivals.size(); ++i) {
                const double weight = cumulative[i] - (i > 0 ? cumulative[i - 1] : 0);
                arrivals[i] = {-std::log(1 - random.uniform()) / weight, i};
            }
            std::partial_sort(arrivals.begin(), arrivals.begin() + static_cast<std::ptrdiff_t>(count), arrivals.end());
            for (std::size_t n = 0; n < count; ++n)
                items.push_back(arrivals[n].second);
            return items;
        }
        std::vector<bool> isMet(cumulative.size(), false);
        while (items.size() < count) {
            const auto item = static_cast<std::uint32_t>(drawn(cumulative, random));
            if (!isMet[item])
                items.push_back(item);
            isMet[item] = true;
        }
        return items;
    }

    const SyntheticSettings& m_settings;
    const SyntheticWorld& m_world;
    std::vector<double> m_quality;
    std::array<std::vector<double>, 2> m_cumulative; ///< by group
};

} // namespace

SyntheticWorld makeSyntheticWorld(const SyntheticSettings& settings)
{
    check(settings);
    SyntheticWorld world;
    world.users = makeUsers(settings);
    world.items = makeItems(settings);
    const std::vector<std::uint32_t> counts = makeActivity(settings);
    std::vector<std::size_t> offsets(counts.size() + 1, 0);
    std::partial_sum(counts.begin(), counts.end(), offsets.begin() + 1);
    world.ratingUsers.resize(settings.ratings);
    world.ratingItems.resize(settings.ratings);
    world.ratingValues.resize(settings.ratings);
    world.ratingTimes.resize(settings.ratings);
    const Audience audience(settings, world);
    forBlocks(counts.size(), 16, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user)
            audience.rate(user, offsets[user], counts[user], world);
    });
    return world;
}

int ageCode(int age)
{
    for (const AgeBracket& bracket : kAgeBrackets)
        if (age <= bracket.oldest)
            return bracket.code;
    return kAgeBrackets.back().code;
}

} // namespace equipoise
