// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/validators.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <limits>

namespace equipoise::cli {

namespace {

CLI::Validator inRange(double low, double high, const std::string& range)
{
    const auto check = [low, high, range](const std::string& text) {
        const auto number = parseNumber(text);
        if (number && *number >= low && *number <= high)
            return std::string();
        return fmt::format("takes a number {} (found '{}')", range, text);
    };
    return {check, range};
}

} // namespace

CLI::Validator between(double low, double high)
{
    return inRange(low, high, fmt::format("from {} to {}", numberText(low), numberText(high)));
}

CLI::Validator atLeast(double low)
{
    return inRange(low, std::numeric_limits<double>::infinity(), fmt::format("of at least {}", numberText(low)));
}

} // namespace equipoise::cli
