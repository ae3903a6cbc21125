// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/disclosurelab.h"

#include "core/log/studylogger.h"
#include "widgets/frame/coretext.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <mutex>

namespace equipoise {

/// The study itself is touched by one job at a time; what the window reads of it is staged under the mutex.
struct DisclosureLab::Session
{
    DatasetPtr dataset;
    QString file;
    std::optional<DisclosureStudy> study;

    std::mutex mutex;
    std::shared_ptr<const StudyResult> result;
    StudyProgress progress;

    void stage(const StudyResult& of)
    {
        auto copy = std::make_shared<const StudyResult>(of);
        const std::lock_guard lock(mutex);
        result = std::move(copy);
    }
};

class DisclosureLab::Observer : public StudyObserver
{
public:
    Observer(Session& session, JobReporter& reporter, StudyLogger* logger = nullptr)
        : m_session(session)
        , m_reporter(reporter)
        , m_logger(logger)
    {}

    void onProgress(const StudyProgress& progress) override
    {
        {
            const std::lock_guard lock(m_session.mutex);
            m_session.progress = progress;
        }
        const bool hasActivity = !progress.activity.empty() && progress.activity != titleOf(progress.stage);
        const QString text = hasActivity ? coreMessage(progress.activity) : coreText(titleOf(progress.stage));
        m_reporter.report(progress.fraction, text.toStdString(), progress.secondsLeft);
    }
    void onResult(const StudyResult& result) override
    {
        m_session.stage(result);
        m_reporter.touch();
        if (m_logger != nullptr)
            m_logger->onResult(result);
    }

private:
    Session& m_session;
    JobReporter& m_reporter;
    StudyLogger* m_logger; ///< null: none
};

namespace {

/// A name that is not taken yet, from the data's name and the time.
QString newFile(const QString& folder, const Dataset& dataset)
{
    static const QRegularExpression unsafe(u"[^\\w .-]+"_qs);
    const QString name = QString::fromStdString(dataset.name()).replace(unsafe, u"-"_qs).trimmed();
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_qs);
    const QString base = QDir(folder).filePath(u"%1 %2"_qs.arg(name, time));
    QString file = base + u".eqs"_qs;
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = u"%1 (%2).eqs"_qs.arg(base).arg(i);
    return file;
}

std::filesystem::path fsPath(const QString& path) { return path.toStdString(); }

} // namespace

DisclosureLab::DisclosureLab(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{}

DisclosureLab::~DisclosureLab() = default;

DatasetPtr DisclosureLab::dataset() const { return m_session == nullptr ? nullptr : m_session->dataset; }
QString DisclosureLab::file() const { return m_session == nullptr ? QString() : m_session->file; }

void DisclosureLab::forgetError()
{
    if (!m_error)
        return;
    m_error.reset();
    Q_EMIT changed();
}

void DisclosureLab::begin(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    m_result.reset();
    m_progress = {};
    Q_EMIT resultChanged();
}

void DisclosureLab::start(DatasetPtr dataset, const StudySettings& settings, StudyStage last)
{
    if (isBusy() || dataset == nullptr)
        return;
    auto fresh = std::make_shared<Session>();
    fresh->dataset = std::move(dataset);
    if (!m_folder.isEmpty())
        fresh->file = newFile(m_folder, *fresh->dataset);
    begin(std::move(fresh));
    runStudy(last, [settings](Session& session) {
        if (!session.file.isEmpty())
            std::filesystem::create_directories(fsPath(session.file).parent_path());
        session.study.emplace(session.dataset, settings, fsPath(session.file));
    });
}

void DisclosureLab::resume(StudyStage last)
{
    if (!isBusy() && hasStudy() && m_session->study)
        runStudy(last, [](Session&) {});
}

void DisclosureLab::runStudy(StudyStage last, std::function<void(Session&)> prepare)
{
    run(Work::Study, tr("Disclosure study"),
        [prepare = std::move(prepare), last, log = m_log](Session& session, const std::stop_token& stop,
                                                          JobReporter& reporter) {
            std::optional<StudyLogger> logger;
            if (log != nullptr)
                logger.emplace(*log, *session.dataset);
            try {
                prepare(session);
                Observer observer(session, reporter, logger ? &*logger : nullptr);
                session.study->run(observer, stop, last);
            } catch (const std::exception& error) {
                if (logger)
                    logger->fail(error);
                throw;
            }
            if (logger && logger->runId() && !session.file.isEmpty())
                logger->addFile("study", fsPath(session.file));
        });
}

void DisclosureLab::open(DatasetPtr dataset, const QString& path)
{
    if (isBusy() || dataset == nullptr)
        return;
    // the study in hand stays where the file cannot be read
    auto opened = std::make_shared<Session>();
    opened->dataset = std::move(dataset);
    opened->file = path;
    run(
        Work::Opening, tr("Opening a study"),
        [opened](Session&, const std::stop_token&, JobReporter&) {
            opened->study.emplace(DisclosureStudy::open(opened->dataset, fsPath(opened->file)));
        },
        [this, opened] { begin(opened); });
}

void DisclosureLab::saveAs(const QString& path)
{
    if (isBusy() || !hasStudy() || m_session->file.isEmpty())
        return;
    run(Work::Saving, tr("Saving the study"), [path](Session& session, const std::stop_token&, JobReporter&) {
        std::error_code code;
        std::filesystem::copy_file(fsPath(session.file), fsPath(path),
                                   std::filesystem::copy_options::overwrite_existing, code);
        if (code)
            throw Error(ErrorKind::Io, "the study cannot be saved there")
                .file(path.toStdString())
                .hint("Choose a folder that may be written and has room");
    });
}

void DisclosureLab::check(const VerificationSettings& settings)
{
    if (isBusy() || !hasStudy() || !m_session->study)
        return;
    run(Work::Check, tr("Checking influences"),
        [settings](Session& session, const std::stop_token& stop, JobReporter& reporter) {
            Observer observer(session, reporter);
            session.study->verify(settings, observer, stop);
        });
}

void DisclosureLab::saveMasked(const QString& folder, int draw, bool isToOpen)
{
    if (isBusy() || !hasStudy() || !m_session->study)
        return;
    const auto leftOut = std::make_shared<std::size_t>(0);
    run(
        Work::Masking, tr("Saving masked data"),
        [folder, draw, leftOut](Session& session, const std::stop_token&, JobReporter&) {
            *leftOut = session.study->saveMasked(fsPath(folder), draw);
        },
        [this, folder, isToOpen, leftOut] { Q_EMIT maskedSaved(folder, isToOpen, int(*leftOut)); });
}

void DisclosureLab::stop()
{
    if (m_job != nullptr)
        m_job->stop();
}

void DisclosureLab::run(Work work, const QString& title,
                        std::function<void(Session&, const std::stop_token&, JobReporter&)> act,
                        std::function<void()> onDone)
{
    m_error.reset();
    m_work = work;
    // opening comes before there is a study
    auto session = m_session != nullptr ? m_session : std::make_shared<Session>();
    m_job = m_jobs.start(title, [session, act = std::move(act)](const std::stop_token& stop, JobReporter& reporter) {
        act(*session, stop, reporter);
    });
    connect(m_job, &Job::ticked, this, &DisclosureLab::drain);
    connect(m_job, &Job::ended, this, [this, job = m_job.data(), onDone = std::move(onDone)] { end(*job, onDone); });
    Q_EMIT changed();
}

void DisclosureLab::drain()
{
    if (m_session == nullptr)
        return;
    std::shared_ptr<const StudyResult> result;
    {
        const std::lock_guard lock(m_session->mutex);
        m_progress = m_session->progress;
        result = m_session->result;
    }
    Q_EMIT progressed();
    if (result == m_result)
        return;
    m_result = std::move(result);
    Q_EMIT resultChanged();
}

void DisclosureLab::end(const Job& job, const std::function<void()>& onDone)
{
    m_work = Work::None;
    m_job = nullptr;
    m_error = job.state() == Job::State::Failed ? job.error() : std::nullopt;
    if (job.state() == Job::State::Finished && onDone)
        onDone();
    // what was done before a stop or a failure counts, too
    if (m_session != nullptr && m_session->study) {
        m_session->stage(m_session->study->result());
        drain();
    }
    Q_EMIT changed();
}

} // namespace equipoise
