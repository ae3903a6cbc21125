// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/coretext.h"

#include "core/reference/phrases.h"

#include <QCoreApplication>

#include <string>

namespace equipoise {

QString coreText(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("core", std::string(text).c_str());
}

QString coreMessage(std::string_view message)
{
    const auto phrase = phraseOf(message);
    if (!phrase)
        return QString::fromUtf8(message.data(), qsizetype(message.size()));
    return QString::fromStdString(filledPhrase(coreText(phrase->pattern).toStdString(), phrase->values));
}

} // namespace equipoise
