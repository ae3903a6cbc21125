// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/highlight.h"
#include "widgets/jobs/newesttask.h"
#include "widgets/plots/brushplot.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;

namespace equipoise {

class MinorityFigurePanel;
class MinorityForm;
class RangeEdit;
class SelectionPanel;
class Workspace;

/// The data figure: who is the minority, how items and users lean, and how far that tells the groups apart. Follows the
/// settings as they are edited; ranges of the figure are selected and looked into, down to one user.
class MinoritiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit MinoritiesPage(Workspace& workspace, QWidget* parent = nullptr);

    void clearSelection();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void shown();       ///< a figure was drawn
    void highlighted(); ///< marks were drawn over it

private:
    QWidget* makeSide();
    void connectSelection();
    void takeData();
    void compute();
    void showFigure(std::shared_ptr<const MinorityFigure> figure);
    void selectItems(const std::optional<BrushPlot::Range>& range);
    void selectUsers(const std::optional<BrushPlot::Range>& range);
    void mark(const QString& name, std::function<Highlight(const MinorityFigure&, const Dataset&)> compute);
    void updateClear();

    Workspace& m_workspace;
    LatestTask<std::shared_ptr<const MinorityFigure>> m_task;
    NewestTask<std::shared_ptr<const Highlight>> m_marking;
    std::shared_ptr<const MinorityFigure> m_figure;
    DatasetPtr m_shownData;
    std::optional<BrushPlot::Range> m_itemRange;
    std::optional<BrushPlot::Range> m_userRange;
    bool m_isMarked = false;
    MinorityForm* m_form;
    MinorityFigurePanel* m_panels;
    SelectionPanel* m_selection;
    QSplitter* m_splitter;
    RangeEdit* m_items = nullptr;
    RangeEdit* m_users = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_facts = nullptr;
};

} // namespace equipoise
