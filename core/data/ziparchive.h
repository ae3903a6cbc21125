// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/filecontent.h"

#include <cstdint>
#include <vector>

namespace equipoise {

/// Beyond these a .zip is taken for a trap.
struct ZipLimits
{
    std::uint64_t mostBytes = std::uint64_t{8} << 30;        ///< of one unpacked entry
    std::uint64_t mostRatio = 200;                           ///< unpacked bytes per byte of the archive…
    std::uint64_t ratioCountsFrom = std::uint64_t{64} << 20; ///< …for entries of at least this many bytes
    std::size_t mostEntries = 100'000;
};

/// A .zip file. Entries are unpacked into memory, never to the disk.
class ZipArchive
{
public:
    /// Reads the list of entries. Throws Error(Data) where the archive is damaged, encrypted, has too many entries or
    /// one whose path is absolute or climbs out with "..".
    explicit ZipArchive(std::filesystem::path path, const ZipLimits& limits = {});

    const std::vector<std::string>& entries() const { return m_entries; }
    /// Throws Error(Data) where the entry is damaged or exceeds the limits.
    FileContent unpack(const std::string& entry) const;

private:
    std::filesystem::path m_path;
    ZipLimits m_limits;
    std::uint64_t m_archiveBytes = 0;
    std::vector<std::string> m_entries;
};

/// By the first bytes.
bool isZip(std::string_view text);

} // namespace equipoise
