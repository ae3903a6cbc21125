// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"

#include <QWidget>

class QLabel;

namespace equipoise {

class TableModel;

/// What a run measured on the test ratings, with a search, and what it found worth saying.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    /// Null: nothing measured yet.
    void show(const Measured* measured);

private:
    TableModel* m_model;
    QLabel* m_findings;
    const Measured* m_shown = nullptr;
};

} // namespace equipoise
