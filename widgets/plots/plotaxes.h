// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

#include <qcustomplot.h>

namespace equipoise {

/// A title in as many lines as it takes, broken between words, of at most that many pixels each where the words allow.
QString brokenTitle(const QString& title, const QFont& font, int length);

/// Sets an axis so that it shows these data with some air around them; `zeroBased`: from zero on where they are above
/// it. With `live` it only moves where data leave it or fill less than half of it. An axis in powers takes data above
/// zero only.
void fitAxis(QCPAxis& axis, QCPRange data, bool zeroBased, bool live);

} // namespace equipoise
