// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace equipoise {

/// Steps of the guided first experiment, in their order.
enum class GuideStep { Data, Minorities, Train, Beta, Export };
constexpr int kGuideSteps = 5;

/// The guided first experiment: which step it is at. What happens in the window is reported to it; a step that is
/// reached out of order also counts for those before it.
class Guide : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    void stop();
    bool isRunning() const { return m_step >= 0; }
    /// True after the last step, until it is stopped.
    bool isFinished() const { return m_step == kGuideSteps; }
    /// The step to do; meaningful while it runs and is not finished.
    GuideStep step() const { return static_cast<GuideStep>(m_step); }
    /// Number of steps done.
    int done() const { return m_step < 0 ? 0 : m_step; }

    /// The user did this. Ignored where the guide is not running or is past it.
    void reached(GuideStep step);
    /// Goes on without doing the step.
    void skip();

    /// For keeping over restarts: the step number, -1 while not running.
    int state() const { return m_step; }
    void setState(int state);

Q_SIGNALS:
    void changed();

private:
    int m_step = -1;
};

} // namespace equipoise
