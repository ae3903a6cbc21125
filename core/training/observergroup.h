// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/observer.h"

#include <functional>
#include <vector>

namespace equipoise {

/// Several observers as one, told in the order given. They outlive it.
class ObserverGroup : public RunObserver
{
public:
    explicit ObserverGroup(std::vector<std::reference_wrapper<RunObserver>> observers)
        : m_observers(std::move(observers))
    {}

    void onStarted(const RunStarted& started) override
    {
        for (RunObserver& observer : m_observers)
            observer.onStarted(started);
    }
    void onProgress(const RunProgress& progress) override
    {
        for (RunObserver& observer : m_observers)
            observer.onProgress(progress);
    }
    void onEpoch(const EpochDone& done) override
    {
        for (RunObserver& observer : m_observers)
            observer.onEpoch(done);
    }
    void onPhaseFinished(int phase, int epochs) override
    {
        for (RunObserver& observer : m_observers)
            observer.onPhaseFinished(phase, epochs);
    }
    void onMeasured(const Measured& measured) override
    {
        for (RunObserver& observer : m_observers)
            observer.onMeasured(measured);
    }

private:
    std::vector<std::reference_wrapper<RunObserver>> m_observers;
};

} // namespace equipoise
