// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace equipoise {

class PresetStore;

/// Chooses a preset of a model, keeps the values in the form as one of the user's own, and deletes those.
class PresetBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresetBar(PresetStore& store, QWidget* parent = nullptr);

    /// Whether "Run all" may be pressed.
    void setTrainable(bool trainable);
    /// What the form shows now: the preset that holds these values is the one chosen, if there is one.
    void follow(const std::string& model, const ParameterValues& values);

Q_SIGNALS:
    void chosen(const equipoise::ParameterValues& values);
    /// Every preset of the model is to be trained.
    void allWanted();

private:
    void rebuild();
    void choose(int index);
    void askName();
    void keep();

    PresetStore& m_store;
    QComboBox* m_box;
    QToolButton* m_save;
    QToolButton* m_delete;
    QLabel* m_help;     ///< what the chosen preset is for
    QPushButton* m_all; ///< where a model has experiments that belong together
    QLineEdit* m_name;  ///< shown while a name is asked for
    std::string m_model;
    ParameterValues m_values;
};

} // namespace equipoise
