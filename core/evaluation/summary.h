// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/statistics.h"

#include <map>
#include <span>
#include <string>

namespace equipoise {

/// Mean and 95 % interval (t over seeds) of every metric that all the measurements have.
std::map<std::string, Interval> summarise(std::span<const Measured> runs);

} // namespace equipoise
