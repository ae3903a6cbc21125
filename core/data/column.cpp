// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/column.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace equipoise {

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kLarge = 2 * kHugePage;
constexpr std::size_t kSmallAlignment = 64;

std::size_t roundedUp(std::size_t bytes, std::size_t unit) { return (bytes + unit - 1) / unit * unit; }

} // namespace

void* allocateColumn(std::size_t bytes)
{
    const std::size_t alignment = bytes >= kLarge ? kHugePage : kSmallAlignment;
    const std::size_t rounded = roundedUp(bytes, kSmallAlignment);
    if (rounded < bytes)
        throw std::bad_alloc();
    void* memory = std::aligned_alloc(alignment, bytes >= kLarge ? roundedUp(bytes, kHugePage) : rounded);
    if (!memory)
        throw std::bad_alloc();
    if (bytes >= kLarge)
        madvise(memory, bytes, MADV_HUGEPAGE); // only advice: without it everything works, slower
    return memory;
}

void freeColumn(void* memory) { std::free(memory); }

} // namespace equipoise
