// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace equipoise {

/// Parts in a row where there is room for all of them; in a narrower place one at a time, chosen by its name.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    /// `wide`: the pixels all of them need together.
    explicit SideBySide(int wide, QWidget* parent = nullptr);

    void add(QWidget* part, const QString& name, int stretch = 1);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_wide;
    QWidget* m_switch;
    QButtonGroup* m_names;
    QHBoxLayout* m_row;
    QList<QWidget*> m_parts;
};

} // namespace equipoise
