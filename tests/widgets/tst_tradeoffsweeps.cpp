// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loggedruns.h"
#include "tests/support/tradeoffbench.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/sweeprow.h"
#include "widgets/pages/tradeofffigures.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;
using namespace equipoise::test;

/// Sweeps over the life of the page and of the program: failed, extended, stopped, taken up, several at once.
class TradeOffSweepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleRunsLieBesideTheSweeps()
    {
        Bench bench(true);
        const auto& log = bench.workspace.log();
        const DatasetPtr& data = bench.workspace.dataset();
        RunSettings settings = defaultSettings("biased-mf");
        settings.parameters.setText("epochs", "2");
        RunLogger logger(*log, settings, *data);
        logger.finish(run(settings, *data, logger, {}, logger.options()));
        const RunId failed = log->createRun(test::newRun("pmf", 1, "8"));
        log->failRun(failed, "the loss left the finite numbers");
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        Bench::sweepOnce(page);
        const auto* figures = page.findChild<TradeOffFigures*>();
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 2);
        const auto before = figures->reference();
        bench.workspace.planeRuns().add(log, {logger.runId(), failed});
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 3);
        const QString title = QStringLiteral("Run %1: biased-mf, seed 1").arg(logger.runId());
        const QString csv = Bench::points(page);
        QVERIFY2(csv.contains(title), qPrintable(csv)); // named in the legend, too
        QVERIFY(csv.contains(QString::number(log->values(logger.runId()).at("rmse"), 'g', 8).left(6)));
        QVERIFY(page.findChild<Notice*>()->text().contains(QString::number(failed)));
        // it bounds no hypervolume
        QCOMPARE(figures->reference()->x, before->x);
        QCOMPARE(figures->reference()->y, before->y);
        // its row is its point; a double click there asks for the page of runs
        auto* points = named<TableView>(page, QStringLiteral("Points of the sweep"));
        points->selectKey(1'000'000); // the first point of what comes second
        QTRY_VERIFY(figures->selectedRun() != nullptr);
        auto* runs = named<TableView>(page, QStringLiteral("Runs of the point"));
        QTRY_COMPARE(runs->model()->rowCount(), 1);
        QSignalSpy opened(&page, &TradeOffPage::runOpened);
        Q_EMIT runs->doubleClicked(runs->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), logger.runId());
        bench.workspace.planeRuns().clear();
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 2);
    }

    void aFailedRunIsShownInPlaceAndRetriedAlone()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::beta("betas=nonsense,0", 1));
        Bench::sweepOnce(page);
        auto* row = page.findChild<SweepRow*>();
        QVERIFY(row->findChild<Notice*>()->text().contains(QStringLiteral("nonsense")));
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 1);
        const std::optional<RunId> first = row->sweep()->sweep().runs[0].id;
        const std::optional<RunId> second = row->sweep()->sweep().runs[1].id;
        QSignalSpy ended(&page, &TradeOffPage::ended);
        button<QToolButton>(*row, QStringLiteral("Retry"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
        QVERIFY(row->sweep()->sweep().runs[0].id != first);
        QCOMPARE(row->sweep()->sweep().runs[1].id, second);
    }

    void extendingTrainsOnlyWhatIsNew()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        Bench::sweepOnce(page);
        auto* row = page.findChild<SweepRow*>();
        const auto before = row->sweep()->sweep().runs;
        button<QToolButton>(*row, QStringLiteral("Extend"))->click();
        QVERIFY(!button(page, QStringLiteral("Extend by"))->isEnabled()); // nothing new yet
        QLineEdit* values = nullptr; // the last one: those before are on their way out
        for (QLineEdit* line : page.findChildren<QLineEdit*>())
            if (line->accessibleName() == QStringLiteral("Values"))
                values = line;
        values->setText(QStringLiteral("2, 4, 8, 16"));
        QCOMPARE(page.findChild<CommandLine*>()->command(),
                 QStringLiteral("equipoise-cli sweep --extend 1 --vary factors=8,16"));
        QSignalSpy ended(&page, &TradeOffPage::ended);
        button(page, QStringLiteral("Extend by"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
        const auto after = row->sweep()->sweep().runs;
        QCOMPARE(after.size(), std::size_t{4});
        QCOMPARE(after[0].id, before[0].id);
        QCOMPARE(after[1].id, before[1].id);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 4);
        QVERIFY(button(page, QStringLiteral("Sweep ")) != nullptr); // back to new sweeps
    }

    void sweepsOutliveThePageAndAreStoppedAndResumed()
    {
        Bench bench(true);
        SweepSettings slow = Bench::factors("factors=2,4,8");
        slow.base.parameters.set("epochs", std::int64_t{10000});
        slow.base.parameters.set("patience", std::int64_t{0});
        auto page = std::make_unique<TradeOffPage>(bench.workspace);
        Bench::show(*page, slow);
        button(*page, QStringLiteral("Sweep "))->click();
        QVERIFY(page->isSweeping());
        page = std::make_unique<TradeOffPage>(bench.workspace);
        page->show();
        QVERIFY(page->isSweeping());
        auto* row = page->findChild<SweepRow*>();
        QTRY_VERIFY(row->sweep()->progress().fraction > 0);
        QSignalSpy ended(page.get(), &TradeOffPage::ended);
        button<QToolButton>(*row, QStringLiteral("Stop"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
        QCOMPARE(row->sweep()->sweep().count(RunStatus::Finished), std::size_t{0});
        QVERIFY(button<QToolButton>(*row, QStringLiteral("Resume"))->isEnabled());
        QVERIFY(button<QToolButton>(*row, QStringLiteral("Stop")) == nullptr);
    }

    /// What a crash leaves behind: a sweep in the log with one of three runs done.
    void anUnfinishedSweepOfTheLogIsOffered()
    {
        Bench bench(true);
        {
            class Nobody : public SweepObserver, private RunObserver
            {
                RunObserver& onRunBegun(const SweptRun&) override { return *this; }
                void onRunEnded(const SweptRun&, const std::shared_ptr<const RunResult>&) override {}
            } nobody;
            Sweep sweep = newSweep(Bench::factors("factors=2,4,8"));
            const std::vector<std::size_t> first{0};
            runSweep(sweep, first, *bench.workspace.dataset(), bench.workspace.log().get(), nobody, {});
        }
        QSignalSpy listed(&bench.workspace.sweeps(), &SweepBook::loggedChanged);
        bench.workspace.sweeps().refresh(bench.workspace.log());
        QTRY_COMPARE(listed.count(), 1);
        TradeOffPage page(bench.workspace);
        page.show();
        QPushButton* offer = button(page, QStringLiteral("Resume Sweep 1"));
        QVERIFY(offer != nullptr);
        QVERIFY2(offer->text().contains(QStringLiteral("1 of 3")), qPrintable(offer->text()));
        QSignalSpy ended(&page, &TradeOffPage::ended);
        offer->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 3);
        QTRY_VERIFY(!offer->isVisible());
    }

    void severalSweepsLieInOnePlane()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        Bench::sweepOnce(page);
        Bench::show(page, Bench::beta("beta=0,1", 1));
        Bench::sweepOnce(page);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 4);
        const auto list = page.findChildren<SweepRow*>();
        QCOMPARE(list.size(), 2);
        QVERIFY(list[0]->sweep()->colour() != list[1]->sweep()->colour());
        list[0]->findChild<QCheckBox*>()->click();
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 2);
        list[0]->findChild<QCheckBox*>()->click();
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 4);
        bench.workspace.sweeps().close(list[1]->sweep());
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 2);
        QCOMPARE(page.findChildren<SweepRow*>().size(), 1);
    }
};

QTEST_MAIN(TradeOffSweepsTest)
#include "tst_tradeoffsweeps.moc"
