#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Equipoise contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the command line for its verbs and options and writes its manual page and the completions of three shells.

describe.py PROGRAM FOLDER
"""

import dataclasses
import gzip
import pathlib
import re
import subprocess
import sys


@dataclasses.dataclass
class Option:
    names: list
    value: str  # "" for a flag
    help: str
    choices: list


@dataclasses.dataclass
class Verb:
    words: list
    summary: str
    usage: str
    options: list
    notes: list


def ask(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def read_option(head, text):
    word, _, value = head.partition(" ")
    value = value.split(" Excludes:")[0].strip()
    choices = re.search(r"\{([^}]*)\}", value)
    return Option(word.split(","), value, text, choices.group(1).split(",") if choices else [])


def read_verb(program, words, summary):
    lines = ask(program, *words, "--help").splitlines()
    usage = next(line for line in lines if line.startswith("Usage: ")).removeprefix("Usage: ")
    options, notes, head, in_options = [], [], None, False
    for line in lines:
        if re.match(r"^(\w[\w ]*):$", line):
            in_options = line != "Positionals:"
            continue
        match = re.match(r"^  (-\S.*?)(?:\s{2,}|(?<=\S) (?=[A-Z][a-z]))(\S.*)$", line)
        if in_options and match and len(line) > 34 and line[33] == " ":
            options.append(read_option(line[2:34].strip(), line[34:].strip()))
            head = None
        elif in_options and line.startswith("  -"):
            head = line.strip()
        elif in_options and head and line.startswith(" " * 34):
            options.append(read_option(head, line.strip()))
            head = None
        elif options and line and not line.startswith(" "):
            in_options = False
            notes.append(line)
        elif notes and line:
            notes.append(line)
    return Verb(words, summary, usage, options, notes)


def read_verbs(program):
    verbs = []
    for line in ask(program, "--help").splitlines():
        match = re.match(r"^  (\S+(?: \S+)?)\s{2,}(\S.*)$", line)
        if match:
            verbs.append(read_verb(program, match.group(1).split(), match.group(2)))
    return verbs


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


def manual(verbs, version):
    out = [f'.TH EQUIPOISE\\-CLI 1 "" "equipoise {version}" "User Commands"', ".SH NAME",
           "equipoise\\-cli \\- accuracy\\-fairness experiments on recommender systems, without a window", ".SH SYNOPSIS",
           ".B equipoise\\-cli", ".I verb", ".RI [ options ]", ".SH DESCRIPTION",
           "The engine of", ".BR equipoise (1)", "on the command line. Results go to standard output, progress and "
           "messages to standard error;", ".B \\-\\-json", "gives one JSON document.", ".SH VERBS"]
    for verb in verbs:
        out += [f".SS {roff(' '.join(verb.words))}", roff(verb.summary) + ".", ".PP", f".B {roff(verb.usage)}"]
        for option in verb.options:
            out += [".TP", f".B {roff(', '.join(option.names))}" + (f" \\fR{roff(option.value)}" if option.value else ""),
                    roff(option.help)]
        if verb.notes:
            out += [".PP", ".nf", *(roff(note) for note in verb.notes), ".fi"]
    out += [".SH EXIT STATUS", ".TP", ".B 0", "Done.", ".TP", ".B 1", "The work failed.", ".TP", ".B 2", "Wrong usage.",
            ".TP", ".B 130", "Stopped by a signal; what was logged is kept.", ".SH FILES", ".TP",
            ".I ~/.local/share/equipoise/experiments.sqlite", "The experiment log.", ".SH SEE ALSO",
            ".BR equipoise (1)", ""]
    return "\n".join(out)


def long_names(verb):
    return [name for option in verb.options for name in option.names if name.startswith("--")]


def bash(verbs):
    firsts = " ".join(dict.fromkeys(verb.words[0] for verb in verbs))
    seconds = {}
    for verb in verbs:
        if len(verb.words) > 1:
            seconds.setdefault(verb.words[0], []).append(verb.words[1])
    lines = ["# Written by packaging/describe.py.", "_equipoise_cli() {",
             '    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words',
             "    if [ $COMP_CWORD -eq 1 ]; then", f'        words="{firsts} --help --version"',
             '        COMPREPLY=($(compgen -W "$words" -- "$current"))', "        return", "    fi"]
    for first, second in seconds.items():
        lines += [f'    if [ $COMP_CWORD -eq 2 ] && [ "${{COMP_WORDS[1]}}" = {first} ]; then',
                  f'        COMPREPLY=($(compgen -W "{" ".join(second)}" -- "$current"))', "        return", "    fi"]
    lines += ['    case "${COMP_WORDS[1]} ${COMP_WORDS[2]} $previous" in']
    for verb in verbs:
        pattern = " ".join(verb.words) + (" * " if len(verb.words) == 1 else " ")
        for option in verb.options:
            if option.choices:
                key = f'"{verb.words[0]} "' + (f'"{verb.words[1]} "' if len(verb.words) > 1 else '*" "')
                lines += [f'    {key}{option.names[-1]}) words="{" ".join(option.choices)}" ;;']
    lines += ['    *)', '        case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in']
    for verb in verbs:
        pattern = f'"{" ".join(verb.words)}"' if len(verb.words) > 1 else f'"{verb.words[0]} "*'
        lines += [f'        {pattern}) words="{" ".join(long_names(verb))}" ;;']
    lines += ['        esac ;;', "    esac", '    if [[ $current == -* || $words != *--* ]]; then',
              '        COMPREPLY=($(compgen -W "$words" -- "$current"))', "    fi",
              '    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))', "}",
              "complete -o filenames -F _equipoise_cli equipoise-cli", ""]
    return "\n".join(lines)


def quoted(text):
    return text.replace("\\", "\\\\").replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh(verbs):
    lines = ["#compdef equipoise-cli", "# Written by packaging/describe.py.", "local -a verbs options", "verbs=("]
    groups = {}
    for verb in verbs:
        groups.setdefault(verb.words[0], []).append(verb)
    for first, members in groups.items():
        summary = members[0].summary if len(members) == 1 else ", ".join(m.words[1] for m in members)
        lines.append(f"  '{quoted(first)}:{quoted(summary)}'")
    lines += [")", "if (( CURRENT == 2 )); then", "  _describe verb verbs", "  return", "fi",
              'local verb="$words[2]"', 'case $verb in']
    for first, members in groups.items():
        if len(members) > 1:
            inner = " ".join(f"'{m.words[1]}:{quoted(m.summary)}'" for m in members)
            lines += [f"  {first})", "    if (( CURRENT == 3 )); then", f"      local -a seconds=({inner})",
                      "      _describe verb seconds", "      return", "    fi", '    verb="$words[2] $words[3]" ;;']
    lines += ["esac", "case $verb in"]
    for verb in verbs:
        lines += [f"  '{' '.join(verb.words)}')", "    options=("]
        for option in verb.options:
            value = f":{'(' + ' '.join(option.choices) + ')' if option.choices else 'value:_files'}" if option.value else ""
            if option.choices:
                value = ":value" + value
            lines += [f"      '{name}[{quoted(option.help)}]{value}'" for name in option.names]
        lines += ["    ) ;;"]
    return "\n".join(lines + ["esac", "_arguments $options '*:file:_files'", ""])


def fish(verbs):
    plain = lambda text: text.replace("\\", "\\\\").replace("'", "\\'")
    lines = ["# Written by packaging/describe.py."]
    groups = {}
    for verb in verbs:
        groups.setdefault(verb.words[0], []).append(verb)
    for first, members in groups.items():
        summary = members[0].summary if len(members) == 1 else ", ".join(m.words[1] for m in members)
        lines.append(f"complete -c equipoise-cli -n __fish_use_subcommand -f -a {first} -d '{plain(summary)}'")
        for member in members:
            if len(member.words) > 1:
                lines.append(f"complete -c equipoise-cli -n '__fish_seen_subcommand_from {first}' -f "
                             f"-a {member.words[1]} -d '{plain(member.summary)}'")
    for verb in verbs:
        seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in verb.words)
        for option in verb.options:
            names = " ".join(("-l " if name.startswith("--") else "-s ") + name.lstrip("-") for name in option.names)
            value = f" -x -a '{' '.join(option.choices)}'" if option.choices else " -r" if option.value else ""
            lines.append(f"complete -c equipoise-cli -n '{seen}' {names}{value} -d '{plain(option.help)}'")
    return "\n".join(lines + [""])


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    verbs = read_verbs(program)
    version = ask(program, "--version").split()[1]
    window = pathlib.Path(__file__).with_name("equipoise.1.in").read_text().replace("@VERSION@", version)
    for name, text in {"equipoise.1": window, "equipoise-cli.1": manual(verbs, version)}.items():
        (folder / (name + ".gz")).write_bytes(gzip.compress(text.encode(), mtime=0))
    (folder / "equipoise-cli.bash").write_text(bash(verbs))
    (folder / "_equipoise-cli").write_text(zsh(verbs))
    (folder / "equipoise-cli.fish").write_text(fish(verbs))


main()
