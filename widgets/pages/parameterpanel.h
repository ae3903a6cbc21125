// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/userlists.h"
#include "core/training/tradeoff.h"
#include "widgets/jobs/newesttask.h"
#include "widgets/jobs/opensweep.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace equipoise {

class Notice;
class TableModel;
class TableView;
class TradeOffFigures;
class UserChooser;
class Workspace;

/// What changes along the parameter of a sweep, such as λ of a penalty: the slider goes through the values that were
/// trained; metrics over seeds and one user's list, by the kept model of one seed, follow and are compared with those
/// at another value. Shows the sweep of the selected point, else the first in the figures.
class ParameterPanel : public QWidget
{
    Q_OBJECT

public:
    ParameterPanel(Workspace& workspace, TradeOffFigures& figures, QWidget* parent = nullptr);

Q_SIGNALS:
    void followed(); ///< metrics and, where there is one, the list are those of the slider's value

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Listing
    {
        std::vector<ListedRun> runs; ///< at the value, and at the one compared with
        std::vector<ListedList> lists;
    };

    QWidget* makeContent();
    QLayout* makeSliderRow();
    QWidget* makeMetrics();
    QWidget* makeList();
    void take();
    void takeLine();
    void fillSeeds();
    void selectPoint();
    void goToSelected();
    void follow();
    void showMetrics();
    void list();
    void showListing(Listing listing);
    void compareWithThis();
    std::size_t at() const;
    std::size_t reference() const;
    /// "λ, fairness = 0.3".
    QString valueText(std::size_t at) const;
    /// The point of the chosen seed, or null.
    const SweepPoint* pointAt(std::size_t at) const;
    /// Its logged run, as far as it was read before; nothing where it is not in the log.
    std::optional<ListedRun> runAt(std::size_t at) const;

    Workspace& m_workspace;
    TradeOffFigures& m_figures;
    QPointer<OpenSweep> m_sweep;
    std::vector<SweepPoint> m_points;
    std::vector<std::string> m_metrics;
    ParameterLine m_line;
    std::string m_reference;           ///< value compared with; the first where it is not there
    std::map<RunId, ListedRun> m_read; ///< a few models, for coming back
    NewestTask<Listing> m_listing;
    bool m_isStale = true; ///< figures or data have changed since the last look
    TableModel* m_metricTable;
    TableModel* m_places;
    Notice* m_notice;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_name = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_first = nullptr;
    QLabel* m_last = nullptr;
    QLabel* m_value = nullptr;
    QToolButton* m_compare = nullptr;
    QComboBox* m_seed = nullptr;
    QLabel* m_compared = nullptr;
    TableView* m_metricView = nullptr;
    UserChooser* m_chooser = nullptr;
    TableView* m_listView = nullptr;
    QLabel* m_hits = nullptr;
};

} // namespace equipoise
