// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/equivalentcommand.h"

#include "core/base/text.h"

#include <QStringList>

namespace equipoise {

namespace {

/// In single quotes where a shell would read more than a word.
QString quoted(const std::string& word)
{
    QString text = QString::fromStdString(word);
    const QString safe = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:=,@+"_qs;
    const bool plain =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](QChar c) { return safe.contains(c); });
    return plain ? text : u'\'' + text.replace(u"'"_qs, u"'\\''"_qs) + u'\'';
}

std::string dataWord(const std::string& source)
{
    const std::string demo = "demo data, seed ";
    return source.starts_with(demo) ? "demo:" + source.substr(demo.size()) : source;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

void addRun(QStringList& words, const RunSettings& s, const std::string& source)
{
    const auto add = [&](const char* option, const std::string& value) {
        words << QString::fromLatin1(option) << quoted(value);
    };
    add("--model", s.model);
    add("--data", dataWord(source));
    for (const ParameterDescription& d : s.parameters.descriptions())
        if (!s.parameters.isDefault(d.name))
            add("--set", d.name + '=' + toText(s.parameters.value(d.name)));
    const SplitSettings split;
    if (s.split.specification != split.specification)
        add("--split", s.split.specification);
    if (s.split.validation != split.validation)
        add("--validation", numberText(s.split.validation));
    add("--seed", std::to_string(s.seed));
    const EvaluationSettings evaluation;
    if (s.evaluation.k != evaluation.k) {
        std::vector<std::string> k;
        for (const int length : s.evaluation.k)
            k.push_back(std::to_string(length));
        add("--k", joined(k));
    }
    if (s.evaluation.candidates != evaluation.candidates)
        add("--candidates", joined(s.evaluation.candidates));
    if (!s.evaluation.groups.empty())
        add("--group", joined(s.evaluation.groups));
    const MinoritySettings minority;
    const MinoritySettings& m = s.evaluation.minority;
    if (m.predicate != minority.predicate)
        add("--minority", m.predicate);
    if (m.indifferent != minority.indifferent)
        add("--indifferent", m.indifferent == Indifferent::Skip ? "skip" : "like");
    if (m.threshold != minority.threshold)
        add("--threshold", numberText(m.threshold));
    if (m.shrinkage != minority.shrinkage)
        add("--shrinkage", numberText(m.shrinkage));
}

} // namespace

QString trainCommand(const RunSettings& settings, const std::string& source)
{
    QStringList words{u"equipoise-cli"_qs, u"train"_qs};
    addRun(words, settings, source);
    return words.join(u' ');
}

QString sweepCommand(const SweepSettings& settings, const std::string& source)
{
    QStringList words{u"equipoise-cli"_qs, u"sweep"_qs};
    addRun(words, settings.base, source);
    for (const Variation& variation : settings.variations)
        words << u"--vary"_qs << quoted(variation.parameter + '=' + joined(variation.values));
    words << u"--seeds"_qs << QString::number(settings.seeds);
    return words.join(u' ');
}

} // namespace equipoise
