// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/usertable.h"

#include "core/base/text.h"
#include "core/data/tally.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::uint32_t kNoRow = 0xFFFFFFFFU;

std::string lowered(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// Row of the table per user index.
std::vector<std::uint32_t> rowsOfUsers(const UserTable& table, const IdMap& users, std::vector<Finding>& findings)
{
    Tally strangers;
    Tally repeated;
    std::vector<std::uint32_t> rows(users.size(), kNoRow);
    for (std::size_t row = 0; row < table.ids.size(); ++row) {
        const std::uint64_t line = row < table.lines.size() ? table.lines[row] : 0;
        const auto user = users.find(table.ids[row]);
        if (!user)
            strangers.count(line);
        else if (rows[*user] != kNoRow)
            repeated.count(line);
        else
            rows[*user] = static_cast<std::uint32_t>(row);
    }
    const auto missing = static_cast<std::uint64_t>(std::count(rows.begin(), rows.end(), kNoRow));
    strangers.report(findings, "user of the user table", "users of the user table", "without ratings, left out",
                     table.file);
    repeated.report(findings, "user given twice in the user table", "users given twice in the user table",
                    "the first line counts", table.file);
    Tally(missing).report(findings, "user missing in the user table", "users missing in the user table",
                          "the attributes are unknown there", table.file);
    return rows;
}

bool comesBefore(const std::string& a, const std::string& b, bool isNumeric)
{
    if (!isNumeric)
        return a < b;
    const double x = *parseNumber(a);
    const double y = *parseNumber(b);
    return x != y ? x < y : a < b;
}

Attribute makeAttribute(const UserTable::Column& column, const std::vector<std::uint32_t>& rowOfUser)
{
    Attribute attribute;
    attribute.name = lowered(column.name);
    for (const std::uint32_t row : rowOfUser)
        if (row != kNoRow && !column.labels[row].empty())
            attribute.labels.push_back(column.labels[row]);
    std::sort(attribute.labels.begin(), attribute.labels.end());
    attribute.labels.erase(std::unique(attribute.labels.begin(), attribute.labels.end()), attribute.labels.end());
    attribute.isNumeric = !attribute.labels.empty() &&
                          std::all_of(attribute.labels.begin(), attribute.labels.end(),
                                      [](const std::string& label) { return parseNumber(label).has_value(); });
    std::sort(attribute.labels.begin(), attribute.labels.end(),
              [&](const std::string& a, const std::string& b) { return comesBefore(a, b, attribute.isNumeric); });
    std::map<std::string_view, std::uint32_t> codes;
    for (const std::string& label : attribute.labels) {
        codes.emplace(label, static_cast<std::uint32_t>(codes.size()));
        const auto title = column.titles.find(label);
        attribute.titles.push_back(title == column.titles.end() ? label : title->second);
        if (attribute.isNumeric)
            attribute.numbers.push_back(*parseNumber(label));
    }
    for (const std::uint32_t row : rowOfUser) {
        const bool isKnown = row != kNoRow && !column.labels[row].empty();
        attribute.codes.push_back(isKnown ? codes.at(column.labels[row]) : Attribute::kMissing);
    }
    return attribute;
}

} // namespace

std::vector<Attribute> makeAttributes(const UserTable& table, const IdMap& users, std::vector<Finding>& findings)
{
    const std::vector<std::uint32_t> rows = rowsOfUsers(table, users, findings);
    std::vector<Attribute> attributes;
    for (const UserTable::Column& column : table.columns)
        attributes.push_back(makeAttribute(column, rows));
    return attributes;
}

} // namespace equipoise
