// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/verifier.h"

#include "core/exchange/runbundle.h"
#include "core/training/observer.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

#include <fmt/format.h>

namespace equipoise {

namespace {

/// Tells a job how far a run is that nobody watches: the `number`th of so many.
class ProgressObserver : public RunObserver
{
public:
    ProgressObserver(JobReporter& reporter, std::size_t number, std::size_t count)
        : m_reporter(reporter)
        , m_number(number)
        , m_count(count)
    {}

    void onProgress(const RunProgress& progress) override
    {
        const double left = m_number + 1 == m_count ? progress.secondsLeft : -1; // what the others take is unknown
        m_reporter.report((double(m_number) + progress.fraction) / double(m_count),
                          fmt::format("{}, epoch {}", progress.activity, progress.epoch), left);
    }

private:
    JobReporter& m_reporter;
    std::size_t m_number;
    std::size_t m_count;
};

QString runText(const Verification& of)
{
    const QLocale locale;
    const QString run = QString::number(of.record.id);
    const QString compared = locale.toString(qulonglong(of.compared));
    const QString differing = locale.toString(qulonglong(of.differences.size()));
    QString text;
    if (of.isSameInstructionSet)
        text = of.isIdentical() ? Verifier::tr("Run %1: all %2 values are the same to the bit.").arg(run, compared)
                                : Verifier::tr("Run %1: %2 of %3 values differ; they should be the same to the bit.")
                                      .arg(run, differing, compared);
    else
        text =
            (of.isIdentical() ? Verifier::tr("Run %1: all %2 values agree within %3 % or %4.")
                              : Verifier::tr("Run %1: %5 of %2 values differ by more than %3 % or %4."))
                .arg(run, compared, locale.toString(100 * kAcrossInstructionSets.relative),
                     locale.toString(kAcrossInstructionSets.absolute), differing) +
            u' ' +
            Verifier::tr("It was logged with %1 and trained now with %2: bits are promised within one instruction set.")
                .arg(QString::fromStdString(of.record.instructionSet), QString::fromStdString(of.instructionSet));
    return of.isSameSplit ? text : text + u' ' + Verifier::tr("The split is another one.");
}

} // namespace

bool Verdict::isIdentical() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Verification& run) { return run.isIdentical(); });
}

QString Verdict::text() const
{
    QStringList lines;
    if (!bundle.isEmpty())
        lines << Verifier::tr("Bundle %1").arg(QFileInfo(bundle).fileName());
    for (const Verification& run : runs)
        lines << runText(run);
    return lines.join(u'\n');
}

Verifier::Verifier(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_task(this)
{}

void Verifier::forget()
{
    m_verdict.reset();
    Q_EMIT changed();
}

void Verifier::start(const QString& title, const DatasetPtr& dataset,
                     std::function<Verdict(const Dataset&, const std::stop_token&, JobReporter&)> verify)
{
    if (dataset == nullptr) {
        Q_EMIT failed(Error(ErrorKind::Data, "there are no data to train the run again with")
                          .hint("Open the data of the run first"));
        return;
    }
    m_task.start(
        m_jobs, title,
        [dataset, verify = std::move(verify)](const std::stop_token& stop, JobReporter& reporter) {
            return verify(*dataset, stop, reporter);
        },
        [this](Verdict verdict) {
            if (verdict.runs.empty())
                return; // stopped
            m_verdict = std::make_unique<Verdict>(std::move(verdict));
            Q_EMIT changed();
        },
        [this](const Error& error) { Q_EMIT failed(error); }, false);
}

void Verifier::verifyRun(const std::shared_ptr<ExperimentLog>& log, RunId run, const DatasetPtr& dataset)
{
    start(tr("Verifying run %1").arg(run), dataset,
          [log, run](const Dataset& data, const std::stop_token& stop, JobReporter& reporter) {
              ProgressObserver observer(reporter, 0, 1);
              Verdict verdict;
              if (auto verification = equipoise::verifyRun(*log, run, data, observer, stop))
                  verdict.runs.push_back(std::move(*verification));
              return verdict;
          });
}

void Verifier::verifyBundle(const QString& path, const DatasetPtr& dataset)
{
    start(tr("Verifying a bundle"), dataset,
          [path](const Dataset& data, const std::stop_token& stop, JobReporter& reporter) {
              const RunBundle bundle(path.toStdString());
              Verdict verdict{path, {}};
              for (std::size_t i = 0; i < bundle.runs().size(); ++i) {
                  ProgressObserver observer(reporter, i, bundle.runs().size());
                  auto verification = equipoise::verifyRun(bundle.log(), bundle.runs()[i], data, observer, stop);
                  if (!verification)
                      return Verdict{};
                  verdict.runs.push_back(std::move(*verification));
              }
              return verdict;
          });
}

} // namespace equipoise
