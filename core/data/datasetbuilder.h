// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/data/idcolumn.h"
#include "core/data/itemtable.h"
#include "core/data/usertable.h"

namespace equipoise {

/// Where rows of ratings stood in their file, so that findings can name a line.
struct RowLines
{
    std::string file;
    std::uint64_t first = 0;                ///< line of row 0; 0: unknown
    std::vector<std::uint64_t> skipsBefore; ///< rows before which a line was skipped, ascending; may repeat

    std::uint64_t lineOf(std::uint64_t row) const;
};

/// Puts a Dataset together from what a reader or a generator found, in any order. Ratings come in bulk or one by one.
/// Reports duplicate ratings (the later timestamp counts, at equal or without timestamps the later row), mismatches
/// between ratings and tables, and ratings that are all equal as findings.
class DatasetBuilder
{
public:
    DatasetBuilder(std::string name, std::string source, std::string format = "synthetic");

    void setFormat(std::string format) { m_format = std::move(format); }
    void setImportText(std::string text) { m_importText = std::move(text); }

    /// Whole columns of the same length; no timestamps: an empty column.
    void setRatings(IdColumn users, IdColumn items, Column<float> values, Column<std::int64_t> timestamps = {});
    void addRating(std::int64_t user, std::int64_t item, float value);
    void addRating(std::int64_t user, std::int64_t item, float value, std::int64_t timestamp);
    void setLines(RowLines lines) { m_lines = std::move(lines); }
    /// Default: what the values span (down to 0 where they are all equal and positive).
    void setScale(RatingScale scale) { m_scale = scale; }
    void setItems(ItemTable table) { m_items = std::move(table); }
    void addItem(ListedItem item) { m_items.items.push_back(std::move(item)); }
    /// May be called several times; a column replaces an earlier one of the same name.
    void addUsers(UserTable table) { m_userTables.push_back(std::move(table)); }
    void addFinding(Finding finding) { m_findings.push_back(std::move(finding)); }

    /// Consumes what was given. Throws Error(Data) where there are no ratings or more than 32-bit rows hold. O(n),
    /// parallel; needs at most 12 bytes a rating beside the result.
    Dataset build();

private:
    void sortByUser(Dataset& dataset);
    void dropDuplicates(Dataset& dataset);
    void buildItemView(Dataset& dataset) const;
    void nameItems(Dataset& dataset);
    void describeUsers(Dataset& dataset);
    void settleScale(Dataset& dataset);

    std::string m_name;
    std::string m_source;
    std::string m_format;
    std::string m_importText;
    IdColumn m_users;
    IdColumn m_itemIds;
    Column<float> m_values;
    Column<std::int64_t> m_timestamps;
    RowLines m_lines;
    std::optional<RatingScale> m_scale;
    ItemTable m_items;
    std::vector<UserTable> m_userTables;
    std::vector<Finding> m_findings;
    Column<std::uint32_t> m_order; ///< row given → row sorted; empty where they are the same
};

} // namespace equipoise
