// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/verbs.h"

#include "core/cli/program.h"

#include <array>

namespace equipoise::cli {

std::span<const Verb> verbTable()
{
    static constexpr std::array table{
        Verb{"data info", "Describe data: users, items, ratings, attributes, hash", describeDataInfo},
        Verb{"data synth", "Write generated MovieLens-shaped data with planted group tastes", describeDataSynth},
        Verb{"minority", "Item and user minority indices of a data set", describeMinority},
        Verb{"models", "List the models with their parameters, ranges and defaults", describeModels},
        Verb{"train", "Train and evaluate a model, logged; one run or several seeds", describeTrain},
        Verb{"sweep", "Train over a grid of parameters or beta, and find the Pareto front", describeSweep},
        Verb{"evaluate", "Metrics of a saved or an ONNX model on data matched by ids", describeEvaluate},
        Verb{"recommend", "The best items for users of a saved model", describeRecommend},
        Verb{"disclose", "What each user should disclose, retrained and compared with baselines", describeDisclose},
        Verb{"influence", "What each of a user's ratings does to her recommendations", describeInfluence},
        Verb{"export-onnx", "Write a trained network as a checked ONNX model with its id map", describeExportOnnx},
        Verb{"runs list", "List the runs in the experiment log", describeRunsList},
        Verb{"runs show", "Everything the log holds of a run", describeRunsShow},
        Verb{"runs compare", "Compare runs or sets of seeds, paired over users", describeRunsCompare},
        Verb{"runs tag", "Add tags to runs or take them away", describeRunsTag},
        Verb{"runs note", "Write a note to a run", describeRunsNote},
        Verb{"runs star", "Star runs or take the stars away", describeRunsStar},
        Verb{"runs delete", "Hide runs, bring them back, or remove them for good", describeRunsDelete},
        Verb{"runs restore", "Bring deleted runs back", describeRunsRestore},
        Verb{"runs export", "Write runs as a bundle, CSV tables or JSON", describeRunsExport},
        Verb{"runs import", "Put the runs of a bundle into the experiment log", describeRunsImport},
        Verb{"report", "Write runs with figures, settings and provenance as a page", describeReport},
        Verb{"verify", "Train a run or a bundle again and compare every metric bit for bit", describeVerify},
        Verb{"demo", "Demo data, indices, a beta sweep and its report, in one go", describeDemo},
    };
    return table;
}

} // namespace equipoise::cli
