// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/presetstore.h"

#include <algorithm>

namespace equipoise {

PresetStore::PresetStore(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{}

void PresetStore::setFile(const std::filesystem::path& path)
{
    m_path = path;
    auto read = std::make_shared<std::vector<ModelPreset>>();
    Job* job = m_jobs.start(
        tr("Reading presets"), [path, read](const std::stop_token&, JobReporter&) { *read = readPresets(path); }, true);
    connect(job, &Job::ended, this, [this, job, read, path] {
        if (job->state() == Job::State::Failed)
            Q_EMIT failed(*job->error());
        if (path != m_path)
            return;
        m_own = std::move(*read);
        Q_EMIT changed();
    });
}

std::vector<ModelPreset> PresetStore::presetsOf(const std::string& model) const
{
    std::vector<ModelPreset> presets;
    const auto isOf = [&](const ModelPreset& preset) { return preset.model == model; };
    std::copy_if(presetTable().begin(), presetTable().end(), std::back_inserter(presets), isOf);
    std::copy_if(m_own.begin(), m_own.end(), std::back_inserter(presets), isOf);
    return presets;
}

void PresetStore::save(const ModelPreset& preset)
{
    const auto at = std::find_if(m_own.begin(), m_own.end(), [&](const ModelPreset& own) {
        return own.model == preset.model && own.name == preset.name;
    });
    if (at != m_own.end())
        *at = preset;
    else
        m_own.push_back(preset);
    Q_EMIT changed();
    write();
}

void PresetStore::remove(const std::string& model, const std::string& name)
{
    std::erase_if(m_own, [&](const ModelPreset& own) { return own.model == model && own.name == name; });
    Q_EMIT changed();
    write();
}

void PresetStore::write()
{
    if (m_path.empty())
        return;
    if (m_isWriting) {
        m_isDirty = true;
        return;
    }
    m_isWriting = true;
    m_isDirty = false;
    Job* job = m_jobs.start(
        tr("Saving presets"),
        [path = m_path, own = m_own](const std::stop_token&, JobReporter&) { writePresets(path, own); }, true);
    connect(job, &Job::ended, this, [this, job] {
        m_isWriting = false;
        if (job->state() == Job::State::Failed)
            Q_EMIT failed(*job->error());
        if (m_isDirty)
            write();
    });
}

} // namespace equipoise
