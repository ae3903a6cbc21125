// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/distributionplot.h"
#include "widgets/plots/groupbars.h"
#include "widgets/plots/losscurveplot.h"

#include <QTemporaryDir>
#include <QtTest>

#include <qcustomplot.h>

#include <cmath>

using namespace equipoise;

namespace {

QImage exported(Plot& plot)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.png"));
    return plot.exportFigure(path) ? QImage(path) : QImage();
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// A diagonal from (1, 10) to (11, 1000).
class KeyedPlot : public Plot
{
public:
    using Plot::refresh;
    using Plot::setFixedX;
    using Plot::setLogarithmicY;
    QCPRange x() { return canvas().xAxis->range(); }
    QCPRange y() { return canvas().yAxis->range(); }
    QString drawnYTitle() { return canvas().yAxis->label(); }

protected:
    void recolour(const QPalette&) override {}
    DataRange dataRange() const override { return {1, 11, 10, 1000, false}; }
};

/// Four series with names too long to stand side by side in a narrow figure.
class LegendPlot : public KeyedPlot
{
public:
    LegendPlot()
    {
        for (int i = 0; i < 4; ++i)
            canvas().addGraph()->setName(QStringLiteral("A curve with a longish name %1").arg(i));
        setLegendShown(true);
    }
    int legendRows() { return canvas().legend->rowCount(); }
};

} // namespace

class PlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(lightPalette()); }

    void wideIntervalsDoNotHideTheirPoints()
    {
        DataRange points;
        points.include(1, 10);
        points.include(3, 14);
        DataRange intervals;
        intervals.include(0.5, -100);
        intervals.include(9, 15);
        // x: from 0.5 to 3 + (3 - 1); y: from 10 - (14 - 10) to 15
        const DataRange range = intervals.boundedAround(points);
        QCOMPARE(range.xMinimum, 0.5);
        QCOMPARE(range.xMaximum, 5.0);
        QCOMPARE(range.yMinimum, 6.0);
        QCOMPARE(range.yMaximum, 15.0);
        // one point has no width to go by
        DataRange point;
        point.include(2, 3);
        QCOMPARE(intervals.boundedAround(point).yMinimum, -100.0);
    }

    void exportsPictureDrawingDocumentAndData()
    {
        GroupBars plot;
        plot.resize(400, 300);
        plot.setYTitle(QStringLiteral("Users"));
        plot.setBars({{QStringLiteral("Majority"), 420, majorityColour(), QStringLiteral("420")},
                      {QStringLiteral("Minority"), 180, minorityColour(), QStringLiteral("180")}});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTemporaryDir folder;
        const QList<QPair<QString, QByteArray>> formats{{QStringLiteral("a.png"), "\x89PNG"},
                                                        {QStringLiteral("a.svg"), "<?xml"},
                                                        {QStringLiteral("a.pdf"), "%PDF"}};
        for (const auto& [name, magic] : formats) {
            QVERIFY(plot.exportFigure(folder.filePath(name)));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(8).startsWith(magic));
        }
        QVERIFY(!plot.exportFigure(QStringLiteral("/nowhere/at/all.svg")));
        QCOMPARE(plot.csv(), QStringLiteral("series,,Users\nMajority,0,420\nMinority,1,180\n"));
    }

    void paperIsWhiteAndKeepsTheColoursOfTheData()
    {
        QApplication::setPalette(darkPalette());
        GroupBars plot;
        plot.resize(300, 200);
        plot.setBars({{QStringLiteral("Minority"), 1, minorityColour(), {}}});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const QImage screen = plot.grab().toImage();
        const QImage paper = exported(plot);
        QCOMPARE(screen.pixelColor(1, 1), darkPalette().color(QPalette::Base));
        QCOMPARE(paper.pixelColor(1, 1), QColor(Qt::white));
        QVERIFY(hasColour(screen, minorityColour()));
        QVERIFY(hasColour(paper, minorityColour()));
    }

    void followsThePalette()
    {
        LossCurvePlot plot;
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(plot.grab().toImage().pixelColor(1, 1), darkPalette().color(QPalette::Base));
    }

    void keysMoveZoomAndShowEverything()
    {
        KeyedPlot plot;
        plot.resize(400, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.setFocus(Qt::TabFocusReason);
        plot.resetView();
        const QCPRange all = plot.x();
        QTest::keyClick(&plot, Qt::Key_Right);
        // a tenth of the axis, on both ends
        QVERIFY(std::abs(plot.x().lower - (all.lower + 0.1 * all.size())) < 1e-6 * all.size());
        QVERIFY(std::abs(plot.x().size() - all.size()) < 1e-6 * all.size());
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY(std::abs(plot.x().lower - all.lower) < 1e-6 * all.size());
        const QCPRange high = plot.y();
        QTest::keyClick(&plot, Qt::Key_Up);
        QVERIFY(plot.y().lower > high.lower);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(std::abs(plot.x().size() - 0.8 * all.size()) < 1e-6 * all.size());
        // data that come do not take the part in sight away
        const QCPRange part = plot.x();
        plot.refresh();
        QCOMPARE(plot.x(), part);
        QTest::keyClick(&plot, Qt::Key_Minus);
        QVERIFY(std::abs(plot.x().size() - all.size()) < 1e-6 * all.size());
        QTest::keyClick(&plot, Qt::Key_Plus);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.x(), all);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QTest::keyClick(&plot, Qt::Key_0);
        QCOMPARE(plot.x(), all);
    }

    void keysMoveAnAxisInPowersByFactorsAndCategoriesNotAtAll()
    {
        KeyedPlot plot;
        plot.resize(400, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.setLogarithmicY(true);
        plot.setFixedX(true);
        plot.resetView();
        const QCPRange x = plot.x();
        const QCPRange y = plot.y();
        QTest::keyClick(&plot, Qt::Key_Up);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.x(), x);
        // both ends by the same factor
        const double factor = plot.y().lower / y.lower;
        QVERIFY(factor > 1.05);
        QVERIFY(std::abs(plot.y().upper / y.upper - factor) < 1e-6 * factor);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QCOMPARE(plot.x(), x);
    }

    void aTitleLongerThanItsAxisTakesMoreLines()
    {
        KeyedPlot plot;
        plot.resize(400, 180);
        plot.setYTitle(QStringLiteral("A rather long title of an axis that is not high"), Goal::Lower);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(plot.drawnYTitle().contains(u'\n'));
        QCOMPARE(plot.drawnYTitle().replace(u'\n', u' '), plot.yTitle());
        QVERIFY(plot.csv().startsWith(u"series,," + plot.yTitle() + u'\n')); // the data name it in one
        plot.resize(400, 800);
        QTRY_COMPARE(plot.drawnYTitle(), plot.yTitle());
    }

    void aLegendWrapsAnewWhenItsRoomChanges()
    {
        LegendPlot plot;
        plot.resize(1000, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_COMPARE(plot.legendRows(), 1);
        plot.resize(300, 300);
        QTRY_COMPARE(plot.legendRows(), 4);
        plot.resize(1000, 300);
        QTRY_COMPARE(plot.legendRows(), 1);
    }

    void seriesAreNamedInWords()
    {
        QCOMPARE(LossCurvePlot::titleOf("validation_rmse"), QStringLiteral("Validation: RMSE"));
        QCOMPARE(LossCurvePlot::titleOf("train_accuracy_loss"), QStringLiteral("Training: accuracy loss"));
        QCOMPARE(LossCurvePlot::kindOf("train_accuracy_loss"), std::string("loss"));
        QCOMPARE(LossCurvePlot::kindOf("validation_rmse"), std::string("rmse"));
    }

    void dataColoursAreDistinctAndReadable()
    {
        QVERIFY(majorityColour() != minorityColour());
        for (int i = 0; i < 6; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(seriesColour(i) != seriesColour(j));
    }
};

QTEST_MAIN(PlotsTest)
#include "tst_plots.moc"
