// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/session.h"

#include "core/base/error.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace equipoise::cli {

namespace {

/// A full disk or a closed pipe must not pass for success.
void writeOut(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error(ErrorKind::Io, fmt::format("standard output cannot be written: {}", std::strerror(errno)));
}

} // namespace

void Session::result(const nlohmann::json& document) const
{
    writeOut(document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

void Session::text(std::string_view text) const { writeOut(text); }

void Session::note(std::string_view text) const
{
    if (!quiet)
        fmt::print(stderr, "{}\n", text);
}

void complain(std::string_view text) { fmt::print(stderr, "equipoise-cli: {}\n", text); }

} // namespace equipoise::cli
