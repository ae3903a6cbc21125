// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tradeoffbench.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/searchcombo.h"
#include "widgets/models/tablemodel.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/plots/parameterplot.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;
using namespace equipoise::test;

class TradeOffPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Names that differ only at their end, in a field too narrow for them: the list shows them whole.
    void listsOfMetricsAreAsWideAsTheirEntries()
    {
        SearchCombo combo;
        const QString name = QStringLiteral("A name far longer than the field it is chosen in [gender]");
        combo.addItems({QStringLiteral("RMSE"), name});
        combo.resize(80, combo.sizeHint().height());
        combo.show();
        combo.setFocus();
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), QStringLiteral("far"));
        const QAbstractItemView* list = combo.completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->width() > combo.fontMetrics().horizontalAdvance(name));
        combo.completer()->popup()->hide();
        combo.showPopup();
        QVERIFY(combo.view()->width() > combo.fontMetrics().horizontalAdvance(name));
        combo.hidePopup();
    }

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
