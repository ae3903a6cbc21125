// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace equipoise {

/// One entry of the mode bar: an icon over a word, the current one marked by the accent colour.
class ModeButton : public QAbstractButton
{
    Q_OBJECT

public:
    ModeButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
};

/// The column of pages at the left. Keys: Ctrl+1 … Ctrl+9 (set as shortcuts), arrows between entries.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ModeBar(QWidget* parent = nullptr);

    void addMode(const QString& iconName, const QString& text);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QList<ModeButton*> m_buttons;
};

} // namespace equipoise
