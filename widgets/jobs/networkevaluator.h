// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/onnxmodel.h"
#include "widgets/jobs/latesttask.h"

#include <memory>
#include <optional>

namespace equipoise {

/// An ONNX file held against data: the network in their indices and what it measured there.
struct EvaluatedNetwork
{
    QString file;
    DatasetPtr dataset;
    OnnxModel network;
    EvaluationSettings settings;
    Measured measured;
};
using EvaluatedNetworkPtr = std::shared_ptr<const EvaluatedNetwork>;

/// Opens ONNX files and evaluates them, one at a time. The last outcome stays for whoever shows it. Belongs to the
/// workspace.
class NetworkEvaluator : public QObject
{
    Q_OBJECT

public:
    explicit NetworkEvaluator(JobList& jobs, QObject* parent = nullptr);

    /// At the β and for the minority of `settings`. Without data the outcome is an error that says so.
    void evaluate(const QString& path, const DatasetPtr& dataset, const EvaluationSettings& settings);
    void stop() { m_task.cancel(); }
    /// Null while nothing is evaluated.
    Job* job() const { return m_job; }

    /// The file last asked for; empty before.
    const QString& file() const { return m_file; }
    /// Null before there was one, and where the last file could not be evaluated.
    const EvaluatedNetworkPtr& result() const { return m_result; }
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< it began, ended, or was stopped

private:
    JobList& m_jobs;
    QString m_file;
    EvaluatedNetworkPtr m_result;
    std::optional<Error> m_error;
    Job* m_job = nullptr;
    LatestTask<EvaluatedNetworkPtr> m_task;
};

} // namespace equipoise
