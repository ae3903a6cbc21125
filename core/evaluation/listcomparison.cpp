// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/listcomparison.h"

#include "core/base/error.h"

#include <algorithm>

namespace equipoise {

std::vector<ComparedList> compareLists(std::span<const std::vector<Recommendation>> lists,
                                       std::span<const std::vector<std::uint32_t>> relevant)
{
    if (lists.size() != relevant.size())
        throw Error(ErrorKind::Internal, "as many sets of relevant items as lists are needed");
    std::vector<ComparedList> compared;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        ComparedList& list = compared.emplace_back();
        list.relevant = relevant[i].size();
        for (const ListChange& change : listChanges(lists.front(), lists[i])) {
            const bool isHit =
                std::find(relevant[i].begin(), relevant[i].end(), change.place.item) != relevant[i].end();
            list.hits += isHit && change.rank > 0;
            list.common += change.rank > 0 && change.before > 0;
            list.places.push_back({change, isHit});
        }
    }
    return compared;
}

} // namespace equipoise
