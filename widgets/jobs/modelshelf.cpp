// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/modelshelf.h"

#include "core/training/match.h"

#include <QFileInfo>

namespace equipoise {

TrainedModelPtr trainedModel(DatasetPtr dataset, RunSettings settings, const std::shared_ptr<const RunResult>& result,
                             std::optional<RunId> run)
{
    if (result == nullptr || result->model == nullptr)
        return nullptr;
    return std::make_shared<const TrainedModel>(TrainedModel{result->model,
                                                             std::move(dataset),
                                                             std::shared_ptr<const Split>(result, &result->split),
                                                             std::move(settings),
                                                             run,
                                                             {}});
}

QString modelText(const TrainedModel& model)
{
    if (!model.file.isEmpty())
        return QFileInfo(model.file).fileName();
    const QString name = QString::fromStdString(model.settings.model);
    return model.run ? ModelShelf::tr("%1, run %2").arg(name).arg(*model.run)
                     : ModelShelf::tr("%1, seed %2").arg(name).arg(model.settings.seed);
}

ModelShelf::ModelShelf(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_opening(this)
{}

void ModelShelf::put(TrainedModelPtr model)
{
    if (model == nullptr || model == m_current)
        return;
    m_current = std::move(model);
    if (m_current->model->isConditioned())
        m_conditioned = m_current;
    Q_EMIT changed();
}

void ModelShelf::open(const QString& path, DatasetPtr dataset)
{
    m_opening.start(
        m_jobs, tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path, dataset](const std::stop_token&, JobReporter&) {
            const SavedModel saved = loadModel(path.toStdString());
            MatchedModel matched = matchModel(saved, *dataset);
            return std::make_shared<const TrainedModel>(
                TrainedModel{std::move(matched.model),
                             dataset,
                             std::make_shared<const Split>(std::move(matched.split)),
                             saved.settings,
                             {},
                             path});
        },
        [this](const TrainedModelPtr& model) { put(model); }, [this](const Error& error) { Q_EMIT openFailed(error); },
        false);
}

void ModelShelf::keepOnly(const DatasetPtr& dataset)
{
    const auto isForeign = [&](const TrainedModelPtr& model) { return model != nullptr && model->dataset != dataset; };
    const bool drops = isForeign(m_current) || isForeign(m_conditioned);
    m_opening.cancel();
    if (isForeign(m_current))
        m_current.reset();
    if (isForeign(m_conditioned))
        m_conditioned.reset();
    if (drops)
        Q_EMIT changed();
}

} // namespace equipoise
