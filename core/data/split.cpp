// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/split.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/data/holdout.h"
#include "core/data/splitfiles.h"

#include <fmt/format.h>

#include <array>

namespace equipoise {

namespace {

constexpr double kDefaultShare = 0.8;
constexpr long long kMostFolds = 1'000'000;

/// What a kind needs to mark the rows; it answers with the specification spelled out.
struct Request
{
    const Dataset& dataset;
    std::string_view specification;
    std::string_view arguments; ///< after the first colon
    double validation;
    std::uint64_t seed;
    Parts& parts;

    bool wantsValidation() const { return validation > 0; }
    HoldOut heldForValidation() const { return {validation, Part::Validation}; }
};

[[noreturn]] void refuse(const Request& request, const std::string& message, const SplitKind& kind)
{
    throw Error(ErrorKind::Usage, message)
        .value(std::string(request.specification))
        .hint(fmt::format("write it as {}: {}", kind.syntax, kind.help));
}

constexpr std::array<SplitKind, 9> kKinds{
    {{"random", "random:0.8", "that share of all ratings for training and validation, the rest for test"},
     {"random-user", "random-user:0.8", "the same share of each user's ratings"},
     {"loo", "loo", "leave one out: each user's latest rating is the test, the one before validation"},
     {"temporal", "temporal:0.8", "the earliest share of each user's ratings trains"},
     {"temporal-global", "temporal-global:0.8", "the earliest share of all ratings trains"},
     {"kfold", "kfold:5:1", "fold 1 of 5 is the test"},
     {"nested", "nested:5:1:4:1", "outer fold 1 of 5 is the test, inner fold 1 of 4 of the rest the validation"},
     {"inner", "inner:0.8:0.8",
      "the second share inside the training part of random:0.8, whose test stays out: for choosing settings"},
     {"files", "files:BASE,TEST",
      "two files of ratings name the rows for training and test, as u1.base and u1.test do"}}};

const SplitKind& kindOf(const Request& request)
{
    const std::string_view name = request.specification.substr(0, request.specification.find(':'));
    std::vector<std::string> names;
    for (const SplitKind& kind : kKinds) {
        if (kind.name == name)
            return kind;
        names.emplace_back(kind.name);
    }
    const std::string near = nearest(name, names);
    throw Error(ErrorKind::Usage, "there is no such kind of split")
        .value(std::string(request.specification))
        .hint(near.empty() ? "choose one of random:0.8, random-user:0.8, loo, temporal:0.8, temporal-global:0.8, "
                             "kfold:5:1, nested:5:1:4:1, inner:0.8:0.8, files:BASE,TEST"
                           : fmt::format("did you mean '{}'?", near));
}

/// The share that trains; kDefaultShare where none is given.
double shareOf(const Request& request, const SplitKind& kind)
{
    if (request.arguments.empty())
        return kDefaultShare;
    const auto share = parseNumber(request.arguments);
    if (!share || !(*share > 0 && *share < 1))
        refuse(request, "the share of a split must be a number between 0 and 1", kind);
    return *share;
}

std::vector<Fold> foldsOf(const Request& request, const SplitKind& kind, std::size_t count)
{
    const auto numbers = splitText(request.arguments, ':');
    if (numbers.size() != 2 * count)
        refuse(request, "the folds are incomplete", kind);
    std::vector<Fold> folds;
    for (std::size_t i = 0; i < count; ++i) {
        const auto of = parseInteger(numbers[2 * i]);
        const auto index = parseInteger(numbers[2 * i + 1]);
        if (!of || !index || *of < 2 || *of > kMostFolds || *index < 1 || *index > *of)
            refuse(request, "a fold must be a number from 1 to the number of folds, which is at least 2", kind);
        folds.push_back({static_cast<std::uint32_t>(*index - 1), static_cast<std::uint32_t>(*of)});
    }
    return folds;
}

void requireTimestamps(const Request& request)
{
    if (request.dataset.timestamps().empty())
        throw Error(ErrorKind::Data, "the split goes by time, but the ratings have no timestamps")
            .file(request.dataset.source())
            .value(std::string(request.specification))
            .hint("choose random or random-user, or map the column with the timestamps");
}

std::string described(const SplitKind& kind, double share, const Request& request)
{
    return fmt::format("{}:{} validation={}", kind.name, numberText(share), numberText(request.validation));
}

std::string markRandom(const Request& request, const SplitKind& kind)
{
    const double share = shareOf(request, kind);
    holdOutRandom(request.parts, {1 - share, Part::Test}, request.seed, "split.test");
    if (request.wantsValidation())
        holdOutRandom(request.parts, request.heldForValidation(), request.seed, "split.validation");
    return described(kind, share, request);
}

std::string markRandomPerUser(const Request& request, const SplitKind& kind)
{
    const double share = shareOf(request, kind);
    holdOutRandomPerUser(request.dataset, request.parts, {1 - share, Part::Test}, request.seed, "split.test");
    if (request.wantsValidation())
        holdOutRandomPerUser(request.dataset, request.parts, request.heldForValidation(), request.seed,
                             "split.validation");
    return described(kind, share, request);
}

std::string markLeaveOneOut(const Request& request, const SplitKind& kind)
{
    if (!request.arguments.empty())
        refuse(request, "leave one out takes no numbers", kind);
    requireTimestamps(request);
    holdOutLast(request.dataset, request.parts, Part::Test, 1);
    if (request.wantsValidation())
        holdOutLast(request.dataset, request.parts, Part::Validation, 1);
    return request.wantsValidation() ? "loo validation=latest" : "loo validation=none";
}

std::string markTemporal(const Request& request, const SplitKind& kind)
{
    const double share = shareOf(request, kind);
    requireTimestamps(request);
    holdOutLatestPerUser(request.dataset, request.parts, {1 - share, Part::Test});
    if (request.wantsValidation())
        holdOutLatestPerUser(request.dataset, request.parts, request.heldForValidation());
    return described(kind, share, request);
}

std::string markTemporalGlobal(const Request& request, const SplitKind& kind)
{
    const double share = shareOf(request, kind);
    requireTimestamps(request);
    holdOutLatest(request.dataset, request.parts, {1 - share, Part::Test});
    if (request.wantsValidation())
        holdOutLatest(request.dataset, request.parts, request.heldForValidation());
    return described(kind, share, request);
}

std::string markFold(const Request& request, const SplitKind& kind)
{
    const Fold fold = foldsOf(request, kind, 1).front();
    holdOutFold(request.parts, fold, Part::Test, request.seed, "split.fold");
    if (request.wantsValidation())
        holdOutRandom(request.parts, request.heldForValidation(), request.seed, "split.validation");
    return fmt::format("kfold:{}:{} validation={}", fold.count, fold.index + 1, numberText(request.validation));
}

std::string markNested(const Request& request, const SplitKind& kind)
{
    const std::vector<Fold> folds = foldsOf(request, kind, 2);
    holdOutFold(request.parts, folds[0], Part::Test, request.seed, "split.fold");
    holdOutFold(request.parts, folds[1], Part::Validation, request.seed, "split.inner", folds[0].index);
    return fmt::format("nested:{}:{}:{}:{}", folds[0].count, folds[0].index + 1, folds[1].count, folds[1].index + 1);
}

std::string markInner(const Request& request, const SplitKind& kind)
{
    std::array<double, 2> shares{kDefaultShare, kDefaultShare};
    const auto texts = request.arguments.empty() ? std::vector<std::string_view>{} : splitText(request.arguments, ':');
    if (!texts.empty() && texts.size() != shares.size())
        refuse(request, "two shares are wanted, with a colon between them", kind);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto share = parseNumber(texts[i]);
        if (!share || !(*share > 0 && *share < 1))
            refuse(request, "the shares of a split must be numbers between 0 and 1", kind);
        shares[i] = *share;
    }
    // the rows that random:SHARE tests on, in no part at all
    holdOutRandom(request.parts, {1 - shares[0], Part::None}, request.seed, "split.test");
    holdOutRandom(request.parts, {1 - shares[1], Part::Test}, request.seed, "split.inner");
    if (request.wantsValidation())
        holdOutRandom(request.parts, request.heldForValidation(), request.seed, "split.validation");
    return fmt::format("inner:{}:{} validation={}", numberText(shares[0]), numberText(shares[1]),
                       numberText(request.validation));
}

std::string markFiles(const Request& request, const SplitKind& kind)
{
    const auto names = splitText(request.arguments, ',');
    if (names.size() != 2 || trimmed(names[0]).empty() || trimmed(names[1]).empty())
        refuse(request, "two files are wanted, with a comma between them", kind);
    const std::string base(trimmed(names[0]));
    const std::string test(trimmed(names[1]));
    markByFiles(request.dataset, base, test, request.parts);
    if (request.wantsValidation())
        holdOutRandom(request.parts, request.heldForValidation(), request.seed, "split.validation");
    return fmt::format("files:{},{} validation={}", base, test, numberText(request.validation));
}

using Marker = std::string (*)(const Request&, const SplitKind&);
constexpr std::array<Marker, kKinds.size()> kMarkers{markRandom,   markRandomPerUser,  markLeaveOneOut,
                                                     markTemporal, markTemporalGlobal, markFold,
                                                     markNested,   markInner,          markFiles};

void collect(const Parts& parts, Split& split)
{
    for (std::uint32_t row = 0; row < parts.size(); ++row) {
        if (parts[row] == Part::Train)
            split.train.push_back(row);
        else if (parts[row] == Part::Validation)
            split.validation.push_back(row);
        else if (parts[row] == Part::Test)
            split.test.push_back(row);
    }
}

void requireRows(const Split& split, const Dataset& dataset)
{
    const char* empty = split.train.empty() ? "training" : split.test.empty() ? "test" : nullptr;
    if (!empty)
        return;
    throw Error(ErrorKind::Data, fmt::format("the split leaves no {} ratings out of {}", empty, dataset.ratingCount()))
        .file(dataset.source())
        .value(split.specification)
        .hint("choose another share, fewer folds, or more data");
}

} // namespace

std::span<const SplitKind> splitKinds() { return kKinds; }

Split makeSplit(const Dataset& dataset, const SplitSettings& settings, std::uint64_t seed)
{
    if (!(settings.validation >= 0 && settings.validation < 1))
        throw Error(ErrorKind::Usage, "the validation share must lie in [0, 1)").value(numberText(settings.validation));
    Parts parts(dataset.ratingCount(), Part::Train);
    const std::string_view specification = trimmed(settings.specification);
    const std::size_t colon = specification.find(':');
    const std::string_view arguments =
        colon == std::string_view::npos ? std::string_view{} : specification.substr(colon + 1);
    const Request request{dataset, specification, arguments, settings.validation, seed, parts};
    const SplitKind& kind = kindOf(request);
    Split split;
    split.specification = kMarkers[static_cast<std::size_t>(&kind - kKinds.data())](request, kind);
    collect(parts, split);
    requireRows(split, dataset);
    split.hash = splitHash(split);
    return split;
}

std::string splitHash(const Split& split)
{
    Sha256 sum;
    for (const auto* rows : {&split.train, &split.validation, &split.test}) {
        const std::uint64_t count = rows->size();
        sum.add(&count, sizeof count);
        sum.addValues(std::span<const std::uint32_t>(*rows));
    }
    return sum.finish();
}

} // namespace equipoise
