// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/log/logtypes.h"
#include "core/log/runtable.h"

#include <filesystem>
#include <memory>
#include <span>

namespace equipoise {

class LogWriter;

struct LogOptions
{
    bool readOnly = false;
    int busyMilliseconds = 10000; ///< how long to wait while another program writes
    std::uint64_t sizeLimit = 0;  ///< bytes the file may grow to, 0: what the disk takes
};

/// The experiment log: one SQLite file that any number of programs read and write at the same time.
///
/// Writing goes through one thread that puts whatever has gathered into one transaction and flushes it to the disk;
/// what an epoch appends is on its way at the end of that epoch, so a crash or power cut loses at most the epoch under
/// way. Reading has its own connection and sees what was committed. All functions may be called from any thread.
///
/// A function that writes and has returned has its words on the disk; only `appendSeries` returns at once, and what
/// goes wrong with it is thrown by the run's next appendSeries, by finishRun or by flush(). Errors are Error(Log)
/// (locked, read-only, not a log), Error(Io) (disk full) and Error(Usage) (a run that is not there).
class ExperimentLog
{
public:
    /// Makes file and folder where they are missing. Falls back to reading where the file was made by a newer program
    /// or cannot be written, see notice().
    explicit ExperimentLog(const std::filesystem::path& path, const LogOptions& options = {});
    ~ExperimentLog();
    ExperimentLog(const ExperimentLog&) = delete;
    ExperimentLog& operator=(const ExperimentLog&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    bool isReadOnly() const { return m_writer == nullptr; }
    /// Why the log is read-only although it was not asked to be; empty otherwise.
    const std::string& notice() const { return m_notice; }

    // Runs, while they go.
    RunId createRun(const NewRun& run);
    /// Makes an ended run a running one of this process. Throws Error(Usage) where it is finished or still running.
    void reopenRun(RunId run);
    void setSplit(RunId run, const Split& split, std::uint64_t rowCount);
    void setCheckpoint(RunId run, const std::filesystem::path& checkpoint);
    /// Points that are there already are replaced: a resumed run measures its last epochs again.
    void appendSeries(RunId run, std::vector<SeriesValue> values);
    void setResults(RunId run, const Measured& measured);
    /// Settings and results of a finished run that was measured again, at more β. Its protocol must not change.
    void replaceResults(RunId run, const std::string& settings, const Measured& measured);
    void finishRun(RunId run, const RunEnd& end);
    void failRun(RunId run, const std::string& error);
    void addArtifact(RunId run, const std::string& kind, const std::filesystem::path& path);
    /// Waits until everything appended is on the disk.
    void flush();
    /// Writes "interrupted" to the runs whose process is gone and returns them. Done at every opening.
    std::vector<RunId> markInterrupted();

    // Runs, afterwards.
    void renameRun(RunId run, const std::string& name);
    void setNote(RunId run, const std::string& note);
    void setStarred(RunId run, bool isStarred) { setStarred(std::span(&run, 1), isStarred); }
    void addTag(RunId run, const std::string& tag) { addTag(std::span(&run, 1), tag); }
    void removeTag(RunId run, const std::string& tag) { removeTag(std::span(&run, 1), tag); }
    /// Hides the run; restoreRun brings it back. Throws Error(Usage) while it is running.
    void deleteRun(RunId run) { deleteRuns(std::span(&run, 1)); }
    void restoreRun(RunId run) { restoreRuns(std::span(&run, 1)); }
    // The same for several runs: all of them or, with an error, none.
    void setStarred(std::span<const RunId> runs, bool isStarred);
    void addTag(std::span<const RunId> runs, const std::string& tag);
    void removeTag(std::span<const RunId> runs, const std::string& tag);
    void deleteRuns(std::span<const RunId> runs);
    void restoreRuns(std::span<const RunId> runs);
    /// Removes deleted runs for good, with their checkpoints and models beside the log; returns how many.
    int purgeDeleted();

    /// Copies ended runs with all that was logged of them, sweeps included, and returns their numbers here, in the
    /// order given. A run that is here already (same settings, data, time and process) is not copied again. Checkpoints
    /// and artifacts, which are files, are left behind. Throws Error(Usage) for a run that is still running.
    std::vector<RunId> importRuns(const ExperimentLog& from, std::span<const RunId> runs);

    // Reading.
    std::vector<RunRecord> listRuns(const RunFilter& filter = {}) const; ///< newest first
    RunRecord run(RunId run) const;
    /// The table of all runs with columns for these metrics. Reads only what changed since `known` (which may be null,
    /// and is given back where nothing did). O(runs) for a first one and for a metric not asked for before, else
    /// O(changed runs) and a copy of `known`.
    RunTablePtr readTable(const RunTablePtr& known, const std::set<std::string>& metrics) const;
    std::vector<LoggedSeries> series(RunId run) const;
    std::map<std::string, double> values(RunId run) const; ///< final metrics by key
    /// Final values with groups, findings and protocol, without the values per user.
    Measured results(RunId run) const;
    std::vector<std::string> userMetricKeys(RunId run) const;
    std::vector<float> userMetrics(RunId run, const std::string& key) const; ///< per user index; empty where unknown
    std::vector<LoggedArtifact> artifacts(RunId run) const;
    /// The rows of a run's split, for verifying and for drawing figures again; empty where none was stored.
    std::optional<Split> split(RunId run) const;
    std::vector<std::string> experiments() const;
    std::vector<std::string> tags() const;
    /// Changes whenever anybody changed the log: what a list of runs polls.
    std::uint64_t changeCount() const;

    // Sweeps.
    SweepId createSweep(const NewSweep& sweep);
    /// An extended sweep: its earlier runs keep their index.
    void updateSweep(SweepId sweep, const std::string& settings, int runCount);
    SweepRecord sweep(SweepId sweep) const;
    std::vector<SweepRecord> listSweeps() const; ///< newest first

private:
    struct Reader;

    LogWriter& writer() const;

    std::filesystem::path m_path;
    std::string m_notice;
    std::unique_ptr<LogWriter> m_writer;
    std::unique_ptr<Reader> m_reader; ///< closed first: only a writer can leave one whole file behind
};

} // namespace equipoise
