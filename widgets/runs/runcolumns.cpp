// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runcolumns.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kMetricColumns = 4;

} // namespace

void RunColumns::propose(const RunTable& table)
{
    if (m_isChosen)
        return;
    m_shown.clear();
    for (const RunField field : {RunField::Id, RunField::Model, RunField::Data, RunField::Seed, RunField::State})
        m_shown.push_back(RunColumn::ofField(field));
    const std::size_t most = m_shown.size() + kMetricColumns;
    for (const std::string name : {"rmse", "ndcg", "minority-gap", "mae", "hr", "recall"})
        for (const std::string& key : table.metricKeys())
            if (m_shown.size() < most && key.find_first_of("[{:") == std::string::npos &&
                key.substr(0, key.find('@')) == name)
                m_shown.push_back(RunColumn::ofMetric(key));
    for (const RunField field : {RunField::Epochs, RunField::Seconds, RunField::Started, RunField::Tags})
        m_shown.push_back(RunColumn::ofField(field));
}

void RunColumns::choose(const QStringList& columns)
{
    m_shown = {RunColumn::ofField(RunField::Id)};
    for (const QString& name : columns)
        if (const auto column = runColumnFromText(name.toStdString());
            column && std::find(m_shown.begin(), m_shown.end(), *column) == m_shown.end())
            m_shown.push_back(*column);
    m_isChosen = true;
}

void RunColumns::toggle(const QString& name, bool on)
{
    const auto column = runColumnFromText(name.toStdString());
    if (!column || *column == RunColumn::ofField(RunField::Id))
        return;
    std::erase(m_shown, *column);
    if (on)
        m_shown.push_back(*column);
    m_isChosen = true;
}

QStringList RunColumns::chosen() const
{
    QStringList names;
    if (m_isChosen)
        for (const RunColumn& column : m_shown)
            names << QString::fromStdString(toText(column));
    return names;
}

} // namespace equipoise
