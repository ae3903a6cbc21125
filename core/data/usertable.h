// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <map>

namespace equipoise {

/// A table of user attributes as read: texts, one row per user.
struct UserTable
{
    struct Column
    {
        std::string name;                          ///< made lower case
        std::vector<std::string> labels;           ///< per row; empty: unknown
        std::map<std::string, std::string> titles; ///< what labels mean, for those that need saying
    };

    std::string file;
    std::vector<std::string> ids;
    std::vector<std::uint64_t> lines; ///< of the rows in the file; may be empty
    std::vector<Column> columns;
};

/// The table's columns by user index. Rows of users who rated nothing, users without a row and rows that name a user
/// again (the first one counts) become findings.
std::vector<Attribute> makeAttributes(const UserTable& table, const IdMap& users, std::vector<Finding>& findings);

} // namespace equipoise
