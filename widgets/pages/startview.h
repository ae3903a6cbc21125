// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace equipoise {

/// A large button: an icon, what it does, and a line or two about it.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    ActionCard(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
    QString m_text;
};

/// What the window shows before there are data: demo data, a folder, a file, and what was open lately.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void demoWanted();
    void folderWanted();
    void fileWanted();
    void pathWanted(const QString& path);

private:
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace equipoise
