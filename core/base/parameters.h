// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace equipoise {

enum class ParameterType { Boolean, Integer, Real, Choice, Text, IntegerList };

/// Where a form shows a parameter: at once, under "More", or only when asked for everything.
enum class Visibility { Simple, More, Expert };

using IntegerList = std::vector<std::int64_t>;
using ParameterValue = std::variant<bool, std::int64_t, double, std::string, IntegerList>;

/// One parameter, described once. The form, the command line, validation, the log and the reference page all come from
/// this. Choice and Text hold strings; ranges are inclusive and apply to numbers and to each entry of a list.
struct ParameterDescription
{
    std::string name;  ///< as on the command line and in the log: "learning_rate"
    std::string title; ///< as in a form: "Learning rate"
    ParameterType type = ParameterType::Real;
    ParameterValue defaultValue;
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices; ///< for Choice
    std::string unit;                 ///< "", "epochs", "ratings"
    std::string help;                 ///< one or two sentences: what it changes and a good first value
    std::string section;              ///< heading in a form: "Factors", "Network", "Optimiser"
    Visibility visibility = Visibility::Simple;
};

// Short forms for tables of descriptions.
ParameterDescription integerParameter(std::string name, std::string title, std::int64_t value, double minimum,
                                      double maximum, std::string help);
ParameterDescription realParameter(std::string name, std::string title, double value, double minimum, double maximum,
                                   std::string help);
ParameterDescription booleanParameter(std::string name, std::string title, bool value, std::string help);
ParameterDescription choiceParameter(std::string name, std::string title, std::vector<std::string> choices,
                                     std::string value, std::string help);

std::string toText(const ParameterValue& value);
nlohmann::json toJson(const ParameterValue& value);
nlohmann::json toJson(const ParameterDescription& description);
std::string_view toText(ParameterType type);

/// Values for a list of descriptions: starts at the defaults, accepts only known names and valid values. A value type;
/// it keeps its own copy of the descriptions.
class ParameterValues
{
public:
    ParameterValues() = default;
    explicit ParameterValues(std::span<const ParameterDescription> descriptions);

    const std::vector<ParameterDescription>& descriptions() const { return m_descriptions; }
    const ParameterDescription& description(std::string_view name) const;
    bool contains(std::string_view name) const;

    /// Throws Error(Usage) that names the parameter, its range and, for an unknown name, the nearest known one.
    void set(std::string_view name, const ParameterValue& value);
    /// The same from text, as on the command line: "0.05", "true", "64,32,16".
    void setText(std::string_view name, std::string_view text);

    const ParameterValue& value(std::string_view name) const;
    bool boolean(std::string_view name) const;
    std::int64_t integer(std::string_view name) const;
    double real(std::string_view name) const; ///< of a Real or Integer
    float real32(std::string_view name) const { return static_cast<float>(real(name)); }
    const std::string& text(std::string_view name) const; ///< of a Choice or Text
    const IntegerList& integers(std::string_view name) const;
    bool isDefault(std::string_view name) const;

    nlohmann::json toJson() const; ///< {name: value} in the order of the descriptions' names
    void setJson(const nlohmann::json& object);

    bool operator==(const ParameterValues& other) const { return m_values == other.m_values; }

private:
    std::size_t indexOf(std::string_view name) const;

    std::vector<ParameterDescription> m_descriptions;
    std::vector<ParameterValue> m_values;
};

} // namespace equipoise
