// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Rows for training, validation and test: disjoint, each ascending. Test rows never select a model.
struct Split
{
    std::string specification; ///< as parsed, with every default spelled out
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation;
    std::vector<std::uint32_t> test;
    std::string hash; ///< SHA-256 of the three lists
};

/// How to split, from text:
///   random:0.8           that share of all ratings for training and validation, the rest for test
///   random-user:0.8      the same per user
///   loo                  each user's latest rating is her test (ties: the last in the file), the one before validation
///   temporal:0.8         the earliest share of each user's ratings trains
///   temporal-global:0.8  the earliest share of all ratings trains
///   kfold:5:2            fold 2 (1-based) of 5 is the test; the folds of a seed are disjoint
///   nested:5:2:4:1       outer fold 2 of 5 is the test, inner fold 1 of 4 of the rest the validation
///   inner:0.8:0.8        the test rows of random:0.8 are in no part; of the rest the second share trains (and
///   validates)
///                        and what is left tests: for choosing settings without a look at the test of random:0.8
///   files:BASE,TEST      rows named by two rating files (u1.base,u1.test), which may lie beside the data
/// Shares default to 0.8. Kinds that go by user leave every user at least one training rating, so users with a single
/// one have no test. `validation` is the share of the non-test rows held out for validation (0: none), drawn the way
/// the test was: at random, at random per user, or the latest; "loo" and "nested" bring their own and ignore it, except
/// that 0 turns "loo"'s validation off.
struct SplitSettings
{
    std::string specification = "random:0.8";
    double validation = 0.1;
};

/// The kinds with a line of help each, for forms and --help.
struct SplitKind
{
    std::string_view name;
    std::string_view syntax;
    std::string_view help;
};
std::span<const SplitKind> splitKinds();

/// The same seed gives the same rows on any machine. Throws Error(Usage) for a specification it does not understand,
/// Error(Data) where the training or the test part would be empty, where splits by time have no timestamps, and where
/// files name a rating that the data do not have or that both name.
Split makeSplit(const Dataset& dataset, const SplitSettings& settings, std::uint64_t seed);

std::string splitHash(const Split& split);

} // namespace equipoise
