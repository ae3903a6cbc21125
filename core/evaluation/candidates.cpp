// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/candidates.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

namespace equipoise {

CandidateSet::CandidateSet(std::string_view specification, const TestView& view, std::uint64_t seed)
    : m_view(view)
    , m_seed(seed)
{
    if (specification == "full") {
        m_identity = "full";
    } else if (specification.starts_with("uni:")) {
        const auto count = parseInteger(specification.substr(4));
        if (!count || *count < 1 || *count > std::numeric_limits<std::int32_t>::max())
            throw Error(ErrorKind::Usage, "'uni:' needs the number of negatives to draw for each user")
                .value(std::string(specification))
                .hint("Write 'uni:99'");
        m_kind = Kind::Uniform;
        m_count = static_cast<std::uint32_t>(*count);
        m_suffix = fmt::format(":uni{}", m_count);
        m_identity = fmt::format("uni:{} seed {}", m_count, seed);
    } else if (specification.starts_with("file:")) {
        m_kind = Kind::File;
        m_file = readCandidateFile(std::string(specification.substr(5)), view);
        m_suffix = ":file";
        m_identity = "file " + m_file.hash;
    } else {
        throw Error(ErrorKind::Usage, "there are no such candidates to rank")
            .value(std::string(specification))
            .hint("Choose 'full', 'uni:N' or 'file:PATH'");
    }
}

std::size_t CandidateSet::mostCandidates() const
{
    const std::size_t items = m_view.dataset().itemCount();
    if (m_kind == Kind::Uniform)
        return std::min<std::size_t>(items, m_count + std::size_t{1});
    std::size_t most = 0;
    for (std::size_t u = 0; u < m_file.negatives.userCount(); ++u)
        most = std::max<std::size_t>(most, m_file.negatives.offsets[u + 1] - m_file.negatives.offsets[u] + 1);
    return m_kind == Kind::Full ? items : most;
}

void CandidateSet::negatives(std::uint32_t user, std::vector<std::uint32_t>& out, Scratch& scratch) const
{
    out.clear();
    if (m_kind == Kind::Uniform) {
        draw(user, out, scratch);
    } else if (m_kind == Kind::File) {
        const auto listed = m_file.negatives.of(user);
        out.assign(listed.begin(), listed.end());
    }
}

void CandidateSet::draw(std::uint32_t user, std::vector<std::uint32_t>& out, Scratch& scratch) const
{
    const auto items = static_cast<std::uint32_t>(m_view.dataset().itemCount());
    const auto rowItems = m_view.dataset().rowItems();
    auto& isTaken = scratch.isTaken;
    isTaken.resize(items, 0);
    std::uint32_t rated = 0;
    m_view.forRows(user, [&](std::size_t row) {
        rated += !isTaken[rowItems[row]];
        isTaken[rowItems[row]] = 1;
    });
    RandomStream stream(m_seed, "evaluation.uni", user, m_count);
    const std::uint32_t left = items - rated;
    if (m_count < left / 2) {
        while (out.size() < m_count) {
            const std::uint32_t item = stream.below(items);
            if (!isTaken[item]) {
                isTaken[item] = 1;
                out.push_back(item);
            }
        }
    } else {
        // guessing would seldom hit: shuffle all there are
        for (std::uint32_t item = 0; item < items; ++item)
            if (!isTaken[item])
                out.push_back(item);
        stream.shuffle(std::span<std::uint32_t>(out));
        out.resize(std::min<std::size_t>(out.size(), m_count));
    }
    // back to all zeros for the next user
    m_view.forRows(user, [&](std::size_t row) { isTaken[rowItems[row]] = 0; });
    for (const std::uint32_t item : out)
        isTaken[item] = 0;
}

} // namespace equipoise
