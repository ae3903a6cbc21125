// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/protocol.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace equipoise {
namespace {

bool hasOneTestRatingPerUser(const Dataset& dataset, const Split& split)
{
    // rows are ordered by user
    const auto users = dataset.rowUsers();
    return std::adjacent_find(split.test.begin(), split.test.end(), [users](std::uint32_t a, std::uint32_t b) {
               return users[a] == users[b];
           }) == split.test.end();
}

std::string_view nameOf(Indifferent policy)
{
    switch (policy) {
    case Indifferent::Both:
        return "both";
    case Indifferent::Skip:
        return "skip";
    case Indifferent::Like:
        return "like";
    }
    return "";
}

std::map<std::string, std::string> partsOf(std::string_view protocol)
{
    std::map<std::string, std::string> parts;
    for (const std::string_view part : splitText(protocol, ';')) {
        const std::string_view text = trimmed(part);
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            parts.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return parts;
}

/// A hash by its beginning, which tells two apart; other values as they are.
std::string shortened(const std::string& value)
{
    constexpr std::size_t kHashLength = 64;
    constexpr std::size_t kShown = 8;
    const bool isHash = value.size() == kHashLength && value.find_first_not_of("0123456789abcdef") == std::string::npos;
    return isHash ? value.substr(0, kShown) : value;
}

} // namespace

double relevanceThreshold(const EvaluationSettings& settings, const Dataset& dataset, const Split& split)
{
    if (!std::isnan(settings.relevance))
        return settings.relevance;
    const bool isPredefined = split.specification.starts_with("files:");
    if (split.specification.starts_with("loo") || (isPredefined && hasOneTestRatingPerUser(dataset, split)))
        return -std::numeric_limits<double>::infinity();
    const RatingScale scale = dataset.scale();
    return scale.minimum + 0.75 * (static_cast<double>(scale.maximum) - scale.minimum);
}

std::string protocolText(const EvaluationSettings& settings, const Dataset& dataset, const Split& split,
                         const std::vector<std::string>& candidates)
{
    const double relevance = relevanceThreshold(settings, dataset, split);
    return fmt::format(
        "data={}; split={}; candidates={}; k={}; relevance={}; minority={}, indifferent {}, threshold {}, "
        "shrinkage {}",
        dataset.contentHash(), split.hash, fmt::join(candidates, ", "), fmt::join(settings.k, ","),
        std::isinf(relevance) ? "every test rating" : "from " + numberText(relevance), settings.minority.predicate,
        nameOf(settings.minority.indifferent), numberText(settings.minority.threshold),
        numberText(settings.minority.shrinkage));
}

std::vector<std::string> protocolDifferences(std::string_view a, std::string_view b)
{
    const auto first = partsOf(a);
    auto second = partsOf(b);
    std::vector<std::string> differences;
    const auto note = [&](const std::string& name, const std::string& one, const std::string& other) {
        if (one != other)
            differences.push_back(name + ": " + shortened(one) + " against " + shortened(other));
    };
    for (const auto& [name, value] : first) {
        note(name, value, second.contains(name) ? second[name] : "nothing");
        second.erase(name);
    }
    for (const auto& [name, value] : second)
        note(name, "nothing", value);
    return differences;
}

} // namespace equipoise
