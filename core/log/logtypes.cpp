// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/logtypes.h"

#include "core/base/error.h"

#include <array>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 5> kStatusNames{"running", "finished", "stopped", "failed", "interrupted"};

} // namespace

std::string_view toText(RunStatus status) { return kStatusNames.at(static_cast<std::size_t>(status)); }

RunStatus runStatusFromText(std::string_view text)
{
    for (std::size_t i = 0; i < kStatusNames.size(); ++i)
        if (kStatusNames[i] == text)
            return static_cast<RunStatus>(i);
    throw Error(ErrorKind::Usage, "a run's status is one of running, finished, stopped, failed, interrupted")
        .value(std::string(text));
}

std::vector<int> SweepRecord::missing() const
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (!runs[i] || (runs[i]->second != RunStatus::Finished && runs[i]->second != RunStatus::Running))
            indices.push_back(static_cast<int>(i));
    return indices;
}

} // namespace equipoise
