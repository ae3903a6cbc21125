// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/filecontent.h"

#include <span>

namespace equipoise {

/// "utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be".
std::span<const std::string_view> encodingNames();

/// By the byte order mark, else UTF-8 where the first mebibyte is, else one of the two Western ones by the bytes only
/// Windows uses.
std::string_view guessEncoding(const FileContent& content);

/// The text in UTF-8: the same bytes where they are, else a converted copy. `encoding` is one of encodingNames() or
/// empty for the guess; bytes that mean nothing in it become U+FFFD. Throws Error(Usage) for another name. O(bytes).
FileContent inUtf8(const FileContent& content, std::string_view encoding = {});

} // namespace equipoise
