// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/tally.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace equipoise {

void Tally::report(std::vector<Finding>& findings, const char* one, const char* many, const char* consequence,
                   const std::string& file) const
{
    if (m_count == 0)
        return;
    const std::string count = groupedText(static_cast<long long>(m_count));
    findings.push_back(
        {fmt::format("{} {}: {}", count, m_count == 1 ? one : many, consequence), file, m_line, m_count});
}

} // namespace equipoise
