// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/userlists.h"
#include "widgets/models/tablemodel.h"

namespace equipoise {

// A user's lists by logged runs; every function here only turns values of the engine into cells and texts.

inline constexpr int kListTitleColumn = 1; ///< takes the room left
inline constexpr int kListMovedColumn = 5;

/// Place, title, score, IM, hit, and what moved against the list compared with.
QList<ViewColumn> listColumns();
/// Widths for TableView::setSampledWidths.
QStringList listSamples();
QList<ViewRow> listRows(const ListedList& list);
/// "3 of 12 relevant test items hit".
QString hitsText(const ListedList& list);

/// "12 · mf-fair, seed 2".
QString listedRunText(const ListedRun& run);
/// Why a run has no lists.
QString noListsText(const ListedRun& run);

} // namespace equipoise
