// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"
#include "widgets/plots/tradeoffplot.h"

#include <QList>

#include <optional>

class QCPErrorBars;
class QCPGraph;

namespace equipoise {

/// A value a group with its 95 % interval: a group a line, from the top; small groups pale, with a hollow mark.
class GroupDots : public Plot
{
    Q_OBJECT

public:
    struct Dot
    {
        QString label;
        Estimate value;
        qulonglong n = 0; ///< users or ratings behind it
        bool isSmall = false;
    };

    explicit GroupDots(QWidget* parent = nullptr);

    /// From the top down. `overall` is drawn as a line across all groups.
    void setDots(const QList<Dot>& dots, std::optional<double> overall);
    const QList<Dot>& dots() const { return m_dots; }
    QString csv() const override;

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    struct Kind
    {
        QCPGraph* marks = nullptr;
        QCPErrorBars* whiskers = nullptr;
    };
    Kind addKind(const QString& name);

    QList<Dot> m_dots;
    std::optional<double> m_overall;
    Kind m_large;
    Kind m_small;
    QCPGraph* m_line;
};

} // namespace equipoise
