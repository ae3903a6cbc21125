// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/workspace.h"

#include "core/data/load.h"
#include "core/data/synthetic.h"

#include <QFileInfo>

#include <algorithm>

namespace equipoise {

namespace {
constexpr qsizetype kMostRecent = 8;
} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_loading(this)
    , m_opening(this)
    , m_runBook(m_jobs)
    , m_runEditor(m_jobs)
{}

void Workspace::open(const QString& path)
{
    const QString clean = QFileInfo(path).absoluteFilePath();
    const std::filesystem::path file(clean.toStdString());
    m_pending = clean;
    load(
        QFileInfo(clean).fileName(),
        [file](std::stop_token stop, JobReporter& reporter) {
            LoadOptions options;
            options.stop = std::move(stop);
            options.progress = [&reporter](double share) { reporter.report(share, {}, -1); };
            return loadDataset(file, options);
        },
        true);
}

void Workspace::openDemo(std::uint64_t seed)
{
    m_pending.clear();
    load(
        tr("demo data"),
        [seed](const std::stop_token&, JobReporter&) {
            SyntheticSettings settings;
            settings.seed = seed;
            return makeSyntheticDataset(settings);
        },
        false);
}

void Workspace::load(const QString& what, std::function<Dataset(std::stop_token, JobReporter&)> make, bool remember)
{
    const QString path = m_pending;
    m_loading.start(
        m_jobs, tr("Loading %1").arg(what),
        [make = std::move(make)](const std::stop_token& stop, JobReporter& reporter) {
            auto dataset = std::make_shared<const Dataset>(make(stop, reporter));
            return Loaded{dataset, summarise(*dataset)};
        },
        [this, path, remember](Loaded loaded) {
            if (remember) {
                QStringList recent = m_recent;
                recent.removeAll(path);
                recent.prepend(path);
                setRecent(recent.mid(0, kMostRecent));
            }
            take(std::move(loaded));
        },
        [this](const Error& error) { Q_EMIT loadFailed(error); }, false);
    Q_EMIT loading(what);
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
            m_runBook.setLog(m_log);
            m_runEditor.setLog(m_log);
            Q_EMIT logChanged();
        },
        [this](const Error& error) { Q_EMIT logFailed(error); });
}

void Workspace::setRecent(const QStringList& paths)
{
    m_recent = paths;
    Q_EMIT recentChanged();
}

} // namespace equipoise
