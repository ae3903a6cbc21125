// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/disclosurestudy.h"
#include "core/influence/studyfile.h"
#include "core/influence/studyparts.h"

#include <chrono>
#include <functional>

namespace equipoise {

/// The stages of a study and what they hand on. Runs inside a task arena; every stage returns early when stopped, and
/// then leaves no trace in `result` except finished outcomes, masks and verified ratings.
struct DisclosureStudy::State
{
    State(DatasetPtr data, const StudySettings& settings, std::filesystem::path path);

    DatasetPtr dataset;
    std::filesystem::path file;
    StudyData data;
    std::unique_ptr<StudyModel> model;
    StudyResult result;
    StudyProgressState found;

    bool run(StudyObserver& observer, const std::stop_token& stop, StudyStage last);
    bool verify(const VerificationSettings& settings, StudyObserver& observer, const std::stop_token& stop);
    std::vector<std::uint8_t> mask(int draw) const;
    void prepareData();

private:
    using Clock = std::chrono::steady_clock;

    const ParameterValues& parameters() const { return result.settings.parameters; }
    bool isStopped() const { return model && model->isStopped(); }
    void perform(StudyStage stage);
    void trainBase();
    void findInfluences();
    void chooseMasks();
    void retrainAll();
    void prepareModel(const std::stop_token& stop);

    StudyTraining train(std::span<const std::uint8_t> mask, const StudyVector* warm, double tolerance,
                        const std::string& what, double done, double weight);
    Influences influencesAt(const StudyTraining& training, const InfluenceSettings& settings, const std::string& what);
    Anchor anchorAt(int number);
    DisclosureMask chooseMask(std::span<const double> beta, double lambda, const std::string& what, double done,
                              double weight);
    std::vector<Anchor> allAnchors() const;

    struct Planned
    {
        DisclosureMethod method;
        std::size_t lambda; ///< index into lambdas()
        int draw;
    };
    std::vector<Planned> plan() const;
    void retrain(const Planned& planned, const std::vector<double>& lambdas, std::size_t number);
    double predictedChange(std::span<const std::uint8_t> mask);
    const DisclosureMask& maskOf(int draw, std::size_t lambda) const;

    void say(double fraction, const std::string& activity, bool isForced = false);
    void publish();
    /// Changes a copy of the basis: results handed out stay as they are.
    void changeBasis(const std::function<void(StudyBasis&)>& change);

    StudyObserver* m_observer = nullptr;
    StudyStage m_stage = StudyStage::Data;
    Clock::time_point m_stageBegin;
    Clock::time_point m_lastSaid;
    PairSet m_pairs; ///< of the mask under way
    std::unique_ptr<StudyHessian> m_baseHessian;
};

} // namespace equipoise
