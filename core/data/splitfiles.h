// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/holdout.h"

#include <string>

namespace equipoise {

/// Marks the rows that a base file names as Train, those of a test file as Test and the others as None. The files are
/// tables of ratings in any format of loadDataset(); paths that do not exist as they are, are looked for beside the
/// data. Only users and items count, not the values. Throws Error(Data), with file and line, for a rating that the data
/// do not have or that both files name.
void markByFiles(const Dataset& dataset, const std::string& base, const std::string& test, Parts& parts);

} // namespace equipoise
