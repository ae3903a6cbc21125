// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/tradeoffplot.h"

#include <vector>

namespace equipoise {

/// Normalised accuracy error and fairness error against the varied parameter, with bands over seeds.
class ErrorCurvePlot : public Plot
{
    Q_OBJECT

public:
    explicit ErrorCurvePlot(QWidget* parent = nullptr);

    /// All of the same length, `positions` ascending.
    void setCurves(const std::vector<double>& positions, const std::vector<Estimate>& accuracy,
                   const std::vector<Estimate>& fairness);
    /// Marks a position with a line; NaN: none.
    void setSelected(double position);

Q_SIGNALS:
    void selected(int index); ///< somebody clicked nearest to that position

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    int nearestIndex(double x) const;

    std::vector<double> m_positions;
    std::vector<Estimate> m_accuracy;
    std::vector<Estimate> m_fairness;
};

} // namespace equipoise
