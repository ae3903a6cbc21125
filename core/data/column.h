// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace equipoise {

/// Memory for large arrays: in huge pages where the system grants them, so that first touches and random reads of
/// millions of rows do not drown in page faults. Throws std::bad_alloc.
void* allocateColumn(std::size_t bytes);
void freeColumn(void* memory);

/// Leaves new elements uninitialised, so that the threads that fill a column are the first to touch it.
template<typename T>
struct ColumnAllocator
{
    static_assert(std::is_trivially_copyable_v<T>);
    using value_type = T;

    ColumnAllocator() = default;
    template<typename U>
    ColumnAllocator(const ColumnAllocator<U>&)
    {}
    T* allocate(std::size_t n) { return static_cast<T*>(allocateColumn(n * sizeof(T))); }
    void deallocate(T* memory, std::size_t) { freeColumn(memory); }

    template<typename U>
    void construct(U* at)
    {
        ::new (static_cast<void*>(at)) U;
    }
    template<typename U, typename... Arguments>
    void construct(U* at, Arguments&&... arguments)
    {
        ::new (static_cast<void*>(at)) U(std::forward<Arguments>(arguments)...);
    }
    bool operator==(const ColumnAllocator&) const { return true; }
};

/// A vector whose `resize` does not clear: what it adds must be written before it is read.
template<typename T>
using Column = std::vector<T, ColumnAllocator<T>>;

} // namespace equipoise
