// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace equipoise {

enum class FigureFormat { Pdf, Svg, Png };

QString figureSuffix(FigureFormat format); ///< "pdf", "svg", "png"
/// By a path's suffix; png where it is none of the three.
FigureFormat figureFormat(const QString& path);

/// How a figure stands on paper.
struct FigureStyle
{
    QSizeF millimetres{88.9, 58};
    double fontPoints = 8; ///< of axis titles, tick labels and legend; lines and markers grow with it
    int dpi = 300;         ///< of PNG only
    bool isGrey = false;   ///< greys and dashes instead of colours
};

/// A size that somebody prescribes.
struct FigurePreset
{
    QString key; ///< names it in the settings
    QString title;
    QSizeF millimetres;
    double fontPoints;
};

/// Columns of IEEE's and ACM's two-column layouts and a slide, translated.
QList<FigurePreset> figurePresets();

} // namespace equipoise
