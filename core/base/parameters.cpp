// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

template<typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

std::string rangeText(const ParameterDescription& d)
{
    const bool low = std::isfinite(d.minimum);
    const bool high = std::isfinite(d.maximum);
    if (low && high)
        return fmt::format("from {} to {}", numberText(d.minimum), numberText(d.maximum));
    if (low)
        return fmt::format("of at least {}", numberText(d.minimum));
    if (high)
        return fmt::format("of at most {}", numberText(d.maximum));
    return {};
}

[[noreturn]] void refuse(const ParameterDescription& d, const std::string& found)
{
    std::string wanted;
    switch (d.type) {
    case ParameterType::Boolean:
        wanted = "true or false";
        break;
    case ParameterType::Integer:
        wanted = "a whole number " + rangeText(d);
        break;
    case ParameterType::Real:
        wanted = "a number " + rangeText(d);
        break;
    case ParameterType::Choice:
        wanted = fmt::format("one of {}", fmt::join(d.choices, ", "));
        break;
    case ParameterType::Text:
        wanted = "text";
        break;
    case ParameterType::IntegerList:
        wanted = "whole numbers separated by commas, each " + rangeText(d);
        break;
    }
    throw Error(ErrorKind::Usage, fmt::format("parameter '{}' takes {}", d.name, trimmed(wanted))).value(found);
}

bool inRange(const ParameterDescription& d, double x) { return std::isfinite(x) && x >= d.minimum && x <= d.maximum; }

/// The value in the parameter's own type, or a refusal.
ParameterValue checked(const ParameterDescription& d, const ParameterValue& value)
{
    switch (d.type) {
    case ParameterType::Boolean:
        if (std::holds_alternative<bool>(value))
            return value;
        break;
    case ParameterType::Integer:
        if (const auto* n = std::get_if<std::int64_t>(&value); n && inRange(d, static_cast<double>(*n)))
            return value;
        if (const auto* x = std::get_if<double>(&value); x && inRange(d, *x) && std::floor(*x) == *x)
            return static_cast<std::int64_t>(*x);
        break;
    case ParameterType::Real:
        if (const auto* x = std::get_if<double>(&value); x && inRange(d, *x))
            return value;
        if (const auto* n = std::get_if<std::int64_t>(&value); n && inRange(d, static_cast<double>(*n)))
            return static_cast<double>(*n);
        break;
    case ParameterType::Choice:
        if (const auto* s = std::get_if<std::string>(&value);
            s && std::find(d.choices.begin(), d.choices.end(), *s) != d.choices.end())
            return value;
        break;
    case ParameterType::Text:
        if (std::holds_alternative<std::string>(value))
            return value;
        break;
    case ParameterType::IntegerList:
        if (const auto* list = std::get_if<IntegerList>(&value);
            list &&
            std::all_of(list->begin(), list->end(), [&](std::int64_t n) { return inRange(d, static_cast<double>(n)); }))
            return value;
        break;
    }
    refuse(d, toText(value));
}

ParameterValue parsed(const ParameterDescription& d, std::string_view raw)
{
    const std::string_view text = trimmed(raw);
    switch (d.type) {
    case ParameterType::Boolean:
        if (text == "true" || text == "1" || text == "yes" || text == "on")
            return true;
        if (text == "false" || text == "0" || text == "no" || text == "off")
            return false;
        break;
    case ParameterType::Integer:
        if (const auto n = parseInteger(text))
            return static_cast<std::int64_t>(*n);
        break;
    case ParameterType::Real:
        if (const auto x = parseNumber(text))
            return *x;
        break;
    case ParameterType::Choice:
    case ParameterType::Text:
        return std::string(text);
    case ParameterType::IntegerList: {
        IntegerList list;
        if (text.empty())
            return list;
        for (const std::string_view part : splitText(text, ',')) {
            const auto n = parseInteger(trimmed(part));
            if (!n)
                refuse(d, std::string(text));
            list.push_back(*n);
        }
        return list;
    }
    }
    refuse(d, std::string(text));
}

ParameterDescription describe(ParameterType type, std::string name, std::string title, ParameterValue value,
                              double minimum, double maximum, std::string help)
{
    ParameterDescription d;
    d.name = std::move(name);
    d.title = std::move(title);
    d.type = type;
    d.defaultValue = std::move(value);
    d.minimum = minimum;
    d.maximum = maximum;
    d.help = std::move(help);
    return d;
}

constexpr double kUnbounded = std::numeric_limits<double>::infinity();

} // namespace

ParameterDescription integerParameter(std::string name, std::string title, std::int64_t value, double minimum,
                                      double maximum, std::string help)
{
    return describe(ParameterType::Integer, std::move(name), std::move(title), value, minimum, maximum,
                    std::move(help));
}

ParameterDescription realParameter(std::string name, std::string title, double value, double minimum, double maximum,
                                   std::string help)
{
    return describe(ParameterType::Real, std::move(name), std::move(title), value, minimum, maximum, std::move(help));
}

ParameterDescription booleanParameter(std::string name, std::string title, bool value, std::string help)
{
    return describe(ParameterType::Boolean, std::move(name), std::move(title), value, -kUnbounded, kUnbounded,
                    std::move(help));
}

ParameterDescription choiceParameter(std::string name, std::string title, std::vector<std::string> choices,
                                     std::string value, std::string help)
{
    ParameterDescription d = describe(ParameterType::Choice, std::move(name), std::move(title), std::move(value),
                                      -kUnbounded, kUnbounded, std::move(help));
    d.choices = std::move(choices);
    return d;
}

std::string toText(const ParameterValue& value)
{
    return std::visit(Overloaded{[](bool b) { return std::string(b ? "true" : "false"); },
                                 [](std::int64_t n) { return std::to_string(n); },
                                 [](double x) { return numberText(x); }, [](const std::string& s) { return s; },
                                 [](const IntegerList& list) { return fmt::format("{}", fmt::join(list, ",")); }},
                      value);
}

nlohmann::json toJson(const ParameterValue& value)
{
    return std::visit([](const auto& v) { return nlohmann::json(v); }, value);
}

std::string_view toText(ParameterType type)
{
    switch (type) {
    case ParameterType::Boolean:
        return "boolean";
    case ParameterType::Integer:
        return "integer";
    case ParameterType::Real:
        return "real";
    case ParameterType::Choice:
        return "choice";
    case ParameterType::Text:
        return "text";
    case ParameterType::IntegerList:
        return "integers";
    }
    return "";
}

nlohmann::json toJson(const ParameterDescription& d)
{
    nlohmann::json json{
        {"name", d.name}, {"title", d.title},     {"type", toText(d.type)}, {"default", toJson(d.defaultValue)},
        {"help", d.help}, {"section", d.section}, {"unit", d.unit}};
    if (std::isfinite(d.minimum))
        json["minimum"] = d.minimum;
    if (std::isfinite(d.maximum))
        json["maximum"] = d.maximum;
    if (!d.choices.empty())
        json["choices"] = d.choices;
    return json;
}

ParameterValues::ParameterValues(std::span<const ParameterDescription> descriptions)
    : m_descriptions(descriptions.begin(), descriptions.end())
{
    m_values.reserve(m_descriptions.size());
    for (const ParameterDescription& d : m_descriptions)
        m_values.push_back(checked(d, d.defaultValue));
}

bool ParameterValues::contains(std::string_view name) const
{
    return std::any_of(m_descriptions.begin(), m_descriptions.end(), [&](const auto& d) { return d.name == name; });
}

std::size_t ParameterValues::indexOf(std::string_view name) const
{
    const auto at =
        std::find_if(m_descriptions.begin(), m_descriptions.end(), [&](const auto& d) { return d.name == name; });
    if (at != m_descriptions.end())
        return static_cast<std::size_t>(at - m_descriptions.begin());
    std::vector<std::string> names;
    for (const ParameterDescription& d : m_descriptions)
        names.push_back(d.name);
    const std::string near = nearest(name, names);
    throw Error(ErrorKind::Usage, fmt::format("there is no parameter '{}'", name))
        .hint(near.empty() ? fmt::format("Known parameters: {}", fmt::join(names, ", "))
                           : fmt::format("Did you mean '{}'?", near));
}

const ParameterDescription& ParameterValues::description(std::string_view name) const
{
    return m_descriptions[indexOf(name)];
}

void ParameterValues::set(std::string_view name, const ParameterValue& value)
{
    const std::size_t i = indexOf(name);
    m_values[i] = checked(m_descriptions[i], value);
}

void ParameterValues::setText(std::string_view name, std::string_view text)
{
    const std::size_t i = indexOf(name);
    m_values[i] = checked(m_descriptions[i], parsed(m_descriptions[i], text));
}

const ParameterValue& ParameterValues::value(std::string_view name) const { return m_values[indexOf(name)]; }
bool ParameterValues::boolean(std::string_view name) const { return std::get<bool>(value(name)); }
std::int64_t ParameterValues::integer(std::string_view name) const { return std::get<std::int64_t>(value(name)); }

double ParameterValues::real(std::string_view name) const
{
    const ParameterValue& v = value(name);
    if (const auto* n = std::get_if<std::int64_t>(&v))
        return static_cast<double>(*n);
    return std::get<double>(v);
}

const std::string& ParameterValues::text(std::string_view name) const { return std::get<std::string>(value(name)); }
const IntegerList& ParameterValues::integers(std::string_view name) const { return std::get<IntegerList>(value(name)); }

bool ParameterValues::isDefault(std::string_view name) const
{
    const std::size_t i = indexOf(name);
    return m_values[i] == checked(m_descriptions[i], m_descriptions[i].defaultValue);
}

nlohmann::json ParameterValues::toJson() const
{
    nlohmann::json json = nlohmann::json::object();
    for (std::size_t i = 0; i < m_values.size(); ++i)
        json[m_descriptions[i].name] = equipoise::toJson(m_values[i]);
    return json;
}

void ParameterValues::setJson(const nlohmann::json& object)
{
    for (const auto& [name, v] : object.items()) {
        if (v.is_boolean())
            set(name, v.get<bool>());
        else if (v.is_number_integer())
            set(name, v.get<std::int64_t>());
        else if (v.is_number())
            set(name, v.get<double>());
        else if (v.is_array())
            set(name, v.get<IntegerList>());
        else
            set(name, v.get<std::string>());
    }
}

} // namespace equipoise
