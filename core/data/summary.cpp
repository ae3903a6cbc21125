// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace equipoise {

namespace {

constexpr std::size_t kMostLevels = 50;
constexpr std::size_t kBins = 20;

std::vector<CountBin> equalBins(std::span<const float> values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double from = *low;
    const double width = (double(*high) - from) / double(kBins);
    std::vector<CountBin> bins(kBins);
    for (std::size_t b = 0; b < kBins; ++b)
        bins[b] = {from + width * double(b), from + width * double(b + 1), 0};
    for (const float value : values)
        ++bins[std::min(kBins - 1, static_cast<std::size_t>((value - from) / width))].count;
    return bins;
}

std::vector<CountBin> ratingBins(std::span<const float> values)
{
    std::map<float, std::uint64_t> levels;
    for (const float value : values) {
        ++levels[value];
        if (levels.size() > kMostLevels)
            return equalBins(values);
    }
    std::vector<CountBin> bins;
    for (const auto& [value, count] : levels)
        bins.push_back({value, value, count});
    return bins;
}

/// 2^(k/2) rounded up, from 1 to beyond `largest`; what occurs twice is left out.
std::vector<double> halfOctaves(std::uint64_t largest)
{
    std::vector<double> bounds{1};
    for (int k = 1; bounds.back() <= double(largest); ++k) {
        const double bound = std::ceil(std::exp2(double(k) / 2) - 1e-9);
        if (bound > bounds.back())
            bounds.push_back(bound);
    }
    return bounds;
}

/// From CSR offsets.
RatingSpread spreadOf(std::span<const std::uint32_t> offsets)
{
    RatingSpread spread;
    std::vector<std::uint32_t> counts;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i)
        counts.push_back(offsets[i + 1] - offsets[i]);
    std::sort(counts.begin(), counts.end());
    if (counts.empty())
        return spread;
    const std::size_t n = counts.size();
    const double total = offsets.back();
    spread.least = counts.front();
    spread.most = counts.back();
    spread.median = (double(counts[(n - 1) / 2]) + double(counts[n / 2])) / 2;
    spread.mean = total / double(n);
    const auto top = static_cast<std::ptrdiff_t>((n + 9) / 10);
    spread.topTenthShare = double(std::accumulate(counts.end() - top, counts.end(), std::uint64_t{0})) / total;

    const std::vector<double> bounds = halfOctaves(spread.most);
    for (std::size_t b = 0; b + 1 < bounds.size(); ++b) {
        const auto below = [&](double bound) { return std::lower_bound(counts.begin(), counts.end(), bound); };
        const auto held = below(bounds[b + 1]) - below(bounds[b]);
        if (held > 0 || !spread.bins.empty())
            spread.bins.push_back({bounds[b], bounds[b + 1], static_cast<std::uint64_t>(held)});
    }
    return spread;
}

/// Ratings and their sum, per user or per item.
struct Totals
{
    std::vector<std::uint64_t> ratings;
    std::vector<double> sums;

    Totals(std::span<const std::uint32_t> members, std::span<const float> values, std::size_t count)
        : ratings(count, 0)
        , sums(count, 0)
    {
        for (std::size_t row = 0; row < members.size(); ++row) {
            ++ratings[members[row]];
            sums[members[row]] += double(values[row]);
        }
    }
};

/// Gathers the values of one attribute.
class ValueCounter
{
public:
    ValueCounter(std::size_t values, const Totals& totals)
        : m_values(values)
        , m_sums(values, 0)
        , m_totals(totals)
    {}
    void add(std::size_t value, std::size_t member)
    {
        ++m_values[value].members;
        m_values[value].ratings += m_totals.ratings[member];
        m_sums[value] += m_totals.sums[member];
    }
    std::vector<ValueSummary> finish(std::size_t members, std::size_t ratings)
    {
        for (std::size_t v = 0; v < m_values.size(); ++v) {
            ValueSummary& value = m_values[v];
            value.share = double(value.members) / double(members);
            value.ratingShare = double(value.ratings) / double(ratings);
            value.meanRating =
                value.ratings > 0 ? m_sums[v] / double(value.ratings) : std::numeric_limits<double>::quiet_NaN();
        }
        return std::move(m_values);
    }

private:
    std::vector<ValueSummary> m_values;
    std::vector<double> m_sums;
    const Totals& m_totals;
};

AttributeSummary userAttribute(const Dataset& dataset, const Attribute& attribute, const Totals& totals)
{
    const std::size_t labels = attribute.labels.size();
    ValueCounter counter(labels + 1, totals);
    for (std::size_t user = 0; user < attribute.codes.size(); ++user)
        counter.add(std::min<std::size_t>(attribute.codes[user], labels), user);
    AttributeSummary summary{attribute.name, false, true, counter.finish(dataset.userCount(), dataset.ratingCount())};
    for (std::size_t v = 0; v < labels; ++v) {
        summary.values[v].label = attribute.labels[v];
        summary.values[v].title = attribute.titles[v];
    }
    if (summary.values.back().members == 0)
        summary.values.pop_back();
    return summary;
}

AttributeSummary genreAttribute(const Dataset& dataset, const Totals& totals)
{
    const std::vector<std::string>& genres = dataset.genres();
    ValueCounter counter(genres.size() + 1, totals);
    for (std::uint32_t item = 0; item < dataset.listedItemCount(); ++item) {
        const std::uint64_t bits = dataset.itemGenres(item);
        for (std::size_t g = 0; g < genres.size(); ++g)
            if ((bits >> g & 1) != 0)
                counter.add(g, item);
        if (bits == 0)
            counter.add(genres.size(), item);
    }
    AttributeSummary summary{"genre", true, false, counter.finish(dataset.listedItemCount(), dataset.ratingCount())};
    for (std::size_t g = 0; g < genres.size(); ++g)
        summary.values[g].label = summary.values[g].title = genres[g];
    if (summary.values.back().members == 0)
        summary.values.pop_back();
    return summary;
}

/// "1990" for 1990 to 1999; empty where no year is known.
AttributeSummary decadeAttribute(const Dataset& dataset, const Totals& totals)
{
    std::map<int, std::size_t> places;
    for (std::uint32_t item = 0; item < dataset.listedItemCount(); ++item)
        if (const auto year = dataset.itemYear(item))
            places.emplace(*year / 10 * 10, 0);
    std::size_t next = 0;
    for (auto& [decade, place] : places)
        place = next++;
    ValueCounter counter(next + 1, totals);
    for (std::uint32_t item = 0; item < dataset.listedItemCount(); ++item) {
        const auto year = dataset.itemYear(item);
        counter.add(year ? places.at(*year / 10 * 10) : next, item);
    }
    AttributeSummary summary{"decade", true, true, counter.finish(dataset.listedItemCount(), dataset.ratingCount())};
    for (const auto& [decade, place] : places) {
        summary.values[place].label = std::to_string(decade);
        summary.values[place].title = fmt::format("{}–{}", decade, decade + 9);
    }
    if (summary.values.back().members == 0)
        summary.values.pop_back();
    if (places.empty())
        summary.values.clear();
    return summary;
}

} // namespace

DatasetSummary summarise(const Dataset& dataset)
{
    DatasetSummary summary;
    summary.ratings = ratingBins(dataset.values());
    summary.users = spreadOf(dataset.userOffsets());
    summary.items = spreadOf(dataset.itemOffsets());
    const Totals byUser(dataset.rowUsers(), dataset.values(), dataset.userCount());
    const Totals byItem(dataset.rowItems(), dataset.values(), dataset.listedItemCount());
    for (const Attribute& attribute : dataset.attributes())
        summary.attributes.push_back(userAttribute(dataset, attribute, byUser));
    if (!dataset.genres().empty())
        summary.attributes.push_back(genreAttribute(dataset, byItem));
    if (AttributeSummary decades = decadeAttribute(dataset, byItem); !decades.values.empty())
        summary.attributes.push_back(std::move(decades));
    const auto times = dataset.timestamps();
    if (!times.empty()) {
        const auto [first, last] = std::minmax_element(times.begin(), times.end());
        summary.firstTime = *first;
        summary.lastTime = *last;
    }
    summary.findings = explainFindings(dataset);
    return summary;
}

} // namespace equipoise
