// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/testview.h"

#include <filesystem>
#include <string>
#include <vector>

namespace equipoise {

/// A file of one test positive and its negatives per user.
struct CandidateFile
{
    ItemLists positives; ///< one for each user that can be evaluated, none for others
    ItemLists negatives; ///< distinct, without the positive; they may be rated by the user: that is the file's protocol
    std::string hash;    ///< SHA-256 of the file
    std::vector<std::string> findings;
};

/// Lines are "(user,positive)\tneg\tneg…" (NCF's .test.negative) or "user\tpositive\tneg neg…", the first of which may
/// be a header. Users whose positive is no test rating of theirs are left out and counted, like negatives that nobody
/// ever rated. Throws Error(Io) where the file cannot be read, Error(Data) with file, line and value for unknown ids, a
/// broken line, a second line for a user, and where no user is left.
CandidateFile readCandidateFile(const std::filesystem::path& path, const TestView& view);

} // namespace equipoise
