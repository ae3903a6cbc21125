// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>

class QScrollArea;
class QVBoxLayout;

namespace equipoise {

/// A heading of a page or a panel: the two sizes of type the window has.
QLabel* makeTitle(const QString& text, QWidget* parent);
QLabel* makeHeading(const QString& text, QWidget* parent);

/// Secondary text in a quieter colour that follows the palette.
class MutedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    bool m_recolouring = false;
};

/// One line of secondary text that ends in an ellipsis where room is short; the tool tip has it all.
class ElidedLabel : public MutedLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

/// A sheet of the base colour with a thin rounded border, for plots and tables.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// With a heading above `content`.
    Card(const QString& heading, QWidget* content, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// The column of settings at a page's right: scrolls vertically, never sideways. Add to its `body`.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    /// Below the scrolled part, always in sight.
    QVBoxLayout* footer() const { return m_footer; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    QVBoxLayout* m_footer;
};

} // namespace equipoise
