// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/groupaudit.h"
#include "widgets/models/tablemodel.h"

namespace equipoise {

// Tables of metrics by group; every function here only turns values of the engine into cells.

/// "F, 25" for "gender=F,age=25": the attributes stand beside it.
QString groupLabel(const std::string& group);

/// A metric a row: how far the groups lie apart; key: index of the audit.
QList<ViewColumn> gapColumns();
QList<ViewRow> gapRows(const std::vector<GroupAudit>& audits);

/// A metric and group a row; those of small groups are quiet.
QList<ViewColumn> groupColumns();
QList<ViewRow> groupRows(const std::vector<GroupAudit>& audits);

} // namespace equipoise
