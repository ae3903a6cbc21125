// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

namespace equipoise {

/// How often something noteworthy occurred, and where first.
class Tally
{
public:
    Tally() = default;
    explicit Tally(std::uint64_t count)
        : m_count(count)
    {}
    void count(std::uint64_t line)
    {
        if (m_count++ == 0 || line < m_line)
            m_line = line;
    }
    /// Adds a finding where anything was counted: "12 ratings given twice: the later one counts".
    void report(std::vector<Finding>& findings, const char* one, const char* many, const char* consequence,
                const std::string& file) const;

private:
    std::uint64_t m_count = 0;
    std::uint64_t m_line = 0;
};

} // namespace equipoise
