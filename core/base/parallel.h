// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace equipoise {

/// Calls f(block, begin, end) for the blocks [begin, end) of fixed size that cover [0, n), in parallel inside the
/// caller's task arena. Blocks depend on `blockSize` alone, never on the number of threads, so whatever f does per
/// block is the same on any machine. f must not touch what other blocks write.
template<typename F>
void forBlocks(std::size_t n, std::size_t blockSize, const F& f)
{
    const std::size_t blocks = (n + blockSize - 1) / blockSize;
    oneapi::tbb::parallel_for(oneapi::tbb::blocked_range<std::size_t>(0, blocks, 1),
                              [&](const oneapi::tbb::blocked_range<std::size_t>& range) {
                                  for (std::size_t block = range.begin(); block != range.end(); ++block)
                                      f(block, block * blockSize, std::min(n, (block + 1) * blockSize));
                              });
}

/// Sum over blocks in a fixed order: f(begin, end) gives each block's part (in parallel), the parts are added from the
/// first to the last. T needs operator+=.
template<typename T, typename F>
T sumBlocks(std::size_t n, std::size_t blockSize, T zero, const F& f)
{
    std::vector<T> parts((n + blockSize - 1) / blockSize, zero);
    forBlocks(n, blockSize,
              [&](std::size_t block, std::size_t begin, std::size_t end) { parts[block] = f(begin, end); });
    T total = zero;
    for (const T& part : parts)
        total += part;
    return total;
}

} // namespace equipoise
