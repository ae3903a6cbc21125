// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/parts.h"
#include "widgets/runs/comparison.h"

class QComboBox;

namespace equipoise {

class TableModel;
class TableView;

/// One set of a comparison tested against the baseline, metric by metric, paired over users; or why that cannot be.
class TestPanel : public Card
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget* parent = nullptr);

    void showView(const RunComparisonView& view);
    /// First run of the set the others are tested against; 0: none was chosen.
    qint64 baseline() const;

Q_SIGNALS:
    void baselineWanted(); ///< somebody chose another one

private:
    void showTests();
    void refuse(const SetPairing& pairing);

    RunComparisonView m_view;
    TableModel* m_tests;
    QComboBox* m_challenger;
    QComboBox* m_baseline;
    QLabel* m_refusal;
    TableView* m_table;
    QLabel* m_note;
};

} // namespace equipoise
