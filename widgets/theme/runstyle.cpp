// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/runstyle.h"

#include "widgets/theme/colours.h"

#include <QPainter>

#include <array>

namespace equipoise {

namespace {

constexpr int kColours = 4; ///< those after are the groups'
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

RunStyle runStyle(qint64 run)
{
    const auto place = static_cast<std::size_t>(run < 0 ? -run - 1 : run > 0 ? run - 1 : 0);
    return {seriesColour(int(place % kColours)), kDashes[place / kColours % kDashes.size()]};
}

QIcon runSwatch(qint64 run)
{
    const RunStyle style = runStyle(run);
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap picture(QSize(22, 12) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setPen(QPen(style.colour, 2.4, style.dash, Qt::FlatCap));
        painter.drawLine(1, 6, 21, 6);
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace equipoise
