// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// The engine speaks English; these are the sentences of its frequent errors (readers, imports, settings, parameters),
/// of what to do about them, and of what it notices in data and runs, with {1}, {2}, … where a name or number stands.
/// Whoever shows errors in another language finds the sentence an error was made from and puts the values into its
/// translation. An error without a phrase is shown as it is.
std::span<const std::string_view> phrases();

struct Phrase
{
    std::string_view pattern;        ///< one of phrases()
    std::vector<std::string> values; ///< what stands for {1}, {2}, …
};

/// The phrase a message was made from; of several that fit, the one that says most itself. O(phrases).
std::optional<Phrase> phraseOf(std::string_view message);

/// A pattern, or its translation, with the values in their places.
std::string filledPhrase(std::string_view pattern, std::span<const std::string> values);

} // namespace equipoise
