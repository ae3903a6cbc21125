// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/testview.h"

#include "core/base/error.h"

#include <algorithm>

namespace equipoise {

TestView::TestView(const Dataset& dataset, const Split& split, double relevance)
    : m_dataset(dataset)
    , m_split(split)
    , m_parts(dataset.ratingCount(), Part::None)
    , m_users(dataset.userCount())
    , m_items(dataset.itemCount())
{
    const auto mark = [&](const std::vector<std::uint32_t>& rows, Part part) {
        for (const std::uint32_t row : rows) {
            if (row >= m_parts.size())
                throw Error(ErrorKind::Data, "the split belongs to other data: it names a rating that is not there")
                    .value(std::to_string(row));
            m_parts[row] = part;
        }
    };
    mark(split.train, Part::Train);
    mark(split.validation, Part::Validation);
    mark(split.test, Part::Test);

    const auto users = dataset.rowUsers();
    const auto items = dataset.rowItems();
    const auto values = dataset.values();
    for (const std::uint32_t row : split.train)
        for (Sum* sum : {&m_users[users[row]], &m_items[items[row]]}) {
            ++sum->count;
            sum->total += values[row];
        }

    m_relevant.offsets.reserve(dataset.userCount() + 1);
    for (std::uint32_t u = 0; u < dataset.userCount(); ++u) {
        forRows(u, [&](std::size_t row) {
            if (m_parts[row] == Part::Test && values[row] >= relevance)
                m_relevant.items.push_back(items[row]);
        });
        std::sort(m_relevant.items.begin() + m_relevant.offsets.back(), m_relevant.items.end());
        m_relevant.offsets.push_back(static_cast<std::uint32_t>(m_relevant.items.size()));
    }
}

double TestView::trainMean() const
{
    double total = 0;
    for (const Sum& sum : m_users)
        total += sum.total;
    return m_split.train.empty() ? 0 : total / static_cast<double>(m_split.train.size());
}

} // namespace equipoise
