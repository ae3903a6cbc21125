// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runqueuemodel.h"

#include "widgets/frame/notice.h"
#include "widgets/jobs/runqueue.h"
#include "widgets/theme/runstyle.h"

namespace equipoise {

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;

QString dash() { return u"–"_qs; }

QString epochText(const QueuedRun& run)
{
    const QList<PhaseInfo>& phases = run.curves->phases();
    if (run.result != nullptr)
        return QLocale().toString(run.result->epochs);
    if (run.progress.epoch <= 0 || run.progress.phase >= phases.size())
        return dash();
    const PhaseInfo& phase = phases[run.progress.phase];
    const QString text = RunQueueModel::tr("%1/%2").arg(run.progress.epoch).arg(phase.maxEpochs);
    return phases.size() > 1 ? phase.name + u' ' + text : text;
}

double fractionOf(const QueuedRun& run)
{
    if (run.state == QueueState::Finished)
        return 1;
    if (run.isActive() || run.state == QueueState::Paused)
        return run.progress.fraction;
    return -1;
}

QString helpOf(const QueuedRun& run)
{
    if (run.error)
        return errorText(*run.error);
    QString text = RunQueueModel::tr("%1 on %2").arg(run.title(), QString::fromStdString(run.data.name));
    if (run.logged)
        text += RunQueueModel::tr(", run %1 in the log").arg(*run.logged);
    return text;
}

} // namespace

QString queueStateText(const QueuedRun& run)
{
    switch (run.state) {
    case QueueState::Waiting:
        return run.dataset != nullptr ? RunQueueModel::tr("Waiting")
                                      : RunQueueModel::tr("Needs %1").arg(QString::fromStdString(run.data.name));
    case QueueState::Running:
        return run.progress.activity == u"evaluating" ? RunQueueModel::tr("Evaluating") : RunQueueModel::tr("Training");
    case QueueState::Stopping:
        return RunQueueModel::tr("Stopping");
    case QueueState::Paused:
        return RunQueueModel::tr("Paused");
    case QueueState::Stopped:
        return RunQueueModel::tr("Stopped");
    case QueueState::Finished:
        return RunQueueModel::tr("Finished");
    case QueueState::Failed:
        return RunQueueModel::tr("Failed");
    }
    return {};
}

QString runStateText(const QueuedRun& run)
{
    const QList<PhaseInfo>& phases = run.curves->phases();
    const RunState& now = run.progress;
    if (run.state == QueueState::Finished) {
        const RunResult& result = *run.result;
        QString text = RunQueueModel::tr("Finished: %n epochs", nullptr, result.epochs);
        text += RunQueueModel::tr(" in %1, evaluated in %2, peak memory %3 MB")
                    .arg(durationText(result.trainSeconds), durationText(result.evaluateSeconds),
                         QLocale().toString(double(result.peakMemoryBytes) / kMebibyte, 'f', 0));
        if (run.logged)
            text += RunQueueModel::tr(", run %1 in the log").arg(*run.logged);
        return text;
    }
    if (run.state == QueueState::Paused)
        return RunQueueModel::tr("Paused. It can be resumed and ends with the same bits.");
    if (run.state != QueueState::Running)
        return queueStateText(run);
    if (phases.isEmpty())
        return RunQueueModel::tr("Preparing the split");
    if (now.activity == u"evaluating")
        return RunQueueModel::tr("Evaluating on the test ratings");
    QStringList parts;
    if (now.phase < phases.size()) {
        if (phases.size() > 1)
            parts << RunQueueModel::tr("phase %1").arg(phases[now.phase].name);
        parts << RunQueueModel::tr("epoch %1 of at most %2").arg(now.epoch).arg(phases[now.phase].maxEpochs);
    }
    if (now.samplesPerSecond > 0)
        parts << rateText(now.samplesPerSecond);
    if (now.secondsLeft >= 0)
        parts << RunQueueModel::tr("%1 left").arg(durationText(now.secondsLeft));
    return parts.join(u" · "_qs);
}

RunQueueModel::RunQueueModel(RunQueue& queue, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
{
    follow();
    connect(&queue, &RunQueue::changed, this, &RunQueueModel::follow);
    connect(&queue, &RunQueue::progressed, this, [this](qint64 id) {
        const int row = rowOf(id);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, kState), index(row, kColumns - 1));
    });
}

int RunQueueModel::rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }

void RunQueueModel::follow()
{
    QList<qint64> ids;
    for (const auto& run : m_queue.runs())
        ids << run->id;
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    // row by row, so that views keep what is selected
    for (int row = int(m_ids.size()) - 1; row >= 0; --row)
        if (!ids.contains(m_ids[row])) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < ids.size(); ++row) {
        const int now = int(m_ids.indexOf(ids[row]));
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids[row]);
            endInsertRows();
        } else if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_ids.move(now, row);
            endMoveRows();
        }
    }
    if (!ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int RunQueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }
int RunQueueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RunQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedRun* run = m_queue.run(m_ids[index.row()]);
    if (run == nullptr)
        return {};
    switch (role) {
    case kIdRole:
        return run->id;
    case kFractionRole:
        return index.column() == kState ? fractionOf(*run) : -1;
    case Qt::ToolTipRole:
        return helpOf(*run);
    case Qt::DecorationRole:
        return index.column() == kRun ? QVariant(runSwatch(run->curves->key())) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= kEpoch ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case kRun:
        return run->title();
    case kState:
        return queueStateText(*run);
    case kEpoch:
        return epochText(*run);
    case kThroughput:
        return run->state == QueueState::Running && run->progress.samplesPerSecond > 0
                   ? rateText(run->progress.samplesPerSecond)
                   : dash();
    case kTimeLeft:
        return run->state == QueueState::Running && run->progress.secondsLeft >= 0
                   ? durationText(run->progress.secondsLeft)
                   : dash();
    default:
        return {};
    }
}

QVariant RunQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= kEpoch ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kRun:
        return tr("Run");
    case kState:
        return tr("State");
    case kEpoch:
        return tr("Epoch");
    case kThroughput:
        return tr("Throughput");
    case kTimeLeft:
        return tr("Time left");
    default:
        return {};
    }
}

} // namespace equipoise
