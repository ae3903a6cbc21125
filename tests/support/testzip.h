// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// Writes a .zip with these entries (path and content), encrypted where there is a password.
void writeZip(const std::filesystem::path& path, const std::vector<std::pair<std::string, std::string>>& entries,
              const std::string& password = {});
