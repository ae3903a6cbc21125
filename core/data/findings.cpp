// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/findings.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr std::uint32_t kFewRatings = 5;

struct Meaning
{
    std::string_view words; ///< of the reader's finding
    std::string_view text;
};
constexpr std::array kMeanings{
    Meaning{"duplicate rating",
            "A user counts once per item, so no pair can be in training and test at the same time."},
    Meaning{"cannot be read and", "Everything else was read; look at the line to see whether more than it is wrong."},
    Meaning{"without ratings, left out", "Users who rated nothing cannot be trained on or measured."},
    Meaning{"missing in the user table", "They train and are measured, but belong to no group of these attributes."},
    Meaning{"given twice in the user table", "If the lines differ, the attributes may be the wrong ones."},
    Meaning{"missing in the item table", "They are used like all others; only their titles and genres are unknown."},
    Meaning{"given twice in the item table", "If the lines differ, the title may be the wrong one."},
    Meaning{"that is no number like those", "These lines cannot belong to any rating."},
    Meaning{"that are no numbers like those", "These lines cannot belong to any rating."},
    Meaning{"all ratings are", "Errors of predicted ratings say nothing here; ranking metrics still do."},
    Meaning{"genre", "Their items keep their other genres."},
};

std::string meaningOf(const std::string& text)
{
    for (const Meaning& meaning : kMeanings)
        if (text.find(meaning.words) != std::string::npos)
            return std::string(meaning.text);
    return {};
}

std::string counted(std::size_t n) { return groupedText(static_cast<long long>(n)); }

std::size_t countBelow(std::span<const std::uint32_t> offsets, std::uint32_t ratings)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i)
        count += offsets[i + 1] - offsets[i] < ratings ? 1 : 0;
    return count;
}

/// Ratings whose time is the one most ratings have.
std::size_t sharedTime(std::span<const std::int64_t> times)
{
    // whatever more than half of them share stands in the middle of their order
    std::vector<std::int64_t> sorted(times.begin(), times.end());
    const auto middle = sorted.begin() + std::ssize(sorted) / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return static_cast<std::size_t>(std::count(sorted.begin(), sorted.end(), *middle));
}

} // namespace

std::vector<ExplainedFinding> explainFindings(const Dataset& dataset)
{
    std::vector<ExplainedFinding> findings;
    for (const Finding& finding : dataset.findings())
        findings.push_back({finding, meaningOf(finding.text), false});
    const auto add = [&](std::string text, std::string meaning, std::size_t count, bool isNote) {
        findings.push_back({{std::move(text), "", 0, count}, std::move(meaning), isNote});
    };
    if (const std::size_t unrated = dataset.listedItemCount() - dataset.itemCount(); unrated > 0)
        add(fmt::format("{} listed item{} nobody rated", counted(unrated), unrated == 1 ? "" : "s"),
            "They have a place among the minority indices, but no model trains on or recommends them.", unrated, true);
    if (!dataset.timestamps().empty()) {
        const std::size_t shared = sharedTime(dataset.timestamps());
        if (shared * 2 > dataset.ratingCount())
            add(fmt::format("{} of {} ratings have the same time", counted(shared), counted(dataset.ratingCount())),
                "The order of these ratings is unknown: leave-one-out and temporal splits rest on the others.", shared,
                false);
    }
    if (const std::size_t few = countBelow(dataset.userOffsets(), kFewRatings); few > 0)
        add(fmt::format("{} of {} users have fewer than {} ratings", counted(few), counted(dataset.userCount()),
                        kFewRatings),
            "Their tastes are hardly known: their minority index and their metrics are noisy.", few, true);
    if (const std::size_t few = countBelow(dataset.itemOffsets(), kFewRatings); few > 0)
        add(fmt::format("{} of {} rated items have fewer than {} ratings", counted(few), counted(dataset.itemCount()),
                        kFewRatings),
            "Their minority index rests on a handful of votes; shrinkage pulls it towards 0.", few, true);
    return findings;
}

} // namespace equipoise
