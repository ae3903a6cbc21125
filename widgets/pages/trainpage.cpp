// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/trainpage.h"

#include "core/exchange/equivalentcommand.h"
#include "widgets/forms/runform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/curvespanel.h"
#include "widgets/theme/icons.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;

QString modelTitle(const std::string& name) { return QString::fromStdString(findModel(name).title); }

} // namespace

TrainPage::TrainPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new RunForm)
    , m_notice(new Notice)
    , m_curves(new CurvesPanel)
    , m_metrics(new TableModel(metricColumns(), this))
    , m_title(makeTitle(tr("Train a model"), this))
    , m_state(new MutedLabel(tr("Choose a model and its parameters, then train."), this))
    , m_findings(new ElidedLabel(Qt::ElideRight))
    , m_progress(new QProgressBar)
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("Training needs ratings"), content, this));

    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        m_form->setDataset(*m_workspace.dataset());
        updateButtons();
    });
    connect(&m_workspace, &Workspace::minorityChanged, this, &TrainPage::updateButtons);
    connect(m_form, &RunForm::changed, this, &TrainPage::updateButtons);
    updateButtons();
}

QWidget* TrainPage::makeMain()
{
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_title->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_findings->setVisible(false);
    auto* metrics = new QWidget;
    auto* view = new TableView(m_metrics, metrics);
    view->setStretchColumn(0);
    view->setAccessibleName(tr("Metrics of the run"));
    auto* filter = new QLineEdit(metrics);
    filter->setPlaceholderText(tr("Filter metrics"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(filter->placeholderText());
    connect(filter, &QLineEdit::textChanged, view, &TableView::setFilter);
    auto* column = new QVBoxLayout(metrics);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(filter);
    column->addWidget(view, 1);
    column->addWidget(m_findings);

    auto* main = new QWidget;
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_curves, 3);
    layout->addWidget(new Card(tr("Metrics on the test ratings"), metrics, main), 2);
    return main;
}

QWidget* TrainPage::makeSide()
{
    auto* side = new SideColumn;
    side->body()->addWidget(m_form);
    m_train = new QPushButton(icon(u"play"_qs), tr("&Train"), side);
    m_train->setDefault(true);
    m_train->setToolTip(tr("Trains the model with these settings (Ctrl+R)"));
    m_stop = new QPushButton(icon(u"circle-stop"_qs), tr("&Stop"), side);
    m_stop->setToolTip(tr("Stops the run; it can be resumed from the Runs page (Esc)"));
    connect(m_train, &QPushButton::clicked, this, &TrainPage::train);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    m_command = new CommandLine(side);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_train, 1);
    buttons->addWidget(m_stop, 1);
    side->footer()->addWidget(m_command);
    side->footer()->addLayout(buttons);
    return side;
}

RunSettings TrainPage::settings() const
{
    RunSettings settings = m_form->settings();
    settings.evaluation.minority = m_workspace.minority();
    return settings;
}

void TrainPage::updateButtons()
{
    const bool ready = m_workspace.dataset() != nullptr && m_form->isValid();
    m_train->setEnabled(ready && !isTraining());
    m_stop->setEnabled(isTraining());
    if (m_workspace.dataset() != nullptr)
        m_command->setCommand(QString::fromStdString(equivalentCommand(settings(), m_workspace.dataset()->source())));
}

void TrainPage::train()
{
    if (m_train->isEnabled())
        start({settings(), m_workspace.dataset(), m_workspace.log(), {}, {}});
}

void TrainPage::useSettings(const RunSettings& settings) { m_form->setSettings(settings); }

void TrainPage::resume(RunId run, const RunSettings& logged)
{
    m_form->setSettings(logged);
    if (!isTraining() && m_workspace.dataset() != nullptr)
        start({logged, m_workspace.dataset(), m_workspace.log(), {}, run});
}

void TrainPage::start(RunRequest request)
{
    delete m_run;
    m_notice->dismiss();
    m_metrics->setRows({});
    m_findings->setVisible(false);
    m_curves->start({});
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    const std::string model = request.settings.model;
    m_title->setText(tr("%1 on %2").arg(modelTitle(model), QString::fromStdString(request.dataset->name())));
    m_state->setText(tr("Preparing the split"));
    // the finished model goes on the shelf, for the pages that use one
    const auto shelve = [this, settings = request.settings, dataset = request.dataset] {
        m_workspace.models().put(trainedModel(dataset, settings, m_run->result(), m_run->loggedRun()));
    };
    const QString jobTitle = tr("%1 seed %2").arg(QString::fromStdString(model)).arg(request.settings.seed);
    m_run = new RunJob(m_workspace.jobs(), jobTitle, std::move(request), this);
    connect(m_run, &RunJob::started, this, [this] { m_curves->start(m_run->phases()); });
    connect(m_run, &RunJob::epochsArrived, this,
            [this](quint64, const QList<EpochPoint>& epochs) { m_curves->append(epochs); });
    connect(m_run, &RunJob::progressed, this, [this](quint64, const RunState& state) { showProgress(state); });
    connect(m_run, &RunJob::finished, this, shelve);
    connect(m_run, &RunJob::finished, this, &TrainPage::showResult);
    connect(m_run, &RunJob::stopped, this,
            [this] { showEnd(m_run->loggedRun() ? tr("Stopped. The Runs page can resume it.") : tr("Stopped.")); });
    connect(m_run, &RunJob::failed, this, [this](quint64, const Error& error) {
        m_notice->showError(error);
        showEnd(tr("The run failed."));
    });
    updateButtons();
}

void TrainPage::stop()
{
    if (!isTraining())
        return;
    m_run->stop();
    m_state->setText(tr("Stopping"));
}

void TrainPage::showProgress(const RunState& state)
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(state.fraction * 1000));
    if (state.activity == u"evaluating") {
        m_state->setText(tr("Evaluating on the test ratings"));
        return;
    }
    QStringList parts;
    const QList<PhaseInfo>& phases = m_run->phases();
    if (state.phase < phases.size()) {
        if (phases.size() > 1)
            parts << tr("phase %1").arg(phases[state.phase].name);
        parts << tr("epoch %1 of at most %2").arg(state.epoch).arg(phases[state.phase].maxEpochs);
    }
    if (state.samplesPerSecond > 0)
        parts << rateText(state.samplesPerSecond);
    if (state.secondsLeft >= 0)
        parts << tr("%1 left").arg(durationText(state.secondsLeft));
    m_state->setText(parts.join(u" · "_qs));
}

void TrainPage::showResult()
{
    const RunResult& result = *m_run->result();
    m_metrics->setRows(metricRows(result.measured));
    QString text = tr("Finished: %n epochs", nullptr, result.epochs);
    text += tr(" in %1, evaluated in %2, peak memory %3 MB")
                .arg(durationText(result.trainSeconds), durationText(result.evaluateSeconds),
                     QLocale().toString(double(result.peakMemoryBytes) / kMebibyte, 'f', 0));
    if (m_run->loggedRun())
        text += tr(", run %1 in the log").arg(*m_run->loggedRun());
    showEnd(text);
    QStringList findings;
    for (const std::string& finding : result.measured.findings)
        findings << sentence(finding);
    m_findings->setText(findings.join(u' '));
    m_findings->setToolTip(u"<p>"_qs + findings.join(u"</p><p>"_qs) + u"</p>"_qs);
    m_findings->setVisible(!findings.isEmpty());
}

void TrainPage::showEnd(const QString& text)
{
    m_state->setText(text);
    m_progress->setVisible(false);
    updateButtons();
    Q_EMIT ended();
}

} // namespace equipoise
