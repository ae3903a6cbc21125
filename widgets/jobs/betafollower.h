// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/betaprobe.h"
#include "widgets/jobs/modelshelf.h"
#include "widgets/jobs/newesttask.h"

#include <QTimer>

#include <map>

namespace equipoise {

/// What follows β at once: test errors and one user's list, each also at the β they are compared with.
struct BetaView
{
    double beta = 1;
    double reference = 1;
    BetaErrors errors;
    BetaErrors before; ///< at `reference`
    std::uint32_t user = 0;
    BetaList list;
    std::vector<ListChange> changes; ///< of the list since `reference`
    double seconds = 0;              ///< spent on errors and list at `beta`
};

/// Follows a β that is being dragged: re-scores on a job, the newest β first, those in between dropped. Once β rests,
/// the lists of all users, which take longer, are made in the background; what was made stays for coming back.
class BetaFollower : public QObject
{
    Q_OBJECT

public:
    explicit BetaFollower(JobList& jobs, QObject* parent = nullptr);

    /// Prepares a model on a job; `ready` follows. Null: none.
    void setModel(TrainedModelPtr model);
    const TrainedModelPtr& model() const { return m_model; }
    /// Null until ready.
    const BetaProbe* probe() const { return m_probe.get(); }

    void follow(double beta, double reference, std::uint32_t user);
    /// Values over all lists at a β; null while they are not made.
    const BetaLists* lists(double beta) const;
    /// Share done of the lists under way; negative while none are.
    double listProgress() const { return m_listProgress; }
    double listBeta() const { return m_listBeta; } ///< they are made for

Q_SIGNALS:
    void ready();
    void followed(const equipoise::BetaView& view);
    void listsChanged(); ///< came, began or went on
    void failed(const equipoise::Error& error);

private:
    struct Wanted
    {
        double beta = 1;
        double reference = 1;
        std::uint32_t user = 0;
    };
    void makeLists();
    void startLists(double beta);

    JobList& m_jobs;
    TrainedModelPtr m_model;
    std::shared_ptr<const BetaProbe> m_probe;
    LatestTask<std::shared_ptr<const BetaProbe>> m_preparing;
    NewestTask<BetaView> m_following;
    LatestTask<BetaLists> m_listing;
    QTimer m_rest;
    Wanted m_wanted;
    BetaView m_last; ///< for what a move leaves as it was
    std::map<double, BetaLists> m_lists;
    double m_listProgress = -1;
    double m_listBeta = -1;
};

} // namespace equipoise
