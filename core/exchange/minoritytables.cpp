// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/minoritytables.h"

#include "core/base/csv.h"

#include <fmt/format.h>

namespace equipoise {

void writeMinorityTables(const std::filesystem::path& folder, const Dataset& dataset, const MinorityIndex& index)
{
    CsvFile items(folder / "items.csv");
    items.row("item", "title", "majority_likes", "majority_dislikes", "minority_likes", "minority_dislikes", "im_raw",
              "im_unit", "im_signed", "im_quantile");
    const auto imUnit = index.imUnit();
    const auto imSigned = index.imSigned();
    const auto imQuantile = index.imQuantile();
    for (std::uint32_t i = 0; i < index.imRaw.size(); ++i)
        items.row(dataset.items().text(i), dataset.itemTitle(i), index.majorityVotes[i].likes,
                  index.majorityVotes[i].dislikes, index.minorityVotes[i].likes, index.minorityVotes[i].dislikes,
                  index.imRaw[i], imUnit[i], imSigned[i], imQuantile[i]);
    items.close();

    CsvFile users(folder / "users.csv");
    users.row("user", "group", "um_raw", "um_unit", "um_signed", "um_quantile");
    const auto umUnit = index.umUnit();
    const auto umSigned = index.umSigned();
    const auto umQuantile = index.umQuantile();
    for (std::uint32_t u = 0; u < index.umRaw.size(); ++u)
        users.row(dataset.users().text(u), index.isMinority[u] ? "minority" : "majority", index.umRaw[u], umUnit[u],
                  umSigned[u], umQuantile[u]);
    users.close();
}

} // namespace equipoise
