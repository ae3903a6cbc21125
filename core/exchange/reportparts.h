// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/exchange/reportfigures.h"
#include "core/log/experimentlog.h"
#include "core/training/run.h"

namespace equipoise {

/// The stored settings; nothing where they cannot be read, as those of a model this program does not have.
std::optional<RunSettings> readableSettings(const RunRecord& record);

/// Learning curves of one or more sets, or why there are none.
ReportSection curveSection(std::span<const RunSet> sets);

/// Normalised errors, the accuracy–fairness plane and, for one set, the table over β.
ReportSection tradeOffSection(std::span<const RunSet> sets);

/// The data and the minority indices, or why they are not shown.
void addDataSections(Report& report, const RunRecord& record, const Dataset* dataset);

/// "Written by Equipoise 0.1.0, commit …"
std::string reportFooter();

} // namespace equipoise
