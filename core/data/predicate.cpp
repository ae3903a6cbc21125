// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/predicate.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/predicateparser.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace equipoise {

namespace {

/// Kleene's logic: a missing attribute makes a comparison neither true nor false, and so its negation.
enum class Truth : std::uint8_t { False, Unknown, True };
using Truths = std::vector<Truth>;

Truth truth(bool value) { return value ? Truth::True : Truth::False; }

bool compares(double a, Comparison comparison, double b)
{
    switch (comparison) {
    case Comparison::Equal:
        return a == b;
    case Comparison::Unequal:
        return a != b;
    case Comparison::Less:
        return a < b;
    case Comparison::AtMost:
        return a <= b;
    case Comparison::Greater:
        return a > b;
    case Comparison::AtLeast:
        return a >= b;
    }
    return false;
}

bool isOrdering(Comparison comparison) { return comparison != Comparison::Equal && comparison != Comparison::Unequal; }

/// Lower case, with the dash of "18–24" as people type it.
std::string folded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 3) == "–") {
            out += '-';
            i += 2;
        } else {
            out += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        }
    }
    return out;
}

double orderedValue(const PredicateNode& node)
{
    const auto number = parseNumber(node.values.front());
    if (!number || node.values.size() > 1)
        throw Error(ErrorKind::Usage, fmt::format("'{}' can only be compared with one number this way", node.attribute))
            .value(node.values.size() > 1 ? node.values[1] : node.values.front())
            .hint("use = or != for alternatives");
    return *number;
}

/// Share of users with fewer ratings plus half of those with as many, herself included.
std::vector<double> activityQuantiles(const Dataset& dataset)
{
    const auto offsets = dataset.userOffsets();
    const std::size_t users = dataset.userCount();
    std::vector<std::uint32_t> sorted(users);
    for (std::size_t user = 0; user < users; ++user)
        sorted[user] = offsets[user + 1] - offsets[user];
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> quantiles(users);
    for (std::size_t user = 0; user < users; ++user) {
        const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), offsets[user + 1] - offsets[user]);
        quantiles[user] =
            0.5 * static_cast<double>((low - sorted.begin()) + (high - sorted.begin())) / static_cast<double>(users);
    }
    return quantiles;
}

Truths compareActivity(const Dataset& dataset, const PredicateNode& node)
{
    const double value = orderedValue(node);
    Truths truths;
    for (const double quantile : activityQuantiles(dataset))
        truths.push_back(truth(compares(quantile, node.comparison, value)));
    return truths;
}

const Attribute& findAttribute(const Dataset& dataset, const std::string& name)
{
    if (const Attribute* attribute = dataset.attribute(name))
        return *attribute;
    std::vector<std::string> names;
    for (const Attribute& attribute : dataset.attributes())
        names.push_back(attribute.name);
    names.emplace_back("activity");
    const std::string near = nearest(name, names);
    throw Error(ErrorKind::Usage, "the users have no such attribute")
        .value(name)
        .hint(near.empty() ? fmt::format("known are {}", fmt::join(names, ", "))
                           : fmt::format("did you mean '{}'?", near));
}

[[noreturn]] void refuseLabel(const Attribute& attribute, const std::string& value)
{
    constexpr std::size_t kMostListed = 25;
    std::vector<std::string> known = attribute.labels;
    known.insert(known.end(), attribute.titles.begin(), attribute.titles.end());
    const std::string near = nearest(value, known);
    std::vector<std::string> listed(attribute.labels.begin(),
                                    attribute.labels.begin() +
                                        static_cast<std::ptrdiff_t>(std::min(kMostListed, attribute.labels.size())));
    const std::string list =
        fmt::format("known are {}{}", fmt::join(listed, ", "), attribute.labels.size() > kMostListed ? ", …" : "");
    throw Error(ErrorKind::Usage, fmt::format("no user has this {}", attribute.name))
        .value(value)
        .hint(near.empty() ? list : fmt::format("did you mean '{}'? {}", near, list));
}

/// One flag per label: is it meant by the value?
std::vector<bool> labelsMeant(const Attribute& attribute, const std::vector<std::string>& values)
{
    std::vector<bool> isMeant(attribute.labels.size(), false);
    for (const std::string& value : values) {
        const std::string wanted = folded(value);
        const auto number = attribute.isNumeric ? parseNumber(value) : std::nullopt;
        bool isKnown = false;
        for (std::size_t code = 0; code < isMeant.size(); ++code) {
            if (folded(attribute.labels[code]) == wanted || folded(attribute.titles[code]) == wanted ||
                (number && attribute.numbers[code] == *number))
                isMeant[code] = isKnown = true;
        }
        if (!isKnown)
            refuseLabel(attribute, value);
    }
    return isMeant;
}

Truths compareAttribute(const Attribute& attribute, const PredicateNode& node)
{
    std::vector<bool> isMeant;
    if (isOrdering(node.comparison)) {
        if (!attribute.isNumeric)
            throw Error(ErrorKind::Usage,
                        fmt::format("'{}' has labels that are not numbers, so they have no order", attribute.name))
                .value(node.values.front())
                .hint("use = or != for it");
        const double value = orderedValue(node);
        for (const double number : attribute.numbers)
            isMeant.push_back(compares(number, node.comparison, value));
    } else {
        isMeant = labelsMeant(attribute, node.values);
        if (node.comparison == Comparison::Unequal)
            isMeant.flip();
    }
    Truths truths;
    for (const std::uint32_t code : attribute.codes)
        truths.push_back(code == Attribute::kMissing ? Truth::Unknown : truth(isMeant[code]));
    return truths;
}

Truths evaluate(const Dataset& dataset, const PredicateNode& node)
{
    if (node.kind == PredicateNode::Kind::Compare)
        return node.attribute == "activity" ? compareActivity(dataset, node)
                                            : compareAttribute(findAttribute(dataset, node.attribute), node);
    Truths truths = evaluate(dataset, node.parts.front());
    if (node.kind == PredicateNode::Kind::Not) {
        for (Truth& t : truths)
            t = t == Truth::Unknown ? t : truth(t == Truth::False);
        return truths;
    }
    for (std::size_t part = 1; part < node.parts.size(); ++part) {
        const Truths others = evaluate(dataset, node.parts[part]);
        for (std::size_t user = 0; user < truths.size(); ++user)
            truths[user] = node.kind == PredicateNode::Kind::And ? std::min(truths[user], others[user])
                                                                 : std::max(truths[user], others[user]);
    }
    return truths;
}

} // namespace

std::vector<std::uint8_t> usersMatching(const Dataset& dataset, std::string_view predicate)
{
    const Truths truths = evaluate(dataset, parsePredicate(predicate));
    std::vector<std::uint8_t> flags(truths.size());
    std::transform(truths.begin(), truths.end(), flags.begin(),
                   [](Truth t) { return static_cast<std::uint8_t>(t == Truth::True); });
    return flags;
}

} // namespace equipoise
