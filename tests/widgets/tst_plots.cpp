// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/distributionplot.h"
#include "widgets/plots/groupbars.h"
#include "widgets/plots/losscurveplot.h"

#include <QTemporaryDir>
#include <QtTest>

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

} // namespace

class PlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(lightPalette()); }

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
