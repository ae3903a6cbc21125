// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/verifyobserver.h"

#include <fmt/format.h>

namespace equipoise {

void VerifyObserver::onProgress(const RunProgress& progress)
{
    m_reporter.report(progress.fraction, fmt::format("{}, epoch {}", progress.activity, progress.epoch),
                      progress.secondsLeft);
}

} // namespace equipoise
