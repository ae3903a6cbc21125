// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studymodel.h"

namespace equipoise {

/// Logistic matrix factorisation, z = p_u·q_i. Rows are padded with zeros, which stay zero, to 8, 16, 32 or 64.
std::unique_ptr<StudyModel> makeMfStudyModel(std::size_t users, std::size_t items, std::size_t factors);

} // namespace equipoise
