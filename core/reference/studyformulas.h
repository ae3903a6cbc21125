// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference/formulas.h"

#include <map>
#include <set>

namespace equipoise {

/// Formula cards of the parameters of a disclosure study, "disclosure.rho" and so on.
const std::map<std::string, Formula, std::less<>>& studyFormulas();

/// What a window shows and translates of disclosure studies: settings, presets, stages, methods, metrics, facts.
void addStudyTexts(std::set<std::string>& texts);

} // namespace equipoise
