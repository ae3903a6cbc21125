// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace equipoise {

class OpenSweep;
class Workspace;

/// The open sweeps one below the other, a menu of those in the log, and an offer to go on with one that was not
/// finished.
class SweepList : public QWidget
{
    Q_OBJECT

public:
    explicit SweepList(Workspace& workspace, QWidget* parent = nullptr);

    /// The menu of the log's sweeps, for a button elsewhere.
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void extendWanted(equipoise::OpenSweep* sweep);
    void runsWanted(); ///< single runs are to be chosen

private:
    void add(OpenSweep* sweep);
    void remove(OpenSweep* sweep);
    void fillMenu();
    void makeOffer();
    void resume(qint64 sweep);

    Workspace& m_workspace;
    QVBoxLayout* m_rows;
    QWidget* m_offer;
    QPushButton* m_offerButton;
    QMenu* m_menu;
    qint64 m_offered = 0;  ///< sweep to resume; 0: none
    qint64 m_declined = 0; ///< not offered again
    qint64 m_resuming = 0; ///< goes on as soon as it is open
};

} // namespace equipoise
