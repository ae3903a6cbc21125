// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace equipoise {

class RecentData;

/// A large button: icon, title, a line of explanation.
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

/// The ways to begin: demo data, a folder or file, MovieLens from its makers; a guided experiment; what was opened
/// before.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(RecentData& recent, QWidget* parent = nullptr);

    /// Offers to go back to the data of that name; empty: there are none.
    void setBack(const QString& name);

Q_SIGNALS:
    void demoWanted();
    void folderWanted();
    void fileWanted();
    void importWanted();
    void movieLensWanted();
    void guideWanted();
    void backWanted();
    void pathWanted(const QString& path);

private:
    QWidget* makeCards();
    void showRecent();
    QWidget* makeRecentRow(int row);

    RecentData& m_data;
    QPushButton* m_back;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace equipoise
