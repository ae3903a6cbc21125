// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/sweep.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace equipoise {

/// What a sweep varies: parameters with their values, as many as wanted, and the number of seeds.
class VariationsForm : public QWidget
{
    Q_OBJECT

public:
    explicit VariationsForm(QWidget* parent = nullptr);

    /// Offers what a run with these settings has; what was chosen stays where it still exists.
    void setBase(const RunSettings& base);
    /// Shows a sweep's variations.
    void setVariations(const std::vector<Variation>& variations, int seeds);

    /// Throws Error(Usage) for values that cannot be read.
    std::vector<Variation> variations() const;
    int seeds() const;
    /// Said below the values; empty: nothing is wrong.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget* box = nullptr;
        QComboBox* parameter = nullptr;
        QLineEdit* values = nullptr;
    };
    struct Offer
    {
        QString title;
        QString name;
        QString proposal;
    };
    void addRow(const QString& parameter, const QString& values);
    void removeRow(QWidget* box);
    void fill(QComboBox* box, const QString& chosen);
    void proposeFor(const Row& row);
    QString unusedParameter() const;
    void arrange();

    QList<Offer> m_offers;
    QList<Row> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QLabel* m_problem;
    QSpinBox* m_seeds;
};

} // namespace equipoise
