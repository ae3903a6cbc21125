// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/studyoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/log/studylogger.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace equipoise::cli {

namespace {

struct Options
{
    DataOptions data;
    StudyOptions study;
    LogOptions log;
    std::string experiment = "disclosure";
    std::string masked;
    int maskedDraw = 1;
    std::string keep;
    std::string resume;
    std::string out;
    int verified = 0;
};

/// Progress for people, and the log.
class Watcher : public StudyProgressLine
{
public:
    Watcher(const Session& session, StudyLogger* logger)
        : StudyProgressLine(session)
        , m_logger(logger)
    {}
    void onResult(const StudyResult& result) override
    {
        if (m_logger)
            m_logger->onResult(result);
    }

private:
    StudyLogger* m_logger;
};

std::string withWidth(const Interval& interval, int decimals)
{
    return interval.hasWidth
               ? fmt::format("{:.{}f} ± {:.{}f}", interval.mean, decimals, interval.high - interval.mean, decimals)
               : fmt::format("{:.{}f}", interval.mean, decimals);
}

std::string outcomesText(const StudyResult& result)
{
    TextTable table({"method", "λ", "wv", "share", "loss", "HR@10", "NDCG@10", "reward"});
    const auto loss = qualityCurves(result, "bce");
    const auto hit = qualityCurves(result, "hr@10");
    const auto ndcg = qualityCurves(result, "ndcg@10");
    const auto reward = qualityCurves(result, "reward");
    for (std::size_t c = 0; c < loss.size(); ++c)
        for (std::size_t p = 0; p < loss[c].points.size(); ++p) {
            const QualityPoint& point = loss[c].points[p];
            table.add({std::string(toText(loss[c].method)), fmt::format("{:g}", point.lambda), withWidth(point.wv, 3),
                       fmt::format("{:.4f}", point.share.mean), withWidth(point.quality, 4),
                       withWidth(hit[c].points[p].quality, 4), withWidth(ndcg[c].points[p].quality, 4),
                       withWidth(reward[c].points[p].quality, 3)});
        }
    return table.text();
}

std::string comparisonText(const StudyResult& result)
{
    std::string text;
    for (const char* metric : {"bce", "hr@10"})
        for (const MethodComparison& comparison : compareMethods(result, metric))
            if (comparison.lambda == result.settings.parameters.real("lambda"))
                text += fmt::format("{} at λ {:g}: influence is {} than {} by {:.4f}; {}\n", titleOfStudyMetric(metric),
                                    comparison.lambda, comparison.isBetter ? "better" : "not better",
                                    toText(comparison.other), std::abs(comparison.difference.mean),
                                    !comparison.influence.hasWidth ? "one draw has no interval"
                                    : comparison.intervalsOverlap  ? "their 95 % intervals overlap"
                                                                   : "their 95 % intervals do not overlap");
    return text;
}

std::string resultText(const StudyResult& result)
{
    const StudyBasis& basis = *result.basis;
    std::string text =
        fmt::format("{} users, {} ratings; base model: loss {:.4f}, HR@10 {:.4f}, NDCG@10 {:.4f}\nreward: {}\n\n",
                    basis.userCount(), basis.ratingCount(), basis.base.metrics.at("bce"),
                    basis.base.metrics.at("hr@10"), basis.base.metrics.at("ndcg@10"), result.rewardFormula());
    text += outcomesText(result) + '\n' + comparisonText(result);
    for (const InfluenceCheck& verification : result.verifications)
        text +=
            fmt::format("{} removals trained again: predicted by {} against actual change of loss, correlation "
                        "{:.4f}, slope {:.3f}\n",
                        verification.points.size(), verification.solver, verification.correlation, verification.slope);
    return text;
}

DisclosureStudy makeStudy(const Session& session, const Options& options, DatasetPtr& dataset)
{
    if (options.resume.empty()) {
        const StudySettings settings = options.study.settings();
        dataset = options.data.load(session);
        return DisclosureStudy(dataset, settings, options.keep);
    }
    if (!std::filesystem::exists(options.resume))
        throw Error(ErrorKind::Io, "there is no study to resume").file(options.resume);
    dataset = options.data.load(session);
    return DisclosureStudy::open(dataset, options.resume);
}

void keepResults(const Session& session, const Options& options, const DisclosureStudy& study,
                 const nlohmann::json& document)
{
    if (!options.masked.empty()) {
        const std::size_t silent = study.saveMasked(options.masked, options.maskedDraw - 1);
        session.note(
            fmt::format("masked data written to {}{}", options.masked,
                        silent > 0 ? fmt::format("; {} users who disclose nothing are not in it", silent) : ""));
    }
    if (options.out.empty())
        return;
    std::ofstream out(options.out, std::ios::binary);
    out << document.dump(1) << '\n';
    out.close();
    if (!out)
        throw Error(ErrorKind::Io, "the result cannot be written").file(options.out);
}

bool work(const Session& session, const Options& options, DisclosureStudy& study, StudyObserver& watcher)
{
    if (!study.run(watcher, session.stop))
        return false;
    if (options.verified == 0)
        return true;
    VerificationSettings verification;
    verification.userCount = options.verified;
    return study.verify(verification, watcher, session.stop);
}

int disclose(const Session& session, const Options& options)
{
    DatasetPtr dataset;
    DisclosureStudy study = makeStudy(session, options, dataset);
    const auto log = options.log.open(session);
    std::optional<StudyLogger> logger;
    if (log && !log->isReadOnly())
        logger.emplace(*log, *dataset, options.experiment);
    Watcher watcher(session, logger ? &*logger : nullptr);
    bool isDone = false;
    try {
        isDone = work(session, options, study, watcher);
    } catch (const std::exception& error) {
        if (logger)
            logger->fail(error);
        throw;
    }
    const std::string& file = options.resume.empty() ? options.keep : options.resume;
    if (logger && !file.empty())
        logger->addFile("study", file);
    if (!isDone) {
        session.note(file.empty()
                         ? "stopped; with --study FILE it could be resumed"
                         : fmt::format("stopped; 'equipoise-cli disclose --data ... --resume {}' goes on", file));
        if (session.json)
            session.result(toJson(study.result(), *dataset));
        return kInterrupted;
    }
    const nlohmann::json document = [&] {
        nlohmann::json json = toJson(study.result(), *dataset);
        json["dataset"] = datasetJson(*dataset);
        return json;
    }();
    for (const std::string& finding : study.result().basis->findings)
        session.note(finding);
    keepResults(session, options, study, document);
    if (session.json)
        session.result(document);
    else
        session.text(resultText(study.result()));
    return kSuccess;
}

} // namespace

Action describeDisclose(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    options->data.addTo(command, DataOptions::Form::Option);
    options->study.addTo(command);
    command
        .add_option("--verify", options->verified,
                    "Then remove ratings of that many users one at a time and train again [0]")
        ->check(between(0, 1000000));
    command.add_option("--masked", options->masked, "Write the disclosed data to this folder, as data to open");
    command.add_option("--masked-draw", options->maskedDraw, "Draw of the willingness to write [1]")
        ->check(between(1, 100));
    command.add_option("--study", options->keep, "Keep the study in this file, to resume and to open it")
        ->excludes(command.add_option("--resume", options->resume, "Go on with the study in this file"));
    command.add_option("--out", options->out, "Also write the JSON result to this file");
    command.add_option("--experiment", options->experiment, "Experiment the runs belong to")->capture_default_str();
    options->log.addTo(command, true);
    return [&session, options] { return disclose(session, *options); };
}

} // namespace equipoise::cli
