// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// The candidate with the smallest edit distance to `word`, empty where none is near enough to be meant.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

/// Splits at every `separator`; empty parts are kept.
std::vector<std::string_view> splitText(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);

/// Whole text as a number in the C locale, or nothing.
std::optional<double> parseNumber(std::string_view text);
std::optional<long long> parseInteger(std::string_view text);

/// A date of ISO 8601, with or without a time, "2023-10-12", "2023-10-12 18:30", "2023-10-12T18:30:05.25Z", taken for
/// UTC: whole seconds since 1970, or nothing.
std::optional<long long> parseMoment(std::string_view text);

/// Shortest text that reads back to the same value, C locale, as in "0.3" or "1e-04".
std::string numberText(double value);

/// "1,000,209": with a comma every three digits.
std::string groupedText(long long value);

/// A word as a POSIX shell takes it: as it is where that is safe, else in single quotes.
std::string shellWord(std::string_view word);

bool isUtf8(std::string_view text);
/// ISO 8859-1 to UTF-8.
std::string latin1ToUtf8(std::string_view text);

} // namespace equipoise
