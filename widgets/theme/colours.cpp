// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/colours.h"

#include <array>

namespace equipoise {

namespace {

const QColor kBlue(0x00, 0x72, 0xB2);
const QColor kVermillion(0xD5, 0x5E, 0x00);
const QColor kGreen(0x00, 0x9E, 0x73);
const QColor kPurple(0xCC, 0x79, 0xA7);
const QColor kOrange(0xE6, 0x9F, 0x00);
const QColor kSky(0x56, 0xB4, 0xE9);

const Colours kLight{
    .muted = QColor(0x5B, 0x64, 0x75),
    .line = QColor(0xD3, 0xD7, 0xDF),
    .input = QColor(0xB9, 0xBF, 0xCB),
    .grid = QColor(0xE7, 0xEA, 0xEF),
    .sunken = QColor(0xE9, 0xEC, 0xF1),
    .accent = QColor(0x3F, 0x4B, 0xB8),
    .error = QColor(0xB4, 0x23, 0x18),
    .warning = QColor(0x93, 0x5A, 0x00),
    .good = QColor(0x05, 0x75, 0x53),
    .errorFill = QColor(0xFD, 0xEC, 0xEA),
    .warningFill = QColor(0xFF, 0xF4, 0xDD),
    .infoFill = QColor(0xEA, 0xEC, 0xFB),
};

const Colours kDark{
    .muted = QColor(0xA0, 0xA8, 0xB7),
    .line = QColor(0x3A, 0x40, 0x4C),
    .input = QColor(0x4C, 0x54, 0x63),
    .grid = QColor(0x2C, 0x31, 0x3B),
    .sunken = QColor(0x16, 0x18, 0x1D),
    .accent = QColor(0x93, 0x9D, 0xFF),
    .error = QColor(0xFF, 0x8A, 0x80),
    .warning = QColor(0xF2, 0xBE, 0x5C),
    .good = QColor(0x4F, 0xCB, 0xA3),
    .errorFill = QColor(0x43, 0x22, 0x22),
    .warningFill = QColor(0x3F, 0x33, 0x1B),
    .infoFill = QColor(0x29, 0x2D, 0x4A),
};

struct Tones
{
    QColor window, base, alternate, button, text, disabled, highlight, highlightedText, link, tip;
};

QPalette paletteOf(const Tones& t, const Colours& colours)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, colours.error);
    p.setColor(QPalette::Highlight, t.highlight);
    p.setColor(QPalette::HighlightedText, t.highlightedText);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::ToolTipBase, t.tip);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, colours.muted);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.alternate);
    p.setColor(QPalette::Mid, colours.line);
    p.setColor(QPalette::Dark, colours.line.darker(120));
    p.setColor(QPalette::Shadow, colours.line.darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return p;
}

} // namespace

const Colours& coloursOf(const QPalette& palette) { return isDark(palette) ? kDark : kLight; }

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xF5, 0xF6, 0xF8),
                      .base = Qt::white,
                      .alternate = QColor(0xF6, 0xF7, 0xF9),
                      .button = QColor(0xFB, 0xFB, 0xFC),
                      .text = QColor(0x1C, 0x21, 0x2B),
                      .disabled = QColor(0x9A, 0xA2, 0xB0),
                      .highlight = kLight.accent,
                      .highlightedText = Qt::white,
                      .link = kLight.accent,
                      .tip = Qt::white},
                     kLight);
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1E, 0x21, 0x27),
                      .base = QColor(0x19, 0x1C, 0x21),
                      .alternate = QColor(0x1F, 0x22, 0x28),
                      .button = QColor(0x2A, 0x2E, 0x36),
                      .text = QColor(0xE4, 0xE7, 0xEC),
                      .disabled = QColor(0x6B, 0x73, 0x82),
                      .highlight = QColor(0x4A, 0x55, 0xC4),
                      .highlightedText = Qt::white,
                      .link = kDark.accent,
                      .tip = QColor(0x2A, 0x2E, 0x36)},
                     kDark);
}

QColor seriesColour(int index)
{
    const std::array order{kGreen, kPurple, kOrange, kSky, kBlue, kVermillion};
    return order[static_cast<std::size_t>(index) % order.size()];
}

QColor majorityColour() { return kBlue; }
QColor minorityColour() { return kVermillion; }
QColor accuracyColour() { return kGreen; }
QColor fairnessColour() { return kPurple; }

} // namespace equipoise
