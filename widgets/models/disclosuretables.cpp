// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/disclosuretables.h"

#include "core/influence/studytexts.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace equipoise {

namespace {

struct DisclosureTables
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureTables)
};

constexpr int kLossDecimals = 5;
constexpr int kQualityDecimals = 4;
constexpr int kFigures = 4; ///< of a fact

QString text(const std::string& s) { return QString::fromStdString(s); }

QVariant factValue(double value)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? QVariant(qlonglong(value)) : QVariant(QString::number(value, 'g', kFigures).toDouble());
}

QString intervalText(const Interval& interval)
{
    const QLocale locale;
    return interval.hasWidth ? DisclosureTables::tr("%1 to %2")
                                   .arg(locale.toString(interval.low, 'f', kQualityDecimals),
                                        locale.toString(interval.high, 'f', kQualityDecimals))
                             : u"–"_qs;
}

} // namespace

QList<ViewColumn> factColumns()
{
    return {{DisclosureTables::tr("Stage")}, {DisclosureTables::tr("What")}, {DisclosureTables::tr("Value")}};
}

QList<ViewRow> factRows(const StudyResult& result, std::optional<StudyStage> only)
{
    QList<ViewRow> rows;
    for (const StudyStage stage : kStudyStages) {
        if (only && *only != stage)
            continue;
        const QString title = coreText(titleOf(stage));
        if (const auto facts = result.facts.find(stage); facts != result.facts.end())
            for (const StudyFact& fact : facts->second)
                rows.append({rows.size(), {title, coreText(titleOfFact(fact.name)), factValue(fact.value)}, {}});
        if (const auto seconds = result.seconds.find(stage); seconds != result.seconds.end())
            rows.append({rows.size(), {title, DisclosureTables::tr("Time spent (s)"), factValue(seconds->second)}, {}});
        if (stage == StudyStage::Data && result.basis != nullptr)
            for (const std::string& finding : result.basis->findings)
                rows.append({rows.size(), {title, sentence(finding), QString()}, sentence(finding)});
    }
    return rows;
}

QList<ViewColumn> disclosureColumns(bool isWelfare)
{
    return {{DisclosureTables::tr("Title")},
            {DisclosureTables::tr("Rating"), DisclosureTables::tr("What she gave"), 1},
            {DisclosureTables::tr("β"),
             DisclosureTables::tr("How unwilling she is to have this rating used, from 0 to 1"), 3},
            {DisclosureTables::tr("Influence"),
             isWelfare ? DisclosureTables::tr(
                             "By how much everybody's loss on their held-out items, in sum, rises when this rating "
                             "is hidden: above 0 it helps, below 0 it hurts")
                       : DisclosureTables::tr(
                             "By how much the loss on her held-out item rises when this rating is hidden: above 0 "
                             "it helps, below 0 it hurts"),
             kLossDecimals},
            {DisclosureTables::tr("Effect")},
            {DisclosureTables::tr("Disclosed"), DisclosureTables::tr("Disclosed where its influence is above λβ")}};
}

QList<ViewRow> disclosureRows(const StudyResult& result, const Dataset& dataset,
                              const std::vector<RatingDisclosure>& ratings)
{
    QList<ViewRow> rows;
    rows.reserve(qsizetype(ratings.size()));
    for (const RatingDisclosure& rating : ratings) {
        const QString title = text(dataset.itemTitle(rating.item));
        ViewRow row{rating.rating,
                    {title, double(dataset.values()[result.basis->rows[rating.rating]]), rating.willingness,
                     rating.gain,
                     rating.gain > 0   ? DisclosureTables::tr("helps")
                     : rating.gain < 0 ? DisclosureTables::tr("hurts")
                                       : DisclosureTables::tr("none"),
                     rating.isDisclosed ? DisclosureTables::tr("✓ disclosed") : DisclosureTables::tr("hidden")},
                    title};
        row.isQuiet = !rating.isDisclosed;
        rows.append(row);
    }
    return rows;
}

QString studyMetricTitle(const std::string& metric) { return coreText(titleOfStudyMetric(metric)); }

QList<ViewColumn> methodColumns(const std::string& metric)
{
    const QString title = studyMetricTitle(metric) + (isLowerBetter(metric) ? u" ↓"_qs : u" ↑"_qs);
    return {{DisclosureTables::tr("Against")},
            {DisclosureTables::tr("λ"),
             DisclosureTables::tr("Of the influence method; the other discloses as much unwillingness"), 3},
            {DisclosureTables::tr("wv"), DisclosureTables::tr("Willingness violation, mean over draws"), 2},
            {DisclosureTables::tr("Influence"), title, kQualityDecimals},
            {DisclosureTables::tr("Other"), title, kQualityDecimals},
            {DisclosureTables::tr("Difference"), DisclosureTables::tr("Influence minus the other, paired by draw"),
             kQualityDecimals},
            {DisclosureTables::tr("95 % interval"),
             DisclosureTables::tr("Of the difference, by Student's t over the draws")},
            {DisclosureTables::tr("Verdict"),
             DisclosureTables::tr("Better in the metric's direction; whether the two intervals overlap")}};
}

QList<ViewRow> methodRows(const std::vector<MethodComparison>& comparisons, const std::string&)
{
    QList<ViewRow> rows;
    for (const MethodComparison& one : comparisons) {
        const QString verdict = !one.influence.hasWidth ? (one.isBetter ? DisclosureTables::tr("better, one draw")
                                                                        : DisclosureTables::tr("not better, one draw"))
                                : one.isBetter
                                    ? (one.intervalsOverlap ? DisclosureTables::tr("better, intervals overlap")
                                                            : DisclosureTables::tr("better, intervals apart"))
                                    : (one.intervalsOverlap ? DisclosureTables::tr("not better, intervals overlap")
                                                            : DisclosureTables::tr("worse, intervals apart"));
        rows.append({rows.size(),
                     {coreText(titleOf(one.other)), one.lambda, one.wv, one.influence.mean, one.against.mean,
                      one.difference.mean, intervalText(one.difference), verdict},
                     {}});
    }
    return rows;
}

QString ratedTitle(const StudyResult& result, const Dataset& dataset, std::uint32_t rating)
{
    return text(dataset.itemTitle(result.basis->items[rating]));
}

QList<ViewColumn> checkColumns()
{
    return {{DisclosureTables::tr("Title"), DisclosureTables::tr("The rating that was removed")},
            {DisclosureTables::tr("User")},
            {DisclosureTables::tr("Predicted"),
             DisclosureTables::tr("Change of the loss on her held-out item, by influence"), kLossDecimals},
            {DisclosureTables::tr("Actual"), DisclosureTables::tr("The same after training again without the rating"),
             kLossDecimals}};
}

QList<ViewRow> checkRows(const StudyResult& result, const Dataset& dataset, const InfluenceCheck& check)
{
    QList<ViewRow> rows;
    for (const VerificationPoint& point : check.points) {
        const QString title = ratedTitle(result, dataset, point.rating);
        rows.append(
            {rows.size(),
             {title, text(dataset.users().text(result.basis->users[point.user])), point.predicted, point.actual},
             title});
    }
    return rows;
}

} // namespace equipoise
