// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/guide/guide.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace equipoise {

class GuideDots;

/// The bar above the pages that leads through the first experiment: what to do now, how far it is, and a way out.
/// Hidden while the guide does not run.
class GuideBar : public QFrame
{
    Q_OBJECT

public:
    explicit GuideBar(Guide& guide, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to be taken to where the step is done.
    void showWanted(equipoise::GuideStep step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Guide& m_guide;
    QLabel* m_count;
    GuideDots* m_dots;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_next;
    QToolButton* m_close;
};

} // namespace equipoise
