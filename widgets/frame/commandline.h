// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace equipoise {

/// A command to read and to copy: the same work from a terminal.
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLine(QWidget* parent = nullptr);

    void setCommand(const QString& command);
    QString command() const;

private:
    QLineEdit* m_text;
};

} // namespace equipoise
