// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/coretext.h"

#include <QCoreApplication>

#include <string>

namespace equipoise {

QString coreText(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("core", std::string(text).c_str());
}

} // namespace equipoise
