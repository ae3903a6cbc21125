// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QString>

namespace equipoise {

/// Words for a column: "NDCG@10 ↑", "Time (s)", "factors"; and what it means, as rich text.
QString runColumnTitle(const RunColumn& column);
QString runColumnHelp(const RunColumn& column);
/// Whether its values are written to the right.
bool isNumberColumn(const RunColumn& column);

/// One cell of a run in words; a dash where there is nothing. `decimals` as in runNumberText().
QString runCellText(const RunTable& table, std::size_t row, const RunColumn& column, int decimals);
/// In the user's locale with so many decimals; negative: as many as it takes.
QString runNumberText(double value, int decimals);

} // namespace equipoise
