// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In a room that is compiled once per instruction set, so that it tells which one was loaded.
#include "core/base/buildinfo.h"

namespace equipoise {

std::string_view instructionSet()
{
#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
    return "x86-64-v4";
#elif defined(__AVX2__) && defined(__FMA__)
    return "x86-64-v3";
#else
    return "x86-64-v2";
#endif
}

} // namespace equipoise
