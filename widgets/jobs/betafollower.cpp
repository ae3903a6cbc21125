// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/betafollower.h"

#include <chrono>

namespace equipoise {

namespace {
constexpr int kRestMilliseconds = 250;
}

BetaFollower::BetaFollower(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_preparing(this)
    , m_following(this)
    , m_listing(this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &BetaFollower::makeLists);
}

void BetaFollower::setModel(TrainedModelPtr model)
{
    m_model = std::move(model);
    m_probe.reset();
    m_following.cancel();
    m_listing.cancel();
    m_rest.stop();
    m_lists.clear();
    m_listProgress = -1;
    m_last = {};
    m_preparing.cancel();
    if (m_model == nullptr)
        return;
    m_preparing.start(
        m_jobs, tr("Preparing to move β"),
        [model = m_model](const std::stop_token&, JobReporter&) {
            return std::make_shared<const BetaProbe>(model->model, model->dataset, model->split,
                                                     model->settings.evaluation);
        },
        [this](std::shared_ptr<const BetaProbe> probe) {
            m_probe = std::move(probe);
            Q_EMIT ready();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void BetaFollower::follow(double beta, double reference, std::uint32_t user)
{
    if (m_probe == nullptr)
        return;
    if (beta != m_wanted.beta && m_listing.isRunning()) {
        // the cores are for what is dragged
        m_listing.cancel();
        m_listProgress = -1;
        Q_EMIT listsChanged();
    }
    m_wanted = {beta, reference, user};
    m_rest.start();
    const bool keepsBefore = !m_last.list.places.empty() && m_last.reference == reference;
    m_following.request(
        m_jobs, tr("Following β"),
        [probe = m_probe, wanted = m_wanted, keepsBefore, before = m_last.before](const std::stop_token& stop,
                                                                                  JobReporter&) {
            const auto begun = std::chrono::steady_clock::now();
            BetaView view;
            view.beta = wanted.beta;
            view.reference = wanted.reference;
            view.user = wanted.user;
            view.errors = probe->errors(wanted.beta, stop);
            view.list = probe->list(wanted.user, wanted.beta);
            view.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
            view.before = keepsBefore ? before : probe->errors(wanted.reference, stop);
            view.changes = listChanges(probe->list(wanted.user, wanted.reference).places, view.list.places);
            return view;
        },
        [this](BetaView view) {
            m_last = std::move(view);
            Q_EMIT followed(m_last);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

const BetaLists* BetaFollower::lists(double beta) const
{
    const auto at = m_lists.find(beta);
    return at == m_lists.end() ? nullptr : &at->second;
}

void BetaFollower::makeLists()
{
    if (m_probe == nullptr || m_listing.isRunning())
        return;
    for (const double beta : {m_wanted.beta, m_wanted.reference})
        if (!m_lists.contains(beta))
            return startLists(beta);
}

void BetaFollower::startLists(double beta)
{
    m_listBeta = beta;
    m_listProgress = 0;
    auto share = std::make_shared<std::atomic<double>>(0);
    Job* job = m_listing.start(
        m_jobs, tr("Lists of all users"),
        [probe = m_probe, beta, share](const std::stop_token& stop, JobReporter& reporter) {
            return probe->lists(beta, stop, [&](double done) {
                *share = done;
                reporter.touch();
            });
        },
        [this, beta](const BetaLists& lists) {
            m_lists[beta] = lists;
            m_listProgress = -1;
            Q_EMIT listsChanged();
            makeLists();
        },
        [this](const Error& error) {
            m_listProgress = -1;
            Q_EMIT failed(error);
        });
    connect(job, &Job::ticked, this, [this, share, beta] {
        if (m_listing.isRunning() && m_listBeta == beta) {
            m_listProgress = *share;
            Q_EMIT listsChanged();
        }
    });
    Q_EMIT listsChanged();
}

} // namespace equipoise
