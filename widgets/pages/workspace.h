// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"
#include "core/fairness/minorityindex.h"
#include "core/log/experimentlog.h"
#include "widgets/jobs/latesttask.h"
#include "widgets/jobs/modelshelf.h"
#include "widgets/runs/runbook.h"
#include "widgets/runs/runeditor.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace equipoise {

/// What the pages share: the data in hand, who is the minority, the log, and the jobs. Loading and opening happen on
/// jobs; the signals tell.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);

    JobList& jobs() { return m_jobs; }
    /// Trained models that fit the data in hand.
    ModelShelf& models() { return m_models; }

    /// Null before any data were loaded. Data stay while others load and when that fails.
    const DatasetPtr& dataset() const { return m_data.dataset; }
    const DatasetSummary& summary() const { return m_data.summary; }
    bool isLoading() const { return m_loading.isRunning(); }
    void open(const QString& path);
    void openDemo(std::uint64_t seed = 1);
    /// What `open` or `openDemo` was last asked for, for a second try.
    const QString& pending() const { return m_pending; }

    const MinoritySettings& minority() const { return m_minority; }
    void setMinority(const MinoritySettings& settings);
    /// Predicates that make sense for the data in hand, the most telling first.
    static QStringList suggestedMinorities(const Dataset& dataset);

    /// Null until it is open, and where it cannot be opened.
    const std::shared_ptr<ExperimentLog>& log() const { return m_log; }
    void openLog(const QString& path);
    /// The log's runs, and what is done to them with the way back.
    RunBook& runBook() { return m_runBook; }
    RunEditor& runEditor() { return m_runEditor; }

    const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void loading(const QString& what);
    void dataChanged();
    void loadFailed(const equipoise::Error& error);
    void minorityChanged();
    void logChanged();
    void logFailed(const equipoise::Error& error);
    void recentChanged();

private:
    struct Loaded
    {
        DatasetPtr dataset;
        DatasetSummary summary;
    };
    void load(const QString& what, std::function<Dataset(std::stop_token, JobReporter&)> make, bool remember);
    void take(Loaded loaded);

    JobList m_jobs;
    ModelShelf m_models{m_jobs};
    LatestTask<Loaded> m_loading;
    LatestTask<std::shared_ptr<ExperimentLog>> m_opening;
    Loaded m_data;
    QString m_pending;
    MinoritySettings m_minority;
    std::shared_ptr<ExperimentLog> m_log;
    RunBook m_runBook;
    RunEditor m_runEditor;
    QStringList m_recent;
};

} // namespace equipoise
