// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <QList>

namespace equipoise {

/// A value a category, each bar in its own colour with its value written above.
class GroupBars : public Plot
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        double value = 0;
        QColor colour;
        QString note;    ///< written above the bar
        double part = 0; ///< of the value, drawn as a slim darker bar in front
    };

    explicit GroupBars(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    /// Neighbouring notes never touch: their type shrinks, and where that is not enough they are left out.
    void fitNotes();

    QList<Bar> m_bars;
    int m_height = 0; ///< of the data area when the axes were last fitted
};

} // namespace equipoise
