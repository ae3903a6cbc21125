// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityfigure.h"
#include "core/fairness/usercontributions.h"
#include "core/training/recommend.h"
#include "widgets/models/tablemodel.h"

namespace equipoise {

// Tables of the Minorities page; every function here only turns values of the engine into cells. Safe on any thread.

/// Items with index, interval and votes; key: item.
QList<ViewColumn> selectedItemColumns();
QList<ViewRow> selectedItemRows(const Dataset& dataset, const MinorityFigure& figure,
                                std::span<const std::uint32_t> items);

/// Users with group and index; key: user.
QList<ViewColumn> selectedUserColumns();
QList<ViewRow> selectedUserRows(const Dataset& dataset, const MinorityFigure& figure,
                                std::span<const std::uint32_t> users);

/// A user's ratings and what each adds to her index; key: row.
QList<ViewColumn> historyColumns();
QList<ViewRow> historyRows(const Dataset& dataset, const std::vector<Contribution>& history);

/// What a model recommends her; key: item.
QList<ViewColumn> recommendationColumns();
QList<ViewRow> recommendationRows(const Dataset& dataset, const std::vector<RecommendedItem>& list,
                                  std::span<const double> im);

} // namespace equipoise
