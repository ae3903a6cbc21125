// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/movielenscodes.h"

namespace equipoise {

std::map<std::string, std::string> genderTitles() { return {{"F", "female"}, {"M", "male"}}; }

std::map<std::string, std::string> ageBracketTitles()
{
    std::map<std::string, std::string> titles;
    for (const AgeBracket& bracket : kAgeBrackets)
        titles.emplace(std::to_string(bracket.code), bracket.title);
    return titles;
}

std::map<std::string, std::string> occupationTitles()
{
    std::map<std::string, std::string> titles;
    for (std::size_t code = 0; code < kOccupations.size(); ++code)
        titles.emplace(std::to_string(code), std::string(kOccupations[code]));
    return titles;
}

} // namespace equipoise
