// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/ratingsparser.h"

namespace equipoise {

/// Whether all fields read name:type with the types of RecBole's atomic files (token, token_seq, float, float_seq).
bool isRecBoleHeader(const std::vector<std::string>& fields);

/// The layout of an .inter file by its header: user_id and item_id (else the first two tokens), rating (else label,
/// else none), timestamp. Throws Error(Data) where it has no two tokens.
RatingsLayout recBoleLayout(const FileContent& content);

/// The tables that may lie beside an .inter file. Sequences are separated by blanks.
ItemTable readRecBoleItems(const FileContent& content);
UserTable readRecBoleUsers(const FileContent& content);

} // namespace equipoise
