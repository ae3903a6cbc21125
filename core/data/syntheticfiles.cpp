// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/movielenscodes.h"
#include "core/data/syntheticworld.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <functional>

namespace equipoise {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuseWriting(const fs::path& path, const std::string& reason)
{
    throw Error(ErrorKind::Io, "the file cannot be written: " + reason)
        .file(path.string())
        .hint("choose a folder that may be written to, with space left");
}

void writeText(const fs::path& path, const std::string& text)
{
    errno = 0;
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    if (!out)
        refuseWriting(path, std::strerror(errno != 0 ? errno : EIO));
}

/// One line per thing of a list, made by `line(i)`.
std::string lines(std::size_t count, const std::function<std::string(std::size_t)>& line)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += line(i) + '\n';
    return text;
}

std::string ratingLines(const SyntheticWorld& world, std::string_view separator)
{
    fmt::memory_buffer text;
    for (std::size_t row = 0; row < world.ratingUsers.size(); ++row)
        fmt::format_to(std::back_inserter(text), "{}{}{}{}{}{}{}\n", world.ratingUsers[row] + 1, separator,
                       world.ratingItems[row] + 1, separator, world.ratingValues[row], separator,
                       world.ratingTimes[row]);
    return fmt::to_string(text);
}

std::string genreNames(const SyntheticWorld::Item& item)
{
    std::string names;
    for (const int genre : item.genres) {
        names += names.empty() ? "" : "|";
        names += kMovieLensGenres[static_cast<std::size_t>(genre)];
    }
    return names;
}

std::string_view genderOf(const SyntheticWorld::User& user) { return user.isMinority ? "F" : "M"; }

std::string_view occupationOf(const SyntheticWorld::User& user)
{
    return kOccupations[static_cast<std::size_t>(user.occupation)];
}

void writeMl1m(const SyntheticWorld& world, const fs::path& folder)
{
    writeText(folder / "ratings.dat", ratingLines(world, "::"));
    writeText(folder / "users.dat", lines(world.users.size(), [&](std::size_t i) {
                  const SyntheticWorld::User& user = world.users[i];
                  return fmt::format("{}::{}::{}::{}::00000", i + 1, genderOf(user), ageCode(user.age),
                                     user.occupation);
              }));
    writeText(folder / "movies.dat", lines(world.items.size(), [&](std::size_t i) {
                  return fmt::format("{}::{}::{}", i + 1, world.items[i].title, genreNames(world.items[i]));
              }));
}

std::string genreFlags(const SyntheticWorld::Item& item)
{
    std::string flags = "|0"; // "unknown"
    for (std::size_t g = 0; g < kMovieLensGenres.size(); ++g) {
        const bool has = std::find(item.genres.begin(), item.genres.end(), static_cast<int>(g)) != item.genres.end();
        flags += has ? "|1" : "|0";
    }
    return flags;
}

void writeMl100k(const SyntheticWorld& world, const fs::path& folder)
{
    writeText(folder / "u.data", ratingLines(world, "\t"));
    writeText(folder / "u.user", lines(world.users.size(), [&](std::size_t i) {
                  const SyntheticWorld::User& user = world.users[i];
                  return fmt::format("{}|{}|{}|{}|00000", i + 1, user.age, genderOf(user), occupationOf(user));
              }));
    writeText(folder / "u.item", lines(world.items.size(), [&](std::size_t i) {
                  return fmt::format("{}|{}|01-Jan-{}||{}", i + 1, world.items[i].title, world.items[i].year,
                                     genreFlags(world.items[i]));
              }));
    writeText(folder / "u.genre", "unknown|0\n" + lines(kMovieLensGenres.size(), [&](std::size_t g) {
                                      return fmt::format("{}|{}", kMovieLensGenres[g], g + 1);
                                  }));
}

void writeCsv(const SyntheticWorld& world, const fs::path& folder)
{
    writeText(folder / "ratings.csv", "userId,movieId,rating,timestamp\n" + ratingLines(world, ","));
    writeText(folder / "movies.csv", "movieId,title,genres\n" + lines(world.items.size(), [&](std::size_t i) {
                                         return fmt::format("{},{},{}", i + 1, world.items[i].title,
                                                            genreNames(world.items[i]));
                                     }));
    writeText(folder / "users.csv", "userId,gender,age,occupation\n" + lines(world.users.size(), [&](std::size_t i) {
                                        const SyntheticWorld::User& user = world.users[i];
                                        return fmt::format("{},{},{},{}", i + 1, genderOf(user), user.age,
                                                           occupationOf(user));
                                    }));
}

} // namespace

void writeSyntheticDataset(const SyntheticSettings& settings, const fs::path& folder, const std::string& format)
{
    if (format != "ml-1m" && format != "ml-100k" && format != "csv")
        throw Error(ErrorKind::Usage, "demo data cannot be written in this format")
            .value(format)
            .hint("choose one of ml-1m, ml-100k, csv");
    const SyntheticWorld world = makeSyntheticWorld(settings);
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        refuseWriting(folder, failure.message());
    if (format == "ml-1m")
        writeMl1m(world, folder);
    else if (format == "ml-100k")
        writeMl100k(world, folder);
    else
        writeCsv(world, folder);
}

} // namespace equipoise
