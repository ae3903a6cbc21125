// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace equipoise {

class ElidedLabel;
class Notice;
class OpenSweep;
class Workspace;

/// One open sweep: its colour, what it is, how far it has come, and what can be done with it.
class SweepRow : public QWidget
{
    Q_OBJECT

public:
    SweepRow(Workspace& workspace, OpenSweep* sweep, QWidget* parent = nullptr);

    OpenSweep* sweep() const { return m_sweep; }

Q_SIGNALS:
    void extendWanted(equipoise::OpenSweep* sweep);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName, const QString& text, const QString& help);
    void update();
    void showProgress();
    QString failures() const;

    Workspace& m_workspace;
    OpenSweep* m_sweep;
    QCheckBox* m_shown;
    ElidedLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_progress;
    QToolButton* m_stop = nullptr;
    QToolButton* m_resume = nullptr;
    QToolButton* m_retry = nullptr;
    QToolButton* m_extend = nullptr;
    QToolButton* m_close = nullptr;
    Notice* m_failures;
};

} // namespace equipoise
