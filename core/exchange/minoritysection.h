// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/exchange/report.h"
#include "core/fairness/minorityindex.h"

namespace equipoise {

/// The data figure of DeepFair over all ratings: users per group, distributions of IM and UM (share of the maximum,
/// bins of 0.01, signed scaling), UM by group, and the table of the classification via UM. Needs no run. Where the
/// data have no such minority the section says so.
ReportSection minoritySection(const Dataset& dataset, const MinoritySettings& settings);

/// What the data are: format, sizes, scale, attributes and the reader's findings.
ReportSection dataSection(const Dataset& dataset);

} // namespace equipoise
