// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"
#include "core/training/run.h"
#include "widgets/jobs/latesttask.h"

#include <QObject>

#include <memory>
#include <optional>

namespace equipoise {

/// A trained model with what is needed to use it on the data in hand.
struct TrainedModel
{
    RecommenderPtr model; ///< in the indices of the data set
    DatasetPtr dataset;
    std::shared_ptr<const Split> split; ///< the rows it was trained on, and those to test it on
    RunSettings settings;
    std::optional<RunId> run; ///< in the log
    QString file;             ///< it was read from; empty for one trained in this window
};
using TrainedModelPtr = std::shared_ptr<const TrainedModel>;

/// The model of a finished run; null where the run gave none.
TrainedModelPtr trainedModel(DatasetPtr dataset, RunSettings settings, const std::shared_ptr<const RunResult>& result,
                             std::optional<RunId> run);
/// "deepfair, seed 3", "deepfair, run 12", "fair.eqm".
QString modelText(const TrainedModel& model);

/// The model last trained or opened, for the pages that use one. It belongs to the data in hand: other data empty the
/// shelf.
class ModelShelf : public QObject
{
    Q_OBJECT

public:
    explicit ModelShelf(JobList& jobs, QObject* parent = nullptr);

    /// Null where there is none.
    const TrainedModelPtr& current() const { return m_current; }
    /// The last one with a condition such as β, which stays while others are trained; null where there is none.
    const TrainedModelPtr& conditioned() const { return m_conditioned; }

    void put(TrainedModelPtr model);
    /// Reads a saved model on a job and matches it to the data.
    void open(const QString& path, DatasetPtr dataset);
    bool isOpening() const { return m_opening.isRunning(); }
    /// Forgets models of other data.
    void keepOnly(const DatasetPtr& dataset);

Q_SIGNALS:
    void changed();
    void openFailed(const equipoise::Error& error);

private:
    JobList& m_jobs;
    LatestTask<TrainedModelPtr> m_opening;
    TrainedModelPtr m_current;
    TrainedModelPtr m_conditioned;
};

} // namespace equipoise
