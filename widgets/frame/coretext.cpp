// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/coretext.h"

#include "core/reference/phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <string>
#include <vector>

namespace equipoise {

namespace {

/// The engine writes numbers, and groups the digits of counts, as English does.
std::string localNumber(const std::string& value)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
    const QString text = QString::fromStdString(value);
    return grouped.match(text).hasMatch()
               ? QLocale().toString(QLocale::c().toULongLong(QString(text).remove(u','))).toStdString()
               : numberInWords(text).toStdString();
}

} // namespace

QString coreText(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("core", std::string(text).c_str());
}

QString coreMessage(std::string_view message)
{
    const auto phrase = phraseOf(message);
    if (!phrase)
        return QString::fromUtf8(message.data(), qsizetype(message.size()));
    std::vector<std::string> values = phrase->values;
    for (std::string& value : values)
        value = localNumber(value);
    return QString::fromStdString(filledPhrase(coreText(phrase->pattern).toStdString(), values));
}

QString valueText(const ParameterValue& value)
{
    const QString text = QString::fromStdString(toText(value));
    return std::holds_alternative<double>(value) ? numberInWords(text) : text;
}

QString numberInWords(const QString& text)
{
    static const QRegularExpression real(QStringLiteral("^-?\\d+\\.\\d+(e[+-]?\\d+)?$"));
    return real.match(text).hasMatch() ? QString(text).replace(u'.', QLocale().decimalPoint()) : text;
}

std::string typedNumber(const QString& typed)
{
    return QString(typed).replace(QLocale().decimalPoint(), u"."_qs).toStdString();
}

} // namespace equipoise
