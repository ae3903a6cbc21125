// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace equipoise {

/// What the codes of MovieLens 1M stand for, after its README.
struct AgeBracket
{
    int code;   ///< youngest age in it; 1 for "under 18"
    int oldest; ///< inclusive
    const char* title;
};
inline constexpr std::array<AgeBracket, 7> kAgeBrackets{{{1, 17, "under 18"},
                                                         {18, 24, "18–24"},
                                                         {25, 34, "25–34"},
                                                         {35, 44, "35–44"},
                                                         {45, 49, "45–49"},
                                                         {50, 55, "50–55"},
                                                         {56, 120, "56+"}}};

/// Code = place in the list.
inline constexpr std::array<std::string_view, 21> kOccupations{"other",
                                                               "academic/educator",
                                                               "artist",
                                                               "clerical/admin",
                                                               "college/grad student",
                                                               "customer service",
                                                               "doctor/health care",
                                                               "executive/managerial",
                                                               "farmer",
                                                               "homemaker",
                                                               "K-12 student",
                                                               "lawyer",
                                                               "programmer",
                                                               "retired",
                                                               "sales/marketing",
                                                               "scientist",
                                                               "self-employed",
                                                               "technician/engineer",
                                                               "tradesman/craftsman",
                                                               "unemployed",
                                                               "writer"};

/// The genres of MovieLens 100K and 1M, in the order of the 100K flags after "unknown".
inline constexpr std::array<std::string_view, 18> kMovieLensGenres{
    "Action",    "Adventure", "Animation", "Children's", "Comedy",  "Crime",  "Documentary", "Drama", "Fantasy",
    "Film-Noir", "Horror",    "Musical",   "Mystery",    "Romance", "Sci-Fi", "Thriller",    "War",   "Western"};

std::map<std::string, std::string> genderTitles();
std::map<std::string, std::string> ageBracketTitles();
std::map<std::string, std::string> occupationTitles();

} // namespace equipoise
