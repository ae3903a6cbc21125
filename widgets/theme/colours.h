// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace equipoise {

/// Colours beside those of QPalette. The ones of data are the same in light and dark windows and on paper.
struct Colours
{
    QColor muted;     ///< secondary text and axis labels
    QColor line;      ///< borders and separators
    QColor input;     ///< borders of what takes text
    QColor grid;      ///< lines behind data
    QColor sunken;    ///< mode bar and activity bar
    QColor accent;    ///< the one accent
    QColor error;     ///< text and icon of an error
    QColor warning;   ///< text and icon of a warning
    QColor good;      ///< text and icon of a success
    QColor errorFill; ///< background of a message
    QColor warningFill;
    QColor infoFill;
};

/// The set that belongs to a palette, light or dark by its window colour.
const Colours& coloursOf(const QPalette& palette);
bool isDark(const QPalette& palette);

QPalette lightPalette();
QPalette darkPalette();

/// Okabe and Ito's colours in a fixed order, repeating. The groups' two come last, so that a series is rarely taken for
/// a group.
QColor seriesColour(int index);
QColor majorityColour();
QColor minorityColour();
/// Accuracy and fairness have a colour each on every page.
QColor accuracyColour();
QColor fairnessColour();

} // namespace equipoise
