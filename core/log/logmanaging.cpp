// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of ExperimentLog for what people do to runs afterwards.

#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/logpaths.h"
#include "core/log/logreader.h"
#include "core/log/logwriter.h"
#include "core/log/processidentity.h"

namespace equipoise {

namespace {

/// In one transaction: a run that is not there leaves the others as they were.
template<typename... Values>
void changeRuns(LogWriter& writer, const std::filesystem::path& log, std::span<const RunId> runs, std::string_view sql,
                const Values&... values)
{
    writer.call([&](SqliteConnection& db) {
        for (const RunId run : runs) {
            db.run(sql, values..., run);
            if (db.changes() == 0)
                throwNoRun(run, log);
        }
    });
}

/// Files of a run that lie in the log's own folders; others belong to somebody else.
std::vector<std::filesystem::path> ownFiles(const std::filesystem::path& log, const RunRecord& record,
                                            const std::vector<LoggedArtifact>& artifacts)
{
    std::vector<std::filesystem::path> files;
    if (!record.checkpoint.empty())
        files.emplace_back(record.checkpoint);
    for (const LoggedArtifact& artifact : artifacts)
        files.emplace_back(artifact.path);
    const std::filesystem::path whole = std::filesystem::absolute(log);
    std::erase_if(files, [&](const std::filesystem::path& file) {
        const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
        return folder != checkpointFolder(whole) && folder != modelFolder(whole);
    });
    return files;
}

} // namespace

void ExperimentLog::renameRun(RunId run, const std::string& name)
{
    changeRuns(writer(), m_path, std::span(&run, 1), "UPDATE runs SET name = ? WHERE id = ?", name);
}

void ExperimentLog::setNote(RunId run, const std::string& note)
{
    changeRuns(writer(), m_path, std::span(&run, 1), "UPDATE runs SET note = ? WHERE id = ?", note);
}

void ExperimentLog::setStarred(std::span<const RunId> runs, bool isStarred)
{
    changeRuns(writer(), m_path, runs, "UPDATE runs SET starred = ? WHERE id = ?", isStarred);
}

void ExperimentLog::addTag(std::span<const RunId> runs, const std::string& tag)
{
    changeRuns(writer(), m_path, runs, "INSERT OR REPLACE INTO tags(tag, run_id) SELECT ?, id FROM runs WHERE id = ?",
               tag);
}

void ExperimentLog::removeTag(std::span<const RunId> runs, const std::string& tag)
{
    writer().call([&](SqliteConnection& db) {
        for (const RunId run : runs)
            db.run("DELETE FROM tags WHERE run_id = ? AND tag = ?", run, tag);
    });
}

void ExperimentLog::deleteRuns(std::span<const RunId> runs)
{
    for (const RunId run : runs)
        if (this->run(run).status == RunStatus::Running)
            throw Error(ErrorKind::Usage, "run " + std::to_string(run) + " is still running").hint("Stop it first");
    changeRuns(writer(), m_path, runs, "UPDATE runs SET deleted = ? WHERE id = ?", nowMilliseconds());
}

void ExperimentLog::restoreRuns(std::span<const RunId> runs)
{
    changeRuns(writer(), m_path, runs, "UPDATE runs SET deleted = NULL WHERE id = ?");
}

int ExperimentLog::purgeDeleted()
{
    const std::vector<RunRecord> records = listRuns({.deleted = true});
    std::vector<std::filesystem::path> files;
    for (const RunRecord& record : records)
        for (const auto& file : ownFiles(m_path, record, artifacts(record.id)))
            files.push_back(file);
    writer().call([&](SqliteConnection& db) {
        for (const RunRecord& record : records)
            db.run("DELETE FROM runs WHERE id = ? AND deleted IS NOT NULL", record.id);
        db.run("DELETE FROM splits WHERE hash NOT IN (SELECT split_hash FROM runs WHERE split_hash IS NOT NULL)");
    });
    for (const auto& file : files) {
        std::error_code ignored; // already gone is as good
        std::filesystem::remove(file, ignored);
    }
    return static_cast<int>(records.size());
}

} // namespace equipoise
