// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace equipoise {

/// Version of the program, as in "0.1.0".
std::string_view buildVersion();
/// Commit the program was built from, with "+changes" where the sources differed from it.
std::string_view buildCommit();
/// Instruction set the running core library was compiled for: "x86-64-v2", "x86-64-v3" or "x86-64-v4".
/// Results are bit-equal only within one of them.
std::string_view instructionSet();

} // namespace equipoise
