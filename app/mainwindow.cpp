// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "widgets/dialogs/exportfiguredialog.h"
#include "widgets/dialogs/networkdialog.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/frame/activitybar.h"
#include "widgets/frame/desktopnotice.h"
#include "widgets/frame/modebar.h"
#include "widgets/guide/guidebar.h"
#include "widgets/help/helpdialog.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/comparepage.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/disclosurepage.h"
#include "widgets/pages/groupspage.h"
#include "widgets/pages/minoritiespage.h"
#include "widgets/pages/rankingpage.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/tradeoffpage.h"
#include "widgets/pages/trainpage.h"
#include "widgets/plots/brushplot.h"
#include "widgets/plots/plot.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {
/// How long closing waits for jobs that were asked to stop.
constexpr int kCloseMilliseconds = 3000;
/// Work that took longer is announced when it ends unseen.
constexpr double kLongSeconds = 10;
constexpr QSize kSize(1280, 800);
/// What a window manager adds around it, about; known only once the window is shown.
constexpr QSize kFrame(16, 48);
const auto kCurrentPage = QStringLiteral("current");
const auto kGuide = QStringLiteral("guide");
} // namespace

MainWindow::MainWindow(Workspace& workspace, AppSettings& settings, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_theme(theme)
    , m_modes(new ModeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_activity(new ActivityBar(m_workspace.jobs(), this))
    , m_dataPage(new DataPage(m_workspace, this))
    , m_minoritiesPage(new MinoritiesPage(m_workspace, this))
    , m_trainPage(new TrainPage(m_workspace, this))
    , m_tradeOffPage(new TradeOffPage(m_workspace, this))
    , m_rankingPage(new RankingPage(m_workspace, this))
    , m_groupsPage(new GroupsPage(m_workspace, this))
    , m_comparePage(new ComparePage(m_workspace, this))
    , m_runsPage(new RunsPage(m_workspace, this))
    , m_disclosurePage(new DisclosurePage(m_workspace, this))
{
    setWindowTitle(tr("Equipoise"));
    setAcceptDrops(true);
    addPage(m_dataPage, u"data"_qs, u"database"_qs, tr("Data"));
    addPage(m_minoritiesPage, u"minorities"_qs, u"users-round"_qs, tr("Minorities"));
    addPage(m_trainPage, u"train"_qs, u"trending-down"_qs, tr("Train"));
    addPage(m_tradeOffPage, u"tradeoff"_qs, u"scale"_qs, tr("Trade-off"));
    addPage(m_rankingPage, u"ranking"_qs, u"list-ordered"_qs, tr("Ranking"));
    addPage(m_groupsPage, u"groups"_qs, u"group"_qs, tr("Groups"));
    addPage(m_comparePage, u"compare"_qs, u"git-compare"_qs, tr("Compare"));
    addPage(m_runsPage, u"runs"_qs, u"list"_qs, tr("Runs"));
    addPage(m_disclosurePage, u"disclosure"_qs, u"eye-off"_qs, tr("Disclosure"));

    auto* central = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_modes);
    row->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* guide = new GuideBar(m_guide, this);
    connect(guide, &GuideBar::showWanted, this, &MainWindow::showStep);
    column->addWidget(guide);
    column->addLayout(row, 1);
    column->addWidget(m_activity);
    setCentralWidget(central);
    makeMenus();

    connect(m_modes, &ModeBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&m_workspace, &Workspace::dataChanged, this, &MainWindow::describeIdle);
    connect(&m_workspace, &Workspace::dataChanged, this, [this] { m_guide.reached(GuideStep::Data); });
    followGuide();
    connect(&m_workspace, &Workspace::loadFailed, this, [this] { m_modes->setCurrent(0); });
    connect(&m_workspace, &Workspace::importWanted, this, [this] { m_modes->setCurrent(0); });
    connect(m_runsPage, &RunsPage::resumeWanted, this, [this](RunId run, const RunSettings& logged) {
        m_modes->setCurrent(m_pages->indexOf(m_trainPage));
        m_trainPage->resume(run, logged);
    });
    connect(m_activity, &ActivityBar::clicked, this, &MainWindow::showJob);
    connect(&m_workspace.jobs(), &JobList::ended, this, &MainWindow::announce);
    connect(m_runsPage, &RunsPage::duplicateWanted, this, [this](const RunSettings& logged) {
        m_modes->setCurrent(m_pages->indexOf(m_trainPage));
        m_trainPage->useSettings(logged);
    });
    connect(m_runsPage, &RunsPage::modelWanted, this, [this](RunId, const QString& file) {
        m_workspace.models().open(file, m_workspace.dataset());
        m_modes->setCurrent(m_pages->indexOf(m_tradeOffPage));
    });
    connect(m_runsPage, &RunsPage::compareWanted, this,
            [this] { m_modes->setCurrent(m_pages->indexOf(m_comparePage)); });
    const auto showRuns = [this] { m_modes->setCurrent(m_pages->indexOf(m_runsPage)); };
    connect(m_comparePage, &ComparePage::runsWanted, this, showRuns);
    connect(m_tradeOffPage, &TradeOffPage::runsWanted, this, showRuns);
    connect(m_tradeOffPage, &TradeOffPage::runOpened, this, [this, showRuns](qint64 run) {
        showRuns();
        m_runsPage->showRun(run);
    });
    connect(m_runsPage, &RunsPage::planeWanted, this,
            [this] { m_modes->setCurrent(m_pages->indexOf(m_tradeOffPage)); });
    connect(&m_workspace.verifier(), &Verifier::changed, this, [this, showRuns] {
        if (m_workspace.verifier().verdict() != nullptr)
            showRuns(); // where it is shown
    });
    m_closeBound.setSingleShot(true);
    m_closeBound.setInterval(kCloseMilliseconds);
    connect(&m_closeBound, &QTimer::timeout, qApp, &QCoreApplication::quit);
    connect(&m_workspace.jobs(), &JobList::idle, this, [this] {
        if (m_closing)
            close();
    });
    describeIdle();
    resize(kSize.boundedTo(screen()->availableSize() - kFrame));
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::followGuide()
{
    const auto reached = [this](GuideStep step) { return [this, step] { m_guide.reached(step); }; };
    connect(m_dataPage, &DataPage::guideWanted, &m_guide, &Guide::start);
    for (const BrushPlot* plot : m_minoritiesPage->findChildren<BrushPlot*>())
        connect(plot, &BrushPlot::brushed, &m_guide, reached(GuideStep::Minorities));
    connect(&m_workspace.queue(), &RunQueue::trained, &m_guide, reached(GuideStep::Train));
    for (const QSlider* slider : m_tradeOffPage->findChild<BetaPanel*>()->findChildren<QSlider*>())
        connect(slider, &QSlider::actionTriggered, &m_guide, reached(GuideStep::Beta));
}

template<typename Page>
void MainWindow::addPage(Page* page, const QString& name, const QString& iconName, const QString& title)
{
    PageState state{name, [] { return QVariantMap(); }, [](const QVariantMap&) {}};
    if constexpr (requires(QVariantMap map) { page->restoreState(map = page->saveState()); }) {
        state.save = [page] { return page->saveState(); };
        state.restore = [page](const QVariantMap& map) { page->restoreState(map); };
    }
    m_states.push_back(std::move(state));
    page->setWindowTitle(title);
    m_pages->addWidget(page);
    m_modes->addMode(iconName, title);
}

void MainWindow::saveState()
{
    m_settings.setGeometry(saveGeometry());
    QVariantMap pages;
    for (const PageState& state : m_states)
        pages.insert(state.name, state.save());
    pages.insert(kGuide, m_guide.state());
    pages.insert(kCurrentPage, m_states[static_cast<std::size_t>(m_modes->current())].name);
    m_settings.setPages(pages);
}

void MainWindow::restoreState()
{
    restoreGeometry(m_settings.geometry());
    const QVariantMap pages = m_settings.pages();
    const QString current = pages.value(kCurrentPage).toString();
    m_guide.setState(pages.value(kGuide, -1).toInt());
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (pages.contains(m_states[i].name))
            m_states[i].restore(pages.value(m_states[i].name).toMap());
        if (m_states[i].name == current)
            m_modes->setCurrent(static_cast<int>(i));
    }
}

void MainWindow::runCurrent()
{
    if (m_pages->currentWidget() == m_tradeOffPage) {
        m_tradeOffPage->sweep();
        return;
    }
    if (m_pages->currentWidget() == m_disclosurePage) {
        m_disclosurePage->start();
        return;
    }
    m_modes->setCurrent(m_pages->indexOf(m_trainPage));
    m_trainPage->train();
}

void MainWindow::stopCurrent()
{
    const QList<Job*> jobs = m_workspace.jobs().visible();
    if (!jobs.isEmpty())
        jobs.last()->stop();
}

void MainWindow::chooseBundle()
{
    auto* dialog = new QFileDialog(this, tr("Import Runs"), {}, tr("Bundle of runs (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { importBundle(m_workspace, path, this); });
    dialog->open();
}

void MainWindow::showNetworks(const QString& path)
{
    if (m_networks == nullptr)
        m_networks = new NetworkDialog(m_workspace, this);
    m_networks->show();
    m_networks->raise();
    m_networks->activateWindow();
    if (!path.isEmpty())
        m_networks->evaluate(path);
    else if (m_workspace.networks().file().isEmpty())
        m_networks->chooseFile();
}

void MainWindow::exportCurrent()
{
    const QList<Plot*> figures = figuresOf(*m_pages->currentWidget());
    if (figures.isEmpty())
        m_activity->setIdleText(tr("This page shows no figure to export."));
    // the figure that has the keyboard, else the largest
    QWidget* focus = QApplication::focusWidget();
    if (const auto* dialog = exportFigures(figures, qobject_cast<Plot*>(focus), this))
        connect(dialog, &ExportFigureDialog::exported, &m_guide, [this] { m_guide.reached(GuideStep::Export); });
}

void MainWindow::announce(Job* job)
{
    if (job->isQuiet() || job->seconds() < kLongSeconds || job->state() == Job::State::Stopped ||
        !m_workspace.jobs().visible().isEmpty())
        return;
    notifyDesktop(*this,
                  job->state() == Job::State::Failed ? tr("%1 failed").arg(job->title())
                                                     : tr("%1 finished").arg(job->title()),
                  tr("after %1").arg(durationText(job->seconds())));
}

void MainWindow::showProbe(const QString& text) { m_activity->setProbeText(text); }

void MainWindow::showJob(quint64 job)
{
    if (const QueuedRun* run = m_workspace.queue().runOfJob(job)) {
        m_modes->setCurrent(m_pages->indexOf(m_trainPage));
        m_trainPage->showRun(run->id);
        return;
    }
    if (const Job* study = m_workspace.disclosure().job(); study != nullptr && study->id() == job) {
        m_modes->setCurrent(m_pages->indexOf(m_disclosurePage));
        return;
    }
    m_modes->setCurrent(
        m_pages->indexOf(m_tradeOffPage->isSweeping() ? static_cast<QWidget*>(m_tradeOffPage) : m_dataPage));
}

void MainWindow::describeIdle()
{
    const DatasetPtr& dataset = m_workspace.dataset();
    if (dataset == nullptr) {
        m_activity->setIdleText(tr("No data yet"));
        return;
    }
    const QLocale locale;
    m_activity->setIdleText(
        tr("%1 · %2 ratings of %3 users for %4 items")
            .arg(QString::fromStdString(dataset->name()), locale.toString(qulonglong(dataset->ratingCount())),
                 locale.toString(qulonglong(dataset->userCount())), locale.toString(qulonglong(dataset->itemCount()))));
    setWindowTitle(tr("%1 – Equipoise").arg(QString::fromStdString(dataset->name())));
}

void MainWindow::showHelp()
{
    const QString card = HelpDialog::cardOf(QApplication::focusWidget());
    if (m_help == nullptr)
        m_help = new HelpDialog(this);
    if (!card.isEmpty())
        m_help->showCard(card);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QWidget* MainWindow::pageOf(GuideStep step) const
{
    switch (step) {
    case GuideStep::Data:
        return m_dataPage;
    case GuideStep::Minorities:
        return m_minoritiesPage;
    case GuideStep::Train:
        return m_trainPage;
    case GuideStep::Beta:
    case GuideStep::Export:
        return m_tradeOffPage;
    }
    return m_dataPage;
}

void MainWindow::showStep(GuideStep step)
{
    m_modes->setCurrent(m_pages->indexOf(pageOf(step)));
    if (step == GuideStep::Data)
        m_workspace.openDemo();
    if (step == GuideStep::Beta)
        m_tradeOffPage->showSlider();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    if (m_workspace.jobs().isIdle()) {
        event->accept();
        return;
    }
    // the jobs stop first; their checkpoints and the log keep what was reached
    event->ignore();
    if (m_closing)
        return;
    m_closing = true;
    setEnabled(false);
    m_closeBound.start();
    m_workspace.queue().setHeld(true); // what waits stays in the queue for the next time
    m_workspace.jobs().stopAll();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(u".onnx"_qs, Qt::CaseInsensitive))
        showNetworks(path);
    else
        m_workspace.open(path);
    event->acceptProposedAction();
}

} // namespace equipoise
