// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/tables.h"

#include "widgets/frame/coretext.h"
#include "widgets/jobs/runjob.h"

#include <QCoreApplication>

#include <algorithm>

namespace equipoise {

namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

QString text(const std::string& s) { return QString::fromStdString(s); }
QVariant whole(std::uint64_t n) { return QVariant::fromValue(qlonglong(n)); }

bool isPerBeta(const std::string& key) { return key.find('{') != std::string::npos; }

} // namespace

QList<ViewColumn> valueColumns(bool ofItems)
{
    return {{Tables::tr("Value")},
            {ofItems ? Tables::tr("Items") : Tables::tr("Users"),
             ofItems ? Tables::tr("Listed items, rated or not") : Tables::tr("Users with this value")},
            {Tables::tr("Share (%)"),
             ofItems ? Tables::tr("Share of all listed items") : Tables::tr("Share of all users"), 1},
            {Tables::tr("Ratings"),
             ofItems ? Tables::tr("Ratings these items got") : Tables::tr("Ratings these users gave")},
            {Tables::tr("Share (%)"), Tables::tr("Share of all ratings"), 1},
            {Tables::tr("Mean"), Tables::tr("Mean of these ratings"), 2}};
}

QList<ViewRow> valueRows(const AttributeSummary& attribute)
{
    QList<ViewRow> rows;
    for (const ValueSummary& value : attribute.values) {
        const QString label = text(value.label);
        const QString title = text(value.title);
        const QString shown = label.isEmpty()                         ? Tables::tr("unknown")
                              : label == title || attribute.isOfItems ? title
                                                                      : u"%1 (%2)"_qs.arg(title, label);
        rows.append({rows.size(),
                     {shown, whole(value.members), 100 * value.share, whole(value.ratings), 100 * value.ratingShare,
                      value.meanRating},
                     {}});
    }
    return rows;
}

QString attributeTitle(const std::string& name)
{
    QString title = text(name);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QList<ViewColumn> classificationColumns()
{
    return {
        {Tables::tr("Group")},
        {Tables::tr("Right"),
         Tables::tr("Users whose UM has the sign of their group: above 0 for the majority, below for the minority")},
        {Tables::tr("Wrong")},
        {Tables::tr("Right (%)"), Tables::tr("Users with UM = 0 are left out of both counts"), 1}};
}

QList<ViewRow> classificationRows(const MinorityIndex& index)
{
    const ClassificationCount majority = index.majorityClassification();
    const ClassificationCount minority = index.minorityClassification();
    const auto row = [](qint64 key, const QString& name, const ClassificationCount& count) {
        return ViewRow{key, {name, whole(count.correct), whole(count.incorrect), count.percent()}, {}};
    };
    const ClassificationCount both{majority.correct + minority.correct, majority.incorrect + minority.incorrect};
    return {row(0, Tables::tr("Majority"), majority), row(1, Tables::tr("Minority"), minority),
            row(2, Tables::tr("All users"), both)};
}

QList<ViewColumn> itemColumns()
{
    return {
        {Tables::tr("Item")},
        {Tables::tr("IM"),
         Tables::tr("Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority"),
         3},
        {Tables::tr("n maj."), Tables::tr("Likes and dislikes of the majority behind the index")},
        {Tables::tr("n min."), Tables::tr("Likes and dislikes of the minority behind the index")}};
}

QList<ViewRow> itemRows(const Dataset& dataset, const MinorityIndex& index, std::span<const double> im)
{
    QList<ViewRow> rows;
    rows.reserve(qsizetype(dataset.itemCount()));
    for (std::uint32_t item = 0; item < dataset.itemCount(); ++item) {
        const GroupVotes& majority = index.majorityVotes[item];
        const GroupVotes& minority = index.minorityVotes[item];
        rows.append({item,
                     {text(dataset.itemTitle(item)), im[item], whole(majority.likes + majority.dislikes),
                      whole(minority.likes + minority.dislikes)},
                     {}});
    }
    return rows;
}

QList<ViewColumn> metricColumns()
{
    return {{Tables::tr("Metric")}, {Tables::tr("Value"), {}, 4}, {Tables::tr("Better")}};
}

QList<ViewRow> metricRows(const Measured& measured)
{
    std::vector<std::pair<std::string, double>> values;
    for (const auto& [key, value] : measured.values)
        if (!isPerBeta(key))
            values.emplace_back(key, value);
    // overall values before those of groups, both in the order of the table of metrics
    std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const std::string& key) {
            const MetricDescription* metric = describeMetric(key);
            const auto place = metric ? metric - metricTable().data() : std::ssize(metricTable());
            return std::pair(key.find('[') != std::string::npos, place);
        };
        return rank(a.first) < rank(b.first);
    });
    QList<ViewRow> rows;
    for (const auto& [key, value] : values) {
        const MetricDescription* metric = describeMetric(key);
        const QString direction = metric == nullptr         ? QString()
                                  : metric->smallerIsBetter ? Tables::tr("lower")
                                                            : Tables::tr("higher");
        rows.append({rows.size(), {metricTitle(key), value, direction}, metric ? coreText(metric->help) : QString()});
    }
    return rows;
}

QString statusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
        return Tables::tr("running");
    case RunStatus::Finished:
        return Tables::tr("finished");
    case RunStatus::Stopped:
        return Tables::tr("stopped");
    case RunStatus::Failed:
        return Tables::tr("failed");
    case RunStatus::Interrupted:
        return Tables::tr("interrupted");
    }
    return {};
}

QString metricTitle(const std::string& key)
{
    const MetricDescription* metric = describeMetric(key);
    if (metric == nullptr)
        return text(key);
    // the description replaces the metric's own name; what adorns it stays
    const std::size_t end = key.find_first_of("@:[{");
    const QString rest = end == std::string::npos ? QString() : text(key.substr(end));
    return coreText(metric->title) + QString(rest).replace(u"["_qs, u" ["_qs).replace(u":"_qs, u", "_qs);
}

} // namespace equipoise
