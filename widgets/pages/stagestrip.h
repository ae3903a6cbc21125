// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>

namespace equipoise {

/// One stage of work: its number or how it ended, its title, a few words, and how far it is.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Stopped, Done, Failed };

    StageButton(int number, const QString& title, QWidget* parent = nullptr);

    /// `fraction` in [0, 1] is shown while it runs and where it was stopped.
    void setState(State state, double fraction, const QString& detail);
    State state() const { return m_state; }
    const QString& detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap mark(const QColor& ink) const;

    int m_number;
    State m_state = State::Waiting;
    double m_fraction = 0;
    QString m_detail;
};

/// Stages in a row, left to right in their order; the one that is pressed is looked at.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    StageStrip(const QStringList& titles, QWidget* parent = nullptr);

    StageButton* stage(int index) const { return m_stages[index]; }
    int count() const { return int(m_stages.size()); }

Q_SIGNALS:
    void pressed(int stage);

private:
    QList<StageButton*> m_stages;
};

} // namespace equipoise
