// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/runexporter.h"

#include "core/exchange/onnxmodel.h"
#include "core/exchange/runbundle.h"
#include "core/exchange/runreport.h"
#include "core/log/runlogger.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace equipoise {

namespace {

void openSaveDialog(QWidget* parent, const QString& title, const QStringList& filters, const QString& name,
                    const std::function<void(const QString&)>& save)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto suffix = [](const QString& filter) { return filter.section(u"*."_qs, 1).chopped(1); };
    dialog->setDefaultSuffix(suffix(filters.first()));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [=](const QString& filter) { dialog->setDefaultSuffix(suffix(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

} // namespace

RunExporter::RunExporter(Workspace& workspace, QWidget* page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_writing(this)
{
    makeMenu();
    refreshMenu();
}

void RunExporter::makeMenu()
{
    m_menu->addAction(tr("&Report (HTML, PDF, Markdown, LaTeX)…"), this, &RunExporter::chooseReport);
    m_menu->addAction(tr("All &Figures as SVG…"), this, [this] { chooseFigures(u"svg"_qs); });
    m_menu->addAction(tr("All Figures as &PDF…"), this, [this] { chooseFigures(u"pdf"_qs); });
    QAction* bundle = m_menu->addAction(tr("&Bundle (zip)…"), this, &RunExporter::chooseBundle);
    bundle->setToolTip(tr("Settings, metrics, curves, values per user, split, model and provenance in one file, for an "
                          "archive or another machine."));
    QAction* network = m_menu->addAction(tr("Network as &ONNX…"), this, &RunExporter::chooseNetwork);
    network->setObjectName(u"network"_qs);
    network->setToolTip(tr("The trained network for other programs, checked by the ONNX library, and the ids of its "
                           "users and items beside it."));
    m_menu->addSeparator();
    QAction* verify = m_menu->addAction(tr("&Verify: Train Again and Compare"), this, &RunExporter::verify);
    verify->setObjectName(u"verify"_qs);
    verify->setToolTip(tr("Every metric is compared bit for bit. Takes as long as the training took."));
    QAction* bundleToVerify =
        m_menu->addAction(tr("V&erify a Saved Bundle…"), this, &RunExporter::chooseBundleToVerify);
    bundleToVerify->setObjectName(u"verifyBundle"_qs);
    bundleToVerify->setToolTip(tr("Trains every run of a bundle again and compares. The data in hand must be theirs."));
    m_menu->setToolTipsVisible(true);
}

void RunExporter::refreshMenu()
{
    const bool isAny = !m_runs.empty() || m_sweep;
    for (QAction* action : m_menu->actions())
        action->setEnabled(isAny);
    for (const QString& name : {u"verify"_qs, u"network"_qs})
        m_menu->findChild<QAction*>(name)->setEnabled(m_runs.size() == 1);
    m_menu->findChild<QAction*>(u"verifyBundle"_qs)->setEnabled(true);
}

void RunExporter::setRuns(std::vector<RunId> runs)
{
    m_runs = std::move(runs);
    m_sweep.reset();
    refreshMenu();
}

void RunExporter::setSweep(SweepId sweep)
{
    m_runs.clear();
    m_sweep = sweep;
    refreshMenu();
}

QString RunExporter::baseName() const
{
    if (m_sweep)
        return u"sweep-%1"_qs.arg(*m_sweep);
    return m_runs.size() == 1 ? u"run-%1"_qs.arg(m_runs.front()) : u"runs"_qs;
}

std::function<Report()> RunExporter::reportMaker() const
{
    return [log = m_workspace.log(), dataset = m_workspace.dataset(), runs = m_runs, sweep = m_sweep] {
        return sweep ? sweepReport(*log, *sweep, dataset.get()) : reportOf(*log, runs, dataset.get());
    };
}

void RunExporter::writeReportTo(const QString& path)
{
    m_writing.start(
        m_workspace.jobs(), tr("Writing the report"),
        [make = reportMaker(), path](const std::stop_token&, JobReporter&) {
            writeReport(make(), path.toStdString());
            return path;
        },
        [this](const QString& file) { Q_EMIT written(tr("The report is written"), file); },
        [this](const Error& error) { Q_EMIT failed(error); }, false);
}

void RunExporter::writeFiguresTo(const QString& folder, const QString& suffix)
{
    m_writing.start(
        m_workspace.jobs(), tr("Writing the figures"),
        [make = reportMaker(), folder, suffix](const std::stop_token&, JobReporter&) {
            writeReportFigures(make(), folder.toStdString(), suffix.toStdString());
            return folder;
        },
        [this](const QString& place) { Q_EMIT written(tr("The figures are written"), place); },
        [this](const Error& error) { Q_EMIT failed(error); }, false);
}

void RunExporter::writeBundleTo(const QString& path)
{
    m_writing.start(
        m_workspace.jobs(), tr("Writing the bundle"),
        [log = m_workspace.log(), runs = m_runs, sweep = m_sweep, path](const std::stop_token& stop,
                                                                        JobReporter& reporter) {
            std::vector<RunId> all = runs;
            if (sweep)
                for (const auto& run : log->sweep(*sweep).runs)
                    if (run)
                        all.push_back(run->first);
            writeBundle(path.toStdString(), *log, all, [&](double share, const std::string& what) {
                if (stop.stop_requested())
                    throw Error(ErrorKind::Usage, "the bundle was not written: it was stopped");
                reporter.report(share, what, -1);
            });
            return path;
        },
        [this](const QString& file) { Q_EMIT written(tr("The bundle is written"), file); },
        [this](const Error& error) { Q_EMIT failed(error); }, false);
}

void RunExporter::writeNetworkTo(const QString& path)
{
    if (m_runs.size() != 1)
        return;
    m_writing.start(
        m_workspace.jobs(), tr("Writing the network"),
        [log = m_workspace.log(), run = m_runs.front(), path](const std::stop_token&, JobReporter&) {
            const auto file = modelFile(*log, run);
            if (!file)
                throw Error(ErrorKind::Data, "run " + std::to_string(run) + " has no model file")
                    .hint("Train it again to have its model kept");
            exportNetwork(loadModel(*file), path.toStdString());
            return path;
        },
        [this](const QString& file) { Q_EMIT written(tr("The network is written"), file); },
        [this](const Error& error) { Q_EMIT failed(error); }, false);
}

void RunExporter::verify()
{
    if (m_runs.size() != 1)
        return;
    m_workspace.verifier().verifyRun(m_workspace.log(), m_runs.front(), m_workspace.dataset());
}

void RunExporter::verifyBundle(const QString& path)
{
    m_workspace.verifier().verifyBundle(path, m_workspace.dataset());
}

void RunExporter::chooseBundleToVerify()
{
    auto* dialog = new QFileDialog(m_page, tr("Verify a Bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bundle (*.zip)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RunExporter::verifyBundle);
    dialog->open();
}

QPushButton* RunExporter::makeButton()
{
    auto* button = new QPushButton(icon(u"file-text"_qs), tr("Ex&port"));
    button->setToolTip(tr("Report, figures or bundle of what is shown, or training again to verify a run"));
    button->setMenu(m_menu);
    return button;
}

void RunExporter::reportTo(Notice* notice)
{
    connect(this, &RunExporter::failed, notice, &Notice::showError);
    connect(this, &RunExporter::written, notice, [notice](const QString& sentence, const QString& path) {
        notice->show(Notice::Kind::Info, sentence, path);
    });
}

void RunExporter::chooseReport()
{
    openSaveDialog(m_page, tr("Write Report"),
                   {tr("Web page (*.html)"), tr("PDF document (*.pdf)"), tr("Markdown (*.md)"), tr("LaTeX (*.tex)")},
                   baseName(), [this](const QString& path) { writeReportTo(path); });
}

void RunExporter::chooseBundle()
{
    openSaveDialog(m_page, tr("Write Bundle"), {tr("Bundle (*.zip)")}, baseName(),
                   [this](const QString& path) { writeBundleTo(path); });
}

void RunExporter::chooseNetwork()
{
    openSaveDialog(m_page, tr("Write Network"), {tr("ONNX network (*.onnx)")}, baseName(),
                   [this](const QString& path) { writeNetworkTo(path); });
}

void RunExporter::chooseFigures(const QString& suffix)
{
    auto* dialog = new QFileDialog(m_page, tr("Write All Figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, suffix](const QString& folder) { writeFiguresTo(folder, suffix); });
    dialog->open();
}

void importBundle(Workspace& workspace, const QString& path, QWidget* window)
{
    auto* task = new LatestTask<QString>(window);
    const auto end = [task, window](QMessageBox::Icon icon, const QString& text, const QString& detail) {
        auto* box = new QMessageBox(icon, RunExporter::tr("Import Runs"), text, QMessageBox::Close, window);
        box->setInformativeText(detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        QMetaObject::invokeMethod(
            window, [task] { delete task; }, Qt::QueuedConnection);
    };
    task->start(
        workspace.jobs(), RunExporter::tr("Importing runs"),
        [log = workspace.log(), path](const std::stop_token&, JobReporter&) {
            if (log == nullptr)
                throw Error(ErrorKind::Log, "there is no experiment log to import into");
            const std::vector<RunId> runs = RunBundle(path.toStdString()).importInto(*log);
            return RunExporter::tr("%n run(s) are in the log now; the page Runs shows them.", nullptr,
                                   int(runs.size()));
        },
        [end](const QString& text) { end(QMessageBox::Information, text, {}); },
        [end](const Error& error) { end(QMessageBox::Warning, sentence(error.message()), errorDetail(error)); }, false);
}

} // namespace equipoise
