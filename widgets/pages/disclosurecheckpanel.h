// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/disclosurestudy.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace equipoise {

class AgreementPlot;
class DisclosureUserPanel;
class LoadStrip;
class TableModel;
class TableView;
class Workspace;

/// Are the influences right? Removes ratings of a sample of users one at a time, trains again, and holds the change of
/// the held-out loss against the predicted one.
class DisclosureCheckPanel : public QWidget
{
    Q_OBJECT

public:
    /// `users` says who is shown there, where the sample is to be her ratings.
    DisclosureCheckPanel(Workspace& workspace, const DisclosureUserPanel& users, QWidget* parent = nullptr);

    VerificationSettings settings() const;

Q_SIGNALS:
    void shown(int points);

private:
    QLayout* makeControls();
    void updateControls();
    void showCheck();
    const InfluenceCheck* check() const;

    Workspace& m_workspace;
    const DisclosureUserPanel& m_users;
    QComboBox* m_whose;
    QSpinBox* m_count;
    QSpinBox* m_perUser;
    QSpinBox* m_longest;
    QComboBox* m_solver;
    QPushButton* m_start;
    LoadStrip* m_strip;
    QLabel* m_verdict;
    AgreementPlot* m_plot;
    TableModel* m_points;
    TableView* m_table;
    QSplitter* m_columns;
};

} // namespace equipoise
