// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/sweep.h"

#include <QString>

namespace equipoise {

/// The command line that does the same as a run of the window; options at their defaults are left out. `source` is
/// Dataset::source().
QString trainCommand(const RunSettings& settings, const std::string& source);
QString sweepCommand(const SweepSettings& settings, const std::string& source);

} // namespace equipoise
