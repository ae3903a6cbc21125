// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <new>
#include <vector>

namespace equipoise {

/// Memory on cache-line boundaries, so that no vector load touches two lines; large arrays on huge pages, so that rows
/// read here and there do not each cost a walk through the page table.
template<typename T>
struct AlignedAllocator
{
    using value_type = T;
    static constexpr std::align_val_t kAlignment{64};
    static constexpr std::align_val_t kHugeAlignment{std::size_t{1} << 21};
    /// Bytes from which rows are so far apart that each would cost a walk through the page table.
    static constexpr std::size_t kHugePages = std::size_t{1} << 20;

    AlignedAllocator() = default;
    template<typename U>
    AlignedAllocator(const AlignedAllocator<U>&)
    {}
    T* allocate(std::size_t n)
    {
        const std::size_t bytes = n * sizeof(T);
        if (bytes < kHugePages)
            return static_cast<T*>(::operator new(bytes, kAlignment));
        // whole pages, as a part of one would stay small
        const std::size_t page = static_cast<std::size_t>(kHugeAlignment);
        const std::size_t whole = (bytes + page - 1) / page * page;
        void* memory = ::operator new(whole, kHugeAlignment);
        ::madvise(memory, whole, MADV_HUGEPAGE); // where the system refuses, small pages do
        return static_cast<T*>(memory);
    }
    void deallocate(T* p, std::size_t n)
    {
        ::operator delete(p, n * sizeof(T) < kHugePages ? kAlignment : kHugeAlignment);
    }
    template<typename U>
    bool operator==(const AlignedAllocator<U>&) const
    {
        return true;
    }
};

template<typename T>
using AlignedVector = std::vector<T, AlignedAllocator<T>>;

} // namespace equipoise
