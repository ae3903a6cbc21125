// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;

namespace equipoise {

/// Series over epochs, fed while a run goes. Appending only stores; `flush` repaints once, so call it once a tick.
/// Series of validation data are dashed, those of training solid; accuracy and fairness parts have their own colours.
class LossCurvePlot : public Plot
{
    Q_OBJECT

public:
    explicit LossCurvePlot(QWidget* parent = nullptr);

    /// Forgets everything; the x axis then spans `epochs` (0: as far as the data go).
    void start(int epochs);
    void append(const std::string& series, int epoch, double value);
    /// Marks the epoch that is kept; 0: none.
    void setBestEpoch(int epoch);
    void flush();

    /// Words for a series name of the engine: "validation_accuracy_loss" → "Validation: accuracy loss".
    static QString titleOf(const std::string& series);
    /// What a series measures, by the last word of its name: series of one kind share an axis.
    static std::string kindOf(const std::string& series);

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    struct Series
    {
        std::string name;
        QCPGraph* graph = nullptr;
    };

    std::vector<Series> m_series;
    QCPItemStraightLine* m_best = nullptr;
    int m_bestEpoch = 0;
    int m_epochs = 0;
};

} // namespace equipoise
