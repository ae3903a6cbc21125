// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/predicateparser.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace equipoise {

namespace {

constexpr int kDeepest = 100; // brackets within brackets, so that no text can exhaust the stack

bool isBlank(char c) { return c == ' ' || c == '\t'; }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {}

    PredicateNode parse()
    {
        PredicateNode node = parseOr();
        skipBlanks();
        if (m_at < m_text.size())
            refuse("'and', 'or' or the end was expected");
        return node;
    }

private:
    PredicateNode parseOr() { return parseJoined(PredicateNode::Kind::Or, "or", &Parser::parseAnd); }
    PredicateNode parseAnd() { return parseJoined(PredicateNode::Kind::And, "and", &Parser::parseFactor); }

    PredicateNode parseJoined(PredicateNode::Kind kind, std::string_view word, PredicateNode (Parser::*part)())
    {
        PredicateNode first = (this->*part)();
        if (!isWord(word))
            return first;
        PredicateNode joined;
        joined.kind = kind;
        joined.parts.push_back(std::move(first));
        while (takeWord(word))
            joined.parts.push_back((this->*part)());
        return joined;
    }

    PredicateNode parseFactor()
    {
        if (++m_depth > kDeepest)
            refuse("brackets are nested too deeply");
        PredicateNode node;
        if (takeWord("not")) {
            node.kind = PredicateNode::Kind::Not;
            node.parts.push_back(parseFactor());
        } else if (take('(')) {
            node = parseOr();
            if (!take(')'))
                refuse("a closing bracket is missing");
        } else {
            node = parseComparison();
        }
        --m_depth;
        return node;
    }

    PredicateNode parseComparison()
    {
        PredicateNode node;
        const std::size_t end = std::min(m_text.find_first_of("=!<>()|", m_at), m_text.size());
        node.attribute = trimmed(m_text.substr(m_at, end - m_at));
        std::transform(node.attribute.begin(), node.attribute.end(), node.attribute.begin(), lowered);
        if (node.attribute.empty())
            refuse("an attribute such as gender was expected");
        m_at = end;
        node.comparison = parseComparisonSign();
        do
            node.values.push_back(parseValue());
        while (take('|'));
        return node;
    }

    Comparison parseComparisonSign()
    {
        // longer signs first, as '<' begins '<='
        constexpr std::array<std::pair<std::string_view, Comparison>, 7> kSigns{{{"!=", Comparison::Unequal},
                                                                                 {"<=", Comparison::AtMost},
                                                                                 {">=", Comparison::AtLeast},
                                                                                 {"==", Comparison::Equal},
                                                                                 {"=", Comparison::Equal},
                                                                                 {"<", Comparison::Less},
                                                                                 {">", Comparison::Greater}}};
        for (const auto& [sign, comparison] : kSigns) {
            if (m_text.substr(m_at, sign.size()) == sign) {
                m_at += sign.size();
                return comparison;
            }
        }
        refuse("one of = != < <= > >= was expected");
    }

    std::string parseValue()
    {
        skipBlanks();
        std::string value;
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            const std::size_t end = m_text.find(m_text[m_at], m_at + 1);
            if (end == std::string_view::npos)
                refuse("a closing quotation mark is missing");
            value = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return value;
        }
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '|' && m_text[m_at] != ')' && !joinsHere())
            ++m_at;
        value = trimmed(m_text.substr(begin, m_at - begin));
        if (value.empty())
            refuse("a value was expected");
        return value;
    }

    bool joinsHere() { return isBlank(m_text[m_at]) && (isWord("and") || isWord("or")); }

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

    /// After blanks, in any case, and followed by a blank or a bracket.
    bool isWord(std::string_view word) const
    {
        std::size_t at = m_at;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        const std::string_view here = m_text.substr(at, word.size());
        const std::string_view after = m_text.substr(std::min(at + word.size(), m_text.size()), 1);
        return std::equal(here.begin(), here.end(), word.begin(), word.end(),
                          [](char a, char b) { return lowered(a) == b; }) &&
               !after.empty() && (isBlank(after[0]) || after[0] == '(');
    }

    bool takeWord(std::string_view word)
    {
        if (!isWord(word))
            return false;
        skipBlanks();
        m_at += word.size();
        return true;
    }

    [[noreturn]] void refuse(const std::string& message) const
    {
        throw Error(ErrorKind::Usage, fmt::format("{} at character {} of the group", message, m_at + 1))
            .value(std::string(m_text))
            .hint("write it like gender=F, age<=18, occupation=writer|artist, or gender=F and not age<35");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

PredicateNode parsePredicate(std::string_view text) { return Parser(trimmed(text)).parse(); }

} // namespace equipoise
