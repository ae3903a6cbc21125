// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"

#include <span>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// One line of the table of verbs. `describe` adds the verb's options to the command and returns what it does.
struct Verb
{
    std::string_view words; ///< "train" or "data info"
    std::string_view summary;
    Action (*describe)(CLI::App& command, const Session& session) = nullptr;
};

std::span<const Verb> verbTable();

/// The whole program behind main(): finds the verb, reads its options, does it. Returns the exit code and never throws.
int runProgram(std::span<const std::string> arguments, std::stop_token stop);

} // namespace equipoise::cli
