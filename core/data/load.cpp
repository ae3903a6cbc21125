// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/load.h"

#include "core/base/error.h"
#include "core/data/datasetbuilder.h"
#include "core/data/recbole.h"
#include "core/data/recognise.h"
#include "core/data/sidetables.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

namespace fs = std::filesystem;

constexpr double kParseShare = 0.8; ///< of the time a large load takes

/// Where tables lie, and what becomes of them.
struct Loading
{
    const FileSet& files;
    const std::string& ratings; ///< file name
    const LoadOptions& options;
    DatasetBuilder& builder;

    std::optional<FileContent> beside(std::initializer_list<const char*> names) const
    {
        for (const char* name : names)
            if (files.contains(name))
                return files.read(name);
        return std::nullopt;
    }
};

/// "ml-1m" for a folder or archive of that name and for a file with a common name in such a folder.
std::string nameOf(const fs::path& path, const std::string& ratings)
{
    fs::path clean = fs::absolute(path).lexically_normal();
    if (!clean.has_filename())
        clean = clean.parent_path();
    std::error_code ignored;
    if (fs::is_directory(clean, ignored))
        return clean.filename().string();
    const std::string stem = clean.stem().string();
    const bool isCommon = clean.filename() == ratings && (stem == "ratings" || stem == "ratings_small" || stem == "u");
    return isCommon && clean.parent_path().has_filename() ? clean.parent_path().filename().string() : stem;
}

bool hasHalves(const Column<float>& values)
{
    return std::any_of(values.begin(), values.end(), [](float value) { return value != std::floor(value); });
}

const char* describeTabbed(const Loading& loading)
{
    if (const auto users = loading.beside({"u.user"}))
        loading.builder.addUsers(readTabbedMovieLensUsers(*users));
    if (const auto items = loading.beside({"u.item"})) {
        const auto genres = loading.beside({"u.genre"});
        loading.builder.setItems(readTabbedMovieLensItems(*items, genres ? &*genres : nullptr));
    }
    return "ml-100k";
}

const char* describeDat(const Loading& loading, bool isHalf)
{
    const auto users = loading.beside({"users.dat"});
    if (users)
        loading.builder.addUsers(readMovieLensDatUsers(*users));
    if (const auto items = loading.beside({"movies.dat"}))
        loading.builder.setItems(readMovieLensDatItems(*items));
    return isHalf && !users ? "ml-10m" : "ml-1m";
}

const char* describeCsv(const Loading& loading)
{
    if (const auto users = loading.beside({"users.csv"}))
        loading.builder.addUsers(readUserTable(*users));
    if (const auto metadata = loading.beside({"movies_metadata.csv"})) {
        const auto links = loading.beside({"links.csv", "links_small.csv"});
        std::vector<Finding> findings;
        loading.builder.setItems(readMoviesMetadata(*metadata, links ? &*links : nullptr, findings));
        for (Finding& finding : findings)
            loading.builder.addFinding(std::move(finding));
        return "the-movies";
    }
    if (const auto items = loading.beside({"movies.csv"}))
        loading.builder.setItems(readMovieLensCsvItems(*items));
    return "csv";
}

const char* describeRecBole(const Loading& loading)
{
    const std::string stem = fs::path(loading.ratings).stem().string();
    if (const auto users = loading.files.readIfThere(stem + ".user"))
        loading.builder.addUsers(readRecBoleUsers(*users));
    if (const auto items = loading.files.readIfThere(stem + ".item"))
        loading.builder.setItems(readRecBoleItems(*items));
    return "recbole";
}

/// Adds the tables beside the ratings; answers with the format's name.
const char* describe(const Loading& loading, TableFormat format, bool isHalf)
{
    switch (format) {
    case TableFormat::TabbedMovieLens:
        return describeTabbed(loading);
    case TableFormat::MovieLensDat:
        return describeDat(loading, isHalf);
    case TableFormat::MovieLensCsv:
        return describeCsv(loading);
    case TableFormat::RecBole:
        return describeRecBole(loading);
    case TableFormat::Delimited:
        break;
    }
    return "delimited";
}

} // namespace

Dataset loadDataset(const fs::path& path, const LoadOptions& options)
{
    const RatingsPlace place = findRatings(path, options.table);
    const FileContent content =
        inUtf8(place.files.read(place.name), options.mapping ? options.mapping->encoding : std::string());
    const TableFormat format = options.mapping ? TableFormat::Delimited : recogniseRatings(content, place);
    const RatingsLayout layout = layoutOf(content, format, options);
    LoadOptions parseOptions = options;
    if (options.progress)
        parseOptions.progress = [&](double share) { options.progress(kParseShare * share); };
    RatingColumns columns = parseRatings(content, layout, parseOptions);
    const bool isHalf = hasHalves(columns.values);

    DatasetBuilder builder(nameOf(path, place.name), path.string());
    builder.setFormat(describe({place.files, place.name, options, builder}, format, isHalf));
    builder.setImportText(options.toText());
    if (!options.users.path.empty())
        builder.addUsers(readUserTable(inUtf8(mapFile(options.users.path)), options.users.id));
    if (!options.items.path.empty())
        builder.setItems(readItemTable(inUtf8(mapFile(options.items.path)), options.items.id));
    if (options.scale)
        builder.setScale(*options.scale);
    else if (layout.scale)
        builder.setScale({isHalf ? layout.scale->minimum : 1, layout.scale->maximum});
    else if (layout.rating < 0)
        builder.setScale({0, 1});
    if (columns.skipped > 0)
        builder.addFinding({std::move(columns.skippedWhy), content.path, columns.skippedLine, columns.skipped});
    builder.setLines(std::move(columns.lines));
    builder.setRatings(std::move(columns.users), std::move(columns.items), std::move(columns.values),
                       std::move(columns.timestamps));
    Dataset dataset = builder.build();
    if (options.progress)
        options.progress(1);
    return dataset;
}

} // namespace equipoise
