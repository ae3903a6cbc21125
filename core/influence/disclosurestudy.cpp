// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/disclosurestudy.h"

#include "core/base/error.h"
#include "core/influence/maskeddata.h"
#include "core/influence/studystate.h"

#include <oneapi/tbb/task_arena.h>

namespace equipoise {

namespace {

int threadsOf(const StudySettings& settings)
{
    return settings.threads > 0 ? settings.threads : oneapi::tbb::task_arena::automatic;
}

} // namespace

DisclosureStudy::DisclosureStudy(DatasetPtr dataset, const StudySettings& settings, std::filesystem::path file)
    : m_state(std::make_unique<State>(std::move(dataset), settings, std::move(file)))
{}

DisclosureStudy::DisclosureStudy(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

DisclosureStudy::~DisclosureStudy() = default;
DisclosureStudy::DisclosureStudy(DisclosureStudy&&) noexcept = default;
DisclosureStudy& DisclosureStudy::operator=(DisclosureStudy&&) noexcept = default;

DisclosureStudy DisclosureStudy::open(DatasetPtr dataset, const std::filesystem::path& file)
{
    return DisclosureStudy(std::make_unique<State>(std::move(dataset), studySettingsIn(file), file));
}

bool DisclosureStudy::run(StudyObserver& observer, const std::stop_token& stop, StudyStage last)
{
    oneapi::tbb::task_arena arena(threadsOf(m_state->result.settings));
    return arena.execute([&] { return m_state->run(observer, stop, last); });
}

bool DisclosureStudy::verify(const VerificationSettings& settings, StudyObserver& observer, const std::stop_token& stop)
{
    oneapi::tbb::task_arena arena(threadsOf(m_state->result.settings));
    return arena.execute([&] { return m_state->verify(settings, observer, stop); });
}

const StudyResult& DisclosureStudy::result() const { return m_state->result; }

std::vector<std::uint8_t> DisclosureStudy::mask(int draw) const { return m_state->mask(draw); }

std::size_t DisclosureStudy::saveMasked(const std::filesystem::path& folder, int draw) const
{
    return saveMaskedData(*m_state->dataset, m_state->data, m_state->mask(draw), folder);
}

} // namespace equipoise
