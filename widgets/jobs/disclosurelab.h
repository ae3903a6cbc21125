// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/disclosurestudy.h"
#include "widgets/jobs/joblist.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace equipoise {

class ExperimentLog;

/// The disclosure study in hand, on the data it was begun with: its stages, the check of its influences and its masked
/// data run on jobs, one at a time; calls that start something do nothing while another is under way. Belongs to the
/// workspace, so that a study goes on while the pages are built anew.
class DisclosureLab : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Opening, Study, Check, Saving, Masking };

    explicit DisclosureLab(JobList& jobs, QObject* parent = nullptr);
    ~DisclosureLab() override;

    /// Where studies begun from now on are kept, a file each; empty: in memory only.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Where their stages and retrainings are written as they go; null: nowhere.
    void setLog(std::shared_ptr<ExperimentLog> log) { m_log = std::move(log); }
    const QString& folder() const { return m_folder; }

    /// Begins a study and works through its stages up to `last`.
    void start(DatasetPtr dataset, const StudySettings& settings, StudyStage last = StudyStage::Retraining);
    /// Goes on with the study in hand.
    void resume(StudyStage last = StudyStage::Retraining);
    /// Takes a study from its file, to look at and to go on with.
    void open(DatasetPtr dataset, const QString& path);
    /// A copy of the study's file. Needs one.
    void saveAs(const QString& path);
    void check(const VerificationSettings& settings);
    /// The data as disclosed in one draw, as a folder; maskedSaved() follows.
    void saveMasked(const QString& folder, int draw, bool isToOpen);
    /// Asks what runs to stop and returns at once.
    void stop();

    bool hasStudy() const { return m_session != nullptr; }
    bool isBusy() const { return m_work != Work::None; }
    Work work() const { return m_work; }
    Job* job() const { return m_job; } ///< what runs; null: nothing
    /// Of the study in hand; null before there is one.
    DatasetPtr dataset() const;
    /// Where the study is kept; empty: in memory only.
    QString file() const;
    /// As far as it has come; null before the first stage is done.
    const std::shared_ptr<const StudyResult>& result() const { return m_result; }
    /// Of the study or the check, while one runs and after it.
    const StudyProgress& progress() const { return m_progress; }
    /// Why the last work ended early; nothing where it did not.
    const std::optional<Error>& error() const { return m_error; }
    void forgetError();

Q_SIGNALS:
    void changed(); ///< work began or ended, another study came, an error came or went
    void progressed();
    void resultChanged();
    /// `leftOut` users disclose nothing and are not in it.
    void maskedSaved(const QString& folder, bool isToOpen, int leftOut);

private:
    struct Session; ///< one study, shared with the job that works on it
    class Observer;

    void runStudy(StudyStage last, std::function<void(Session&)> prepare);
    void run(Work work, const QString& title, std::function<void(Session&, const std::stop_token&, JobReporter&)> act,
             std::function<void()> onDone = {});
    void begin(std::shared_ptr<Session> session);
    void drain();
    void end(const Job& job, const std::function<void()>& onDone);

    JobList& m_jobs;
    QString m_folder;
    std::shared_ptr<ExperimentLog> m_log;
    std::shared_ptr<Session> m_session;
    QPointer<Job> m_job;
    Work m_work = Work::None;
    std::shared_ptr<const StudyResult> m_result;
    StudyProgress m_progress;
    std::optional<Error> m_error;
};

} // namespace equipoise
