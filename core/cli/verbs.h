// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"

namespace CLI {
class App;
}

namespace equipoise::cli {

// One function a verb, in a file of its own (verb_*.cpp); the table is in verbs.cpp.
Action describeDataInfo(CLI::App& command, const Session& session);
Action describeDataSynth(CLI::App& command, const Session& session);
Action describeMinority(CLI::App& command, const Session& session);
Action describeModels(CLI::App& command, const Session& session);
Action describeTrain(CLI::App& command, const Session& session);
Action describeSweep(CLI::App& command, const Session& session);
Action describeEvaluate(CLI::App& command, const Session& session);
Action describeRecommend(CLI::App& command, const Session& session);
Action describeDisclose(CLI::App& command, const Session& session);
Action describeInfluence(CLI::App& command, const Session& session);
Action describeExportOnnx(CLI::App& command, const Session& session);
Action describeRunsList(CLI::App& command, const Session& session);
Action describeRunsShow(CLI::App& command, const Session& session);
Action describeRunsCompare(CLI::App& command, const Session& session);
Action describeRunsTag(CLI::App& command, const Session& session);
Action describeRunsNote(CLI::App& command, const Session& session);
Action describeRunsStar(CLI::App& command, const Session& session);
Action describeRunsDelete(CLI::App& command, const Session& session);
Action describeRunsRestore(CLI::App& command, const Session& session);
Action describeRunsExport(CLI::App& command, const Session& session);
Action describeRunsImport(CLI::App& command, const Session& session);
Action describeReport(CLI::App& command, const Session& session);
Action describeVerify(CLI::App& command, const Session& session);
Action describeDemo(CLI::App& command, const Session& session);

} // namespace equipoise::cli
