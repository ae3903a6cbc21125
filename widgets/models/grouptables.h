// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/groupaudit.h"
#include "widgets/models/tablemodel.h"

namespace equipoise {

// Tables of metrics by group; every function here only turns values of the engine into cells.

/// "female, 25–34" for "gender=F,age=25" where the data (may be null) have titles for their labels, else "F, 25"; the
/// attributes stand beside it.
QString groupLabel(const std::string& group, const Dataset* dataset);

/// The longest label of all groups.
QString longestGroupLabel(const std::vector<GroupAudit>& audits, const Dataset* dataset);

/// A metric a row: how far the groups lie apart; key: index of the audit.
QList<ViewColumn> gapColumns();
QList<ViewRow> gapRows(const std::vector<GroupAudit>& audits, const Dataset* dataset);

/// A metric and group a row; those of small groups are quiet.
QList<ViewColumn> groupColumns();
QList<ViewRow> groupRows(const std::vector<GroupAudit>& audits, const Dataset* dataset);

} // namespace equipoise
