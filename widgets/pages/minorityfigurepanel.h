// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/highlight.h"
#include "widgets/plots/brushplot.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace equipoise {

class GroupBars;
class TableModel;

/// The four panels of the data figure. Ranges of IM and UM are selected in it, and what belongs to a selection is drawn
/// over every panel.
class MinorityFigurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MinorityFigurePanel(QWidget* parent = nullptr);

    void setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure);
    /// Marks what belongs to a selection called `name`; nothing: no marks.
    void setHighlight(const std::optional<Highlight>& highlight, const QString& name);

    BrushPlot* items() const { return m_indices; }
    BrushPlot* users() const { return m_groups; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void draw();
    QString describeItems(std::size_t bin) const;

    DatasetPtr m_dataset;
    std::shared_ptr<const MinorityFigure> m_figure;
    std::optional<Highlight> m_highlight;
    QString m_marked;
    GroupBars* m_users;
    BrushPlot* m_indices;
    BrushPlot* m_groups;
    TableModel* m_classification;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards; ///< users, indices, groups, classification
    bool m_isWide = false;
};

} // namespace equipoise
