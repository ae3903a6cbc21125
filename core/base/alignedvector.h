// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace equipoise {

/// Memory on cache-line boundaries, so that no vector load touches two lines.
template<typename T>
struct AlignedAllocator
{
    using value_type = T;
    static constexpr std::align_val_t kAlignment{64};

    AlignedAllocator() = default;
    template<typename U>
    AlignedAllocator(const AlignedAllocator<U>&)
    {}
    T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T), kAlignment)); }
    void deallocate(T* p, std::size_t) { ::operator delete(p, kAlignment); }
    template<typename U>
    bool operator==(const AlignedAllocator<U>&) const
    {
        return true;
    }
};

template<typename T>
using AlignedVector = std::vector<T, AlignedAllocator<T>>;

} // namespace equipoise
