// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/candidatefile.h"
#include "core/evaluation/testview.h"

#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Which items a user's relevant ones are ranked among. Safe to use from several threads. From text:
///   full       all items she has not rated in training or validation
///   uni:N      N items drawn from those she never rated (all of them where there are fewer), afresh from the seed for
///              each user; all her relevant items are ranked together among them
///   file:PATH  one positive and its negatives per user from a file: "(user,positive)\tneg\tneg…" as in NCF's
///              .test.negative, or "user\tpositive\tneg neg…" with an optional header line
class CandidateSet
{
public:
    enum class Kind { Full, Uniform, File };

    /// Reads the file where there is one. Throws Error(Usage) for a specification it does not understand, Error(Io) and
    /// Error(Data) for the file (unknown ids, a second line for a user, no positive that is a test rating).
    CandidateSet(std::string_view specification, const TestView& view, std::uint64_t seed);

    Kind kind() const { return m_kind; }
    /// What metric keys carry: "", ":uni99", ":file".
    const std::string& suffix() const { return m_suffix; }
    /// What the protocol says: "full", "uni:99 seed 1", "file SHA".
    const std::string& identity() const { return m_identity; }
    const std::vector<std::string>& findings() const { return m_file.findings; }

    /// The items to rank; users without any are skipped.
    const ItemLists& relevant() const { return m_kind == Kind::File ? m_file.positives : m_view.relevant(); }
    /// Space for drawing, one per thread.
    struct Scratch
    {
        std::vector<std::uint8_t> isTaken; ///< per item, all 0 between calls
    };
    /// The items to rank them among, into `out` (not for Full). The same at every call.
    void negatives(std::uint32_t user, std::vector<std::uint32_t>& out, Scratch& scratch) const;
    /// No user has more candidates than this: the longest list that makes sense.
    std::size_t mostCandidates() const;

private:
    void draw(std::uint32_t user, std::vector<std::uint32_t>& out, Scratch& scratch) const;

    const TestView& m_view;
    Kind m_kind = Kind::Full;
    std::uint32_t m_count = 0;
    std::uint64_t m_seed;
    std::string m_suffix;
    std::string m_identity;
    CandidateFile m_file;
};

} // namespace equipoise
