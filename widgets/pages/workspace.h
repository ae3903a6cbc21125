// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"
#include "core/fairness/minorityindex.h"
#include "core/log/experimentlog.h"
#include "widgets/jobs/latesttask.h"
#include "widgets/jobs/modelshelf.h"
#include "widgets/jobs/networkevaluator.h"
#include "widgets/jobs/planeruns.h"
#include "widgets/jobs/runqueue.h"
#include "widgets/jobs/sweepbook.h"
#include "widgets/jobs/verifier.h"
#include "widgets/models/importmemory.h"
#include "widgets/models/presetstore.h"
#include "widgets/models/recentdata.h"
#include "widgets/runs/runbook.h"
#include "widgets/runs/runeditor.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace equipoise {

class DisclosureLab;
class MovieLens;

/// What the pages share: the data in hand, who is the minority, the log, and the jobs. Loading and opening happen on
/// jobs; the signals tell.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    JobList& jobs() { return m_jobs; }
    /// Trained models that fit the data in hand.
    ModelShelf& models() { return m_models; }
    /// Every run the window trains, with its curves.
    RunQueue& queue() { return m_queue; }
    PresetStore& presets() { return m_presets; }
    /// Every sweep that is open in the window.
    SweepBook& sweeps() { return m_sweeps; }
    /// Single runs beside them.
    PlaneRuns& planeRuns() { return m_planeRuns; }
    Verifier& verifier() { return m_verifier; }
    /// ONNX files held against the data.
    NetworkEvaluator& networks() { return m_networks; }
    /// The disclosure study in hand.
    DisclosureLab& disclosure() { return *m_disclosure; }

    /// Null before any data were loaded. Data stay while others load and when that fails.
    const DatasetPtr& dataset() const { return m_data.dataset; }
    const DatasetSummary& summary() const { return m_data.summary; }
    bool isLoading() const { return m_loading.isRunning(); }
    /// Recognises what lies there; delimited text is read as it, or one of its shape, was the last time. Where that
    /// fails for text of no known format, importWanted() is emitted instead of loadFailed().
    void open(const QString& path);
    void open(const QString& path, const ImportSettings& settings);
    void openDemo(std::uint64_t seed = 1);
    /// Null while nothing loads.
    Job* loadingJob() const { return m_loadingJob; }
    void cancelLoading();

    const ImportMemory& importMemory() const { return m_importMemory; }
    void rememberImport(const std::string& shape, const ImportSettings& settings);
    RecentData& recent() { return m_recent; }
    MovieLens& movieLens() { return *m_movieLens; }
    /// What is worth keeping over restarts: recent data, remembered imports, the folder for downloads.
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

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

Q_SIGNALS:
    void loading(const QString& what);
    void loadingEnded(); ///< in whatever way; comes before the outcome's own signal
    void importWanted(const QString& path, const equipoise::Error& why);
    void dataChanged();
    void loadFailed(const equipoise::Error& error);
    void minorityChanged();
    void logChanged();
    void logFailed(const equipoise::Error& error);
    void stateChanged(); ///< saveState() has something new

private:
    struct Loaded
    {
        DatasetPtr dataset;
        DatasetSummary summary;
        qint64 bytes = 0;
        std::optional<Error> needsImport; ///< why there is no data set
    };
    void load(const QString& what, const QString& path,
              std::function<Loaded(const std::stop_token&, JobReporter&)> make);
    void take(Loaded loaded);
    void openWith(const QString& path, const std::optional<ImportSettings>& settings);

    JobList m_jobs;
    ModelShelf m_models{m_jobs};
    RunQueue m_queue{m_jobs};
    PresetStore m_presets{m_jobs};
    SweepBook m_sweeps;
    PlaneRuns m_planeRuns{m_jobs};
    Verifier m_verifier{m_jobs};
    NetworkEvaluator m_networks{m_jobs};
    LatestTask<Loaded> m_loading;
    LatestTask<std::shared_ptr<ExperimentLog>> m_opening;
    Loaded m_data;
    MinoritySettings m_minority;
    std::shared_ptr<ExperimentLog> m_log;
    RunBook m_runBook;
    RunEditor m_runEditor;
    QPointer<Job> m_loadingJob;
    ImportMemory m_importMemory;
    RecentData m_recent;
    std::unique_ptr<MovieLens> m_movieLens;
    std::unique_ptr<DisclosureLab> m_disclosure;
};

} // namespace equipoise
