// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace equipoise {

/// A text of the engine's descriptions (titles and help of models, parameters and metrics) in the window's language;
/// as it is where there is no translation.
QString coreText(std::string_view text);

/// A sentence of one of the engine's errors, or its hint, in the window's language; in English where it is none of
/// phrases().
QString coreMessage(std::string_view message);

} // namespace equipoise
