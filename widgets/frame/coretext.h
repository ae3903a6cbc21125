// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <QString>

#include <string_view>

namespace equipoise {

/// A text of the engine's descriptions (titles and help of models, parameters and metrics) in the window's language;
/// as it is where there is no translation.
QString coreText(std::string_view text);

/// A sentence of one of the engine's errors, or its hint, in the window's language; in English where it is none of
/// phrases().
QString coreMessage(std::string_view message);

/// A parameter's value as the engine writes it; a real number has the decimal point of the window's language.
QString valueText(const ParameterValue& value);
/// The same for a number that is text already; other text as it is.
QString numberInWords(const QString& text);
/// What was typed, or shown by valueText, as the engine reads it.
std::string typedNumber(const QString& typed);

} // namespace equipoise
