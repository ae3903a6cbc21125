// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityindex.h"

#include <string>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// The options that say who the minority is and how votes are counted.
class MinorityOptions
{
public:
    void addTo(CLI::App& command);
    MinoritySettings settings() const;

private:
    MinoritySettings m_settings;
    std::string m_indifferent = "both";
};

} // namespace equipoise::cli
