// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace equipoise {

/// How a run is drawn wherever it appears: one of Okabe and Ito's colours that belong to no group, and a dash, so that
/// sixteen runs in a row differ and stay apart in grey.
struct RunStyle
{
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
};

/// By the run's number in the log (negative numbers are runs that are in no log).
RunStyle runStyle(qint64 run);

/// A short line in the run's style, for tables and lists.
QIcon runSwatch(qint64 run);

} // namespace equipoise
