// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the engine's described texts as C++ that lupdate reads: the engine itself links no Qt.

#include "core/reference/formulas.h"

#include <fmt/format.h>

int main()
{
    fmt::print("static const char* const texts[] = {{\n");
    for (const std::string& text : equipoise::describedTexts()) {
        std::string literal;
        for (const char c : text) {
            if (c == '"' || c == '\\')
                literal += '\\';
            literal += c;
        }
        fmt::print("    QT_TRANSLATE_NOOP(\"core\", \"{}\"),\n", literal);
    }
    fmt::print("}};\n");
    return 0;
}
