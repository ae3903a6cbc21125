// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace equipoise {

/// A heading that opens and closes what is below it.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }

private:
    QToolButton* m_header;
    QWidget* m_content;
    QVBoxLayout* m_body;
    bool m_isOpen = true;
};

} // namespace equipoise
