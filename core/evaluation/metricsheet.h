// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/partition.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace equipoise {

/// Writes values into a Measured: names them, lets only possible ones in, and draws differences, ratios and worst
/// groups from the cells of a partition.
class MetricSheet
{
public:
    MetricSheet(Measured& measured, std::uint32_t smallestGroup)
        : m_measured(measured)
        , m_smallestGroup(smallestGroup)
    {}

    /// The cells of a partition under `key`; those of everybody() become the plain value. Without `compares` the groups
    /// are listed but not compared.
    void add(const std::string& key, const Partition& partition, std::span<const Cell> cells, bool compares = true);
    /// One value under its full key. False, with a finding, where it is impossible.
    bool addValue(const std::string& key, double value);
    /// Flags something that cannot be.
    void flag(std::string text) { m_measured.impossible.push_back(std::move(text)); }
    void note(std::string text);
    bool isSmall(const Cell& cell) const { return cell.users < m_smallestGroup; }
    /// Adds what only the end can tell: how many groups were small.
    void finish();

private:
    void compare(const std::string& key, const Partition& partition, std::span<const Cell> cells);

    Measured& m_measured;
    std::uint32_t m_smallestGroup;
    std::map<std::string, std::size_t> m_smallGroups; ///< by partition, the most any metric had
};

} // namespace equipoise
