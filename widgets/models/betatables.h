// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/betafollower.h"
#include "widgets/models/tablemodel.h"

namespace equipoise {

// The two tables beside the β slider; every function here only turns values of the engine into cells.

/// Errors and list metrics, over everybody, changed since the β compared with, and per group.
QList<ViewColumn> betaErrorColumns(double reference);
/// `lists` and `listsBefore` may be null: not made yet.
QList<ViewRow> betaErrorRows(const BetaView& view, std::size_t k, const BetaLists* lists, const BetaLists* listsBefore);

/// "▲ 2", "new", "left, was 3": what became of a place.
QString movedText(const ListChange& change);

/// A user's list with what moved; key: item.
QList<ViewColumn> betaListColumns();
QList<ViewRow> betaListRows(const BetaView& view, const BetaProbe& probe);

} // namespace equipoise
