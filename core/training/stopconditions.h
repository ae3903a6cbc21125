// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace equipoise {

/// Where a phase stands after an epoch.
struct TrainingStats
{
    int epoch = 0;                ///< done in this phase
    int epochsSinceBest = 0;      ///< 0 right after an improvement, and always where nothing is validated
    double secondsInTraining = 0; ///< over all phases and stretches of the run
};

/// One reason to end a phase. Stateless; combined by StopConditions.
class StopCondition
{
public:
    StopCondition() = default;
    StopCondition(const StopCondition&) = delete;
    StopCondition& operator=(const StopCondition&) = delete;
    virtual ~StopCondition() = default;
    /// A few words where it is time to stop, nothing otherwise.
    virtual std::optional<std::string> reasonToStop(const TrainingStats& stats) const = 0;
};

class MaxEpochs final : public StopCondition
{
public:
    explicit MaxEpochs(int epochs)
        : m_epochs(epochs)
    {}
    std::optional<std::string> reasonToStop(const TrainingStats& stats) const override;

private:
    int m_epochs;
};

/// No better validation criterion for that many epochs.
class Patience final : public StopCondition
{
public:
    explicit Patience(int epochs)
        : m_epochs(epochs)
    {}
    std::optional<std::string> reasonToStop(const TrainingStats& stats) const override;

private:
    int m_epochs;
};

/// Wall time of training. The one condition that makes a run irreproducible.
class TimeLimit final : public StopCondition
{
public:
    explicit TimeLimit(double seconds)
        : m_seconds(seconds)
    {}
    std::optional<std::string> reasonToStop(const TrainingStats& stats) const override;

private:
    double m_seconds;
};

/// Stops as soon as any of its conditions does; the first that does gives the reason.
class StopConditions
{
public:
    template<typename Condition, typename... Args>
    void add(Args&&... args)
    {
        m_conditions.push_back(std::make_unique<Condition>(std::forward<Args>(args)...));
    }
    std::optional<std::string> reasonToStop(const TrainingStats& stats) const;

private:
    std::vector<std::unique_ptr<StopCondition>> m_conditions;
};

} // namespace equipoise
