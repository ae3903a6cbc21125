// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"
#include "widgets/jobs/newesttask.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QSplitter;

namespace equipoise {

class MutedLabel;
class Notice;
class QualityPlot;
class TableModel;
class TableView;
class Workspace;

/// What the retrained models are worth against what their data cost in unwillingness: every method of choosing what to
/// disclose, with intervals over the draws, and below it influence against each of the others.
class DisclosureQualityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosureQualityPanel(Workspace& workspace, QWidget* parent = nullptr);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void shown();                     ///< curves of the newest result are on the page
    void lambdaChosen(double lambda); ///< a point was clicked

private:
    struct View
    {
        std::vector<QualityCurve> curves;
        std::vector<MethodComparison> comparisons;
    };

    void read();
    void showView(const std::string& metric, const View& view);

    Workspace& m_workspace;
    NewestTask<View> m_reading;
    QComboBox* m_metric;
    MutedLabel* m_note;
    Notice* m_notice;
    QualityPlot* m_plot;
    TableModel* m_comparisons;
    TableView* m_table;
    QSplitter* m_rows;
    std::vector<QualityCurve> m_curves;
};

} // namespace equipoise
