// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/tradeoffplot.h"

#include <QSharedPointer>
#include <QStringList>

#include <vector>

class QCPAxisTicker;

namespace equipoise {

/// Curves against a varied parameter, with bands over seeds.
class ParameterPlot : public Plot
{
    Q_OBJECT

public:
    struct Curve
    {
        QString name;
        QColor colour;
        int dash = 0;                  ///< curves of one colour differ in dash and marker
        std::vector<double> positions; ///< ascending
        std::vector<Estimate> values;  ///< as many
    };

    explicit ParameterPlot(QWidget* parent = nullptr);

    /// `labels` name the positions 0, 1, … where the parameter's values are no numbers; else it is empty.
    void setCurves(const QList<Curve>& curves, const QStringList& labels = {});
    /// What the bands are; "95 % interval over seeds" unless said otherwise. Before setCurves.
    void setBandName(const QString& name) { m_bandName = name; }
    /// Ticks at whole numbers only.
    void setWholePositions();
    /// Marks a position with a line; NaN: none.
    void setSelected(double position);

Q_SIGNALS:
    void selected(int curve, int index); ///< somebody clicked nearest to that position of that curve

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    int nearestIndex(const Curve& curve, double x) const;

    QList<Curve> m_curves;
    QStringList m_labels;
    QString m_bandName;
    QSharedPointer<QCPAxisTicker> m_numbers;
};

} // namespace equipoise
