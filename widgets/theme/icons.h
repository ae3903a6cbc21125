// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace equipoise {

/// An outline icon of resources/icons by name ("database"), drawn in the text colour of the application's palette at
/// the moment of painting, so that it follows a change between light and dark.
QIcon icon(const QString& name);
/// The same in a fixed colour.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace equipoise
