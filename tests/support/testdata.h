// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <string_view>

/// Folder of a real data set ("ml-1m"), from the environment variable EQUIPOISE_DATA or the shared data beside the
/// checkout; empty where it is missing.
std::filesystem::path realData(const char* name);

/// Skips the test function, loudly, where the data set is missing.
#define REQUIRE_REAL_DATA(variable, name)                                                                              \
    const std::filesystem::path variable = realData(name);                                                             \
    if (variable.empty())                                                                                              \
    QSKIP("SKIPPED: data set " name " not found; set EQUIPOISE_DATA to the folder that holds it")

/// A file of expected results kept with the tests.
std::filesystem::path referenceFile(const char* name);

/// Writes text to a file in a temporary folder and returns the path.
std::filesystem::path writeFile(const QTemporaryDir& folder, const std::string& name, std::string_view text);
