// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runtext.h"

#include "core/evaluation/metrictable.h"
#include "widgets/frame/coretext.h"
#include "widgets/models/tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace equipoise {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

QString words(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

QString fieldTitle(RunField field)
{
    switch (field) {
    case RunField::Id:
        return RunText::tr("Run");
    case RunField::Name:
        return RunText::tr("Name");
    case RunField::Model:
        return RunText::tr("Model");
    case RunField::Data:
        return RunText::tr("Data");
    case RunField::Split:
        return RunText::tr("Split");
    case RunField::Seed:
        return RunText::tr("Seed");
    case RunField::State:
        return RunText::tr("State");
    case RunField::Started:
        return RunText::tr("Started");
    case RunField::Seconds:
        return RunText::tr("Time (s)");
    case RunField::Epochs:
        return RunText::tr("Epochs");
    case RunField::Memory:
        return RunText::tr("Memory (MiB)");
    case RunField::Threads:
        return RunText::tr("Threads");
    case RunField::Tags:
        return RunText::tr("Tags");
    case RunField::Note:
        return RunText::tr("Note");
    case RunField::Star:
        return RunText::tr("Starred");
    case RunField::Experiment:
        return RunText::tr("Experiment");
    case RunField::Sweep:
        return RunText::tr("Sweep");
    }
    return {};
}

QString timeText(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd HH:mm"_qs);
}

QString joined(const std::vector<std::string>& tags)
{
    QStringList list;
    for (const std::string& tag : tags)
        list << words(tag);
    return list.join(u", "_qs);
}

} // namespace

QString runNumberText(double value, int decimals)
{
    const QLocale locale;
    return decimals < 0 ? locale.toString(value, 'g', 6) : locale.toString(value, 'f', decimals);
}

QString runColumnTitle(const RunColumn& column)
{
    switch (column.kind) {
    case RunColumn::Kind::Parameter:
        return words(column.name);
    case RunColumn::Kind::Metric: {
        const QString title = metricTitle(column.name);
        const MetricDescription* metric = describeMetric(column.name);
        return metric == nullptr ? title : title + (metric->smallerIsBetter ? u" ↓"_qs : u" ↑"_qs);
    }
    case RunColumn::Kind::Field:
        break;
    }
    return fieldTitle(column.field);
}

QString runColumnHelp(const RunColumn& column)
{
    const QString id = words(toText(column));
    QString help;
    if (column.kind == RunColumn::Kind::Metric) {
        if (const MetricDescription* metric = describeMetric(column.name))
            help = words(metric->help);
    } else if (column.kind == RunColumn::Kind::Parameter) {
        help = RunText::tr("A parameter or setting of the run");
    } else if (column.field == RunField::Seconds) {
        help = RunText::tr("Time spent training and evaluating");
    } else if (column.field == RunField::Memory) {
        help = RunText::tr("Most memory the program held");
    }
    return u"<p><b>%1</b> (%2)</p><p>%3</p>"_qs.arg(runColumnTitle(column).toHtmlEscaped(), id.toHtmlEscaped(),
                                                    help.toHtmlEscaped());
}

QString runCellText(const RunTable& table, std::size_t row, const RunColumn& column, int decimals)
{
    const RunSummary& run = table.rows()[row];
    if (column.kind == RunColumn::Kind::Field) {
        switch (column.field) {
        case RunField::State:
            return run.isDeleted ? RunText::tr("%1, deleted").arg(statusText(run.status)) : statusText(run.status);
        case RunField::Started:
            return timeText(run.started);
        case RunField::Tags:
            return joined(run.tags);
        case RunField::Note:
            return words(run.note).simplified();
        case RunField::Star:
            return run.isStarred ? u"★"_qs : QString();
        case RunField::Id:
        case RunField::Seed:
            return QString::number(column.field == RunField::Id ? run.id : qlonglong(run.seed)); // a name, no amount
        default:
            break;
        }
    }
    const RunCell cell = table.cell(row, column);
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return QLocale().toString(qlonglong(*whole));
    if (const auto* real = std::get_if<double>(&cell))
        return column.kind == RunColumn::Kind::Parameter
                   ? numberInWords(words(table.text(table.parameters().find(column.name)->second[row])))
                   : runNumberText(*real, decimals);
    if (const auto* letters = std::get_if<std::string_view>(&cell))
        return words(*letters);
    return u"–"_qs;
}

bool isNumberColumn(const RunColumn& column)
{
    return column.kind == RunColumn::Kind::Metric ||
           (column.kind == RunColumn::Kind::Field && isNumberField(column.field));
}

} // namespace equipoise
