// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/coretext.h"

#include <QCoreApplication>

namespace equipoise {

QString coreText(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("core", text.c_str());
}

} // namespace equipoise
