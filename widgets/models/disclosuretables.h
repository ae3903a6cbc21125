// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"
#include "widgets/models/tablemodel.h"

#include <optional>

namespace equipoise {

// The tables of a disclosure study; every function here only turns values of the engine into cells.

/// What stages found, and how long they took; of one stage, or of all.
QList<ViewColumn> factColumns();
QList<ViewRow> factRows(const StudyResult& result, std::optional<StudyStage> stage);

/// A user's ratings at some λ; key: study rating.
QList<ViewColumn> disclosureColumns(bool isWelfare);
QList<ViewRow> disclosureRows(const StudyResult& result, const Dataset& dataset,
                              const std::vector<RatingDisclosure>& ratings);

/// Influence against the other methods at equal willingness violation.
QList<ViewColumn> methodColumns(const std::string& metric);
QList<ViewRow> methodRows(const std::vector<MethodComparison>& comparisons, const std::string& metric);

/// Ratings removed one at a time; key: place among the check's points.
QList<ViewColumn> checkColumns();
QList<ViewRow> checkRows(const StudyResult& result, const Dataset& dataset, const InfluenceCheck& check);

/// "HR@10", as the engine names it, in the window's language.
QString studyMetricTitle(const std::string& metric);
/// Title of the item a rating is of.
QString ratedTitle(const StudyResult& result, const Dataset& dataset, std::uint32_t rating);

} // namespace equipoise
