// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/brushplot.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace equipoise {

/// The selected range of a brush in numbers, for the keyboard, with how much it holds.
class RangeEdit : public QWidget
{
    Q_OBJECT

public:
    RangeEdit(const QString& label, double low, double high, QWidget* parent = nullptr);

    BrushPlot::Range range() const;
    /// Without a signal; nothing: the whole range.
    void setRange(const std::optional<BrushPlot::Range>& range);
    void setCount(const QString& text);

Q_SIGNALS:
    void edited();

private:
    double m_lowest;
    double m_highest;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QLabel* m_count;
};

} // namespace equipoise
