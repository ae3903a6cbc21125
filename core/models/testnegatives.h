// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/testview.h"
#include "core/models/trainer.h"

namespace equipoise {

/// Per user the items that the run's evaluation ranks her test items among, where these are some and fixed (uni-N and
/// files, not full): no model is trained on them as negatives. O(users · N). Throws what EvaluationPlan does.
ItemLists testNegatives(const TrainingContext& context);

} // namespace equipoise
