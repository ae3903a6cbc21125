// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityindex.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace equipoise {

/// Who is the minority and how its indices are computed.
class MinorityForm : public QWidget
{
    Q_OBJECT

public:
    explicit MinorityForm(QWidget* parent = nullptr);

    /// Shows settings without emitting `changed`; the threshold's range is the rating scale's.
    void show(const MinoritySettings& settings, const QStringList& suggestions, RatingScale scale);
    MinoritySettings settings() const;
    /// What is wrong with the predicate, below its input; empty: nothing.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void changed(); ///< a moment after the last edit

private:
    QComboBox* m_predicate;
    QLabel* m_problem;
    QComboBox* m_indifferent;
    QDoubleSpinBox* m_threshold;
    QDoubleSpinBox* m_shrinkage;
    QTimer m_pause;
};

} // namespace equipoise
