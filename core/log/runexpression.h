// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace equipoise {

/// Which runs, as somebody wrote it: "rmse < 0.87 and beta = 0.4 or starred". A tree; a comparison or a word where
/// `parts` is empty.
///
///   fields       run name model data split seed state started seconds epochs memory threads tag note experiment sweep
///   parameters   factors, learning_rate, …, and the settings k candidates groups minority validation beta
///   metrics      by key: rmse, ndcg@10, rmse[gender=F], rmse{beta=0.3}; ndcg alone where there is one list length
///   comparisons  = != < <= > >=, ~ (contains) and !~; `|` lists alternatives: model = pmf|deepfair
///   states       running finished stopped failed interrupted; starred, deleted
///   text         any other word, or "words in quotation marks": in name, model, data, tags or note
///   joined by    and, or, not, parentheses; `and` binds tighter than `or`
///
/// A name that means several things is told apart by "param." or "metric." before it. `seconds` is training and
/// evaluation, `memory` the peak in MiB, `started` a day "2026-03-01" or a time "2026-03-01T14:05", in UTC. Texts
/// compare without regard to case. A run that has no such parameter or metric is neither in a comparison nor in its
/// `not`.
struct RunExpression
{
    enum class Kind { All, Compare, State, Starred, Deleted, Text, Not, And, Or };
    enum class Sign { Equal, Unequal, Less, AtMost, Greater, AtLeast, Contains, Lacks };

    Kind kind = Kind::All;
    std::vector<RunExpression> parts{}; ///< one of Not, two or more of And and Or
    RunColumn column{};
    Sign sign = Sign::Equal;
    std::vector<std::string> values{}; ///< alternatives of a comparison, the one text of Text
    RunStatus state = RunStatus::Running;

    bool operator==(const RunExpression&) const = default;
};

/// What stands in the way, and where: a range of bytes of the text.
struct ExpressionProblem
{
    std::size_t position = 0;
    std::size_t length = 0; ///< at least 1, though the position may be at the end of the text
    std::string message;    ///< "rmsee is no field, parameter or metric of this log"
    std::string hint;       ///< "Did you mean rmse?"; may be empty
};

/// Names are looked up in the table. An empty text means all runs.
std::variant<RunExpression, ExpressionProblem> readExpression(std::string_view text, const RunTable& table);
/// The same; a problem is an Error(Usage) that says where.
RunExpression parseExpression(std::string_view text, const RunTable& table);

/// Text that reads back to an equal tree.
std::string toText(const RunExpression& expression);

/// Metrics whose columns have to be in the table for the expression to be decided.
std::set<std::string> metricsOf(const RunExpression& expression);
/// Whether it asks for deleted runs anywhere; only then are they among its matches.
bool asksForDeleted(const RunExpression& expression);

/// One flag a row. O(rows · comparisons).
std::vector<std::uint8_t> matches(const RunExpression& expression, const RunTable& table);

/// A word an expression may begin with, for completion: fields, states, parameters, metrics.
struct ExpressionName
{
    std::string name;
    enum class Kind { Field, Word, Parameter, Metric } kind = Kind::Field;
};
std::vector<ExpressionName> expressionNames(const RunTable& table);

/// A day "2026-03-01", a minute "2026-03-01T14:05" or a second of UTC: its first millisecond since 1970 and the one
/// after its last. Nothing for other texts.
std::optional<std::pair<std::int64_t, std::int64_t>> timeRangeOf(std::string_view text);

} // namespace equipoise
