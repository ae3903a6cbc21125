// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"

namespace CLI {
class App;
}

namespace equipoise::cli {

// One function a verb, in a file of its own (verb_*.cpp); the table is in verbs.cpp.
Action describeModels(CLI::App& command, const Session& session);

} // namespace equipoise::cli
