// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <stop_token>
#include <string_view>

namespace equipoise::cli {

constexpr int kSuccess = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;
constexpr int kInterrupted = 130;

/// What every verb shares: how to write and when to stop. Results go to stdout, everything else to stderr.
struct Session
{
    bool json = false;
    bool quiet = false;
    std::stop_token stop;

    /// The one JSON document of this call.
    void result(const nlohmann::json& document) const;
    /// Results as text.
    void text(std::string_view text) const;
    /// A message for people, on stderr; silent with --quiet.
    void note(std::string_view text) const;
};

/// A warning or error on stderr, with the program's name before it; also with --quiet.
void complain(std::string_view text);

/// What a verb does once its options are read; returns the exit code.
using Action = std::function<int()>;

} // namespace equipoise::cli
