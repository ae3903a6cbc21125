// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/parts.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace equipoise {

class Job;

/// What a job does, how far it is, how long it still takes, and a button that ends it. Hidden without a job.
class LoadStrip : public Card
{
    Q_OBJECT

public:
    explicit LoadStrip(QWidget* parent = nullptr);

    /// nullptr: none.
    void follow(Job* job);

Q_SIGNALS:
    void cancelWanted();

private:
    void refresh();

    QPointer<Job> m_job;
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_bar;
};

} // namespace equipoise
