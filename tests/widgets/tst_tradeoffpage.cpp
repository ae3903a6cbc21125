// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runlogger.h"
#include "tests/support/loggedruns.h"
#include "widgets/forms/metricchooser.h"
#include "widgets/forms/runform.h"
#include "widgets/forms/variationsform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/sweeprow.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/pages/tradeoffpage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/parameterplot.h"
#include "widgets/plots/tradeoffplot.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

constexpr int kLong = 120000;

template<typename Button = QPushButton>
Button* button(const QWidget& page, const QString& text)
{
    for (Button* candidate : page.findChildren<Button*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text) && !candidate->isHidden())
            return candidate;
    return nullptr;
}

template<typename Widget>
Widget* named(const QWidget& page, const QString& name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

int rows(const QWidget& page, const QString& table) { return named<TableView>(page, table)->model()->rowCount(); }

void chooseMetric(const QWidget& page, const QString& chooser, const std::string& key)
{
    auto* box = named<MetricChooser>(page, chooser);
    const int at = box->findData(QString::fromStdString(key));
    QVERIFY2(at >= 0, key.c_str());
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

/// Data, perhaps a log, and settings whose runs take milliseconds.
struct Bench
{
    Workspace workspace;
    QTemporaryDir folder;

    explicit Bench(bool withLog)
    {
        if (withLog) {
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
            if (opened.isEmpty())
                opened.wait();
        }
        QSignalSpy loaded(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        if (loaded.isEmpty())
            loaded.wait();
    }
    ~Bench()
    {
        QSignalSpy idle(&workspace.jobs(), &JobList::idle);
        workspace.jobs().stopAll();
        if (!workspace.jobs().isIdle())
            idle.wait();
    }

    static SweepSettings factors(const char* values)
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        sweep.base.parameters.set("epochs", std::int64_t{2});
        sweep.variations = {parseVariation(values)};
        return sweep;
    }
    static SweepSettings beta(const char* values, int seeds)
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.base.parameters.set("epochs", std::int64_t{1});
        sweep.base.parameters.set("factor_epochs", std::int64_t{2});
        sweep.base.evaluation.groups = {"gender"};
        sweep.variations = {parseVariation(values)};
        sweep.seeds = seeds;
        return sweep;
    }
    /// As if typed into the form.
    static void show(TradeOffPage& page, const SweepSettings& sweep)
    {
        page.findChild<RunForm*>()->setSettings(sweep.base);
        page.findChild<VariationsForm*>()->setBase(sweep.base);
        page.findChild<VariationsForm*>()->setVariations(sweep.variations, sweep.seeds);
        Q_EMIT page.findChild<VariationsForm*>()->changed();
    }
    static void sweepOnce(TradeOffPage& page)
    {
        QSignalSpy ended(&page, &TradeOffPage::ended);
        QVERIFY(button(page, QStringLiteral("Sweep "))->isEnabled());
        button(page, QStringLiteral("Sweep "))->click();
        QVERIFY(page.isSweeping());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
    }
    static QString points(const TradeOffPage& page) { return page.findChild<TradeOffPlot*>()->csv(); }
};

} // namespace

class TradeOffPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSweepDrawsThePlane()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        auto* values = named<QLineEdit>(page, QStringLiteral("Values"));
        values->setText(QStringLiteral("4:"));
        QVERIFY(!button(page, QStringLiteral("Sweep "))->isEnabled());
        values->setText(QStringLiteral("2,2"));
        QVERIFY(!button(page, QStringLiteral("Sweep "))->isEnabled());
        values->setText(QStringLiteral("2,4,8"));
        QVERIFY(page.findChild<CommandLine*>()->command().contains(QStringLiteral("--vary factors=2,4,8")));
        Bench::sweepOnce(page);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 3);
        QCOMPARE(Bench::points(page).count(QStringLiteral("Points,")), 3);
        const QAbstractItemModelTester tester(named<TableView>(page, QStringLiteral("Points of the sweep"))->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aGridOfTwoParameters()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        Bench::show(page, Bench::factors("factors=2,4"));
        button(page, QStringLiteral("Add another parameter"))->click();
        const auto boxes = page.findChild<VariationsForm*>()->findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->setCurrentIndex(boxes[1]->findData(QStringLiteral("regularisation")));
        for (QLineEdit* line : page.findChildren<QLineEdit*>())
            if (line->accessibleName() == QStringLiteral("Values") && !line->text().contains(QLatin1Char(',')))
                line->setText(QStringLiteral("0.01, 0.1, 1"));
        Bench::sweepOnce(page);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 6);
        // along either parameter, one curve for each value of the other
        chooseMetric(page, QStringLiteral("What is drawn against the parameter"), "rmse");
        auto* along = named<QComboBox>(page, QStringLiteral("Parameter along the axis"));
        QTRY_COMPARE(along->count(), 2);
        along->setCurrentIndex(along->findData(QStringLiteral("regularisation")));
        Q_EMIT along->activated(along->currentIndex());
        auto* curves = page.findChild<ParameterPlot*>();
        QTRY_VERIFY(curves->csv().contains(QStringLiteral("factors = 4")));
        QCOMPARE(curves->csv().count(QStringLiteral("factors = 4")), 3);
    }

    void aPointShowsItsRunsUsersAndLists()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.resize(1280, 800);
        page.show();
        Bench::show(page, Bench::beta("beta=0,0.5,1", 2));
        Bench::sweepOnce(page);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 3);
        QTRY_VERIFY(Bench::points(page).contains(QStringLiteral("low")));
        QTRY_COMPARE(page.findChild<ParameterPlot*>()->csv().count(QStringLiteral("\nAccuracy error,")), 3);

        QSignalSpy chosen(&page, &TradeOffPage::runChosen);
        auto* table = named<TableView>(page, QStringLiteral("Points of the sweep"));
        table->selectKey(1);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, kLong);
        QCOMPARE(chosen.first()[1].toDouble(), 0.5);
        QVERIFY(QFile::exists(chosen.first()[2].toString()));
        QCOMPARE(rows(page, QStringLiteral("Runs of the point")), 2);
        QCOMPARE(rows(page, QStringLiteral("Groups at the point")), 2);
        QCOMPARE(rows(page, QStringLiteral("Users at the point")), int(bench.workspace.dataset()->userCount()));
        auto* users = named<TableView>(page, QStringLiteral("Users at the point"));
        users->selectKey(7);
        QTRY_COMPARE(rows(page, QStringLiteral("List of the user at the point")), 10);
        const QAbstractItemModelTester tester(users->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);

        // another β of the same run: measured again
        table->selectKey(0);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 2, kLong);
        QCOMPARE(chosen.last()[1].toDouble(), 0.0);
        // the other seed
        named<TableView>(page, QStringLiteral("Runs of the point"))->selectKey(2);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 3, kLong);
        QCOMPARE(chosen.last()[0].toLongLong(), 2);
    }

    void anyMetricOnEitherAxis()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        Bench::show(page, Bench::beta("beta=0,1", 1));
        Bench::sweepOnce(page);
        QTRY_COMPARE(rows(page, QStringLiteral("Points of the sweep")), 2);
        chooseMetric(page, QStringLiteral("Metric on the horizontal axis"), "ndcg@10");
        chooseMetric(page, QStringLiteral("Metric on the vertical axis"), "rmse[gender=F]");
        QTRY_VERIFY(Bench::points(page).startsWith(QStringLiteral("series,NDCG@10")));
        const TableModel* model = nullptr;
        for (const TableModel* candidate : page.findChildren<TableModel*>())
            if (candidate->columns().size() == 8)
                model = candidate;
        QVERIFY(model != nullptr);
        QCOMPARE(model->columns()[2].best, ViewColumn::Best::Highest);
        QCOMPARE(model->columns()[4].best, ViewColumn::Best::Lowest);
        // text that names no metric goes back to the one chosen
        auto* chooser = named<MetricChooser>(page, QStringLiteral("Metric on the horizontal axis"));
        chooser->lineEdit()->setText(QStringLiteral("nonsense"));
        Q_EMIT chooser->lineEdit()->editingFinished();
        QCOMPARE(chooser->metric(), std::string("ndcg@10"));

        const QVariantMap state = page.saveState();
        TradeOffPage other(bench.workspace);
        other.restoreState(state);
        QCOMPARE(named<MetricChooser>(other, QStringLiteral("Metric on the horizontal axis"))->metric(),
                 std::string("ndcg@10"));
        QTRY_COMPARE(rows(other, QStringLiteral("Points of the sweep")), 2);
    }

    void theReferencePointCanBeMoved()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        Bench::show(page, Bench::beta("beta=0:1:0.25", 1));
        Bench::sweepOnce(page);
        auto* x = named<QDoubleSpinBox>(page, QStringLiteral("Reference point, horizontally"));
        QTRY_VERIFY(x->value() > 0);
        const double automatic = x->value();
        const auto volume = [&] {
            for (const QLabel* label : page.findChildren<QLabel*>())
                if (label->text().startsWith(QStringLiteral("Hypervolume")))
                    return label->text();
            return QString();
        };
        const QString before = volume();
        QVERIFY(!before.isEmpty());
        x->setValue(automatic + 1);
        QTRY_VERIFY(volume() != before);
        named<QToolButton>(page,
                           QStringLiteral("Place the reference point a tenth of the range beyond the worst points"))
            ->click();
        QTRY_COMPARE(volume(), before);
        QCOMPARE(x->value(), automatic);
    }

    void theReferencePointIsKeptWithTheSweepOverRestarts()
    {
        Bench bench(true);
        QVariantMap state;
        double wanted = 0;
        {
            TradeOffPage page(bench.workspace);
            Bench::show(page, Bench::factors("factors=2,4"));
            Bench::sweepOnce(page);
            auto* x = named<QDoubleSpinBox>(page, QStringLiteral("Reference point, horizontally"));
            QTRY_VERIFY(x->value() > 0);
            wanted = x->value() + 1;
            x->setValue(wanted);
            QTRY_VERIFY(page.findChild<TradeOffFigures*>()->choice().reference.has_value());
            state = page.saveState();
        }
        const auto open = bench.workspace.sweeps().sweeps();
        for (OpenSweep* sweep : open)
            bench.workspace.sweeps().close(sweep);
        QSignalSpy listed(&bench.workspace.sweeps(), &SweepBook::loggedChanged);
        bench.workspace.sweeps().refresh(bench.workspace.log());
        QTRY_VERIFY(!listed.isEmpty());
        // the next start: the sweep is open again, with its own corner
        TradeOffPage page(bench.workspace);
        page.restoreState(state);
        auto* x = named<QDoubleSpinBox>(page, QStringLiteral("Reference point, horizontally"));
        QTRY_COMPARE(bench.workspace.sweeps().sweeps().size(), 1);
        QTRY_COMPARE(x->value(), wanted);
        // another sweep has not
        Bench::show(page, Bench::factors("factors=3"));
        Bench::sweepOnce(page);
        QTRY_VERIFY(!page.findChild<TradeOffFigures*>()->choice().reference.has_value());
    }

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

    void clickingACurveSelectsItsPoint()
    {
        ParameterPlot plot;
        plot.resize(400, 300);
        plot.setCurves({{QStringLiteral("a"), Qt::red, 0, {0, 0.5, 1}, {{1, 1, 1}, {0.4, 0.4, 0.4}, {0, 0, 0}}},
                        {QStringLiteral("b"), Qt::blue, 1, {0, 0.5, 1}, {{0, 0, 0}, {0.3, 0.2, 0.4}, {1, 0.9, 1.1}}}});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.grab();
        QPair<int, int> at{-1, -1};
        connect(&plot, &ParameterPlot::selected, this, [&](int curve, int index) { at = {curve, index}; });
        QWidget* canvas = plot.findChild<QWidget*>();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(385, 240));
        QCOMPARE(at, (QPair<int, int>{0, 2}));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(385, 60));
        QCOMPARE(at, (QPair<int, int>{1, 2}));
    }

    void theFrontOfATradeOffIsDrawn()
    {
        TradeOffPlot plot;
        plot.resize(400, 300);
        plot.setSeries({{QString(),
                         0,
                         {{QStringLiteral("a"), {0.9, 0.89, 0.91}, {0.2, 0.19, 0.21}, true, false},
                          {QStringLiteral("b"), {0.95, 0.94, 0.96}, {0.1, 0.09, 0.11}, true, true},
                          {QStringLiteral("c"), {0.97, 0.96, 0.98}, {0.3, 0.29, 0.31}, false, false}}}});
        const QString data = plot.csv();
        QCOMPARE(data.count(QStringLiteral("Pareto front,")), 2);
        QCOMPARE(data.count(QStringLiteral("Points,")), 3);
        QCOMPARE(data.count(QStringLiteral("Knee,")), 1);
    }
};

QTEST_MAIN(TradeOffPageTest)
#include "tst_tradeoffpage.moc"
