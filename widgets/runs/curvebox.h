// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"

#include <QWidget>

class QComboBox;

namespace equipoise {

class SeriesPlot;

/// The curves of one logged run: those of a phase and kind at a time, training and validation together.
class CurveBox : public QWidget
{
    Q_OBJECT

public:
    explicit CurveBox(QWidget* parent = nullptr);

    void setSeries(std::vector<LoggedSeries> series);
    bool isEmpty() const { return m_series.empty(); }

private:
    void showCurve();

    std::vector<LoggedSeries> m_series;
    QComboBox* m_choice;
    SeriesPlot* m_plot;
};

} // namespace equipoise
