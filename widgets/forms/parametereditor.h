// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace equipoise {

/// One parameter: its title, an input that fits its type and range, a button back to the default, and below it, where
/// a text is not a valid value, what is wrong with it. Help is the tool tip and the "what's this" text.
class ParameterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterEditor(ParameterDescription description, QWidget* parent = nullptr);

    const ParameterDescription& description() const { return m_description; }
    /// The last valid value.
    const ParameterValue& value() const { return m_value; }
    void setValue(const ParameterValue& value);
    bool isValid() const { return m_isValid; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeInput();
    QWidget* makeCheckBox();
    QWidget* makeSpinBox();
    QWidget* makeComboBox();
    QWidget* makeLineEdit();
    void take(const ParameterValue& value);
    void takeText(const QString& text);
    void showState(const QString& problem);

    ParameterDescription m_description;
    ParameterValue m_value;
    bool m_isValid = true;
    QToolButton* m_reset;
    QLabel* m_problem;
    std::function<void(const ParameterValue&)> m_show; ///< puts a value into the input
    QWidget* m_input;
};

/// Help of a parameter with its range and default, for tool tips.
QString parameterHelp(const ParameterDescription& description);

} // namespace equipoise
