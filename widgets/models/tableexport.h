// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/table.h"

namespace equipoise {

class TableView;

/// What a view shows, as a table of the engine: its rows in the order and its columns as they are seen, with raw values
/// and the columns' decimals. `onlySelected` leaves out the other rows.
Table shownTable(const TableView& view, bool onlySelected = false);

} // namespace equipoise
