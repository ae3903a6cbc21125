// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace equipoise {

class MutedLabel;
class TableModel;
class TableView;
class Workspace;

/// What the stages of a study found, and the masked data that come of it; before there is a study, what will happen.
class DisclosureStagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosureStagesPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows one stage's findings; nothing: all of them.
    void setStage(std::optional<StudyStage> stage);

private:
    QWidget* makeIntroduction();
    QWidget* makeMasked();
    void showFacts();
    void update();
    void saveMasked(bool isToOpen);

    Workspace& m_workspace;
    std::optional<StudyStage> m_stage;
    QStackedWidget* m_stack;
    TableModel* m_facts;
    TableView* m_table;
    QPushButton* m_all;
    QComboBox* m_draw;
    QPushButton* m_save;
    QPushButton* m_open;
    MutedLabel* m_maskedText;
};

} // namespace equipoise
