// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/presets.h"
#include "widgets/jobs/joblist.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace equipoise {

/// The presets of every model: those of the program first, then the user's own, which live in a file.
class PresetStore : public QObject
{
    Q_OBJECT

public:
    explicit PresetStore(JobList& jobs, QObject* parent = nullptr);

    /// Reads the user's presets there and writes them there from now on.
    void setFile(const std::filesystem::path& path);

    std::vector<ModelPreset> presetsOf(const std::string& model) const;
    /// Replaces the user's preset of the same model and name.
    void save(const ModelPreset& preset);
    void remove(const std::string& model, const std::string& name);

Q_SIGNALS:
    void changed();
    void failed(const equipoise::Error& error);

private:
    void write();

    JobList& m_jobs;
    std::filesystem::path m_path; ///< empty: nothing is kept
    std::vector<ModelPreset> m_own;
    bool m_isWriting = false;
    bool m_isDirty = false;
};

} // namespace equipoise
