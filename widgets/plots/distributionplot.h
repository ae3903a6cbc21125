// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <QList>

#include <functional>
#include <vector>

namespace equipoise {

/// One or several histograms over the same bins: bars for a few bins, outlined steps with a light filling for many.
class DistributionPlot : public Plot
{
    Q_OBJECT

public:
    struct Series
    {
        QString name;
        QColor colour;
        std::vector<double> heights; ///< per bin
        bool dashed = false;
    };
    /// What to say of a bin beyond its heights; bin index as argument.
    using Detail = std::function<QString(std::size_t)>;

    explicit DistributionPlot(QWidget* parent = nullptr);

    /// `centres` are the bins' middles, `binWidth` apart.
    void setHistograms(const std::vector<double>& centres, double binWidth, const QList<Series>& series);
    void setDetail(Detail detail) { m_detail = std::move(detail); }
    /// Decimals of heights in the read-out; 0 for counts.
    void setHeightDecimals(int decimals) { m_decimals = decimals; }
    void clear();

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    bool isSteps() const;

    std::vector<double> m_centres;
    double m_binWidth = 1;
    QList<Series> m_series;
    Detail m_detail;
    int m_decimals = 0;
};

} // namespace equipoise
