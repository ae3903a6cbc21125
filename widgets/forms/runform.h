// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

#include <QWidget>

#include <map>
#include <string>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace equipoise {

class ParameterForm;

/// Everything that makes a run: the model and its parameters, split, seed, what is measured. Values typed for one model
/// are kept while another one is chosen.
class RunForm : public QWidget
{
    Q_OBJECT

public:
    explicit RunForm(QWidget* parent = nullptr);

    /// Who is the minority is chosen elsewhere and not part of these settings.
    RunSettings settings() const;
    void setSettings(const RunSettings& settings);
    /// Other values of the model in the form.
    void setParameters(const ParameterValues& values);
    /// Puts a widget between the model and its parameters.
    void addBelowModel(QWidget* widget);
    bool isValid() const;
    /// What the data offer: the attributes to report by.
    void setDataset(const Dataset& dataset);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeSplit();
    QWidget* makeEvaluation();
    void chooseModel(const QString& name);
    void chooseSplit(int kind);
    QString model() const;

    QComboBox* m_model;
    QLabel* m_help;
    ParameterForm* m_parameters;
    QComboBox* m_splitKind;
    QLineEdit* m_split;
    QLabel* m_splitHelp;
    QDoubleSpinBox* m_validation;
    QSpinBox* m_seed;
    QLineEdit* m_k;
    QComboBox* m_candidates;
    QComboBox* m_groups;
    std::map<std::string, ParameterValues> m_values; ///< per model
    std::string m_shown;                             ///< model in the form
};

} // namespace equipoise
