// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <vector>

namespace equipoise {

/// Finished curves over epochs, of one run or of several laid over each other.
class SeriesPlot : public Plot
{
    Q_OBJECT

public:
    struct Series
    {
        QString name;  ///< in legend and read-out
        QColor colour; ///< invalid: that of text
        Qt::PenStyle dash = Qt::SolidLine;
        bool isListed = true; ///< in the legend
        std::vector<double> epochs;
        std::vector<double> values;
    };

    explicit SeriesPlot(QWidget* parent = nullptr);

    void setSeries(std::vector<Series> series);
    const std::vector<Series>& series() const { return m_series; }

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    std::vector<Series> m_series;
};

} // namespace equipoise
