// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/maskeddata.h"

#include "core/base/csv.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace equipoise {

namespace {

void writeRatings(const Dataset& dataset, const std::vector<std::uint32_t>& rows, const std::filesystem::path& path)
{
    CsvFile file(path);
    const bool hasTimes = !dataset.timestamps().empty();
    hasTimes ? file.row("userId", "movieId", "rating", "timestamp") : file.row("userId", "movieId", "rating");
    for (const std::uint32_t row : rows) {
        const std::string user = dataset.users().text(dataset.rowUsers()[row]);
        const std::string item = dataset.items().text(dataset.rowItems()[row]);
        const double value = static_cast<double>(dataset.values()[row]);
        hasTimes ? file.row(user, item, value, dataset.timestamps()[row]) : file.row(user, item, value);
    }
    file.close();
}

void writeItems(const Dataset& dataset, const std::filesystem::path& path)
{
    CsvFile file(path);
    file.row("movieId", "title", "genres");
    for (std::uint32_t item = 0; item < dataset.listedItemCount(); ++item) {
        std::vector<std::string_view> genres;
        for (std::size_t g = 0; g < dataset.genres().size(); ++g)
            if (dataset.itemGenres(item) >> g & 1U)
                genres.push_back(dataset.genres()[g]);
        file.row(dataset.items().text(item), dataset.itemTitle(item), fmt::format("{}", fmt::join(genres, "|")));
    }
    file.close();
}

void writeUsers(const Dataset& dataset, const std::vector<std::uint32_t>& users, const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    out << "userId";
    for (const Attribute& attribute : dataset.attributes())
        out << ',' << csvField(attribute.name);
    for (const std::uint32_t user : users) {
        out << '\n' << csvField(dataset.users().text(user));
        for (const Attribute& attribute : dataset.attributes()) {
            const std::uint32_t code = attribute.codes[user];
            out << ',' << (code == Attribute::kMissing ? "" : csvField(attribute.labels[code]));
        }
    }
    out << '\n';
    out.close();
    if (!out)
        throw Error(ErrorKind::Io, "the masked data cannot be written").file(path.string());
}

void writeCandidates(const Dataset& dataset, const StudyData& data, const std::vector<std::uint32_t>& studyUsers,
                     const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    for (const std::uint32_t u : studyUsers) {
        const std::size_t begin = data.candidates.offsets[u];
        const auto idAt = [&](std::size_t k) { return dataset.items().text(data.items[data.candidates.items[k]]); };
        out << '(' << dataset.users().text(data.basis.users[u]) << ',' << idAt(begin) << ')';
        for (std::size_t k = begin + 1; k < data.candidates.offsets[u + 1]; ++k)
            out << '\t' << idAt(k);
        out << '\n';
    }
    out.close();
    if (!out)
        throw Error(ErrorKind::Io, "the masked data cannot be written").file(path.string());
}

} // namespace

std::size_t saveMaskedData(const Dataset& dataset, const StudyData& data, std::span<const std::uint8_t> mask,
                           const std::filesystem::path& folder)
{
    const StudyBasis& basis = data.basis;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> studyUsers;
    for (std::uint32_t u = 0; u < basis.userCount(); ++u) {
        const std::size_t before = rows.size();
        for (std::size_t r = basis.offsets[u]; r < basis.offsets[u + 1]; ++r)
            if (mask[r])
                rows.push_back(basis.rows[r]);
        if (rows.size() == before)
            continue;
        rows.push_back(basis.heldOut[u]);
        std::sort(rows.begin() + static_cast<std::ptrdiff_t>(before), rows.end());
        users.push_back(basis.users[u]);
        studyUsers.push_back(u);
    }
    if (rows.empty())
        throw Error(ErrorKind::Data, "nobody discloses anything, so there is no masked data set")
            .hint("Take a smaller λ");
    std::filesystem::create_directories(folder);
    writeRatings(dataset, rows, folder / "ratings.csv");
    writeItems(dataset, folder / "movies.csv");
    writeUsers(dataset, users, folder / "users.csv");
    writeCandidates(dataset, data, studyUsers, folder / "candidates.tsv");
    return basis.userCount() - users.size();
}

} // namespace equipoise
