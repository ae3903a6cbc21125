// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/rankingview.h"

#include "core/evaluation/protocol.h"
#include "core/exchange/equivalentcommand.h"
#include "core/log/runlogger.h"
#include "core/log/runsets.h"

#include <filesystem>
#include <numeric>
#include <set>

namespace equipoise {

namespace {

constexpr std::string_view kValidation = "validation_";
constexpr std::size_t kShortHash = 8;

std::vector<ValidationCurve> validationOf(const ExperimentLog& log, const RunRecord& run)
{
    std::string candidates;
    if (const auto negatives = run.parameters.find("validation_negatives"); negatives != run.parameters.end())
        candidates = "uni" + negatives->second;
    std::vector<ValidationCurve> curves;
    for (const LoggedSeries& series : log.series(run.id)) {
        const std::string_view name = std::string_view(series.key).substr(series.key.find('.') + 1);
        if (!name.starts_with(kValidation))
            continue;
        if (const auto key = parseRankingKey(name.substr(kValidation.size())))
            curves.push_back({run.id, key->metric, key->k, candidates, series.steps, series.values});
    }
    return curves;
}

/// "uni99.tsv" of "file:/data/uni99.tsv" among the candidates.
std::string candidateFileName(const RunSettings& settings)
{
    for (const std::string& candidates : settings.evaluation.candidates)
        if (candidates.starts_with("file:"))
            return std::filesystem::path(candidates.substr(5)).filename().string();
    return {};
}

std::string commandForAllLengths(const RunRecord& run, const RunSettings& settings)
{
    if (settings.evaluation.k.size() != 1 || settings.evaluation.k.front() < 2)
        return {};
    RunSettings all = settings;
    all.evaluation.k.resize(static_cast<std::size_t>(settings.evaluation.k.front()));
    std::iota(all.evaluation.k.begin(), all.evaluation.k.end(), 1);
    return equivalentCommand(all, run.data);
}

std::vector<std::string> warningsOf(const std::vector<ComparedSet>& sets)
{
    std::set<std::string> warnings;
    const ComparedSet& first = sets.front();
    for (const ComparedSet& set : sets) {
        // k and candidates stand beside every value; the split's rows are drawn by each seed
        for (const std::string& line :
             protocolDifferences(first.measured.front().protocol, set.measured.front().protocol))
            if (line.starts_with("data:") || line.starts_with("relevance:"))
                warnings.insert(line);
        if (set.runs.front().split != first.runs.front().split)
            warnings.insert("split: " + first.runs.front().split + " against " + set.runs.front().split);
    }
    return {warnings.begin(), warnings.end()};
}

} // namespace

RankingView readRanking(const ExperimentLog& log, std::span<const RunId> runs)
{
    RankingView view;
    std::vector<ComparedSet> sets = readRunSets(log, runs);
    for (const ComparedSet& set : sets)
        view.unfinished.insert(view.unfinished.end(), set.unfinished.begin(), set.unfinished.end());
    std::erase_if(sets, [](const ComparedSet& set) { return set.measured.empty(); });
    if (sets.empty())
        return view;
    view.warnings = warningsOf(sets);

    std::map<std::string, std::set<std::string>> hashes; // by the name of the file
    std::vector<std::pair<std::string, std::string>> files;
    for (const ComparedSet& set : sets) {
        files.emplace_back(candidateFileName(loggedSettings(set.runs.front())),
                           candidateFileHash(set.measured.front().protocol));
        hashes[files.back().first].insert(files.back().second);
    }
    for (std::size_t s = 0; s < sets.size(); ++s) {
        const ComparedSet& set = sets[s];
        RankingSet& ranking = view.sets.emplace_back();
        ranking.name = set.name;
        ranking.curves = rankingCurves(set.measured);
        const auto& [file, hash] = files[s];
        for (RankingCurve& curve : ranking.curves)
            if (curve.candidates == "file") {
                curve.candidates += file.empty() ? "" : " " + file;
                if (hashes[file].size() > 1)
                    curve.candidates += " " + hash.substr(0, kShortHash);
            }
        for (const RunRecord& run : set.runs) {
            ranking.runs.push_back(run.id);
            for (ValidationCurve& curve : validationOf(log, run))
                ranking.validation.push_back(std::move(curve));
        }
        ranking.command = commandForAllLengths(set.runs.front(), loggedSettings(set.runs.front()));
    }
    return view;
}

} // namespace equipoise
