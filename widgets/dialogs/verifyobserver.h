// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/observer.h"
#include "widgets/jobs/job.h"

namespace equipoise {

/// Tells a job how far a run is that nobody watches.
class VerifyObserver : public RunObserver
{
public:
    explicit VerifyObserver(JobReporter& reporter)
        : m_reporter(reporter)
    {}

    void onProgress(const RunProgress& progress) override;

private:
    JobReporter& m_reporter;
};

} // namespace equipoise
