// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/minmaxpyramid.h"
#include "core/evaluation/smoothing.h"
#include "widgets/plots/plot.h"

#include <memory>
#include <string>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;

namespace equipoise {

/// One curve of a figure; the points may grow while they are shown.
struct PlottedCurve
{
    std::shared_ptr<const MinMaxPyramid> points;
    QString title; ///< in legend and read-out
    QColor colour; ///< invalid: the text's
    Qt::PenStyle dash = Qt::SolidLine;
    bool isQuiet = false; ///< thin and pale, beside another curve of the run: training beside validation
    bool isOpen = false;  ///< its marks are hollow
};

/// Curves over epochs, live or finished, of any length: only what the pixels can show is drawn. May be smoothed (the
/// measured curve then lies pale behind) and count in powers. Growing points are shown at the next `flush`, so call it
/// once a tick.
class LossCurvePlot : public Plot
{
    Q_OBJECT

public:
    explicit LossCurvePlot(QWidget* parent = nullptr);

    void setCurves(std::vector<PlottedCurve> curves);
    const std::vector<PlottedCurve>& curves() const { return m_curves; }
    /// The x axis grows towards that many; 0: as far as the data go.
    void setEpochs(int epochs);
    /// Marks the epoch that is kept; 0: none.
    void setBestEpoch(int epoch);
    void setLogarithmic(bool logarithmic);
    /// Weight of what was in [0, 1), see ExponentialSmoother; 0: as measured.
    void setSmoothing(double weight);
    void flush();

    /// Every point as measured, however few are drawn.
    QString csv() const override;

    /// Words for a series name of the engine: "validation_accuracy_loss" → "Validation: accuracy loss".
    static QString titleOf(const std::string& series);
    /// Of a series of the log: "network.train_loss" → "Network: training: loss".
    static QString titleOfLogged(const std::string& key);
    /// A phase of the training in words: "network" → "Network".
    static QString phaseTitle(const QString& phase);
    /// Which way a series gets better.
    static Goal goalOf(const std::string& series);
    /// What a series measures, without the part of the data: "validation_accuracy_loss" → "accuracy_loss".
    static std::string metricOf(const std::string& series);
    /// The unit of what a series measures, by the last word of its name: series of one kind share an axis.
    static std::string kindOf(const std::string& series);
    static bool isValidation(const std::string& series);

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    /// A curve smoothed as far as it has grown.
    struct Smoothed
    {
        ExponentialSmoother smoother;
        MinMaxPyramid points;
        int generation = 0;
    };
    struct Drawn
    {
        QCPGraph* measured = nullptr;
        QCPGraph* smoothed = nullptr;
    };

    void smoothOn();
    void sampleCurves();
    void sample(const MinMaxPyramid& points, QCPGraph& graph);

    std::vector<PlottedCurve> m_curves;
    std::vector<Drawn> m_drawn;
    QCPGraph* m_quietKey = nullptr;   ///< says in the legend what thin and pale curves are
    std::vector<Smoothed> m_smoothed; ///< as many as curves, unused where nothing is smoothed
    std::vector<MinMaxPyramid::Point> m_scratch;
    QCPItemStraightLine* m_best = nullptr;
    double m_smoothing = 0;
    int m_bestEpoch = 0;
    int m_epochs = 0;
    bool m_isLogarithmic = false;
};

} // namespace equipoise
