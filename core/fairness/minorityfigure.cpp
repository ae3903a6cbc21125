// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/minorityfigure.h"

#include "core/fairness/histogram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

int lastBin(const Histogram& h) { return h.firstBin + static_cast<int>(h.counts.size()) - 1; }

/// The histogram's shares over bins [first, last], which contain its own.
std::vector<double> spread(const Histogram& h, int first, int last)
{
    std::vector<double> wide(static_cast<std::size_t>(last - first + 1), 0.0);
    const std::vector<double> shares = h.shares();
    std::copy(shares.begin(), shares.end(), wide.begin() + (h.firstBin - first));
    return wide;
}

std::vector<double> ofGroup(const std::vector<double>& um, const std::vector<std::uint8_t>& isMinority, bool minority)
{
    std::vector<double> values;
    for (std::size_t u = 0; u < um.size(); ++u)
        if ((isMinority[u] != 0) == minority)
            values.push_back(um[u]);
    return values;
}

std::vector<std::uint32_t> within(std::span<const double> values, double low, double high)
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < values.size(); ++i)
        if (values[i] >= low && values[i] <= high)
            found.push_back(i);
    return found;
}

} // namespace

std::span<const std::uint32_t> MinorityFigure::itemsOfBin(std::size_t bin) const
{
    return std::span(m_binItems).subspan(m_binOffsets[bin], m_binOffsets[bin + 1] - m_binOffsets[bin]);
}

std::uint32_t MinorityFigure::votes(std::uint32_t item) const
{
    const GroupVotes& majority = index.majorityVotes[item];
    const GroupVotes& minority = index.minorityVotes[item];
    return majority.likes + majority.dislikes + minority.likes + minority.dislikes;
}

Bounds MinorityFigure::imInterval(std::uint32_t item) const
{
    const Bounds raw = imBounds(index.majorityVotes[item], index.minorityVotes[item], settings.shrinkage);
    const Extremes extremes = index.imRawExtremes();
    const double span = extremes.maximum - extremes.minimum;
    const auto scaled = [&](double x) { return span > 0 ? -1 + 2 * (x - extremes.minimum) / span : 0; };
    return {scaled(raw.low), scaled(raw.high)};
}

Leaning MinorityFigure::leaning(std::uint32_t item) const
{
    return leaningOf(imBounds(index.majorityVotes[item], index.minorityVotes[item], settings.shrinkage));
}

std::vector<std::uint32_t> MinorityFigure::itemsWithin(double low, double high) const { return within(im, low, high); }
std::vector<std::uint32_t> MinorityFigure::usersWithin(double low, double high) const { return within(um, low, high); }

std::vector<double> MinorityFigure::sharesOf(std::span<const double> values, std::span<const std::uint32_t> which) const
{
    std::vector<double> counts(centres.size());
    const double first = std::nearbyint(centres.front() * kBinsPerUnit);
    for (const std::uint32_t i : which)
        ++counts[static_cast<std::size_t>(std::nearbyint(values[i] * kBinsPerUnit) - first)];
    if (const double largest = *std::max_element(counts.begin(), counts.end()); largest > 0)
        for (double& count : counts)
            count /= largest;
    return counts;
}

std::vector<double> MinorityFigure::sharesOfItems(std::span<const std::uint32_t> items) const
{
    return sharesOf(im, items);
}

std::vector<double> MinorityFigure::sharesOfUsers(std::span<const std::uint32_t> users) const
{
    return sharesOf(um, users);
}

void MinorityFigure::sortItemsIntoBins()
{
    const double first = centres.front() * kBinsPerUnit;
    const auto binOf = [&](std::uint32_t item) {
        return static_cast<std::size_t>(std::nearbyint(im[item] * kBinsPerUnit) - std::nearbyint(first));
    };
    m_binItems.resize(im.size());
    std::iota(m_binItems.begin(), m_binItems.end(), 0U);
    std::stable_sort(m_binItems.begin(), m_binItems.end(), [&](std::uint32_t a, std::uint32_t b) {
        const std::size_t binA = binOf(a);
        const std::size_t binB = binOf(b);
        return binA != binB ? binA < binB : votes(a) > votes(b);
    });
    m_binOffsets.assign(centres.size() + 1, 0);
    for (const std::uint32_t item : m_binItems)
        ++m_binOffsets[binOf(item) + 1];
    std::partial_sum(m_binOffsets.begin(), m_binOffsets.end(), m_binOffsets.begin());
}

MinorityFigure minorityFigure(const Dataset& dataset, const MinoritySettings& settings)
{
    MinorityFigure figure;
    figure.settings = settings;
    figure.index = minorityIndex(dataset, settings);
    figure.im = figure.index.imSigned();
    figure.um = figure.index.umSigned();
    constexpr int kBins = MinorityFigure::kBinsPerUnit;
    const std::array histograms{histogram(figure.im, kBins), histogram(figure.um, kBins),
                                histogram(ofGroup(figure.um, figure.index.isMinority, false), kBins),
                                histogram(ofGroup(figure.um, figure.index.isMinority, true), kBins)};
    int first = histograms[0].firstBin;
    int last = lastBin(histograms[0]);
    for (const Histogram& h : histograms) {
        first = std::min(first, h.firstBin);
        last = std::max(last, lastBin(h));
    }
    for (int bin = first; bin <= last; ++bin)
        figure.centres.push_back(static_cast<double>(bin) / kBins);
    figure.imShares = spread(histograms[0], first, last);
    figure.umShares = spread(histograms[1], first, last);
    figure.umMajorityShares = spread(histograms[2], first, last);
    figure.umMinorityShares = spread(histograms[3], first, last);
    figure.sortItemsIntoBins();
    return figure;
}

} // namespace equipoise
