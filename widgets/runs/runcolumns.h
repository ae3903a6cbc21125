// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QStringList>

namespace equipoise {

/// Which columns a list of runs shows, the run's number always first: those somebody chose, else what is proposed for
/// the metrics there are.
class RunColumns
{
public:
    const std::vector<RunColumn>& shown() const { return m_shown; }

    /// Does nothing where somebody chose.
    void propose(const RunTable& table);
    /// As text, in order; what is no column is passed over.
    void choose(const QStringList& columns);
    void toggle(const QString& column, bool on);
    /// Back to what is proposed next.
    void reset() { m_isChosen = false; }
    /// What `choose` takes; empty where nobody chose.
    QStringList chosen() const;

private:
    std::vector<RunColumn> m_shown{RunColumn::ofField(RunField::Id)};
    bool m_isChosen = false;
};

} // namespace equipoise
