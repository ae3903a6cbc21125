// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/rankingview.h"

#include <QVariantMap>
#include <QWidget>

class QSplitter;

namespace equipoise {

class ParameterPlot;
class SeriesPlot;
class TableModel;
class TableView;

/// How runs rank: a metric against the length of the lists and, on the validation part, against the epoch; below every
/// value. What was measured on other candidates has a curve and a name of its own.
class RankingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPanel(QWidget* parent = nullptr);

    void setView(RankingView view);
    /// "hr"; of the validation, the lists of that length.
    void setChoice(const std::string& metric, std::uint32_t k);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    void showCurves();
    void showValidation();
    void showTable();
    int dashOf(const std::string& candidates) const;

    RankingView m_view;
    std::string m_metric;
    std::uint32_t m_k = 0;
    std::vector<std::string> m_candidates; ///< of all sets, in the order of their dashes
    QSplitter* m_rows;
    QSplitter* m_plots;
    ParameterPlot* m_lengths;
    SeriesPlot* m_epochs;
    TableModel* m_values;
    TableView* m_table;
};

/// "Full ranking", "uni99": what the items were ranked among.
QString candidatesText(const std::string& candidates);

} // namespace equipoise
