// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"
#include "core/evaluation/evaluation.h"
#include "core/fairness/minorityindex.h"
#include "core/log/logtypes.h"
#include "widgets/models/tablemodel.h"

#include <map>
#include <span>

namespace equipoise {

// Columns and rows of the window's tables; every function here only turns values of the engine into cells.

/// Values of an attribute of users or items.
QList<ViewColumn> valueColumns(bool ofItems);
QList<ViewRow> valueRows(const AttributeSummary& attribute);
/// "Gender" for "gender".
QString attributeTitle(const std::string& name);

/// How often the sign of UM names a user's group.
QList<ViewColumn> classificationColumns();
QList<ViewRow> classificationRows(const MinorityIndex& index);

/// Items with their index and the votes of both groups behind it; key: item.
QList<ViewColumn> itemColumns();
QList<ViewRow> itemRows(const Dataset& dataset, const MinorityIndex& index, std::span<const double> im);

/// Final metrics without those per β.
QList<ViewColumn> metricColumns();
QList<ViewRow> metricRows(const Measured& measured);

/// A word for a run's state.
QString statusText(RunStatus status);
/// "NDCG@10 [gender=F]" for "ndcg@10[gender=F]".
QString metricTitle(const std::string& key);

} // namespace equipoise
