// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdata.h"

#include <cstdlib>
#include <fstream>

std::filesystem::path realData(const char* name)
{
    const char* variable = std::getenv("EQUIPOISE_DATA");
    const std::filesystem::path root = variable ? variable : EQUIPOISE_SHARED_DATA;
    const std::filesystem::path folder = root / name;
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path{};
}

std::filesystem::path referenceFile(const char* name) { return std::filesystem::path(EQUIPOISE_TEST_REFERENCE) / name; }

std::filesystem::path writeFile(const QTemporaryDir& folder, const std::string& name, std::string_view text)
{
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
}
