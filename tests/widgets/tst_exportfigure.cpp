// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/popplertools.h"
#include "widgets/dialogs/exportfiguredialog.h"
#include "widgets/dialogs/figureoptions.h"
#include "widgets/frame/notice.h"
#include "widgets/plots/groupbars.h"
#include "widgets/plots/parameterplot.h"
#include "widgets/plots/tradeoffplot.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace equipoise;

namespace {

constexpr auto kLongTitle = "Gap of the minority's error to the majority's at the tenth place of the list";

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Dots per metre in the pHYs chunk of a PNG; 0 where there is none.
quint32 dotsPerMetre(const QByteArray& png)
{
    const qsizetype at = png.indexOf("pHYs");
    // four bytes x, four bytes y, one byte: 1 for metres
    if (at < 0 || png[at + 12] != 1)
        return 0;
    return qFromBigEndian<quint32>(png.constData() + at + 4);
}

QStringList svgTexts(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts << xml.readElementText().trimmed();
    return xml.hasError() ? QStringList() : texts;
}

bool isGreyEverywhere(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::max({c.red(), c.green(), c.blue()}) - std::min({c.red(), c.green(), c.blue()}) > 24)
                return false;
        }
    return true;
}

bool isWhite(const QImage& image, const QRect& area)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
    return true;
}

/// Nothing is cut where the outermost dots are paper.
bool hasMargin(const QImage& image)
{
    const int w = image.width();
    const int h = image.height();
    return isWhite(image, {0, 0, w, 1}) && isWhite(image, {0, h - 1, w, 1}) && isWhite(image, {0, 0, 1, h}) &&
           isWhite(image, {w - 1, 0, 1, h});
}

void fill(ParameterPlot& plot)
{
    plot.setFigureName(QStringLiteral("Errors against β"));
    plot.setXTitle(QStringLiteral("β, weight of accuracy"));
    plot.setYTitle(QString::fromUtf8(kLongTitle), Goal::Lower);
    plot.setCurves({{QStringLiteral("Accuracy error"),
                     accuracyColour(),
                     0,
                     {0, 0.5, 1},
                     {{1, 0.9, 1.1}, {0.5, 0.4, 0.6}, {0, 0, 0.1}}},
                    {QStringLiteral("Fairness error"),
                     fairnessColour(),
                     1,
                     {0, 0.5, 1},
                     {{0, 0, 0.1}, {0.4, 0.3, 0.5}, {1, 0.9, 1.1}}}});
}

/// A page with two figures beside each other.
struct Page : QWidget
{
    ParameterPlot curves;
    GroupBars bars;

    Page()
    {
        auto* row = new QHBoxLayout(this);
        row->addWidget(&curves, 2);
        row->addWidget(&bars, 1);
        fill(curves);
        bars.setFigureName(QStringLiteral("Groups"));
        bars.setBars({{QStringLiteral("Majority"), 420, majorityColour(), QStringLiteral("420")},
                      {QStringLiteral("Minority"), 180, minorityColour(), QStringLiteral("180")}});
        resize(800, 300);
    }
};

} // namespace

class ExportFigureTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("equipoise-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_exportfigure"));
    }
    void init()
    {
        QSettings().clear();
        QApplication::setPalette(lightPalette());
    }
    void cleanupTestCase() { QSettings().clear(); }

    void pngHasTheDotsAndSaysHowManyPerInch()
    {
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.curves.exportFigure(path("a.png"), {{88.9, 50.8}, 8, 600, false}));
        const QImage image(path("a.png"));
        // 3.5 in and 2 in at 600 dots
        QCOMPARE(image.size(), QSize(2100, 1200));
        // 600 / 0.0254 = 23622.05
        QCOMPARE(dotsPerMetre(read(path("a.png"))), 23622U);
        QVERIFY(hasMargin(image));
    }

    void pdfHasOnePageOfTheSizeAndItsTextIsText()
    {
        REQUIRE_PROGRAM("pdftotext");
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.curves.exportFigure(path("a.pdf"), {{88.9, 50.8}, 8, 300, false}));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {path("a.pdf")});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))), qPrintable(info));
        // 3.5 in and 2 in of 72 points
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +252 x 144 pts"))), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Errors against β")));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path("a.pdf"), QStringLiteral("-")}).simplified();
        for (const char* word : {"β, weight of accuracy", "Accuracy error", "Fairness error", "0.5", "minority's"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
        QVERIFY(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("a.pdf")}).count(u'\n') <= 2);
    }

    void svgHasTheSizeAndItsTextIsText()
    {
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.curves.exportFigure(path("a.svg"), {{181.9, 80}, 8, 300, false}));
        const QByteArray svg = read(path("a.svg"));
        QVERIFY(svg.contains("width=\"181.9mm\" height=\"80mm\""));
        const QStringList texts = svgTexts(svg);
        QVERIFY2(texts.contains(QStringLiteral("Fairness error")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.join(u' ').contains(QStringLiteral("β, weight of accuracy")));
        QVERIFY(!svg.contains("<image"));
    }

    void typeKeepsItsSizeOnPaper()
    {
        REQUIRE_PROGRAM("pdftotext");
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        // the height of the line that bbox gives grows with the size of type
        const auto height = [&](double points) {
            const QString file = path("size.pdf");
            page.bars.exportFigure(file, {{120, 80}, points, 300, false});
            const QString box =
                outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
            static const QRegularExpression word(
                QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">Majority<"));
            const auto match = word.match(box);
            return match.captured(2).toDouble() - match.captured(1).toDouble();
        };
        const double eight = height(8);
        QVERIFY(eight > 0);
        QVERIFY(std::abs(height(16) / eight - 2) < 0.05);
    }

    void nothingIsCutInANarrowFigure()
    {
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QString label = page.curves.csv().section(u'\n', 0, 0);
        QVERIFY(page.curves.exportFigure(path("narrow.svg"), {{60, 45}, 8, 300, false}));
        const QString all = svgTexts(read(path("narrow.svg"))).join(u' ');
        for (const QString& word : QString::fromUtf8(kLongTitle).split(u' '))
            QVERIFY2(all.contains(word), qPrintable(all));
        QVERIFY(page.curves.exportFigure(path("narrow.png"), {{60, 45}, 8, 300, false}));
        QVERIFY(hasMargin(QImage(path("narrow.png"))));
        // and the figure on screen is as before
        QCOMPARE(page.curves.csv().section(u'\n', 0, 0), label);
    }

    void greysHaveNoColourAndTheScreenKeepsIts()
    {
        QApplication::setPalette(darkPalette());
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QImage before = page.curves.grab().toImage();
        QVERIFY(!isGreyEverywhere(page.curves.paperImage({{90, 60}, 8, 300, false}, 100)));
        const QImage grey = page.curves.paperImage({{90, 60}, 8, 300, true}, 100);
        QVERIFY(isGreyEverywhere(grey));
        QCOMPARE(grey.pixelColor(0, 0), QColor(Qt::white));
        QTRY_COMPARE(page.curves.grab().toImage(), before);
    }

    void dataHaveTheEndsOfTheIntervals()
    {
        TradeOffPlot plot;
        plot.setXTitle(QStringLiteral("RMSE"));
        plot.setYTitle(QStringLiteral("Gap, raw"));
        plot.setSeries(
            {{.name = {}, .points = {{.label = QStringLiteral("a"), .x = {0.9, 0.85, 0.95}, .y = {0.5, 0.25, 0.75}}}}});
        const QStringList lines = plot.csv().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("series,RMSE,\"Gap, raw\",\"RMSE, low\",\"RMSE, high\",\"Gap, raw, low\","
                                          "\"Gap, raw, high\""));
        QVERIFY2(plot.csv().contains(QStringLiteral(",0.9,0.5,0.85,0.95,0.25,0.75\n")), qPrintable(plot.csv()));
    }

    void dialogWritesWhatItSays()
    {
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QList<Plot*> figures = figuresOf(page);
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.first(), &page.curves);
        ExportFigureDialog dialog(figures, &page.bars, &page);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto combos = dialog.options().findChildren<QComboBox*>();
        combos.at(0)->setCurrentIndex(2); // PNG
        dialog.options().findChild<QSpinBox*>()->setValue(150);
        auto boxes = dialog.options().findChildren<QDoubleSpinBox*>();
        boxes.at(0)->setValue(100);
        boxes.at(1)->setValue(50);
        QCOMPARE(dialog.options().style().millimetres, QSizeF(100, 50));
        QCOMPARE(combos.at(1)->currentText(), QStringLiteral("Custom"));
        QVERIFY(dialog.exportTo(path("bars.png")));
        // 100 mm and 50 mm at 150 dots per 25.4 mm: 590.6 and 295.3
        QCOMPARE(QImage(path("bars.png")).size(), QSize(591, 295));
        QVERIFY(!dialog.exportTo(QStringLiteral("/nowhere/at/all.png")));
        QVERIFY(dialog.findChild<Notice*>()->text().contains(QStringLiteral("/nowhere/at/all.png")));
    }

    void allFiguresGoIntoOneFolderWithTheirData()
    {
        Page page;
        page.bars.setFigureName(page.curves.figureName());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        ExportFigureDialog dialog(figuresOf(page), nullptr, &page);
        dialog.options().restoreState({{QStringLiteral("format"), QStringLiteral("svg")},
                                       {QStringLiteral("preset"), QStringLiteral("column")},
                                       {QStringLiteral("data"), true}});
        QTemporaryDir folder;
        QVERIFY(dialog.exportAllTo(folder.path()));
        QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, QStringList({QStringLiteral("errors-against-β-2.csv"), QStringLiteral("errors-against-β-2.svg"),
                                     QStringLiteral("errors-against-β.csv"), QStringLiteral("errors-against-β.svg")}));
    }

    void choicesAreRemembered()
    {
        Page page;
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        {
            ExportFigureDialog dialog({&page.curves}, nullptr, &page);
            dialog.options().restoreState({{QStringLiteral("format"), QStringLiteral("png")},
                                           {QStringLiteral("preset"), QStringLiteral("slide")},
                                           {QStringLiteral("unit"), 0},
                                           {QStringLiteral("dpi"), 450},
                                           {QStringLiteral("font"), 12.5},
                                           {QStringLiteral("grey"), true}});
        }
        ExportFigureDialog dialog({&page.curves}, nullptr, &page);
        QCOMPARE(dialog.options().format(), FigureFormat::Png);
        const FigureStyle style = dialog.options().style();
        QCOMPARE(style.dpi, 450);
        QCOMPARE(style.fontPoints, 12.5);
        QVERIFY(style.isGrey);
        // 254 mm are ten inches
        QCOMPARE(dialog.options().findChild<QDoubleSpinBox*>()->value(), 10.0);
    }
};

QTEST_MAIN(ExportFigureTest)
#include "tst_exportfigure.moc"
