// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/influence/studydata.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>

namespace equipoise {

namespace {

constexpr const char* kForms = "Write uniform, constant:0.5, inverse-rating, category or file:PATH";

/// Genres shared by few ratings are telling: β is the rarest genre's share of absence, 1 − n_g/n, scaled so that the
/// most frequent has 0; items without genres have the mean.
std::vector<double> byCategory(const Dataset& dataset, const StudyBasis& basis)
{
    std::vector<double> counts(dataset.genres().size(), 0.0);
    for (const std::uint32_t item : basis.items)
        for (std::uint64_t bits = dataset.itemGenres(item); bits != 0; bits &= bits - 1)
            ++counts[static_cast<std::size_t>(std::countr_zero(bits))];
    if (std::ranges::all_of(counts, [](double count) { return count == 0; }))
        throw Error(ErrorKind::Data, "willingness by category needs items with genres, and these data have none")
            .hint(kForms);
    const double most = *std::ranges::max_element(counts);
    std::vector<double> beta(basis.ratingCount(), std::numeric_limits<double>::quiet_NaN());
    double sum = 0;
    double known = 0;
    for (std::size_t r = 0; r < beta.size(); ++r) {
        double rarest = most;
        const std::uint64_t genres = dataset.itemGenres(basis.items[r]);
        if (genres == 0)
            continue;
        for (std::uint64_t bits = genres; bits != 0; bits &= bits - 1)
            rarest = std::min(rarest, counts[static_cast<std::size_t>(std::countr_zero(bits))]);
        beta[r] = 1 - rarest / most;
        sum += beta[r];
        ++known;
    }
    for (double& value : beta)
        if (std::isnan(value))
            value = sum / known;
    return beta;
}

/// user,item,beta with an optional header line.
std::vector<double> fromFile(const std::string& path, const Dataset& dataset, const StudyBasis& basis)
{
    std::ifstream in(path);
    if (!in)
        throw Error(ErrorKind::Io, "the file of willingness cannot be opened").file(path);
    std::vector<double> beta(basis.ratingCount(), std::numeric_limits<double>::quiet_NaN());
    std::string text;
    for (std::uint64_t line = 1; std::getline(in, text); ++line) {
        const std::vector<std::string_view> fields = splitText(trimmed(text), ',');
        if (trimmed(text).empty())
            continue;
        const auto value = fields.size() == 3 ? parseNumber(trimmed(fields[2])) : std::optional<double>();
        if (line == 1 && fields.size() == 3 && !value)
            continue;
        const auto refuse = [&](const char* what, std::string_view found) {
            return Error(ErrorKind::Data, what).file(path).line(line).value(std::string(found));
        };
        if (!value)
            throw refuse("a line of willingness must be user,item,beta", text);
        if (!(*value >= 0 && *value <= 1))
            throw refuse("willingness must lie from 0 to 1", fields[2]).hint("0: gladly disclosed, 1: least willing");
        const auto user = dataset.users().find(trimmed(fields[0]));
        if (!user)
            throw refuse("the data have no such user", fields[0]);
        const auto item = dataset.items().find(trimmed(fields[1]));
        if (!item)
            throw refuse("the data have no such item", fields[1]);
        const auto at = std::ranges::lower_bound(basis.users, *user);
        if (at == basis.users.end() || *at != *user)
            continue;
        const auto u = static_cast<std::size_t>(at - basis.users.begin());
        for (std::size_t r = basis.offsets[u]; r < basis.offsets[u + 1]; ++r)
            if (basis.items[r] == *item)
                beta[r] = *value;
    }
    for (std::size_t r = 0; r < beta.size(); ++r)
        if (std::isnan(beta[r])) {
            const std::uint32_t row = basis.rows[r];
            throw Error(ErrorKind::Data, "the file of willingness says nothing of a rating")
                .file(path)
                .value(fmt::format("user {}, item {}", dataset.users().text(dataset.rowUsers()[row]),
                                   dataset.items().text(basis.items[r])))
                .hint("Give every training rating of the study a line; start from the saved table of influences");
        }
    return beta;
}

} // namespace

std::vector<double> drawWillingness(const Dataset& dataset, const StudyBasis& basis, const StudySettings& settings,
                                    int draw)
{
    const std::string& text = settings.parameters.text("willingness");
    std::vector<double> beta(basis.ratingCount());
    if (text == "uniform") {
        for (std::size_t u = 0; u < basis.userCount(); ++u) {
            RandomStream random(settings.seed, "study.willingness", basis.users[u], static_cast<std::uint64_t>(draw));
            for (std::size_t r = basis.offsets[u]; r < basis.offsets[u + 1]; ++r)
                beta[r] = random.uniform();
        }
        return beta;
    }
    if (text.starts_with("constant:")) {
        const auto value = parseNumber(std::string_view(text).substr(9));
        if (!value || !(*value >= 0 && *value <= 1))
            throw Error(ErrorKind::Usage, "a constant willingness must lie from 0 to 1").value(text).hint(kForms);
        std::ranges::fill(beta, *value);
        return beta;
    }
    if (text == "inverse-rating") {
        for (std::size_t r = 0; r < beta.size(); ++r)
            beta[r] = std::min(1.0, 1.0 / std::max(1.0, static_cast<double>(dataset.values()[basis.rows[r]])));
        return beta;
    }
    if (text == "category")
        return byCategory(dataset, basis);
    if (text.starts_with("file:"))
        return fromFile(text.substr(5), dataset, basis);
    throw Error(ErrorKind::Usage, "the willingness is not understood").value(text).hint(kForms);
}

} // namespace equipoise
