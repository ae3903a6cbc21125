// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/syntheticworld.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 37> kAdjectives{
    "Silent",  "Crimson", "Broken", "Golden",   "Last",   "Hidden", "Paper",     "Electric",  "Northern", "Borrowed",
    "Velvet",  "Distant", "Hollow", "Burning",  "Quiet",  "Second", "Wandering", "Invisible", "Midnight", "Patient",
    "Frozen",  "Painted", "Lucky",  "Restless", "Copper", "Gentle", "Forgotten", "Seventh",   "Amber",    "Stolen",
    "Morning", "Secret",  "Wild",   "Lonely",   "Glass",  "Bitter", "Radiant"};

constexpr std::array<std::string_view, 41> kNouns{
    "Harbour", "Orchard",   "Letter",    "Kingdom", "River",    "Witness", "Garden",   "Station",  "Summer",
    "Promise", "Mirror",    "Empire",    "Dancer",  "Island",   "Engine",  "Stranger", "Carnival", "Compass",
    "Winter",  "Detective", "Bridge",    "Waltz",   "Frontier", "Signal",  "Castle",   "Voyage",   "Lighthouse",
    "Robot",   "Daughter",  "Heist",     "Forest",  "Melody",   "Horizon", "Captain",  "Shadow",   "Sonata",
    "Outlaw",  "Comet",     "Neighbour", "Market",  "Sparrow"};

constexpr std::size_t kPatterns = 4;

std::string romanNumeral(std::size_t number)
{
    constexpr std::array<std::pair<std::size_t, std::string_view>, 7> kDigits{
        {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string text;
    for (const auto& [value, digits] : kDigits) {
        for (; number >= value; number -= value)
            text += digits;
    }
    return text;
}

} // namespace

std::string syntheticTitle(std::uint32_t number, int year)
{
    // 37, 41 and 4 share no factor, so the three remainders together repeat only after their product
    const std::string_view adjective = kAdjectives[number % kAdjectives.size()];
    const std::string_view noun = kNouns[number % kNouns.size()];
    const std::size_t period = kAdjectives.size() * kNouns.size() * kPatterns;
    const std::size_t part = number / period + 1;
    const std::string suffix = part > 1 ? " " + romanNumeral(part) : "";
    switch (number % kPatterns) {
    case 0:
        return fmt::format("The {} {}{} ({})", adjective, noun, suffix, year);
    case 1:
        return fmt::format("{} {}{} ({})", adjective, noun, suffix, year);
    case 2:
        return fmt::format("A {} for the {}{} ({})", noun, adjective, suffix, year);
    default:
        return fmt::format("My {} {}{} ({})", adjective, noun, suffix, year);
    }
}

} // namespace equipoise
