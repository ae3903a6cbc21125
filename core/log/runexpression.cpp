// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runexpression.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace equipoise {

namespace {

using Sign = RunExpression::Sign;
using Kind = RunExpression::Kind;

/// A run that has no such value is neither in a comparison nor in its opposite, so there are three answers, ordered
/// such that `and` is the least and `or` the largest of its parts.
enum Answer : std::uint8_t { No, Unknown, Yes };

Answer answer(bool yes) { return yes ? Yes : No; }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equalTexts(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

bool contains(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(),
                       [](char x, char y) { return lowered(x) == lowered(y); }) != text.end();
}

bool isNegative(Sign sign) { return sign == Sign::Unequal || sign == Sign::Lacks; }

bool orders(Sign sign, double value, double limit)
{
    switch (sign) {
    case Sign::Less:
        return value < limit;
    case Sign::AtMost:
        return value <= limit;
    case Sign::Greater:
        return value > limit;
    case Sign::AtLeast:
        return value >= limit;
    default:
        return value == limit;
    }
}

/// One comparison, with its values read once for all rows.
class Comparator
{
public:
    explicit Comparator(const RunExpression& node)
        : m_node(node)
    {
        for (const std::string& value : node.values) {
            m_numbers.push_back(parseNumber(value));
            m_times.push_back(timeRangeOf(value));
        }
    }

    Answer ofNumber(double value) const
    {
        if (value != value)
            return Unknown;
        for (const auto& number : m_numbers)
            if (number && orders(m_node.sign, value, *number))
                return answer(!isNegative(m_node.sign));
        return answer(isNegative(m_node.sign));
    }

    bool ofTextAlone(std::string_view text) const
    {
        for (const std::string& value : m_node.values)
            if (m_node.sign == Sign::Contains || m_node.sign == Sign::Lacks ? contains(text, value)
                                                                            : equalTexts(text, value))
                return true;
        return false;
    }
    Answer ofText(std::string_view text) const { return answer(ofTextAlone(text) != isNegative(m_node.sign)); }

    /// A parameter: compared as a number where both sides are one.
    Answer ofParameter(const RunTable& table, TextCode code) const
    {
        if (code == 0)
            return Unknown;
        const double number = table.number(code);
        const bool isText = m_node.sign == Sign::Contains || m_node.sign == Sign::Lacks;
        if (isText || number != number || !m_numbers.front()) {
            const bool isOrder = m_node.sign != Sign::Equal && m_node.sign != Sign::Unequal && !isText;
            return isOrder ? Unknown : ofText(table.text(code));
        }
        return ofNumber(number);
    }

    Answer ofTime(std::int64_t time) const
    {
        for (const auto& range : m_times) {
            const auto [from, to] = *range;
            const bool is = m_node.sign == Sign::Less      ? time < from
                            : m_node.sign == Sign::AtMost  ? time < to
                            : m_node.sign == Sign::Greater ? time >= to
                            : m_node.sign == Sign::AtLeast ? time >= from
                                                           : time >= from && time < to;
            if (is)
                return answer(!isNegative(m_node.sign));
        }
        return answer(isNegative(m_node.sign));
    }

    Answer ofTags(const std::vector<std::string>& tags) const
    {
        const bool any =
            std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) { return ofTextAlone(tag); });
        return answer(any != isNegative(m_node.sign));
    }

private:
    const RunExpression& m_node;
    std::vector<std::optional<double>> m_numbers;
    std::vector<std::optional<std::pair<std::int64_t, std::int64_t>>> m_times;
};

Answer compareField(const Comparator& comparator, const RunTable& table, std::size_t row, const RunColumn& column)
{
    const RunSummary& run = table.rows()[row];
    if (column.field == RunField::Started)
        return comparator.ofTime(run.started);
    if (column.field == RunField::Tags)
        return comparator.ofTags(run.tags);
    const RunCell cell = table.cell(row, column);
    if (const auto* text = std::get_if<std::string_view>(&cell))
        return comparator.ofText(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return comparator.ofNumber(static_cast<double>(*whole));
    if (const auto* real = std::get_if<double>(&cell))
        return comparator.ofNumber(*real);
    // a note that was not written is an empty text; a time that has not ended is unknown
    const bool isText = column.field == RunField::Note || column.field == RunField::Name ||
                        column.field == RunField::Split || column.field == RunField::Experiment;
    return isText ? comparator.ofText({}) : Unknown;
}

void compare(const RunExpression& node, const RunTable& table, std::vector<std::uint8_t>& answers)
{
    const Comparator comparator(node);
    const std::size_t n = answers.size();
    if (node.column.kind == RunColumn::Kind::Field) {
        for (std::size_t row = 0; row < n; ++row)
            answers[row] = compareField(comparator, table, row, node.column);
    } else if (node.column.kind == RunColumn::Kind::Parameter) {
        const auto at = table.parameters().find(node.column.name);
        for (std::size_t row = 0; row < n; ++row)
            answers[row] = at == table.parameters().end() ? Unknown : comparator.ofParameter(table, at->second[row]);
    } else {
        const auto at = table.metrics().find(node.column.name);
        for (std::size_t row = 0; row < n; ++row)
            answers[row] = at == table.metrics().end() ? Unknown : comparator.ofNumber(at->second[row]);
    }
}

bool hasText(const RunTable& table, const RunSummary& run, std::string_view text)
{
    return contains(table.text(run.name), text) || contains(table.text(run.model), text) ||
           contains(table.text(run.data), text) || contains(run.note, text) ||
           std::any_of(run.tags.begin(), run.tags.end(), [&](const std::string& tag) { return contains(tag, text); });
}

std::vector<std::uint8_t> answersOf(const RunExpression& node, const RunTable& table)
{
    std::vector<std::uint8_t> answers(table.rows().size(), Yes);
    const auto fill = [&](auto test) {
        for (std::size_t row = 0; row < answers.size(); ++row)
            answers[row] = answer(test(table.rows()[row]));
    };
    switch (node.kind) {
    case Kind::All:
        break;
    case Kind::Compare:
        compare(node, table, answers);
        break;
    case Kind::State:
        fill([&](const RunSummary& run) { return run.status == node.state; });
        break;
    case Kind::Starred:
        fill([](const RunSummary& run) { return run.isStarred; });
        break;
    case Kind::Deleted:
        fill([](const RunSummary& run) { return run.isDeleted; });
        break;
    case Kind::Text:
        fill([&](const RunSummary& run) { return hasText(table, run, node.values.front()); });
        break;
    case Kind::Not:
        answers = answersOf(node.parts.front(), table);
        for (std::uint8_t& value : answers)
            value = static_cast<std::uint8_t>(Yes - value);
        break;
    case Kind::And:
    case Kind::Or:
        answers = answersOf(node.parts.front(), table);
        for (std::size_t part = 1; part < node.parts.size(); ++part) {
            const std::vector<std::uint8_t> more = answersOf(node.parts[part], table);
            for (std::size_t row = 0; row < answers.size(); ++row)
                answers[row] =
                    node.kind == Kind::And ? std::min(answers[row], more[row]) : std::max(answers[row], more[row]);
        }
        break;
    }
    return answers;
}

std::string_view signText(Sign sign)
{
    constexpr std::array<std::string_view, 8> kTexts{"=", "!=", "<", "<=", ">", ">=", "~", "!~"};
    return kTexts.at(static_cast<std::size_t>(sign));
}

std::string quoted(std::string_view text)
{
    std::string all = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            all += '\\';
        all += c;
    }
    return all + '"';
}

std::string valueText(std::string_view value)
{
    const bool isPlain = !value.empty() && value.find_first_of(" \t\n()|\"'\\") == std::string_view::npos;
    return isPlain ? std::string(value) : quoted(value);
}

/// In brackets where it would otherwise be read as something else.
std::string partText(const RunExpression& part, Kind around)
{
    const bool isJoined = part.kind == Kind::And || part.kind == Kind::Or;
    const bool needs = isJoined && !(around == Kind::Or && part.kind == Kind::And);
    return needs ? '(' + toText(part) + ')' : toText(part);
}

} // namespace

std::string toText(const RunExpression& expression)
{
    std::string text;
    switch (expression.kind) {
    case Kind::All:
        break;
    case Kind::Compare:
        text = toText(expression.column) + ' ' + std::string(signText(expression.sign)) + ' ';
        for (const std::string& value : expression.values)
            text += (&value == &expression.values.front() ? "" : "|") + valueText(value);
        break;
    case Kind::State:
        text = toText(expression.state);
        break;
    case Kind::Starred:
        text = "starred";
        break;
    case Kind::Deleted:
        text = "deleted";
        break;
    case Kind::Text:
        text = quoted(expression.values.front());
        break;
    case Kind::Not:
        text = "not " + partText(expression.parts.front(), Kind::Not);
        break;
    case Kind::And:
    case Kind::Or:
        for (const RunExpression& part : expression.parts) {
            if (!text.empty())
                text += expression.kind == Kind::And ? " and " : " or ";
            text += partText(part, expression.kind);
        }
        break;
    }
    return text;
}

std::set<std::string> metricsOf(const RunExpression& expression)
{
    std::set<std::string> keys;
    if (expression.kind == Kind::Compare && expression.column.kind == RunColumn::Kind::Metric)
        keys.insert(expression.column.name);
    for (const RunExpression& part : expression.parts)
        keys.merge(metricsOf(part));
    return keys;
}

bool asksForDeleted(const RunExpression& expression)
{
    return expression.kind == Kind::Deleted ||
           std::any_of(expression.parts.begin(), expression.parts.end(), asksForDeleted);
}

std::vector<std::uint8_t> matches(const RunExpression& expression, const RunTable& table)
{
    std::vector<std::uint8_t> flags = answersOf(expression, table);
    const bool withDeleted = asksForDeleted(expression);
    for (std::size_t row = 0; row < flags.size(); ++row)
        flags[row] = flags[row] == Yes && (withDeleted || !table.rows()[row].isDeleted) ? 1 : 0;
    return flags;
}

std::vector<ExpressionName> expressionNames(const RunTable& table)
{
    using NameKind = ExpressionName::Kind;
    std::vector<ExpressionName> names;
    std::set<RunField> seen{RunField::Star};
    for (const auto& [name, field] : runFieldNames())
        if (seen.insert(field).second)
            names.push_back({std::string(name), NameKind::Field});
    for (const char* word : {"finished", "failed", "running", "stopped", "interrupted", "starred", "deleted"})
        names.push_back({word, NameKind::Word});
    for (const auto& [name, codes] : table.parameters())
        names.push_back({name, NameKind::Parameter});
    for (const std::string& key : table.metricKeys())
        names.push_back({key, NameKind::Metric});
    return names;
}

std::optional<std::pair<std::int64_t, std::int64_t>> timeRangeOf(std::string_view text)
{
    const auto digits = [&](std::size_t at, std::size_t count) -> std::optional<int> {
        int value = 0;
        const std::string_view part = text.substr(std::min(at, text.size()), count);
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return part.size() == count && error == std::errc() && end == part.data() + part.size() && value >= 0
                   ? std::optional(value)
                   : std::nullopt;
    };
    const bool hasDay = text.size() >= 10 && text[4] == '-' && text[7] == '-';
    const auto year = digits(0, 4);
    const auto month = digits(5, 2);
    const auto day = digits(8, 2);
    if (!hasDay || !year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    constexpr std::int64_t kSecond = 1000;
    constexpr std::int64_t kMinute = 60 * kSecond;
    constexpr std::int64_t kDay = 24 * 60 * kMinute;
    const std::int64_t from = std::chrono::sys_days(date).time_since_epoch().count() * kDay;
    if (text.size() == 10)
        return std::pair(from, from + kDay);
    const auto hour = digits(11, 2);
    const auto minute = digits(14, 2);
    const auto second = text.size() == 19 ? digits(17, 2) : std::optional(0);
    const bool isTime = (text.size() == 16 || text.size() == 19) && (text[10] == 'T' || text[10] == ' ') &&
                        text[13] == ':' && (text.size() == 16 || text[16] == ':');
    if (!isTime || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const std::int64_t at = from + (*hour * 60 + *minute) * kMinute + *second * kSecond;
    return std::pair(at, at + (text.size() == 16 ? kMinute : kSecond));
}

} // namespace equipoise
