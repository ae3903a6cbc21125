// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/rankingcurves.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace equipoise {

std::optional<RankingKey> parseRankingKey(std::string_view key)
{
    const std::size_t at = key.find('@');
    if (at == std::string_view::npos || key.find_first_of("[{") != std::string_view::npos || !describeMetric(key))
        return std::nullopt;
    const std::string_view rest = key.substr(at + 1);
    const std::size_t colon = rest.find(':');
    const auto k = parseNumber(rest.substr(0, colon));
    if (!k || *k < 1)
        return std::nullopt;
    return RankingKey{std::string(key.substr(0, at)), static_cast<std::uint32_t>(*k),
                      colon == std::string_view::npos ? "full" : std::string(rest.substr(colon + 1))};
}

std::vector<RankingCurve> rankingCurves(std::span<const Measured> seeds)
{
    const auto& table = metricTable();
    // place in the table, whether sampled, candidates
    std::map<std::tuple<std::ptrdiff_t, bool, std::string>, std::map<std::uint32_t, std::string>> keys;
    for (const Measured& run : seeds)
        for (const auto& [key, value] : run.values)
            if (const auto parts = parseRankingKey(key))
                keys[{describeMetric(key) - table.data(), parts->candidates != "full", parts->candidates}].emplace(
                    parts->k, key);

    std::vector<RankingCurve> curves;
    for (const auto& [place, lengths] : keys) {
        RankingCurve& curve = curves.emplace_back();
        curve.metric = table[static_cast<std::size_t>(std::get<0>(place))].name;
        curve.candidates = std::get<2>(place);
        for (const auto& [k, key] : lengths) {
            std::vector<double> values;
            std::span<const float> users;
            for (const Measured& run : seeds) {
                const auto value = run.values.find(key);
                if (value == run.values.end())
                    continue;
                values.push_back(value->second);
                if (const auto own = run.perUser.find(key); own != run.perUser.end())
                    users = own->second;
            }
            curve.lengths.push_back(k);
            curve.values.push_back(estimateMetric(key, values, users));
        }
    }
    return curves;
}

std::string candidateFileHash(std::string_view protocol)
{
    for (const std::string_view part : splitText(protocol, ';')) {
        const std::string_view text = trimmed(part);
        if (!text.starts_with("candidates="))
            continue;
        for (const std::string_view set : splitText(text.substr(text.find('=') + 1), ','))
            if (const std::string_view one = trimmed(set); one.starts_with("file "))
                return std::string(trimmed(one.substr(5)));
    }
    return {};
}

} // namespace equipoise
