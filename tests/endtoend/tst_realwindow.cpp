// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/session.h"
#include "tests/endtoend/desktop.h"
#include "tests/support/popplertools.h"
#include "widgets/dialogs/exportfiguredialog.h"
#include "widgets/forms/runform.h"
#include "widgets/forms/variationsform.h"
#include "widgets/frame/modebar.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/minorityfigurepanel.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/selectionpanel.h"
#include "widgets/pages/tradeoffpage.h"
#include "widgets/pages/trainpage.h"
#include "widgets/plots/brushplot.h"
#include "widgets/runs/runsview.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QSet>
#include <QSettings>
#include <QSlider>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

constexpr int kLong = 240'000;

enum Page { Data, Minorities, Train, TradeOff, Ranking, Groups, Compare, Runs };

} // namespace

/// A person's first hour in a real window, with a real mouse and keyboard: each function goes on where the one before
/// it ended. The last one runs the program itself.
class RealWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    template<typename Widget>
    Widget* find() const
    {
        return m_session->window().findChild<Widget*>();
    }
    Workspace& workspace() const { return m_session->workspace(); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    int page() const { return find<QStackedWidget>()->currentIndex(); }
    QAbstractButton* modeButton(int index) const { return find<ModeBar>()->findChildren<QAbstractButton*>()[index]; }
    std::vector<RunRecord> runs() const { return workspace().log()->listRuns(); }
    qsizetype countRuns(RunStatus status) const
    {
        const auto all = runs();
        return std::count_if(all.begin(), all.end(), [&](const RunRecord& run) { return run.status == status; });
    }
    /// A page that was drawn has text, lines and colours: hundreds of different pixels, no large black hole.
    void photograph(const char* name) const
    {
        const QString file =
            QDir(QStringLiteral(EQUIPOISE_PICTURES)).filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
        QGuiApplication::sync(); // what is to be painted is on the screen
        QVERIFY(Desktop::photograph(file));
        const QImage image(file);
        QSet<QRgb> colours;
        qsizetype black = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                colours.insert(image.pixel(x, y));
                black += image.pixel(x, y) == qRgb(0, 0, 0);
            }
        QVERIFY2(colours.size() > 100, qPrintable(QStringLiteral("%1 colours in %2").arg(colours.size()).arg(file)));
        QVERIFY(black * 4 < qsizetype(image.width()) * image.height());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(EQUIPOISE_PICTURES)));
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        m_session = std::make_unique<Session>();
        m_session->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
        workspace().openLog(path("log.sqlite"));
        QTRY_VERIFY(workspace().log() != nullptr);
        QCOMPARE(page(), int(Data));
        photograph("1-empty");
    }

    void cleanupTestCase()
    {
        if (m_session)
            workspace().jobs().stopAll();
        QTRY_VERIFY(!m_session || workspace().jobs().isIdle());
        m_session.reset();
    }

    void theWindowFitsTheScreen()
    {
        QTRY_VERIFY(
            QGuiApplication::primaryScreen()->availableGeometry().contains(m_session->window().frameGeometry()));
    }

    void aMenuOpensTheData()
    {
        Desktop::key("alt+f");
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        Desktop::key("d"); // Demo Data
        QTRY_VERIFY_WITH_TIMEOUT(workspace().dataset() != nullptr, kLong);
        QTRY_VERIFY(m_session->window().windowTitle().contains(QStringLiteral("demo")));
        photograph("2-data");
    }

    void aDragInTheHistogramSelectsItems()
    {
        Desktop::click(*modeButton(Minorities));
        QTRY_COMPARE(page(), int(Minorities));
        BrushPlot* plot = find<MinorityFigurePanel>()->items();
        const auto tables = find<SelectionPanel>()->findChildren<TableView*>();
        const auto items = *std::find_if(tables.begin(), tables.end(), [](const TableView* table) {
            return table->accessibleName() == QStringLiteral("Items by minority index");
        });
        QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), int(workspace().dataset()->itemCount()), kLong);
        QTRY_VERIFY(workspace().jobs().isIdle());
        // on a busy machine the figure may still move under the hand: a person would drag again
        bool isSelected = false;
        for (int attempt = 0; attempt < 5 && !isSelected; ++attempt) {
            QGuiApplication::sync();
            Desktop::drag(*plot, plot->pixelOf(-0.5), plot->pixelOf(-0.05));
            isSelected = QTest::qWaitFor([plot] { return plot->brush().has_value(); });
        }
        QVERIFY(isSelected);
        QTRY_VERIFY(items->model()->rowCount() > 0 &&
                    items->model()->rowCount() < int(workspace().dataset()->itemCount()));
        photograph("3-minorities");
    }

    void aRunTrainsAndIsLogged()
    {
        Desktop::key("ctrl+3");
        QTRY_COMPARE(page(), int(Train));
        Desktop::key("ctrl+r");
        QTRY_VERIFY_WITH_TIMEOUT(find<TrainPage>()->isTraining(), kLong);
        photograph("4-training");
        QTRY_COMPARE_WITH_TIMEOUT(countRuns(RunStatus::Finished), 1, kLong);
        QVERIFY(workspace().log()->values(runs().front().id).contains("rmse"));
        photograph("5-trained");
    }

    void escapeStopsARun()
    {
        RunSettings endless = find<TrainPage>()->findChild<RunForm*>()->settings();
        endless.parameters.setText("epochs", "10000");
        find<TrainPage>()->useSettings(endless);
        Desktop::key("ctrl+r");
        QTRY_VERIFY_WITH_TIMEOUT(countRuns(RunStatus::Running) == 1, kLong);
        Desktop::key("Escape");
        QTRY_VERIFY_WITH_TIMEOUT(countRuns(RunStatus::Running) == 0, kLong);
        QTRY_VERIFY(!find<TrainPage>()->isTraining());
        QCOMPARE(countRuns(RunStatus::Finished), 1);
    }

    void aSweepDrawsItsCurve()
    {
        Desktop::click(*modeButton(TradeOff));
        QTRY_COMPARE(page(), int(TradeOff));
        auto* page = find<TradeOffPage>();
        RunSettings base = page->findChild<RunForm*>()->settings();
        base.parameters.setText("epochs", "3");
        page->findChild<RunForm*>()->setSettings(base);
        page->findChild<VariationsForm*>()->setVariations({parseVariation("beta=0:1:0.25")}, 2);
        Q_EMIT page->findChild<VariationsForm*>()->changed();
        Desktop::key("ctrl+r");
        QTRY_COMPARE_WITH_TIMEOUT(countRuns(RunStatus::Finished), 3, kLong); // a seed is one run with five β
        QTRY_VERIFY_WITH_TIMEOUT(!page->isSweeping(), kLong);
        QTRY_VERIFY(workspace().jobs().isIdle());
        photograph("6-tradeoff");
    }

    void theSliderFollowsTheHand()
    {
        auto* panel = find<BetaPanel>();
        find<TradeOffPage>()->showSlider();
        QTRY_VERIFY_WITH_TIMEOUT(panel->probe() != nullptr, kLong);
        auto* slider = panel->findChild<QSlider*>();
        QTRY_VERIFY(slider->isVisible());
        QSignalSpy followed(panel, &BetaPanel::followed);
        const int y = slider->height() / 2;
        Desktop::click(*slider, {slider->width() / 2, y});
        QTRY_VERIFY(std::abs(panel->beta() - 0.5) < 0.05);
        Desktop::drag(*slider, {slider->width() / 2, y}, {slider->width() / 4, y});
        QTRY_VERIFY(std::abs(panel->beta() - 0.25) < 0.05);
        QTRY_VERIFY(!followed.isEmpty() && qFuzzyCompare(followed.last().first().toDouble(), panel->beta()));
        photograph("7-beta");
    }

    void aFigureIsExported()
    {
        Desktop::key("ctrl+e");
        QTRY_VERIFY(find<ExportFigureDialog>() != nullptr);
        auto* dialog = find<ExportFigureDialog>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        photograph("8-export");
        Desktop::key("Return");
        QTRY_VERIFY(dialog->findChild<QFileDialog*>() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog->findChild<QFileDialog*>()));
        Desktop::key("ctrl+a");
        Desktop::type(path("figure.pdf"));
        Desktop::key("Return");
        QTRY_VERIFY(QFile::exists(path("figure.pdf")));
        QTRY_VERIFY(dialog->findChild<QFileDialog*>() == nullptr);
        if (const QString text = outputOf(QStringLiteral("pdftotext"), {path("figure.pdf"), QStringLiteral("-")});
            !text.isEmpty())
            QVERIFY2(text.contains(QStringLiteral("interval over seeds")), qPrintable(text));
        Desktop::key("Escape");
        QTRY_VERIFY(find<ExportFigureDialog>() == nullptr);
    }

    void aFilterFindsRunsAndUndoBringsThemBack()
    {
        Desktop::key("ctrl+8");
        QTRY_COMPARE(page(), int(Runs));
        auto* view = find<RunsPage>()->findChild<RunsView*>();
        const int all = int(runs().size());
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), all, kLong);
        Desktop::key("ctrl+f");
        Desktop::type(QStringLiteral("rmse > 0.83"));
        Desktop::key("Return");
        QTRY_COMPARE(view->model()->rowCount(), 2); // those of the sweep
        Desktop::click(*view->viewport(), view->visualRect(view->model()->index(0, 0)).center());
        QTRY_COMPARE(view->selectedRuns().size(), 1);
        Desktop::key("Delete");
        QTRY_COMPARE_WITH_TIMEOUT(int(runs().size()), all - 1, kLong);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        Desktop::key("ctrl+z");
        QTRY_COMPARE_WITH_TIMEOUT(int(runs().size()), all, kLong);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        photograph("9-runs");
    }

    void theProgramStartsMeasuresItselfAndLeaves()
    {
        m_session->window().hide();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(home), path("home"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(EQUIPOISE_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--probe")});
        QVERIFY(program.waitForStarted());
        // waits for the window; its title names the data once they are there
        QVERIFY(Desktop::hands({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                                QStringLiteral("--name"), QStringLiteral("demo.*Equipoise")}));
        QVERIFY(Desktop::key("ctrl+7"));
        QVERIFY(Desktop::key("ctrl+q"));
        QVERIFY(program.waitForFinished(kLong));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains("event loop: median") && said.contains("first window after"), said.constData());
        QFile settings(path("home/equipoise/equipoise.conf"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    Desktop desktop;
    const QStringList missing = Desktop::missing();
    if (!missing.isEmpty() || !desktop.start(QStringLiteral("1280x800x24"))) {
        std::printf("FAIL!  : no desktop for the test; missing: %s\n", qPrintable(missing.join(QStringLiteral(", "))));
        return 1;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("equipoise-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_realwindow"));
    QApplication application(argc, argv);
    RealWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realwindow.moc"
