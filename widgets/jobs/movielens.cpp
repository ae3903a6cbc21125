// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/movielens.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace equipoise {

namespace {

const auto kServer = QStringLiteral("https://files.grouplens.org/datasets/movielens/");
constexpr auto kServerVariable = "EQUIPOISE_MOVIELENS_URL";

QUrl serverUrl(const QUrl& base)
{
    QString text = base.isEmpty() ? qEnvironmentVariable(kServerVariable, kServer) : base.toString();
    if (!text.endsWith(u'/'))
        text += u'/';
    return QUrl(text);
}

/// The conditions in the README files. The older sets may not be passed on at all, the later ones under the same terms.
QString licenceText(bool mayBePassedOn)
{
    const QStringList lines{
        MovieLens::tr("For research. Nobody guarantees that the data are correct or fit for a purpose."),
        MovieLens::tr("Do not state or imply that the University of Minnesota or GroupLens endorse what you do."),
        MovieLens::tr("Acknowledge the data in publications: F. M. Harper and J. A. Konstan, The MovieLens Datasets: "
                      "History and Context, ACM TiiS 5(4), 2015."),
        mayBePassedOn ? MovieLens::tr("Pass the data on only under these same conditions.")
                      : MovieLens::tr("Do not pass the data on without separate permission."),
        MovieLens::tr("No commercial or revenue-bearing use without permission from GroupLens."),
    };
    return u"• "_qs + lines.join(u"\n• "_qs);
}

QList<MovieLensSet> makeSets(const QUrl& server)
{
    const auto set = [&](const char* name, const QString& title, qint64 ratings, int users, int movies, qint64 bytes,
                         const QString& about, bool mayBePassedOn, const char* readme) {
        return MovieLensSet{QString::fromLatin1(name),
                            title,
                            ratings,
                            users,
                            movies,
                            bytes,
                            about,
                            licenceText(mayBePassedOn),
                            server.resolved(QUrl(QString::fromLatin1(name) + QString::fromLatin1(readme)))};
    };
    return {
        set("ml-100k", u"MovieLens 100K"_qs, 100'000, 943, 1682, 4'924'029,
            MovieLens::tr("1997–1998, whole stars, with gender, age and occupation of every user"), false,
            "-README.txt"),
        set("ml-1m", u"MovieLens 1M"_qs, 1'000'209, 6040, 3706, 5'917'549,
            MovieLens::tr("2000–2003, whole stars, with gender, age group and occupation of every user"), false,
            "-README.txt"),
        set("ml-10m", u"MovieLens 10M"_qs, 10'000'054, 69'878, 10'677, 65'566'137,
            MovieLens::tr("1995–2009, half stars, nothing known of the users"), false, "-README.html"),
        set("ml-25m", u"MovieLens 25M"_qs, 25'000'095, 162'541, 59'047, 261'978'986,
            MovieLens::tr("1995–2019, half stars, nothing known of the users"), true, "-README.html"),
        set("ml-32m", u"MovieLens 32M"_qs, 32'000'204, 200'948, 84'432, 238'950'008,
            MovieLens::tr("1995–2023, half stars, nothing known of the users"), true, "-README.html"),
        set("ml-latest-small", MovieLens::tr("MovieLens latest, small"), 100'836, 610, 9724, 978'202,
            MovieLens::tr("1996–2018, half stars, nothing known of the users; may change, so not for results to share"),
            true, "-README.html"),
    };
}

} // namespace

MovieLens::MovieLens(JobList& jobs, const QUrl& base, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_base(serverUrl(base))
    , m_folder(defaultFolder())
    , m_sets(makeSets(m_base))
{}

QString MovieLens::defaultFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(downloads.isEmpty() ? QDir::homePath() : downloads).filePath(u"MovieLens"_qs);
}

void MovieLens::retranslate() { m_sets = makeSets(m_base); }

const MovieLensSet* MovieLens::find(const QString& name) const
{
    const auto at =
        std::find_if(m_sets.begin(), m_sets.end(), [&](const MovieLensSet& set) { return set.name == name; });
    return at == m_sets.end() ? nullptr : &*at;
}

void MovieLens::setFolder(const QString& folder)
{
    m_folder = folder;
    m_here.clear();
    m_errors.clear();
    refresh();
    Q_EMIT folderChanged();
    Q_EMIT changed();
}

FetchRequest MovieLens::request(const QString& name) const
{
    const MovieLensSet* set = find(name);
    return {m_base.resolved(QUrl(name + u".zip"_qs)), m_folder, set == nullptr ? 0 : set->bytes};
}

MovieLens::State MovieLens::state(const QString& name) const
{
    if (m_running.contains(name))
        return State::Running;
    const Here here = m_here.value(name);
    return here.isWhole ? State::Present : here.part > 0 ? State::Partial : State::Absent;
}

qint64 MovieLens::partBytes(const QString& name) const { return m_here.value(name).part; }
QString MovieLens::path(const QString& name) const { return fetchedPath(request(name)); }
Job* MovieLens::job(const QString& name) const { return m_running.value(name); }

std::optional<Error> MovieLens::error(const QString& name) const
{
    const auto at = m_errors.find(name);
    return at == m_errors.end() ? std::nullopt : std::optional<Error>(at->second);
}

void MovieLens::start(const QString& name)
{
    if (find(name) == nullptr || m_running.contains(name))
        return;
    m_errors.erase(name);
    auto path = std::make_shared<QString>();
    Job* job = m_jobs.start(tr("Downloading %1").arg(name),
                            [request = request(name), path](const std::stop_token& stop, JobReporter& reporter) {
                                *path = fetchFile(request, stop, reporter);
                            });
    m_running.insert(name, job);
    connect(job, &Job::ticked, this, [this, name] { Q_EMIT progressed(name); });
    connect(job, &Job::ended, this, [this, name, job, path] {
        m_running.remove(name);
        if (job->state() == Job::State::Failed)
            m_errors.insert_or_assign(name, *job->error());
        if (job->state() == Job::State::Finished)
            m_here.insert(name, {true, 0});
        refresh();
        Q_EMIT changed();
        if (job->state() == Job::State::Finished)
            Q_EMIT finished(name, *path);
    });
    Q_EMIT changed();
}

void MovieLens::stop(const QString& name)
{
    if (Job* job = m_running.value(name))
        job->stop();
}

void MovieLens::refresh()
{
    QList<FetchRequest> requests;
    for (const MovieLensSet& set : m_sets)
        requests.append(request(set.name));
    auto found = std::make_shared<QList<Here>>();
    const quint64 look = ++m_look;
    Job* job = m_jobs.start(
        tr("Looking for downloads"),
        [requests, found](const std::stop_token&, JobReporter&) {
            for (const FetchRequest& request : requests)
                found->append({QFileInfo(fetchedPath(request)).isFile(), fetchedPart(request)});
        },
        true);
    connect(job, &Job::ended, this, [this, found, look] {
        if (look != m_look || found->size() != m_sets.size())
            return;
        for (qsizetype i = 0; i < m_sets.size(); ++i)
            m_here.insert(m_sets[i].name, (*found)[i]);
        Q_EMIT changed();
    });
}

} // namespace equipoise
