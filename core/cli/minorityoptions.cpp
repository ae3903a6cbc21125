// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/minorityoptions.h"
#include "core/cli/validators.h"

#include <CLI/CLI.hpp>

namespace equipoise::cli {

void MinorityOptions::addTo(CLI::App& command)
{
    const std::string group = "Minority indices";
    command
        .add_option("--minority", m_settings.predicate,
                    "Who is the minority: 'gender=F', 'age<=18', 'activity<=0.25', 'gender=F and age<35'")
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--indifferent", m_indifferent,
                    "A rating of exactly the threshold counts as like and dislike, as neither, or as a like")
        ->check(CLI::IsMember({"both", "skip", "like"}))
        ->capture_default_str()
        ->group(group);
    command.add_option("--threshold", m_settings.threshold, "Rating from which an item is liked")
        ->capture_default_str()
        ->group(group);
    command.add_option("--shrinkage", m_settings.shrinkage, "k of J = (L - D)/(L + D + k)")
        ->check(between(0, 1e6))
        ->capture_default_str()
        ->group(group);
}

MinoritySettings MinorityOptions::settings() const
{
    MinoritySettings settings = m_settings;
    settings.indifferent = m_indifferent == "skip"   ? Indifferent::Skip
                           : m_indifferent == "like" ? Indifferent::Like
                                                     : Indifferent::Both;
    return settings;
}

} // namespace equipoise::cli
