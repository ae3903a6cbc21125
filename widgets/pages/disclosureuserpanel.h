// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"
#include "widgets/jobs/newesttask.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace equipoise {

class MutedLabel;
class Notice;
class TableModel;
class TableView;
class UserChooser;
class Workspace;

/// One user of a study: her ratings with unwillingness and influence on the loss of her held-out item, and what is best
/// disclosed at the λ of the slider, which trains nothing.
class DisclosureUserPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosureUserPanel(Workspace& workspace, QWidget* parent = nullptr);

    double lambda() const;
    void setLambda(double lambda);
    /// Study user; nothing before there are influences.
    std::optional<std::uint32_t> user() const;

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void followed(double lambda); ///< what is shown belongs to this λ

private:
    struct View
    {
        double lambda = 0;
        std::vector<RatingDisclosure> ratings;
        DisclosureSummary own;
        DisclosureSummary all;
    };

    QLayout* makeSliderRow();
    /// Of λ.
    void setRange(double least, double most);
    void takeResult();
    void describeUser();
    void follow();
    void showView(const View& view);

    Workspace& m_workspace;
    std::shared_ptr<const StudyResult> m_result; ///< with influences
    NewestTask<View> m_following;
    UserChooser* m_chooser;
    QComboBox* m_draw;
    QLabel* m_heldOut;
    QSlider* m_slider;
    MutedLabel* m_least;
    MutedLabel* m_most;
    QDoubleSpinBox* m_number;
    Notice* m_notice;
    TableModel* m_ratings;
    TableView* m_table;
    QLabel* m_own;
    QLabel* m_all;
};

} // namespace equipoise
