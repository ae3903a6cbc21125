// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace equipoise {

class ParameterEditor;

/// A form for any list of parameter descriptions: the simple ones at once under their headings, the others in closed
/// sections "More" and "Expert". Knows nothing of particular models.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent = nullptr);

    /// Builds the form anew with the values given.
    void setValues(const ParameterValues& values);
    /// The values; of an input that is not valid, the last valid one.
    ParameterValues values() const;
    bool isValid() const;
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void addGroup(const std::vector<ParameterDescription>& descriptions, Visibility visibility, const QString& title);

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    ParameterValues m_initial;
    QList<ParameterEditor*> m_editors;
};

} // namespace equipoise
