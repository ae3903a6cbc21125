// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QMenu;
class QPushButton;
class QToolButton;

namespace equipoise {

class Job;
class JobList;

/// The thin bar at the bottom: what runs, how far, time left, stop. Shows the newest of the jobs that are not quiet.
class ActivityBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityBar(JobList& jobs, QWidget* parent = nullptr);

    /// A sentence shown while nothing runs.
    void setIdleText(const QString& text);
    /// Figures at the right end, beside what runs; empty: none.
    void setProbeText(const QString& text);

Q_SIGNALS:
    void clicked(quint64 job); ///< somebody wants to see that job's page

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void refresh();
    Job* current() const;
    void fillMenu();

    JobList& m_jobs;
    QString m_idleText;
    QLabel* m_text;
    QToolButton* m_more;
    QMenu* m_others;
    QLabel* m_probe;
    QLabel* m_timeLeft;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace equipoise
