// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studyresult.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace equipoise {

struct StudyProgress
{
    StudyStage stage = StudyStage::Data;
    double fraction = 0;     ///< of the stage, in [0, 1]
    std::string activity;    ///< "iteration 12, gradient 3.1e-04", "retraining 7 of 120: random at λ 0.01, draw 2"
    double secondsLeft = -1; ///< of the stage; negative while unknown
};

/// Sees a study come along. Called from threads of the study, one call at a time. Exceptions end the study.
class StudyObserver
{
public:
    StudyObserver() = default;
    StudyObserver(const StudyObserver&) = delete;
    StudyObserver& operator=(const StudyObserver&) = delete;
    virtual ~StudyObserver() = default;

    virtual void onProgress(const StudyProgress&) {} ///< some ten times a second
    /// After each stage, each retraining and each verified rating.
    virtual void onResult(const StudyResult&) {}
};

/// Which ratings to remove one at a time, with a warm-started training to the same gradient after each.
struct VerificationSettings
{
    std::string solver;               ///< "user", "star", "cg", "gradient"; empty: the study's
    std::vector<std::uint32_t> users; ///< study users; empty: draw some
    int userCount = 20;               ///< to draw
    int largestHistory = 60;          ///< of drawn users, in training ratings
    int ratingsPerUser = 5;           ///< drawn from each user's own, 0: all of hers
};

/// The disclosure experiment from data to comparison, in stages that can be stopped and resumed.
///
///   DisclosureStudy study(dataset, settings, "study.eqs");
///   if (!study.run(observer, stop)) … // stopped: run() again, or another process opens the file
///
/// With a file, everything is kept in it after each stage and each retraining, and the constructor goes on where the
/// file stands; the result is the same to the bit as without the interruption, and on any number of threads. One thread
/// at a time.
class DisclosureStudy
{
public:
    /// Throws Error(Usage) for settings that do not fit, and Error(Data) where the file belongs to other data or other
    /// settings.
    DisclosureStudy(DatasetPtr dataset, const StudySettings& settings, std::filesystem::path file = {});
    /// Goes on with a study in a file. Throws Error(Data) where it was made from other data.
    static DisclosureStudy open(DatasetPtr dataset, const std::filesystem::path& file);
    ~DisclosureStudy();
    DisclosureStudy(DisclosureStudy&&) noexcept;
    DisclosureStudy& operator=(DisclosureStudy&&) noexcept;

    /// Works through the stages that are left; true when all are done, false when stopped (within 100 ms). With
    /// `last`, no further than that stage.
    bool run(StudyObserver& observer, const std::stop_token& stop, StudyStage last = StudyStage::Retraining);

    /// Removes ratings one at a time and trains again. Runs the stages up to Influence first where they are missing.
    /// True when all is done; what was verified before a stop is in the result.
    bool verify(const VerificationSettings& settings, StudyObserver& observer, const std::stop_token& stop);

    const StudyResult& result() const;

    /// Which ratings `Influence` discloses at the settings' λ in a draw of the willingness; 1 or 0 per study rating.
    /// Needs StudyStage::Strategy.
    std::vector<std::uint8_t> mask(int draw = 0) const;
    /// The data as disclosed, with the held-out ratings, as a folder that loadDataset opens; splitting it with "loo"
    /// holds out the same ratings. Users who disclose nothing are left out; returns how many. Throws Error(Data) where
    /// that is everybody.
    std::size_t saveMasked(const std::filesystem::path& folder, int draw = 0) const;

private:
    struct State;
    explicit DisclosureStudy(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace equipoise
