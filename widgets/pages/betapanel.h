// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/betafollower.h"

#include <QVariantMap>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace equipoise {

class Notice;
class TableModel;
class TableView;
class UserChooser;
class Workspace;

/// The β slider: errors, gaps between the groups and one user's list follow while it is dragged, with no training.
/// Shows the workspace's newest model that has a condition, or says how to come by one.
class BetaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BetaPanel(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(TrainedModelPtr model);
    double beta() const;
    void setBeta(double beta);
    /// Null until a model is ready.
    const BetaProbe* probe() const { return m_follower->probe(); }

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void followed(double beta);  ///< what is shown belongs to this β
    void listsMade(double beta); ///< so do the metrics of the lists

private:
    QWidget* makeEmpty();
    QWidget* makeContent();
    QLayout* makeSliderRow();
    QWidget* makeErrors();
    QWidget* makeList();
    void showPage(int index);
    void chooseFile();
    void begin();
    void follow();
    void compareWithThis();
    void showView(const BetaView& view);
    void showErrors();
    void showStatus();

    Workspace& m_workspace;
    BetaFollower* m_follower;
    TableModel* m_errors;
    TableModel* m_places;
    QStackedWidget* m_stack;
    Notice* m_notice;
    TableView* m_errorView = nullptr;
    QLabel* m_model = nullptr;
    QLabel* m_empty = nullptr;
    QSlider* m_slider = nullptr;
    QDoubleSpinBox* m_number = nullptr;
    QToolButton* m_compare = nullptr;
    QLabel* m_compared = nullptr;
    UserChooser* m_chooser = nullptr;
    QLabel* m_fit = nullptr;
    QLabel* m_status = nullptr;
    QSplitter* m_splitter = nullptr;
    double m_reference = 1;
    std::optional<BetaView> m_view;
};

} // namespace equipoise
