// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/figurestyle.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace equipoise {

/// Format, size, resolution, type and ink of an exported figure as a form.
class FigureOptions : public QWidget
{
    Q_OBJECT

public:
    explicit FigureOptions(QWidget* parent = nullptr);

    FigureFormat format() const;
    FigureStyle style() const;
    bool wantsData() const;
    /// What "As on screen" stands for.
    void setScreenStyle(const FigureStyle& style);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void changed();

private:
    void addRows(QFormLayout* form);
    void applyPreset();
    void chooseCustom();
    void setMillimetres(const QSizeF& size);
    void changeUnit();
    double millimetresPerUnit() const;
    void refresh();

    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_font;
    QComboBox* m_ink;
    QCheckBox* m_data;
    FigureStyle m_screen;
    QSizeF m_millimetres{88.9, 58};
    bool m_setting = false;
};

} // namespace equipoise
