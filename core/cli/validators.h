// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

namespace equipoise::cli {

/// Accepts numbers of a range and names the range where it refuses, and in --help.
CLI::Validator between(double low, double high);
CLI::Validator atLeast(double low);

} // namespace equipoise::cli
