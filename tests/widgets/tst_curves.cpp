// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/searchcombo.h"
#include "widgets/plots/curvespanel.h"
#include "widgets/plots/losscurveplot.h"
#include "widgets/plots/plotticker.h"
#include "widgets/theme/runstyle.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QtTest>

#include <cmath>
#include <ctime>

using namespace equipoise;

namespace {

RunCurvesPtr trained(qint64 key, int epochs)
{
    auto run = std::make_shared<RunCurves>(key, QStringLiteral("run %1").arg(key));
    run->start({{QStringLiteral("factors"), 20}, {QStringLiteral("network"), 10}});
    QList<EpochPoint> points;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        points.append({0,
                       epoch,
                       0.1,
                       epoch == 2,
                       {{"train_loss", 1.0 / epoch}, {"validation_loss", 1.1 / epoch}, {"validation_rmse", 0.9}}});
    run->append(points);
    return run;
}

/// Ticks and labels of an axis.
class Ticker : public PlotTicker
{
public:
    QVector<QString> labels(double from, double to)
    {
        QVector<double> ticks;
        QVector<QString> labels;
        generate({from, to}, QLocale(QLocale::English), QLatin1Char('g'), 6, ticks, nullptr, &labels);
        QVector<QString> inside;
        for (int i = 0; i < ticks.size(); ++i)
            if (ticks[i] >= from && ticks[i] <= to)
                inside << labels[i];
        return inside;
    }
};

} // namespace

class CurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ticksHaveNoExponentsBelowAMillion()
    {
        Ticker ticker;
        QCOMPARE(ticker.labels(0, 400000).last(), QStringLiteral("400,000"));
        QCOMPARE(ticker.labels(0, 0.0004).last(), QStringLiteral("0.0004"));
        QCOMPARE(ticker.labels(0.86, 0.93).first(), QStringLiteral("0.86"));
        for (const auto& [from, to] : {std::pair{0.0, 1.0}, {0.0, 9.3}, {1.0, 31.0}, {0.86, 0.93}, {0.0, 837162.0}}) {
            const auto count = ticker.labels(from, to).size();
            QVERIFY2(count >= 3 && count <= 8, qPrintable(QString::number(count)));
        }
    }

    void ticksOfPowersAreOneTwoFive()
    {
        Ticker ticker;
        ticker.setLogarithmic(true);
        QCOMPARE(ticker.labels(0.009, 0.6),
                 (QVector<QString>{QStringLiteral("0.01"), QStringLiteral("0.02"), QStringLiteral("0.05"),
                                   QStringLiteral("0.1"), QStringLiteral("0.2"), QStringLiteral("0.5")}));
        QCOMPARE(ticker.labels(0.5, 20000),
                 (QVector<QString>{QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100"),
                                   QStringLiteral("1,000"), QStringLiteral("10,000")}));
        QVERIFY(ticker.labels(0.86, 0.93).size() >= 3); // less than a power: even steps
    }

    void everyRunHasItsOwnStyle()
    {
        for (int a = 1; a <= 16; ++a)
            for (int b = 1; b < a; ++b)
                QVERIFY(runStyle(a).colour != runStyle(b).colour || runStyle(a).dash != runStyle(b).dash);
        QVERIFY(runStyle(3).colour == runStyle(3).colour);
        QVERIFY(runStyle(1).colour != majorityColour() && runStyle(2).colour != minorityColour());
    }

    void oneRunHasAPlotAUnit()
    {
        CurvesPanel panel;
        panel.setRuns({trained(1, 3)});
        QCOMPARE(panel.phase(), QStringLiteral("factors"));
        QCOMPARE(panel.plots().size(), 2); // losses and RMSE have an axis each
        QString data;
        for (const LossCurvePlot* plot : panel.plots())
            data += plot->csv();
        QCOMPARE(data.count(QStringLiteral("Training: loss,")), 3);
        QCOMPARE(data.count(QStringLiteral("Validation: RMSE,")), 3);
    }

    void thePanelFollowsThePhaseUntilOneIsChosen()
    {
        CurvesPanel panel;
        const RunCurvesPtr run = trained(1, 3);
        panel.setRuns({run});
        run->append({{1, 1, 0.4, true, {{"train_loss", 0.5}}}});
        QCOMPARE(panel.phase(), QStringLiteral("network"));
        QCOMPARE(panel.plots().size(), 1);
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Factors"))
                button->click();
        run->append({{1, 2, 0.4, true, {{"train_loss", 0.4}}}});
        QCOMPARE(panel.phase(), QStringLiteral("factors"));
    }

    void severalRunsHaveAPlotAMetricAndAStyleEach()
    {
        CurvesPanel panel;
        panel.setRuns({trained(1, 3), trained(2, 5)});
        QCOMPARE(panel.plots().size(), 2); // loss and RMSE
        const std::vector<PlottedCurve>& curves = panel.plots().first()->curves();
        QCOMPARE(curves.size(), std::size_t{4});
        int quiet = 0;
        for (const PlottedCurve& curve : curves)
            quiet += curve.isQuiet;
        QCOMPARE(quiet, 2); // training lies behind validation
        QCOMPARE(curves[0].colour, runStyle(1).colour);
        QCOMPARE(curves[2].colour, runStyle(2).colour);
    }

    void aMetricIsFoundByTyping()
    {
        CurvesPanel panel;
        panel.setRuns({trained(1, 3)});
        auto* metrics = panel.findChild<SearchCombo*>();
        metrics->lineEdit()->setText(QStringLiteral("rmse"));
        Q_EMIT metrics->lineEdit()->editingFinished();
        QCOMPARE(panel.plots().size(), 1);
        QCOMPARE(panel.plots().first()->curves().size(), std::size_t{1});
        metrics->lineEdit()->setText(QStringLiteral("nonsense"));
        Q_EMIT metrics->lineEdit()->editingFinished();
        QCOMPARE(metrics->currentText(), QStringLiteral("RMSE"));
    }

    void smoothingLeavesTheDataAlone()
    {
        CurvesPanel panel;
        panel.resize(600, 300);
        panel.setRuns({trained(1, 30)});
        panel.show();
        const QString before = panel.plots().first()->csv();
        const QImage raw = panel.plots().first()->grab().toImage();
        panel.findChild<QSlider*>()->setValue(90);
        QTRY_VERIFY(panel.plots().first()->grab().toImage() != raw);
        QCOMPARE(panel.plots().first()->csv(), before);
    }

    void aLogarithmicAxisTakesNoZero()
    {
        LossCurvePlot plot;
        plot.resize(300, 200);
        auto points = std::make_shared<MinMaxPyramid>();
        for (int i = 1; i < 50; ++i)
            points->append(i, i == 7 ? 0 : std::exp(-i));
        plot.setCurves({{points, QStringLiteral("loss"), {}, Qt::SolidLine, false, false}});
        plot.setLogarithmic(true);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QVERIFY(!plot.grab().isNull());
        QCOMPARE(plot.csv().count(QLatin1Char('\n')), 50);
    }

    /// Not asserted, since machines differ: processor time of a repaint of a million points while panning.
    void aMillionPointsPan()
    {
        auto points = std::make_shared<MinMaxPyramid>();
        for (int i = 0; i < 1000000; ++i)
            points->append(i, std::sin(i * 0.001) + 0.1 * std::sin(i * 1.7));
        LossCurvePlot plot;
        plot.resize(1000, 500);
        plot.setCurves({{points, QStringLiteral("loss"), seriesColour(0), Qt::SolidLine, false, false}});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QWidget* canvas = plot.findChild<QWidget*>();
        const auto drag = [&](int x) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, 200), canvas->mapToGlobal(QPointF(x, 200)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(canvas, &move);
            QCoreApplication::processEvents();
        };
        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(500, 200));
        const std::clock_t begin = std::clock();
        constexpr int kSteps = 100;
        for (int i = 0; i < kSteps; ++i)
            drag(500 - 2 * i);
        const double milliseconds = 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC / kSteps;
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(300, 200));
        qInfo("a million points: %.2f ms of processor time a repaint", milliseconds);
    }
};

QTEST_MAIN(CurvesTest)
#include "tst_curves.moc"
