// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/summary.h"

#include <algorithm>

namespace equipoise {

std::map<std::string, Interval> summarise(std::span<const Measured> runs)
{
    std::map<std::string, Interval> summary;
    if (runs.empty())
        return summary;
    for (const auto& [key, value] : runs.front().values) {
        std::vector<double> values;
        for (const Measured& run : runs)
            if (const auto at = run.values.find(key); at != run.values.end())
                values.push_back(at->second);
        if (values.size() == runs.size())
            summary[key] = tInterval(values);
    }
    return summary;
}

} // namespace equipoise
