// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/dataoptions.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/synthetic.h"
#include "core/data/textencoding.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

constexpr std::string_view kDemo = "demo";
constexpr std::string_view kSyntheticFormat = "synthetic";

/// Of "demo" and "demo:SEED".
std::optional<std::uint64_t> demoSeed(std::string_view text)
{
    if (text == kDemo)
        return SyntheticSettings{}.seed;
    if (!text.starts_with("demo:"))
        return std::nullopt;
    const auto seed = parseInteger(text.substr(kDemo.size() + 1));
    return seed && *seed >= 0 ? std::optional<std::uint64_t>(static_cast<std::uint64_t>(*seed)) : std::nullopt;
}

DatasetPtr demoData(std::uint64_t seed)
{
    SyntheticSettings settings;
    settings.seed = seed;
    return std::make_shared<const Dataset>(makeSyntheticDataset(settings));
}

/// The last word of "demo data, seed 7".
std::uint64_t loggedSeed(const LoggedData& logged)
{
    const auto words = splitText(logged.source, ' ');
    const auto seed = parseInteger(words.back());
    return seed ? static_cast<std::uint64_t>(*seed) : SyntheticSettings{}.seed;
}

} // namespace

void DataOptions::addTo(CLI::App& command, Form form)
{
    CLI::Option* path = command.add_option(form == Form::Positional ? "PATH" : "--data", m_path,
                                           "Folder, file or .zip with ratings; the format is recognised");
    if (form != Form::Optional)
        path->required();
    const std::string group = "Data";
    const auto option = [&](const char* name, std::string& value, const char* help) {
        return command.add_option(name, value, help)->group(group);
    };
    option("--scale", m_scale, "Rating scale LOW:HIGH [known for MovieLens, else what the values span]");
    option("--columns", m_columns,
           "Delimited text: user=COLUMN,item=COLUMN,rating=COLUMN,timestamp=COLUMN, each a name of the header or a "
           "position from 1, rating and timestamp perhaps 'none'; or positions by that order [guessed]");
    option("--separator", m_separator, "Delimited text: separator, 'tab' or 'blank' [guessed]");
    CLI::Option* header =
        command.add_flag("--header", m_hasHeader, "Delimited text: the first line is a header [guessed]")->group(group);
    command.add_flag("--no-header", m_hasNoHeader, "Delimited text: the first line is a rating [guessed]")
        ->group(group)
        ->excludes(header);
    command.add_flag("--no-quotes", m_noQuotes, "Delimited text: quotation marks mean nothing")->group(group);
    option("--encoding", m_encoding, "Delimited text: what its bytes mean [guessed]")
        ->check(CLI::IsMember(std::vector<std::string>(encodingNames().begin(), encodingNames().end())));
    command.add_flag("--delimited", m_isDelimited, "Take it for delimited text, whatever it looks like")->group(group);
    command.add_flag("--skip-bad-lines", m_skipsBadLines, "Leave lines of ratings out that cannot be read")
        ->group(group);
    option("--table", m_table, "File with the ratings in a folder or .zip [the best candidate]");
    option("--user-table", m_userTable.first, "Further table of user attributes, joined by id");
    option("--user-table-id", m_userTable.second, "Its column with the ids [by name, else the first]");
    option("--item-table", m_itemTable.first, "Table of items with titles, years and genres, joined by id");
    option("--item-table-id", m_itemTable.second, "Its column with the ids [by name, else the first]");
}

DatasetPtr DataOptions::load(const Session& session) const
{
    if (m_path.empty())
        throw Error(ErrorKind::Usage, "--data PATH is required").hint("'--data demo' generates some");
    if (const auto seed = demoSeed(m_path); seed && !std::filesystem::exists(m_path))
        return demoData(*seed);
    return loadFrom(session, m_path, importSettings());
}

DatasetPtr DataOptions::loadLogged(const Session& session, const LoggedData& logged) const
{
    const DatasetPtr dataset = !m_path.empty() ? load(session)
                               : logged.format == kSyntheticFormat
                                   ? demoData(loggedSeed(logged))
                                   : loadFrom(session, logged.source, ImportSettings::fromText(logged.importText));
    if (dataset->contentHash() != logged.hash)
        throw Error(ErrorKind::Data, "these are not the data of the run")
            .file(dataset->source())
            .value(dataset->contentHash())
            .hint(fmt::format("The run used {} with SHA-256 {}; name the data with --data PATH", logged.source,
                              logged.hash));
    return dataset;
}

ImportSettings DataOptions::importSettings() const
{
    ImportSettings settings;
    DelimitedMapping mapping;
    mapping.separator = separatorFromWord(m_separator);
    mapping.encoding = m_encoding;
    if (m_hasHeader || m_hasNoHeader)
        mapping.hasHeader = m_hasHeader;
    if (m_noQuotes)
        mapping.hasQuotes = false;
    if (!m_columns.empty())
        readColumns(m_columns, mapping);
    if (m_isDelimited || mapping != DelimitedMapping())
        settings.mapping = mapping;
    if (!m_scale.empty())
        settings.scale = readScale(m_scale);
    settings.table = m_table;
    settings.users = {m_userTable.first, m_userTable.second};
    settings.items = {m_itemTable.first, m_itemTable.second};
    settings.skipsBadLines = m_skipsBadLines;
    return settings;
}

DatasetPtr DataOptions::loadFrom(const Session& session, const std::string& path, ImportSettings settings) const
{
    LoadOptions options{std::move(settings), {}, session.stop};
    auto dataset = std::make_shared<Dataset>(loadDataset(path, options));
    for (const Finding& finding : dataset->findings())
        session.note(finding.line > 0 ? fmt::format("{}:{}: {}", finding.file, finding.line, finding.text)
                                      : finding.text);
    return dataset;
}

nlohmann::json datasetJson(const Dataset& dataset)
{
    return {{"name", dataset.name()},         {"source", dataset.source()},   {"format", dataset.format()},
            {"users", dataset.userCount()},   {"items", dataset.itemCount()}, {"ratings", dataset.ratingCount()},
            {"sha256", dataset.contentHash()}};
}

} // namespace equipoise::cli
