// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"
#include "core/data/load.h"
#include "core/log/logtypes.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// The options that name and describe the data, the same on every verb that reads some.
class DataOptions
{
public:
    /// As a positional PATH, as --data PATH, or as --data PATH that may be missing.
    enum class Form { Positional, Option, Optional };
    void addTo(CLI::App& command, Form form);

    void setPath(std::string path) { m_path = std::move(path); }
    bool hasPath() const { return !m_path.empty(); }
    /// Reads the data, or makes demo data for "demo" and "demo:SEED"; what the reader noticed goes to stderr. Throws
    /// Error(Usage) where no path was given.
    DatasetPtr load(const Session& session) const;
    /// The same, but without a path the data are those a logged run used. Throws Error(Data) where they changed since.
    DatasetPtr loadLogged(const Session& session, const LoggedData& logged) const;

private:
    ImportSettings importSettings() const;
    DatasetPtr loadFrom(const Session& session, const std::string& path, ImportSettings settings) const;

    std::string m_path;
    std::pair<std::string, std::string> m_userTable; ///< path and column of the ids
    std::pair<std::string, std::string> m_itemTable;
    std::string m_table;
    std::string m_scale;
    std::string m_separator;
    std::string m_columns;
    std::string m_encoding;
    bool m_hasHeader = false;
    bool m_hasNoHeader = false;
    bool m_noQuotes = false;
    bool m_isDelimited = false;
    bool m_skipsBadLines = false;
};

/// {name, source, format, users, items, ratings, sha256}: the `dataset` of every JSON result.
nlohmann::json datasetJson(const Dataset& dataset);

} // namespace equipoise::cli
