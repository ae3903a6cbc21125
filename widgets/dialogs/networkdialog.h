// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/recommend.h"
#include "widgets/jobs/newesttask.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace equipoise {

class ElidedLabel;
class LoadStrip;
class Notice;
class ResultPanel;
class TableModel;
class UserChooser;
class Workspace;

/// An ONNX file against the data in hand: how users and items were matched, its metrics on the test ratings, and what
/// it recommends to a user. Shows the workspace's NetworkEvaluator, so what was evaluated last is there again when the
/// dialog is.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NetworkDialog(Workspace& workspace, QWidget* parent = nullptr);

    void chooseFile();
    void evaluate(const QString& path);

Q_SIGNALS:
    void listed(); ///< a user's list is shown

private:
    QWidget* makeHead();
    QWidget* makeResults();
    QWidget* makeLists();
    void evaluateAgain();
    void showOutcome();
    void list();
    QString matchText() const;

    Workspace& m_workspace;
    ElidedLabel* m_file = nullptr;
    QLabel* m_match = nullptr;
    QWidget* m_betaRow = nullptr;
    QDoubleSpinBox* m_beta = nullptr;
    Notice* m_notice = nullptr;
    LoadStrip* m_strip = nullptr;
    QWidget* m_results = nullptr;
    QLabel* m_empty = nullptr;
    ResultPanel* m_metrics = nullptr;
    UserChooser* m_chooser = nullptr;
    QSpinBox* m_length = nullptr;
    TableModel* m_places = nullptr;
    QPushButton* m_open = nullptr;
    NewestTask<std::vector<RecommendedItem>> m_listing;
};

} // namespace equipoise
