// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/figurestyle.h"

#include <QCoreApplication>

namespace equipoise {

namespace {

struct Presets
{
    Q_DECLARE_TR_FUNCTIONS(FigurePresets)
};

} // namespace

QString figureSuffix(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Pdf:
        return u"pdf"_qs;
    case FigureFormat::Svg:
        return u"svg"_qs;
    case FigureFormat::Png:
        break;
    }
    return u"png"_qs;
}

FigureFormat figureFormat(const QString& path)
{
    for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Svg})
        if (path.endsWith(u'.' + figureSuffix(format), Qt::CaseInsensitive))
            return format;
    return FigureFormat::Png;
}

QList<FigurePreset> figurePresets()
{
    return {
        {u"column"_qs, Presets::tr("One column (IEEE, ACM)"), {88.9, 58}, 8},
        {u"columns"_qs, Presets::tr("Two columns (IEEE, ACM)"), {181.9, 80}, 8},
        {u"slide"_qs, Presets::tr("Slide, 16 to 9"), {254, 142.9}, 14},
    };
}

} // namespace equipoise
