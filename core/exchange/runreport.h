// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/log/experimentlog.h"

#include <span>

namespace equipoise {

/// Everything the log knows of one run, with figures: settings, provenance, curves, metrics with intervals, groups, β,
/// findings and the command that repeats it. What is missing is said, not skipped. `dataset` adds the data and the
/// minority indices; it may be null, and one with another content hash than the run's is refused in words.
Report runReport(const ExperimentLog& log, RunId run, const Dataset* dataset = nullptr);

/// Several runs beside each other. Runs that differ in nothing but the seed form one set, shown by mean and 95 %
/// interval; runs that were measured differently are said to be.
Report comparisonReport(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset = nullptr);

/// The data and the minority indices alone.
Report dataReport(const Dataset& dataset, const MinoritySettings& settings);

/// A sweep: its command, its settings' means with the Pareto front, knee and hypervolume, then its runs compared.
/// Throws Error(Data) where none was begun.
Report sweepReport(const ExperimentLog& log, SweepId sweep, const Dataset* dataset = nullptr);

/// runReport of one run, comparisonReport of several. Throws Error(Usage) for none.
Report reportOf(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset = nullptr);

/// The same as a page.
std::string runReportHtml(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset = nullptr);

} // namespace equipoise
