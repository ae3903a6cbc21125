// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/dataset.h"

#include "core/base/parallel.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <mutex>

namespace equipoise {

namespace {

constexpr std::size_t kSumBlock = 1U << 16;

/// Texts with their lengths, so that no two lists share a sum.
void addTexts(Sha256& sum, const std::vector<std::string>& texts)
{
    const std::uint64_t count = texts.size();
    sum.add(&count, sizeof count);
    for (const std::string& text : texts) {
        const std::uint64_t length = text.size();
        sum.add(&length, sizeof length);
        sum.add(text);
    }
}

void addIds(Sha256& sum, const IdMap& ids)
{
    if (ids.isNumeric()) {
        const std::uint64_t count = ids.size();
        sum.add(&count, sizeof count);
        sum.addValues(ids.numbers());
        return;
    }
    std::vector<std::string> texts;
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        texts.push_back(ids.text(i));
    addTexts(sum, texts);
}

} // namespace

struct Dataset::HashCache
{
    std::once_flag once;
    std::string hash;
};

Dataset::Dataset()
    : m_userOffsets(1, 0)
    , m_itemOffsets(1, 0)
    , m_hash(std::make_unique<HashCache>())
{}

Dataset::~Dataset() = default;
Dataset::Dataset(Dataset&&) noexcept = default;
Dataset& Dataset::operator=(Dataset&&) noexcept = default;

std::size_t Attribute::count(std::uint32_t code) const
{
    return static_cast<std::size_t>(std::count(codes.begin(), codes.end(), code));
}

double Dataset::density() const
{
    const double cells = static_cast<double>(userCount()) * static_cast<double>(itemCount());
    return cells > 0 ? static_cast<double>(ratingCount()) / cells : 0;
}

double Dataset::meanRating() const
{
    if (m_values.empty())
        return 0;
    const double sum = sumBlocks(m_values.size(), kSumBlock, 0.0, [&](std::size_t begin, std::size_t end) {
        double part = 0;
        for (std::size_t row = begin; row < end; ++row)
            part += m_values[row];
        return part;
    });
    return sum / static_cast<double>(m_values.size());
}

std::span<const std::uint32_t> Dataset::rowsOfItem(std::uint32_t item) const
{
    const std::uint32_t begin = m_itemOffsets[item];
    return std::span(m_itemRows).subspan(begin, m_itemOffsets[item + 1] - begin);
}

const Attribute* Dataset::attribute(std::string_view name) const
{
    const auto found =
        std::find_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute& a) { return a.name == name; });
    return found == m_attributes.end() ? nullptr : &*found;
}

std::string Dataset::itemTitle(std::uint32_t item) const
{
    if (item < m_titles.size() && !m_titles[item].empty())
        return m_titles[item];
    return "item " + m_items.text(item);
}

std::optional<int> Dataset::itemYear(std::uint32_t item) const
{
    if (item >= m_years.size() || m_years[item] == 0)
        return std::nullopt;
    return m_years[item];
}

std::uint64_t Dataset::itemGenres(std::uint32_t item) const
{
    return item < m_itemGenres.size() ? m_itemGenres[item] : 0;
}

const std::string& Dataset::contentHash() const
{
    std::call_once(m_hash->once, [&] {
        Sha256 sum;
        sum.add("equipoise dataset 1");
        addIds(sum, m_users);
        addIds(sum, m_items);
        const std::uint64_t rows = ratingCount();
        sum.add(&rows, sizeof rows);
        sum.addValues(rowUsers());
        sum.addValues(rowItems());
        sum.addValues(values());
        sum.addValues(timestamps());
        sum.add(&m_scale.minimum, sizeof m_scale.minimum);
        sum.add(&m_scale.maximum, sizeof m_scale.maximum);
        for (const Attribute& attribute : m_attributes) {
            addTexts(sum, {attribute.name});
            addTexts(sum, attribute.labels);
            sum.addValues(std::span<const std::uint32_t>(attribute.codes));
        }
        m_hash->hash = sum.finish();
    });
    return m_hash->hash;
}

} // namespace equipoise
