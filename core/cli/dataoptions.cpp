// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/dataoptions.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/synthetic.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

RatingScale parseScale(const std::string& text)
{
    const auto parts = splitText(text, ':');
    const auto low = parseNumber(parts.front());
    const auto high = parseNumber(parts.back());
    if (parts.size() != 2 || !low || !high || *low >= *high)
        throw Error(ErrorKind::Usage, "--scale takes the lowest and the highest rating, as in 0.5:5").value(text);
    return {static_cast<float>(*low), static_cast<float>(*high)};
}

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

DelimitedMapping parseMapping(const std::string& separator, const std::string& columns, const std::string& header)
{
    DelimitedMapping mapping;
    mapping.separator = separator == "tab" ? "\t" : separator;
    if (!columns.empty()) {
        const auto names = splitText(columns, ',');
        if (names.size() < 3 || names.size() > 4)
            throw Error(ErrorKind::Usage, "--columns takes USER,ITEM,RATING or USER,ITEM,RATING,TIME").value(columns);
        mapping.user = trimmed(names[0]);
        mapping.item = trimmed(names[1]);
        mapping.rating = trimmed(names[2]);
        mapping.timestamp = names.size() == 4 ? trimmed(names[3]) : std::string_view("none");
    }
    if (header != "guess")
        mapping.hasHeader = header == "yes";
    return mapping;
}

} // namespace

void DataOptions::addTo(CLI::App& command, Form form)
{
    CLI::Option* path = command.add_option(form == Form::Positional ? "PATH" : "--data", m_path,
                                           "Folder, file or .zip with ratings; the format is recognised");
    if (form != Form::Optional)
        path->required();
    const std::string group = "Data";
    command.add_option("--user-table", m_userTable, "Further table of user attributes, first column the user id")
        ->group(group);
    command.add_option("--scale", m_scale, "Rating scale LOW:HIGH [known for MovieLens, else what the values span]")
        ->group(group);
    command.add_option("--separator", m_separator, "Delimited text: separator, or 'tab' [guessed]")->group(group);
    command
        .add_option("--columns", m_columns,
                    "Delimited text: USER,ITEM,RATING[,TIME] as header names or positions from 0; RATING may be "
                    "'none' [guessed]")
        ->group(group);
    command.add_option("--header", m_header, "Delimited text: whether the first line is a header")
        ->check(CLI::IsMember({"guess", "yes", "no"}))
        ->capture_default_str()
        ->group(group);
}

DatasetPtr DataOptions::load(const Session& session) const
{
    if (m_path.empty())
        throw Error(ErrorKind::Usage, "--data PATH is required").hint("'--data demo' generates some");
    if (const auto seed = demoSeed(m_path); seed && !std::filesystem::exists(m_path))
        return demoData(*seed);
    return loadFrom(session, m_path);
}

DatasetPtr DataOptions::loadLogged(const Session& session, const LoggedData& logged) const
{
    const DatasetPtr dataset = !m_path.empty()                     ? load(session)
                               : logged.format == kSyntheticFormat ? demoData(loggedSeed(logged))
                                                                   : loadFrom(session, logged.source);
    if (dataset->contentHash() != logged.hash)
        throw Error(ErrorKind::Data, "these are not the data of the run")
            .file(dataset->source())
            .value(dataset->contentHash())
            .hint(fmt::format("The run used {} with SHA-256 {}; name the data with --data PATH", logged.source,
                              logged.hash));
    return dataset;
}

DatasetPtr DataOptions::loadFrom(const Session& session, const std::string& path) const
{
    LoadOptions options;
    if (!m_separator.empty() || !m_columns.empty() || m_header != "guess")
        options.mapping = parseMapping(m_separator, m_columns, m_header);
    if (!m_scale.empty())
        options.scale = parseScale(m_scale);
    options.userTable = m_userTable;
    options.stop = session.stop;
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
