// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guide/guide.h"

#include <algorithm>

namespace equipoise {

void Guide::start() { setState(0); }
void Guide::stop() { setState(-1); }

void Guide::reached(GuideStep step)
{
    if (isRunning() && static_cast<int>(step) >= m_step)
        setState(static_cast<int>(step) + 1);
}

void Guide::skip()
{
    if (isRunning() && !isFinished())
        setState(m_step + 1);
}

void Guide::setState(int state)
{
    m_step = std::clamp(state, -1, kGuideSteps);
    Q_EMIT changed();
}

} // namespace equipoise
