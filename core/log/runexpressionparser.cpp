// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading half of RunExpression.

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evaluation/metrictable.h"
#include "core/log/runexpression.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr int kDeepest = 100; // brackets within brackets, so that no text can exhaust the stack

using Sign = RunExpression::Sign;
using Kind = RunExpression::Kind;

// longer signs first, as '<' begins '<='
constexpr std::array<std::pair<std::string_view, Sign>, 10> kSigns{{{"!=", Sign::Unequal},
                                                                    {"<=", Sign::AtMost},
                                                                    {">=", Sign::AtLeast},
                                                                    {"==", Sign::Equal},
                                                                    {"!~", Sign::Lacks},
                                                                    {"~", Sign::Contains},
                                                                    {"=", Sign::Equal},
                                                                    {"<", Sign::Less},
                                                                    {">", Sign::Greater},
                                                                    {"≠", Sign::Unequal}}};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::optional<RunStatus> stateOf(std::string_view word)
{
    for (const RunStatus status :
         {RunStatus::Running, RunStatus::Finished, RunStatus::Stopped, RunStatus::Failed, RunStatus::Interrupted})
        if (toText(status) == word)
            return status;
    return std::nullopt;
}

/// The error that says where, for the command line; the window shows the place itself.
class Refusal : public Error
{
public:
    explicit Refusal(ExpressionProblem problem)
        : Error(ErrorKind::Usage,
                fmt::format("{}, at character {} of the filter", problem.message, problem.position + 1))
        , m_problem(std::move(problem))
    {
        hint(m_problem.hint.empty() ? "write it like rmse < 0.87 and model = pmf or starred" : m_problem.hint);
    }
    const ExpressionProblem& problem() const { return m_problem; }

private:
    ExpressionProblem m_problem;
};

class Parser
{
public:
    Parser(std::string_view text, const RunTable& table)
        : m_text(text)
        , m_table(table)
    {}

    RunExpression parse()
    {
        skipBlanks();
        if (m_at == m_text.size())
            return {};
        RunExpression expression = parseOr();
        skipBlanks();
        if (m_at < m_text.size())
            refuseRest();
        return expression;
    }

private:
    struct Token
    {
        std::size_t at = 0;
        std::string text{};
        bool isQuoted = false;
        std::size_t length = 0;
    };

    RunExpression parseOr() { return parseJoined(Kind::Or, "or", &Parser::parseAnd); }
    RunExpression parseAnd() { return parseJoined(Kind::And, "and", &Parser::parseFactor); }

    RunExpression parseJoined(Kind kind, std::string_view word, RunExpression (Parser::*part)())
    {
        RunExpression first = (this->*part)();
        if (!isWord(word))
            return first;
        RunExpression joined{.kind = kind};
        joined.parts.push_back(std::move(first));
        while (takeWord(word))
            joined.parts.push_back((this->*part)());
        return joined;
    }

    RunExpression parseFactor()
    {
        skipBlanks();
        if (++m_depth > kDeepest)
            refuse(m_at, 1, "brackets are nested too deeply");
        RunExpression node;
        if (takeWord("not")) {
            node.kind = Kind::Not;
            node.parts.push_back(parseFactor());
        } else if (const std::size_t open = m_at; take('(')) {
            node = parseOr();
            if (!take(')')) {
                if (m_at < m_text.size())
                    refuseRest();
                refuse(open, 1, "this bracket is not closed", "A ')' is missing");
            }
        } else {
            node = parseCondition();
        }
        --m_depth;
        return node;
    }

    RunExpression parseCondition()
    {
        const Token name = takeName();
        if (name.isQuoted)
            return {.kind = Kind::Text, .values = {name.text}};
        skipBlanks();
        const auto sign = std::find_if(kSigns.begin(), kSigns.end(),
                                       [&](const auto& known) { return m_text.substr(m_at).starts_with(known.first); });
        if (sign == kSigns.end())
            return wordAlone(name);
        RunExpression node{.kind = Kind::Compare};
        node.column = columnNamed(name);
        node.sign = sign->second;
        const std::size_t signAt = m_at;
        m_at += sign->first.size();
        do
            node.values.push_back(parseValue(node, name, signAt, sign->first.size()));
        while (take('|'));
        return node;
    }

    RunExpression wordAlone(const Token& word)
    {
        const std::string small = lowered(word.text);
        if (const auto state = stateOf(small))
            return {.kind = Kind::State, .state = *state};
        if (small == "starred")
            return {.kind = Kind::Starred};
        if (small == "deleted")
            return {.kind = Kind::Deleted};
        if (lookUp(word.text))
            refuse(word.at, word.length, fmt::format("what about {}?", word.text),
                   fmt::format("Compare it, as in {} > 0.5 or {} ~ text; to search for the word itself write \"{}\"",
                               word.text, word.text, word.text));
        return {.kind = Kind::Text, .values = {word.text}};
    }

    /// A metric's key where there is exactly one of that name, "ndcg" for "ndcg@10".
    std::vector<std::string> keysOfMetric(std::string_view name) const
    {
        std::vector<std::string> keys;
        for (const std::string& key : m_table.metricKeys())
            if (metricName(key) == name && key.find_first_of("[{:") == std::string::npos)
                keys.push_back(key);
        return keys;
    }

    std::optional<RunColumn> lookUp(const std::string& name) const
    {
        const auto& keys = m_table.metricKeys();
        const auto isKey = [&](const std::string& key) { return std::binary_search(keys.begin(), keys.end(), key); };
        if (const auto column = runColumnFromText(name); column && column->kind != RunColumn::Kind::Field) {
            const bool isKnown = column->kind == RunColumn::Kind::Metric ? isKey(column->name)
                                                                         : m_table.parameters().contains(column->name);
            return isKnown || m_table.rows().empty() ? column : std::nullopt;
        }
        if (const auto column = runColumnFromText(lowered(name)))
            return column;
        if (isKey(name))
            return RunColumn::ofMetric(name);
        if (m_table.parameters().contains(name))
            return RunColumn::ofParameter(name);
        if (const auto candidates = keysOfMetric(name); candidates.size() == 1)
            return RunColumn::ofMetric(candidates.front());
        if (describeMetric(name) != nullptr && keysOfMetric(name).empty())
            return RunColumn::ofMetric(name); // no run was measured by it
        return std::nullopt;
    }

    RunColumn columnNamed(const Token& name) const
    {
        if (const auto column = lookUp(name.text))
            return *column;
        if (const auto candidates = keysOfMetric(name.text); candidates.size() > 1)
            refuse(name.at, name.length, fmt::format("{} is there more than once", name.text),
                   fmt::format("Say which: {}", fmt::join(candidates, ", ")));
        if (m_table.rows().empty())
            return RunColumn::ofParameter(name.text);
        std::vector<std::string> known;
        for (const ExpressionName& other : expressionNames(m_table))
            known.push_back(other.name);
        const std::string near = nearest(name.text, known);
        refuse(name.at, name.length, fmt::format("{} is no field, parameter or metric of this log", name.text),
               near.empty() ? "" : fmt::format("Did you mean {}?", near));
    }

    std::string parseValue(const RunExpression& node, const Token& name, std::size_t signAt, std::size_t signLength)
    {
        const Token value = takeValue();
        const bool orders = node.sign == Sign::Less || node.sign == Sign::AtMost || node.sign == Sign::Greater ||
                            node.sign == Sign::AtLeast;
        const bool isField = node.column.kind == RunColumn::Kind::Field;
        const bool isNumber =
            node.column.kind == RunColumn::Kind::Metric || (isField && isNumberField(node.column.field));
        const bool isTime = isField && node.column.field == RunField::Started;
        const bool isStar = isField && node.column.field == RunField::Star;
        if (isStar)
            refuse(name.at, name.length, "starred stands alone", "Write starred, or not starred");
        if (orders && !node.values.empty())
            refuse(value.at, value.length, "only = != ~ and !~ take several values");
        if (orders && isField && !isNumber && !isTime)
            refuse(signAt, signLength, fmt::format("{} is a text and has no order", name.text),
                   "Compare it with = != ~ or !~");
        if ((isNumber || isTime) && (node.sign == Sign::Contains || node.sign == Sign::Lacks))
            refuse(signAt, signLength, fmt::format("{} is no text", name.text), "Compare it with = != < <= > or >=");
        if ((isNumber || (orders && !isTime)) && !parseNumber(value.text))
            refuse(value.at, value.length, fmt::format("a number was expected, not {}", value.text));
        if (isTime && !timeRangeOf(value.text))
            refuse(value.at, value.length, fmt::format("{} is no day", value.text),
                   "Write started >= 2026-03-01 or started < 2026-03-01T14:05 (UTC)");
        const bool isState = isField && node.column.field == RunField::State;
        if (isState && (node.sign == Sign::Equal || node.sign == Sign::Unequal) && !stateOf(lowered(value.text)))
            refuse(value.at, value.length, fmt::format("{} is no state", value.text),
                   "States are running, finished, stopped, failed and interrupted");
        return value.text;
    }

    Token takeName()
    {
        skipBlanks();
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\''))
            return takeQuoted();
        Token token{.at = m_at};
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) &&
               std::string_view("()|\"'=!<>~").find(m_text[m_at]) == std::string_view::npos) {
            // what is in the brackets of a metric's key belongs to it
            const char close = m_text[m_at] == '[' ? ']' : m_text[m_at] == '{' ? '}' : '\0';
            const std::size_t end = close == '\0' ? std::string_view::npos : m_text.find(close, m_at);
            m_at = end == std::string_view::npos ? m_at + 1 : end + 1;
        }
        token.length = m_at - token.at;
        token.text = m_text.substr(token.at, token.length);
        const std::string small = lowered(token.text);
        if (token.text.empty() || small == "and" || small == "or" || small == "not")
            refuse(token.at, std::max<std::size_t>(1, token.length), "a condition was expected here",
                   "Write one like rmse < 0.9, model = pmf, failed or starred");
        return token;
    }

    Token takeValue()
    {
        skipBlanks();
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\''))
            return takeQuoted();
        Token token{.at = m_at};
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ')' && m_text[m_at] != '|')
            ++m_at;
        token.length = m_at - token.at;
        token.text = m_text.substr(token.at, token.length);
        if (token.text.empty())
            refuse(token.at, 1, "a value was expected here");
        return token;
    }

    /// A backslash takes the next character as it is.
    Token takeQuoted()
    {
        Token token{.at = m_at, .isQuoted = true};
        const char mark = m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != mark) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            token.text += m_text[m_at++];
        }
        if (m_at == m_text.size())
            refuse(token.at, 1, "this quotation mark is not closed");
        ++m_at;
        token.length = m_at - token.at;
        return token;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        skipBlanks();
        const bool isHere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isHere ? 1 : 0;
        return isHere;
    }

    /// After blanks, in any case, followed by a blank, a bracket or the end.
    bool isWord(std::string_view word)
    {
        skipBlanks();
        const std::string_view after = m_text.substr(std::min(m_at + word.size(), m_text.size()), 1);
        return lowered(m_text.substr(m_at, word.size())) == word &&
               (after.empty() || isBlank(after[0]) || after[0] == '(' || after[0] == ')');
    }

    bool takeWord(std::string_view word)
    {
        if (!isWord(word))
            return false;
        m_at += word.size();
        return true;
    }

    [[noreturn]] void refuseRest()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && !isBlank(m_text[end]))
            ++end;
        const std::string rest(m_text.substr(m_at, end - m_at));
        if (rest.starts_with(")"))
            refuse(m_at, 1, "this bracket was not opened");
        refuse(m_at, end - m_at, fmt::format("'and' or 'or' was expected before {}", rest),
               "Put words that belong together in quotation marks");
    }

    [[noreturn]] void refuse(std::size_t at, std::size_t length, std::string message, std::string hint = {}) const
    {
        throw Refusal({at, length, std::move(message), std::move(hint)});
    }

    std::string_view m_text;
    const RunTable& m_table;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

std::variant<RunExpression, ExpressionProblem> readExpression(std::string_view text, const RunTable& table)
{
    try {
        return Parser(text, table).parse();
    } catch (const Refusal& refusal) {
        return refusal.problem();
    }
}

RunExpression parseExpression(std::string_view text, const RunTable& table)
{
    try {
        return Parser(text, table).parse();
    } catch (Refusal& refusal) {
        refusal.value(std::string(text));
        throw;
    }
}

} // namespace equipoise
