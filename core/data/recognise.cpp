// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/recognise.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/recbole.h"
#include "core/data/tableguess.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr RatingScale kWholeStars{1, 5};
constexpr RatingScale kHalfStars{0.5F, 5};
constexpr std::array<std::string_view, 3> kMovieLensHeader{"userid", "movieid", "rating"};

/// Four fields that start with two whole numbers and a number.
bool isRatingQuadruple(const std::vector<std::string>& fields)
{
    return fields.size() == 4 && parseInteger(fields[0]) && parseInteger(fields[1]) && parseNumber(fields[2]) &&
           parseNumber(fields[3]);
}

bool isMovieLensHeader(const std::vector<std::string>& fields)
{
    return std::all_of(kMovieLensHeader.begin(), kMovieLensHeader.end(), [&](std::string_view wanted) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](const std::string& field) { return plainName(field) == wanted; });
    });
}

bool hasExtension(const std::string& name, std::initializer_list<std::string_view> extensions)
{
    return std::any_of(extensions.begin(), extensions.end(),
                       [&](std::string_view extension) { return name.ends_with(extension); });
}

/// Candidates of a set in order of preference; empty where it has none of the known names.
std::vector<std::string> knownNames(const FileSet& files)
{
    std::vector<std::string> found;
    for (const char* name : {"u.data", "ratings.dat", "ratings.csv", "ratings_small.csv"})
        if (files.contains(name))
            found.emplace_back(name);
    for (const std::string& name : files.names())
        if (name.ends_with(".inter"))
            found.push_back(name);
    return found;
}

std::vector<std::string> otherTables(const FileSet& files)
{
    std::vector<std::string> found;
    for (const std::string& name : files.names())
        if (hasExtension(name, {".csv", ".tsv", ".txt", ".dat", ".data", ".rating", ".ratings"}) &&
            !name.starts_with("README"))
            found.push_back(name);
    return found;
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& message, const std::string& hint)
{
    throw Error(ErrorKind::Data, message).file(path.string()).hint(hint);
}

} // namespace

TableFormat recogniseTable(const FileContent& content)
{
    // the first line alone decides, so that a bad one behind it is reported and not taken for another format
    const auto firstLine = [&](const char* separator) {
        const TableHead head = readHead(content, separator);
        return head.rows.empty() ? std::vector<std::string>{} : head.rows.front();
    };
    const std::vector<std::string> tabbed = firstLine("\t");
    const std::vector<std::string> commas = firstLine(",");
    if (isRecBoleHeader(tabbed) || isRecBoleHeader(commas))
        return TableFormat::RecBole;
    if (isMovieLensHeader(commas))
        return TableFormat::MovieLensCsv;
    if (isRatingQuadruple(firstLine("::")))
        return TableFormat::MovieLensDat;
    return isRatingQuadruple(tabbed) ? TableFormat::TabbedMovieLens : TableFormat::Delimited;
}

RatingsLayout layoutOf(const FileContent& content, TableFormat format, const LoadOptions& options)
{
    RatingsLayout layout;
    switch (format) {
    case TableFormat::TabbedMovieLens:
        layout.separator = "\t";
        layout.columns = 4;
        layout.scale = kWholeStars;
        break;
    case TableFormat::MovieLensDat:
        layout.separator = "::";
        layout.columns = 4;
        layout.scale = kHalfStars;
        break;
    case TableFormat::MovieLensCsv: {
        const TableHead head = readHeader(content, ",");
        layout.quotes = Quotes::Csv;
        layout.hasHeader = true;
        layout.user = head.columnNamed({"userid"});
        layout.item = head.columnNamed({"movieid"});
        layout.rating = head.columnNamed({"rating"});
        layout.timestamp = head.columnNamed({"timestamp"});
        layout.columns = head.rows.front().size();
        layout.scale = kHalfStars;
        break;
    }
    case TableFormat::RecBole:
        layout = recBoleLayout(content);
        break;
    case TableFormat::Delimited:
        layout = guessLayout(content, options.mapping.value_or(DelimitedMapping{}));
        break;
    }
    layout.skipsBad = options.skipsBadLines;
    if (options.scale)
        layout.scale = options.scale;
    return layout;
}

TableFormat recogniseRatings(const FileContent& content, const RatingsPlace& place)
{
    const TableFormat format = recogniseTable(content);
    const bool isMovieLens = place.name == "u.data" || place.files.contains("u.item") || place.files.contains("u.user");
    return format == TableFormat::TabbedMovieLens && !isMovieLens ? TableFormat::Delimited : format;
}

std::vector<std::string> tablesIn(const std::filesystem::path& path)
{
    std::vector<std::string> names;
    const auto add = [&](const std::vector<std::string>& found) {
        for (const std::string& name : found)
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
    };
    const std::vector<FileSet> sets = FileSet::open(path);
    if (sets.size() == 1 && !sets[0].asked().empty())
        return {sets[0].asked()};
    for (const FileSet& files : sets)
        add(knownNames(files));
    for (const FileSet& files : sets)
        add(otherTables(files));
    return names;
}

RatingsPlace findRatings(const std::filesystem::path& path, const std::string& table)
{
    const std::vector<FileSet> sets = FileSet::open(path);
    if (!table.empty()) {
        for (const FileSet& files : sets)
            if (files.contains(table))
                return {files, table};
        throw Error(ErrorKind::Data, "there is no such table in it").file(path.string()).value(table);
    }
    if (sets.size() == 1 && !sets[0].asked().empty())
        return {sets[0], sets[0].asked()};
    for (const FileSet& files : sets) {
        const std::vector<std::string> names = knownNames(files);
        if (!names.empty())
            return {files, names.front()};
    }
    for (const FileSet& files : sets) {
        const std::vector<std::string> names = otherTables(files);
        if (names.size() == 1)
            return {files, names.front()};
        if (names.size() > 1)
            refuse(path, "it is not clear which file holds the ratings",
                   fmt::format("name one of {}", fmt::join(names, ", ")));
    }
    refuse(path, "there are no ratings in it",
           "choose a folder or .zip with u.data, ratings.dat, ratings.csv or an .inter file, or a file of ratings");
}

} // namespace equipoise
