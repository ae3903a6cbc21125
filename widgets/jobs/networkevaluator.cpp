// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/networkevaluator.h"

#include <QFileInfo>

namespace equipoise {

NetworkEvaluator::NetworkEvaluator(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_task(this)
{}

void NetworkEvaluator::evaluate(const QString& path, const DatasetPtr& dataset, const EvaluationSettings& settings)
{
    m_file = path;
    m_result.reset();
    m_error.reset();
    if (dataset == nullptr) {
        m_task.cancel();
        m_error = Error(ErrorKind::Data, "there are no data to evaluate the network on").hint("Open data first");
        Q_EMIT changed();
        return;
    }
    Job* job = m_task.start(
        m_jobs, tr("Evaluating %1").arg(QFileInfo(path).fileName()),
        [path, dataset, settings](const std::stop_token& stop, JobReporter&) -> EvaluatedNetworkPtr {
            auto evaluated = std::make_shared<EvaluatedNetwork>();
            evaluated->file = path;
            evaluated->dataset = dataset;
            evaluated->network = openOnnx(path.toStdString(), *dataset);
            evaluated->settings = settings;
            evaluated->measured = equipoise::evaluate(*evaluated->network.model, *dataset, evaluated->network.split,
                                                      settings, evaluated->network.seed, stop);
            return evaluated;
        },
        [this](const EvaluatedNetworkPtr& result) { m_result = result; },
        [this](const Error& error) { m_error = error; }, false);
    m_job = job;
    connect(job, &Job::ended, this, [this, job] {
        if (job != m_job)
            return;
        m_job = nullptr;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace equipoise
