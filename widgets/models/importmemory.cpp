// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/importmemory.h"

#include "core/base/error.h"

namespace equipoise {

std::optional<ImportSettings> ImportMemory::find(const std::string& shape) const
{
    for (const auto& [known, text] : m_entries) {
        if (known.toStdString() != shape)
            continue;
        try {
            return ImportSettings::fromText(text.toStdString());
        } catch (const Error&) {
            return std::nullopt; // a settings file that somebody edited
        }
    }
    return std::nullopt;
}

void ImportMemory::remember(const std::string& shape, const ImportSettings& settings)
{
    ImportSettings kept;
    kept.mapping = settings.mapping;
    kept.scale = settings.scale;
    kept.skipsBadLines = settings.skipsBadLines;
    const QString key = QString::fromStdString(shape);
    m_entries.removeIf([&](const auto& entry) { return entry.first == key; });
    m_entries.prepend({key, QString::fromStdString(kept.toText())});
    m_entries.resize(std::min(m_entries.size(), kMost));
}

QVariantList ImportMemory::save() const
{
    QVariantList list;
    for (const auto& [shape, text] : m_entries)
        list << QVariant(QStringList{shape, text});
    return list;
}

void ImportMemory::restore(const QVariantList& list)
{
    m_entries.clear();
    for (const QVariant& entry : list)
        if (const QStringList words = entry.toStringList(); words.size() == 2)
            m_entries.append({words[0], words[1]});
}

} // namespace equipoise
