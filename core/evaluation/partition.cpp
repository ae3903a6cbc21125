// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/partition.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cmath>
#include <map>

namespace equipoise {
namespace {

const Attribute& attributeNamed(const Dataset& dataset, std::string_view name)
{
    if (const Attribute* attribute = dataset.attribute(name))
        return *attribute;
    std::vector<std::string> known;
    for (const Attribute& attribute : dataset.attributes())
        known.push_back(attribute.name);
    std::string all;
    for (const std::string& one : known)
        all += (all.empty() ? "" : ", ") + one;
    const std::string near = nearest(name, known);
    throw Error(ErrorKind::Usage, "the data have no user attribute '" + std::string(name) + "' to group by")
        .hint(known.empty()  ? "These data have no user attributes"
              : near.empty() ? "There are: " + all
                             : "Did you mean '" + near + "'?");
}

} // namespace

Partition everybody(const Dataset& dataset) { return {"", {""}, std::vector<std::uint32_t>(dataset.userCount(), 0)}; }

Partition partitionBy(const Dataset& dataset, std::string_view specification)
{
    std::vector<const Attribute*> attributes;
    for (const std::string_view name : splitText(specification, '*'))
        attributes.push_back(&attributeNamed(dataset, trimmed(name)));

    Partition partition;
    for (const Attribute* attribute : attributes)
        partition.name += (partition.name.empty() ? "" : "*") + attribute->name;

    // keyed by the codes, so that groups come in the order of the attributes' labels
    std::map<std::vector<std::uint32_t>, std::vector<std::uint32_t>> members;
    for (std::uint32_t u = 0; u < dataset.userCount(); ++u) {
        std::vector<std::uint32_t> codes;
        for (const Attribute* attribute : attributes)
            codes.push_back(attribute->codes[u]);
        bool isKnown = true;
        for (const std::uint32_t code : codes)
            isKnown = isKnown && code != Attribute::kMissing;
        if (isKnown)
            members[codes].push_back(u);
    }
    partition.codes.assign(dataset.userCount(), Partition::kNone);
    for (const auto& [codes, users] : members) {
        for (const std::uint32_t u : users)
            partition.codes[u] = static_cast<std::uint32_t>(partition.labels.size());
        std::string label;
        for (std::size_t a = 0; a < codes.size(); ++a)
            label += (a ? "," : "") + attributes[a]->name + "=" + attributes[a]->labels[codes[a]];
        partition.labels.push_back(std::move(label));
    }
    return partition;
}

std::vector<Cell> meansOverUsers(std::span<const double> perUser, const Partition& partition)
{
    std::vector<Cell> cells(partition.size());
    for (std::size_t u = 0; u < perUser.size(); ++u)
        if (partition.codes[u] != Partition::kNone && !std::isnan(perUser[u])) {
            Cell& cell = cells[partition.codes[u]];
            cell.value += perUser[u];
            ++cell.n;
        }
    for (Cell& cell : cells) {
        cell.users = cell.n;
        cell.value /= cell.n ? static_cast<double>(cell.n) : 1;
    }
    return cells;
}

} // namespace equipoise
