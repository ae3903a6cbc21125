// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/program.h"

#include "core/base/buildinfo.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/texttable.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <new>

namespace equipoise::cli {

namespace {

bool isOption(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

[[noreturn]] void refuseOption(const std::string& word, std::span<const std::string> known, const std::string& help)
{
    const std::string name = word.substr(0, word.find('='));
    const std::string near = nearest(name, known);
    throw Error(ErrorKind::Usage, fmt::format("there is no option '{}'", name))
        .hint(near.empty() ? help : fmt::format("Did you mean '{}'?", near));
}

std::string overview()
{
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Verb& verb : verbTable())
        lines.emplace_back("  " + std::string(verb.words), verb.summary);
    return fmt::format("equipoise-cli {}: accuracy-fairness experiments on recommender systems\n\n"
                       "Usage: equipoise-cli VERB [options]\n\n{}\n"
                       "'equipoise-cli VERB --help' explains a verb. Results go to standard output, progress and "
                       "messages to standard error;\n--json gives one JSON document. Exit code 0: done, 1: the work "
                       "failed, 2: wrong usage, 130: stopped by a signal.\n",
                       buildVersion(), pairsText(lines));
}

void showVersion(const Session& session)
{
    if (session.json)
        session.result({{"name", "equipoise-cli"},
                        {"version", buildVersion()},
                        {"commit", buildCommit()},
                        {"instruction_set", instructionSet()}});
    else
        session.text(
            fmt::format("equipoise-cli {} (commit {}, {})\n", buildVersion(), buildCommit(), instructionSet()));
}

/// Without a verb: --version, --help and nothing at all.
int runWithoutVerb(std::span<const std::string> arguments, Session session)
{
    static const std::vector<std::string> known{"--version", "--help", "--json"};
    const auto has = [&](std::string_view word) {
        return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
    };
    session.json = has("--json");
    for (const std::string& word : arguments)
        if (word != "-h" && word != "-V" && std::find(known.begin(), known.end(), word) == known.end())
            refuseOption(word, known, "'equipoise-cli --help' lists the verbs");
    if (has("--version") || has("-V")) {
        showVersion(session);
        return kSuccess;
    }
    if (has("--help") || has("-h")) {
        session.text(overview());
        return kSuccess;
    }
    fmt::print(stderr, "{}", overview());
    return kWrongUsage;
}

[[noreturn]] void refuseVerb(const std::string& word, std::string_view before)
{
    std::vector<std::string> known;
    for (const Verb& verb : verbTable()) {
        const auto words = splitText(verb.words, ' ');
        if (before.empty())
            known.emplace_back(words[0]);
        else if (words[0] == before && words.size() > 1)
            known.emplace_back(words[1]);
    }
    known.erase(std::unique(known.begin(), known.end()), known.end());
    const std::string what = word.empty()
                                 ? fmt::format("'{}' needs a second word", before)
                                 : fmt::format("there is no verb '{}{}{}'", before, before.empty() ? "" : " ", word);
    const std::string near = nearest(word, known);
    throw Error(ErrorKind::Usage, what)
        .hint(near.empty() ? fmt::format("Known: {}", fmt::join(known, ", "))
                           : fmt::format("Did you mean '{}'?", near));
}

/// The verb, and how many words of the line name it.
std::pair<const Verb*, std::size_t> findVerb(std::span<const std::string> arguments)
{
    const std::string& first = arguments[0];
    const std::string second = arguments.size() > 1 ? arguments[1] : std::string();
    bool isPrefix = false;
    for (const Verb& verb : verbTable()) {
        const auto words = splitText(verb.words, ' ');
        if (words[0] != first)
            continue;
        if (words.size() == 1)
            return {&verb, 1};
        if (words[1] == second)
            return {&verb, 2};
        isPrefix = true;
    }
    if (!isPrefix)
        refuseVerb(first, {});
    if (second == "--help" || second == "-h")
        return {nullptr, 2};
    refuseVerb(isOption(second) ? std::string() : second, first);
}

/// Says what is wrong in the words of this program; an unknown option comes before whatever else it caused.
[[noreturn]] void refuseOptions(const CLI::App& command, const CLI::ParseError& error)
{
    std::vector<std::string> known;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            known.push_back("--" + name);
    const std::string help = fmt::format("'{} --help' lists the options", command.get_name());
    for (const std::string& word : command.remaining())
        if (isOption(word))
            refuseOption(word, known, help);
    if (!command.remaining().empty())
        throw Error(ErrorKind::Usage, fmt::format("'{}' is one argument too many", command.remaining().front()))
            .hint(help);
    throw Error(ErrorKind::Usage, error.what()).hint(help);
}

int runVerb(const Verb& verb, std::span<const std::string> arguments, Session session)
{
    CLI::App command{std::string(verb.summary), "equipoise-cli " + std::string(verb.words)};
    command.get_formatter()->column_width(34);
    command.set_help_flag("-h,--help", "Explain this verb and its options");
    command.add_flag("--json", session.json, "Give one JSON document on standard output");
    command.add_flag("-q,--quiet", session.quiet, "No progress and no messages, only errors");
    const Action action = verb.describe(command, session);
    try {
        // CLI11 wants them last first
        command.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        session.text(command.help());
        return kSuccess;
    } catch (const CLI::ParseError& error) {
        refuseOptions(command, error);
    }
    return action();
}

int runArguments(std::span<const std::string> arguments, const Session& session)
{
    if (arguments.empty() || isOption(arguments[0]))
        return runWithoutVerb(arguments, session);
    const auto [verb, words] = findVerb(arguments);
    if (verb)
        return runVerb(*verb, arguments.subspan(words), session);
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Verb& candidate : verbTable())
        if (splitText(candidate.words, ' ')[0] == arguments[0])
            lines.emplace_back("  equipoise-cli " + std::string(candidate.words), candidate.summary);
    session.text(pairsText(lines));
    return kSuccess;
}

} // namespace

int runProgram(std::span<const std::string> arguments, std::stop_token stop)
{
    Session session;
    session.stop = stop;
    int code = kFailed;
    try {
        code = runArguments(arguments, session);
    } catch (const Error& error) {
        // a load or evaluation ended by the signal says "stopped", which is no failure
        if (!stop.stop_requested())
            complain(error.what());
        code = error.kind() == ErrorKind::Usage ? kWrongUsage : kFailed;
    } catch (const std::bad_alloc&) {
        complain("there is not enough memory for this. Use a smaller data set or fewer factors.");
    } catch (const std::exception& error) {
        complain(error.what());
    }
    return stop.stop_requested() ? kInterrupted : code;
}

} // namespace equipoise::cli
