// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpcards.h"

#include "core/evaluation/metrictable.h"
#include "core/influence/studysettings.h"
#include "core/models/trainer.h"
#include "core/reference/formulas.h"
#include "widgets/frame/coretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <cmath>

namespace equipoise {

namespace {

/// Texts of the cards, in a context of their own.
struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(HelpCards)
};

QString escaped(const QString& text) { return text.toHtmlEscaped(); }
QString verbatim(const std::string& text) { return QString::fromStdString(text); }

QString number(double value)
{
    return std::isinf(value) ? (value > 0 ? u"∞"_qs : u"−∞"_qs) : QLocale().toString(value, 'g', 6).replace(u'-', u'−');
}

/// "<p><b>Range</b> 0 … 1</p>"
QString fact(const QString& name, const QString& value)
{
    return u"<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>"_qs.arg(escaped(name), escaped(value));
}

QString facts(const QString& rows) { return rows.isEmpty() ? QString() : u"<table>%1</table>"_qs.arg(rows); }

/// "p_u", "Σ_{i ∈ L}" and "R^k" with lowered and raised parts.
QString mathHtml(const QString& text)
{
    static const QRegularExpression low(u"_(?:\\{([^}]*)\\}|([\\w¬]+))"_qs,
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression high(u"\\^(?:\\{([^}]*)\\}|(\\w+))"_qs);
    QString html = escaped(text);
    return html.replace(low, u"<sub>\\1\\2</sub>"_qs).replace(high, u"<sup>\\1\\2</sup>"_qs);
}

QString formulaHtml(const Formula& formula)
{
    QString html;
    if (!formula.text.empty())
        html += u"<p style='font-size:large;margin:16px 0'>%1</p>"_qs.arg(mathHtml(verbatim(formula.text)));
    if (!formula.letters.empty())
        html += u"<p>%1</p>"_qs.arg(mathHtml(coreText(formula.letters)));
    return html;
}

QString sourceHtml(const Formula& formula)
{
    return formula.source.empty() ? QString()
                                  : u"<p>%1</p>"_qs.arg(escaped(Cards::tr("Source: %1").arg(verbatim(formula.source))));
}

HelpCard makeCard(const QString& key, const QString& kind, const QString& title, const std::string& help,
                  const Formula& formula, const QString& rows)
{
    HelpCard card{key, title, kind, {}, {}};
    card.html = u"<h2>%1</h2><p>%2</p>"_qs.arg(escaped(title), escaped(coreText(help))) + formulaHtml(formula) +
                facts(rows) + sourceHtml(formula);
    card.words = QTextDocumentFragment::fromHtml(card.html).toPlainText() + u' ' + key;
    return card;
}

HelpCard metricCard(const MetricDescription& metric)
{
    const QString direction = metric.smallerIsBetter ? Cards::tr("smaller is better") : Cards::tr("larger is better");
    const QString rows = fact(Cards::tr("Direction"), direction) +
                         fact(Cards::tr("Range"), u"%1 … %2"_qs.arg(number(metric.minimum), number(metric.maximum))) +
                         fact(Cards::tr("In tables"), verbatim(metric.name));
    return makeCard(u"metric:"_qs + verbatim(metric.name), Cards::tr("Metrics"), coreText(metric.title), metric.help,
                    metricFormula(metric.name), rows);
}

QString rangeOf(const ParameterDescription& parameter)
{
    if (!parameter.choices.empty()) {
        QStringList choices;
        for (const std::string& choice : parameter.choices)
            choices << verbatim(choice);
        return choices.join(u", "_qs);
    }
    const bool isNumber = parameter.type == ParameterType::Integer || parameter.type == ParameterType::Real ||
                          parameter.type == ParameterType::IntegerList;
    return isNumber ? u"%1 … %2"_qs.arg(number(parameter.minimum), number(parameter.maximum)) : QString();
}

/// Of a model, or of what else is described by parameters.
HelpCard parameterCard(const std::string& owner, const QString& title, const ParameterDescription& parameter)
{
    QString rows =
        fact(Cards::tr("Default"), verbatim(toText(parameter.defaultValue)) +
                                       (parameter.unit.empty() ? QString() : u' ' + coreText(parameter.unit)));
    if (const QString range = rangeOf(parameter); !range.isEmpty())
        rows += fact(Cards::tr("Range"), range);
    rows += fact(Cards::tr("Command line"),
                 u"--set %1=%2"_qs.arg(verbatim(parameter.name), verbatim(toText(parameter.defaultValue))));
    return makeCard(u"parameter:%1.%2"_qs.arg(verbatim(owner), verbatim(parameter.name)), title,
                    coreText(parameter.title), parameter.help, parameterFormula(owner, parameter.name), rows);
}

} // namespace

QList<HelpCard> helpCards()
{
    QList<HelpCard> cards;
    for (const Topic& topic : topics())
        cards << makeCard(u"topic:"_qs + verbatim(topic.name), Cards::tr("Ideas"), coreText(topic.title), topic.help,
                          topic.formula, {});
    for (const MetricDescription& metric : metricTable())
        cards << metricCard(metric);
    for (const ModelDescription& model : modelTable()) {
        cards << makeCard(u"model:"_qs + verbatim(model.name), coreText(model.title), coreText(model.title), model.help,
                          modelFormula(model.name),
                          fact(Cards::tr("Command line"), u"--model "_qs + verbatim(model.name)));
        for (const ParameterDescription& parameter : model.parameters)
            cards << parameterCard(model.name, coreText(model.title), parameter);
    }
    for (const ParameterDescription& parameter : studyParameters())
        cards << parameterCard("disclosure", Cards::tr("Disclosure study"), parameter);
    return cards;
}

} // namespace equipoise
