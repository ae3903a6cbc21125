// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"
#include "widgets/plots/plot.h"

namespace equipoise {

/// How many users or items have how many ratings: bins of whole numbers over a logarithmic axis.
class CountHistogram : public Plot
{
    Q_OBJECT

public:
    explicit CountHistogram(QWidget* parent = nullptr);

    /// `who`: what is counted, in the plural, for the read-out ("users").
    void setBins(const std::vector<CountBin>& bins, const QColor& colour, const QString& who);

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    std::vector<CountBin> m_bins;
    QColor m_colour;
    QString m_who;
};

} // namespace equipoise
