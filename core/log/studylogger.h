// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/disclosurestudy.h"
#include "core/log/experimentlog.h"

#include <exception>

namespace equipoise {

/// What the log calls the model of a study's run.
inline constexpr std::string_view kStudyModel = "disclosure";

/// Writes a study into the log as one run of the model "disclosure": each stage's facts and each retraining's metrics
/// as series ("base.gradient norm"; "random.hr@10", a step a retraining), at the end the metrics of what Influence
/// discloses at the study's own λ, means over the draws, with the other methods beside it as groups
/// ("hr@10:uni99[method=random]"). A study that is resumed goes on in its earlier run. To be given every result; one
/// that is not told how the study ended leaves a stopped run behind.
class StudyLogger : public StudyObserver
{
public:
    /// The data outlive the logger.
    StudyLogger(ExperimentLog& log, const Dataset& dataset, std::string experiment = "disclosure");
    ~StudyLogger() override;

    /// Nothing before the first result.
    std::optional<RunId> runId() const { return m_run; }

    void onResult(const StudyResult& result) override;
    /// The study's file as an artifact of its run.
    void addFile(const std::string& kind, const std::filesystem::path& path);
    /// Never throws: the reason for the failure may be the log itself.
    void fail(const std::exception& error) noexcept;

private:
    void begin(const StudyResult& result);
    void finish(const StudyResult& result);

    ExperimentLog& m_log;
    const Dataset& m_dataset;
    std::string m_experiment;
    std::optional<RunId> m_run;
    int m_stages = 0;
    std::size_t m_outcomes = 0;
    bool m_hasEnded = false;
};

/// The settings of a study's run. Throws Error(Data) for another run's.
StudySettings loggedStudySettings(const RunRecord& record);

} // namespace equipoise
