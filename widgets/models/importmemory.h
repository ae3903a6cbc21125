// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/importsettings.h"

#include <QList>
#include <QPair>
#include <QVariantList>

namespace equipoise {

/// How tables of a shape (TablePreview::shape) were read the last time: mapping, scale and what became of bad lines;
/// what belongs to one file only (further tables) is not kept. A value; copies go to jobs.
class ImportMemory
{
public:
    std::optional<ImportSettings> find(const std::string& shape) const;
    void remember(const std::string& shape, const ImportSettings& settings);

    /// For the window's settings, the latest first.
    QVariantList save() const;
    void restore(const QVariantList& list);

private:
    static constexpr qsizetype kMost = 64;
    QList<QPair<QString, QString>> m_entries; ///< shape and ImportSettings::toText()
};

} // namespace equipoise
