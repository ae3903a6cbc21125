// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/equivalentcommand.h"

#include "core/base/text.h"
#include "core/data/importsettings.h"
#include "core/influence/studysettings.h"

#include <fmt/format.h>

#include <cmath>

namespace equipoise {

namespace {

constexpr std::string_view kDemoSource = "demo data, seed ";

class CommandLine
{
public:
    explicit CommandLine(std::string start)
        : m_text(std::move(start))
    {}
    void add(std::string_view option, std::string_view value)
    {
        m_text += ' ';
        m_text += option;
        m_text += ' ';
        m_text += shellWord(value);
    }
    void addWords(const std::string& words)
    {
        if (!words.empty())
            m_text += ' ' + words;
    }
    /// Only where it is not what a run has anyway.
    template<typename T>
    void addUnless(bool isDefault, std::string_view option, const T& value)
    {
        if (!isDefault)
            add(option, fmt::format("{}", value));
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

std::string numbers(const std::vector<double>& values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(numberText(value));
    return fmt::format("{}", fmt::join(texts, ","));
}

std::string_view indifferentText(Indifferent policy)
{
    switch (policy) {
    case Indifferent::Both:
        return "both";
    case Indifferent::Skip:
        return "skip";
    case Indifferent::Like:
        return "like";
    }
    return "both";
}

void addEvaluation(CommandLine& line, const EvaluationSettings& e)
{
    const EvaluationSettings d;
    line.addUnless(e.k == d.k, "--k", fmt::format("{}", fmt::join(e.k, ",")));
    line.addUnless(e.candidates == d.candidates, "--candidates", fmt::format("{}", fmt::join(e.candidates, ",")));
    line.addUnless(e.groups.empty(), "--group", fmt::format("{}", fmt::join(e.groups, ",")));
    line.addUnless(e.betas == d.betas, "--betas", numbers(e.betas));
    line.addUnless(e.beta == d.beta, "--beta", numberText(e.beta));
    line.addUnless(std::isnan(e.relevance), "--relevance", numberText(e.relevance));
    line.addUnless(e.minority.predicate == d.minority.predicate, "--minority", e.minority.predicate);
    line.addUnless(e.minority.indifferent == d.minority.indifferent, "--indifferent",
                   indifferentText(e.minority.indifferent));
    line.addUnless(e.minority.threshold == d.minority.threshold, "--threshold", numberText(e.minority.threshold));
    line.addUnless(e.minority.shrinkage == d.minority.shrinkage, "--shrinkage", numberText(e.minority.shrinkage));
}

std::string dataWord(std::string_view source)
{
    if (!source.starts_with(kDemoSource))
        return std::string(source);
    const std::string_view seed = source.substr(kDemoSource.size());
    return seed == "1" ? "demo" : "demo:" + std::string(seed);
}

void addRun(CommandLine& line, const RunSettings& settings, const DataWords& data)
{
    line.add("--model", settings.model);
    line.add("--data", data.path());
    line.addWords(data.options());
    for (const ParameterDescription& d : settings.parameters.descriptions())
        if (!settings.parameters.isDefault(d.name))
            line.add("--set", d.name + '=' + toText(settings.parameters.value(d.name)));
    const SplitSettings split;
    line.addUnless(settings.split.specification == split.specification, "--split", settings.split.specification);
    line.addUnless(settings.split.validation == split.validation, "--validation",
                   numberText(settings.split.validation));
    line.add("--seed", std::to_string(settings.seed));
    line.addUnless(settings.threads == 0, "--threads", settings.threads);
    line.addUnless(settings.timeLimit == 0, "--time-limit", numberText(settings.timeLimit));
    addEvaluation(line, settings.evaluation);
}

} // namespace

DataWords::DataWords(const Dataset& dataset)
    : m_path(dataWord(dataset.source()))
    , m_options(ImportSettings::fromText(dataset.importText()).commandOptions())
{}
DataWords::DataWords(const LoggedData& logged)
    : m_path(dataWord(logged.source))
    , m_options(ImportSettings::fromText(logged.importText).commandOptions())
{}
DataWords::DataWords(std::string_view source)
    : m_path(dataWord(source))
{}
DataWords::DataWords(const char* source)
    : DataWords(std::string_view(source))
{}
DataWords::DataWords(const std::string& source)
    : DataWords(std::string_view(source))
{}

std::string equivalentDataCommand(std::string_view verb, const DataWords& data)
{
    CommandLine line(fmt::format("equipoise-cli {} {}", verb, shellWord(data.path())));
    line.addWords(data.options());
    return line.text();
}

std::string equivalentCommand(const RunSettings& settings, const DataWords& data)
{
    CommandLine line("equipoise-cli train");
    addRun(line, settings, data);
    return line.text();
}

std::string equivalentCommand(const SweepSettings& settings, const DataWords& data)
{
    CommandLine line("equipoise-cli sweep");
    addRun(line, settings.base, data);
    for (const Variation& variation : settings.variations)
        line.add("--vary", fmt::format("{}={}", variation.parameter, fmt::join(variation.values, ",")));
    line.addUnless(settings.seeds == 1, "--seeds", settings.seeds);
    return line.text();
}

std::string equivalentCommand(const StudySettings& settings, const DataWords& data)
{
    CommandLine line("equipoise-cli disclose");
    line.add("--data", data.path());
    line.addWords(data.options());
    for (const ParameterDescription& d : settings.parameters.descriptions())
        if (!settings.parameters.isDefault(d.name))
            line.add("--set", d.name + '=' + toText(settings.parameters.value(d.name)));
    line.add("--seed", std::to_string(settings.seed));
    line.addUnless(settings.threads == 0, "--threads", settings.threads);
    return line.text();
}

std::string resumeCommand(std::int64_t sweep, bool onlyFailed)
{
    return fmt::format("equipoise-cli sweep --{} {}", onlyFailed ? "retry" : "resume", sweep);
}

std::string extendCommand(std::int64_t sweep, const SweepSettings& settings, std::span<const Variation> additions,
                          int seeds)
{
    const SweepSettings extended = extendSweep(settings, additions, seeds);
    CommandLine line("equipoise-cli sweep");
    line.add("--extend", std::to_string(sweep));
    for (std::size_t i = 0; i < extended.variations.size(); ++i) {
        const Variation& variation = extended.variations[i];
        const std::size_t before = i < settings.variations.size() ? settings.variations[i].values.size() : 0;
        if (variation.values.size() > before)
            line.add("--vary", fmt::format("{}={}", variation.parameter,
                                           fmt::join(variation.values.begin() + static_cast<std::ptrdiff_t>(before),
                                                     variation.values.end(), ",")));
    }
    line.addUnless(extended.seeds == settings.seeds, "--seeds", extended.seeds);
    return line.text();
}

} // namespace equipoise
