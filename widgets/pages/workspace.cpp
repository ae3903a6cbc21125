// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/workspace.h"

#include "core/data/load.h"
#include "core/data/recognise.h"
#include "core/data/synthetic.h"
#include "core/data/tablepreview.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/jobs/movielens.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace equipoise {

namespace {

qint64 bytesAt(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

/// How a path is to be read that was opened without a word about it.
ImportSettings rememberedSettings(const std::filesystem::path& file, const ImportMemory& memory)
{
    const std::optional<std::string> shape = delimitedShape(file);
    return shape ? memory.find(*shape).value_or(ImportSettings()) : ImportSettings();
}

/// Whether another word about columns and separators could make ratings of it.
bool isImportable(const std::filesystem::path& file, const Error& error)
{
    if (error.kind() != ErrorKind::Data && error.kind() != ErrorKind::Usage)
        return false;
    try {
        const std::vector<std::string> tables = tablesIn(file);
        return !tables.empty() && (tables.size() > 1 || delimitedShape(file, tables.front()));
    } catch (const Error&) {
        return false; // empty, binary or gone
    }
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_sweeps(m_jobs)
    , m_loading(this)
    , m_opening(this)
    , m_runBook(m_jobs)
    , m_runEditor(m_jobs)
    , m_movieLens(std::make_unique<MovieLens>(m_jobs))
    , m_disclosure(std::make_unique<DisclosureLab>(m_jobs))
{
    connect(&m_recent, &RecentData::changed, this, &Workspace::stateChanged);
    connect(m_movieLens.get(), &MovieLens::folderChanged, this, &Workspace::stateChanged);
    // a finished model goes on the shelf, for the pages that use one
    connect(&m_queue, &RunQueue::trained, this, [this](qint64 id, const std::shared_ptr<const RunResult>& result) {
        const QueuedRun& run = *m_queue.run(id);
        if (run.dataset == m_data.dataset)
            m_models.put(trainedModel(run.dataset, run.settings, result, run.logged));
    });
    connect(&m_sweeps, &SweepBook::trained, &m_models, &ModelShelf::put);
}

Workspace::~Workspace() = default;

void Workspace::open(const QString& path)
{
    const RecentData::Entry* known = m_recent.find(QFileInfo(path).absoluteFilePath());
    if (known != nullptr && !known->importText.isEmpty()) {
        try {
            openWith(path, ImportSettings::fromText(known->importText.toStdString()));
            return;
        } catch (const Error&) {
            // a settings file that somebody edited: as if it were new
        }
    }
    openWith(path, std::nullopt);
}

void Workspace::open(const QString& path, const ImportSettings& settings) { openWith(path, settings); }

void Workspace::openWith(const QString& path, const std::optional<ImportSettings>& settings)
{
    const QString clean = QFileInfo(path).absoluteFilePath();
    load(QFileInfo(clean).fileName(), clean,
         [clean, settings, memory = m_importMemory](const std::stop_token& stop, JobReporter& reporter) {
             const std::filesystem::path file(clean.toStdString());
             Loaded loaded;
             try {
                 const auto progress = [&reporter](double share) { reporter.report(share, {}, -1); };
                 const LoadOptions options{settings ? *settings : rememberedSettings(file, memory), progress, stop};
                 loaded.dataset = std::make_shared<const Dataset>(loadDataset(file, options));
             } catch (const Error& error) {
                 if (!isImportable(file, error))
                     throw;
                 loaded.needsImport = error;
             }
             loaded.bytes = bytesAt(clean);
             return loaded;
         });
}

void Workspace::openDemo(std::uint64_t seed)
{
    load(tr("demo data"), {}, [seed](const std::stop_token&, JobReporter&) {
        SyntheticSettings settings;
        settings.seed = seed;
        Loaded loaded;
        loaded.dataset = std::make_shared<const Dataset>(makeSyntheticDataset(settings));
        return loaded;
    });
}

void Workspace::load(const QString& what, const QString& path,
                     std::function<Loaded(const std::stop_token&, JobReporter&)> make)
{
    m_loadingJob = m_loading.start(
        m_jobs, tr("Loading %1").arg(what),
        [make = std::move(make)](const std::stop_token& stop, JobReporter& reporter) {
            Loaded loaded = make(stop, reporter);
            if (loaded.dataset != nullptr) {
                loaded.dataset->contentHash(); // kept by the data; the window's thread asks for it
                loaded.summary = summarise(*loaded.dataset);
            }
            return loaded;
        },
        [this, path](Loaded loaded) {
            Q_EMIT loadingEnded();
            if (loaded.needsImport) {
                Q_EMIT importWanted(path, *loaded.needsImport);
                return;
            }
            if (!path.isEmpty())
                m_recent.add({path, QString::fromStdString(loaded.dataset->importText()),
                              QString::fromStdString(loaded.dataset->name()), qlonglong(loaded.dataset->ratingCount()),
                              loaded.bytes, QDateTime::currentDateTime()});
            take(std::move(loaded));
        },
        [this](const Error& error) {
            Q_EMIT loadingEnded();
            Q_EMIT loadFailed(error);
        },
        false);
    connect(m_loadingJob, &Job::ended, this, [this, job = m_loadingJob.data()] {
        if (job != m_loadingJob)
            return;
        m_loadingJob = nullptr;
        if (job->state() == Job::State::Stopped)
            Q_EMIT loadingEnded();
    });
    Q_EMIT loading(what);
}

void Workspace::cancelLoading()
{
    if (m_loadingJob == nullptr)
        return;
    m_loading.cancel();
    m_loadingJob = nullptr;
    Q_EMIT loadingEnded();
}

void Workspace::rememberImport(const std::string& shape, const ImportSettings& settings)
{
    m_importMemory.remember(shape, settings);
    Q_EMIT stateChanged();
}

QVariantMap Workspace::saveState() const
{
    return {{u"recent"_qs, m_recent.save()},
            {u"imports"_qs, m_importMemory.save()},
            {u"downloads"_qs, m_movieLens->folder()}};
}

void Workspace::restoreState(const QVariantMap& state)
{
    m_recent.restore(state[u"recent"_qs].toList());
    m_importMemory.restore(state[u"imports"_qs].toList());
    if (const QString folder = state[u"downloads"_qs].toString(); !folder.isEmpty())
        m_movieLens->setFolder(folder);
}

void Workspace::take(Loaded loaded)
{
    m_data = std::move(loaded);
    const QStringList suggestions = suggestedMinorities(*m_data.dataset);
    const QString now = QString::fromStdString(m_minority.predicate);
    if (!suggestions.contains(now))
        m_minority.predicate = suggestions.first().toStdString();
    // a threshold outside the scale would call every rating the same
    const RatingScale scale = m_data.dataset->scale();
    if (m_minority.threshold <= scale.minimum || m_minority.threshold >= scale.maximum)
        m_minority.threshold = scale.middle();
    m_models.keepOnly(m_data.dataset);
    m_queue.setDataset(m_data.dataset);
    Q_EMIT dataChanged();
}

QStringList Workspace::suggestedMinorities(const Dataset& dataset)
{
    QStringList list;
    for (const Attribute& attribute : dataset.attributes()) {
        const QString name = QString::fromStdString(attribute.name);
        // the smaller group of a column of two comes first, since it is the likely minority
        std::vector<std::uint32_t> codes(attribute.labels.size());
        for (std::uint32_t code = 0; code < codes.size(); ++code)
            codes[code] = code;
        std::stable_sort(codes.begin(), codes.end(), [&](std::uint32_t a, std::uint32_t b) {
            return codes.size() == 2 && attribute.count(a) < attribute.count(b);
        });
        const bool ordered = attribute.isNumeric && codes.size() > 2;
        for (const std::uint32_t code : codes)
            list << name + (ordered ? u"<="_qs : u"="_qs) + QString::fromStdString(attribute.labels[code]);
        if (ordered)
            list.removeLast(); // everybody
    }
    list << u"activity<=0.25"_qs << u"activity>=0.9"_qs;
    return list;
}

void Workspace::setMinority(const MinoritySettings& settings)
{
    m_minority = settings;
    Q_EMIT minorityChanged();
}

void Workspace::openLog(const QString& path)
{
    const std::filesystem::path file(path.toStdString());
    m_opening.start(
        m_jobs, tr("Opening the log"),
        [file](const std::stop_token&, JobReporter&) { return std::make_shared<ExperimentLog>(file); },
        [this](std::shared_ptr<ExperimentLog> log) {
            m_log = std::move(log);
            m_queue.setLog(m_log);
            m_disclosure->setLog(m_log);
            m_disclosure->setFolder(QString::fromStdString((m_log->path().parent_path() / "studies").string()));
            m_presets.setFile(presetPath(m_log->path()));
            m_sweeps.refresh(m_log);
            m_planeRuns.clear();
            m_runBook.setLog(m_log);
            m_runEditor.setLog(m_log);
            Q_EMIT logChanged();
        },
        [this](const Error& error) { Q_EMIT logFailed(error); });
}

} // namespace equipoise
