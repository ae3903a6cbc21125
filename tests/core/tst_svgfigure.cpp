// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/svgcanvas.h"
#include "core/exchange/svgfigure.h"
#include "core/exchange/ticks.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace equipoise;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Parsed
{
    bool isSound = false;
    QStringList texts;
    int circles = 0;
    int paths = 0;
    int rectangles = 0;
    bool isInside = true; ///< every coordinate lies in the drawing
};

/// What a drawing holds, and whether all of it can be seen.
Parsed parse(const Figure& figure, SvgUse use = SvgUse::Inline)
{
    Parsed parsed;
    QXmlStreamReader reader(QString::fromStdString(figureSvg(figure, use)));
    const auto check = [&](double x, double y) {
        parsed.isInside = parsed.isInside && std::isfinite(x) && std::isfinite(y) && x >= -0.01 &&
                          x <= figure.width + 0.01 && y >= -0.01 && y <= figure.height + 0.01;
    };
    const auto attribute = [&](const char* name) { return reader.attributes().value(QLatin1String(name)).toDouble(); };
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("circle")) {
            ++parsed.circles;
            check(attribute("cx"), attribute("cy"));
        } else if (reader.name() == QStringLiteral("line")) {
            check(attribute("x1"), attribute("y1"));
            check(attribute("x2"), attribute("y2"));
        } else if (reader.name() == QStringLiteral("rect")) {
            ++parsed.rectangles;
            if (!reader.attributes().value(QLatin1String("width")).contains(QLatin1Char('%')))
                check(attribute("x") + attribute("width"), attribute("y") + attribute("height"));
            check(attribute("x"), attribute("y"));
        } else if (reader.name() == QStringLiteral("path")) {
            ++parsed.paths;
            static const QRegularExpression point(QStringLiteral("[ML]([-0-9.naif]+) ([-0-9.naif]+)"));
            auto points = point.globalMatch(reader.attributes().value(QLatin1String("d")).toString());
            while (points.hasNext()) {
                const auto match = points.next();
                check(match.captured(1).toDouble(), match.captured(2).toDouble());
            }
        } else if (reader.name() == QStringLiteral("text")) {
            const double x = attribute("x");
            const double y = attribute("y");
            const double size = attribute("font-size");
            const QString anchor = reader.attributes().value(QLatin1String("text-anchor")).toString();
            const QString turn = reader.attributes().value(QLatin1String("transform")).toString();
            const QString text = reader.readElementText();
            parsed.texts.append(text);
            const double width = textWidth(text.toStdString(), size);
            const double before = anchor == QStringLiteral("end")      ? width
                                  : anchor == QStringLiteral("middle") ? width / 2
                                                                       : 0;
            if (turn.isEmpty()) {
                check(x - before, y - size);
                check(x - before + width, y);
            } else {
                check(x, y);
            }
        }
    }
    parsed.isSound = !reader.hasError();
    return parsed;
}

Figure figureOf(std::vector<FigureSeries> series)
{
    Figure figure;
    figure.x.title = "epoch";
    figure.y.title = "loss";
    figure.series = std::move(series);
    return figure;
}

FigureSeries ramp(const std::string& name, double low, double high, SeriesStyle style = SeriesStyle::Line)
{
    FigureSeries series;
    series.name = name;
    series.style = style;
    for (int i = 0; i < 5; ++i) {
        series.x.push_back(i);
        series.y.push_back(low + (high - low) * i / 4);
    }
    return series;
}

} // namespace

class TestSvgFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char* name, double low, double high, const QString& labels) {
            QTest::newRow(name) << low << high << labels.split(QLatin1Char(' '));
        };
        row("unit", 0, 1, QStringLiteral("0 0.2 0.4 0.6 0.8 1.0"));
        row("around zero", -1, 1, QStringLiteral("−1.0 −0.5 0 0.5 1.0"));
        row("steps of two", 0, 9, QStringLiteral("0 2 4 6 8"));
        row("narrow", 0.8501, 0.8543, QStringLiteral("0.851 0.852 0.853 0.854"));
        row("grouped", 0, 50000, QStringLiteral("0 10,000 20,000 30,000 40,000 50,000"));
        row("powers", 0, 4e9, QStringLiteral("0 1×10⁹ 2×10⁹ 3×10⁹ 4×10⁹"));
        row("small powers", -1e-7, 1e-7, QStringLiteral("−1.0×10⁻⁷ −0.5×10⁻⁷ 0 0.5×10⁻⁷ 1.0×10⁻⁷"));
        row("one value", 3, 3, QStringLiteral("2.9 3.0 3.1"));
        row("reversed", 1, 0, QStringLiteral("0 0.2 0.4 0.6 0.8 1.0"));
        row("large offset", 1000000.0, 1000000.004,
            QStringLiteral("1000000.000 1000000.001 1000000.002 1000000.003 1000000.004"));
    }

    void choosesTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QStringList, labels);
        const Ticks ticks = niceTicks(low, high);
        QStringList found;
        for (const std::string& label : ticks.labels)
            found.append(QString::fromStdString(label));
        QCOMPARE(found, labels);
        for (const double value : ticks.values)
            QVERIFY(value >= ticks.minimum - 1e-9 && value <= ticks.maximum + 1e-9);
    }

    void ticksOfAnyRangeAreSane()
    {
        const std::vector<double> ends{0,        1,    -1,    1e-300, 5e-324, 1e300,     -1e300, 1e16,
                                       1e16 + 2, kNan, 1e-15, 123456, 0.1,    kInfinity, 1 / 3., -kInfinity};
        for (const double low : ends)
            for (const double high : ends)
                for (const int count : {1, 3, 7}) {
                    const Ticks ticks = niceTicks(low, high, count);
                    QVERIFY(std::isfinite(ticks.minimum) && std::isfinite(ticks.maximum));
                    QVERIFY(ticks.minimum < ticks.maximum);
                    QVERIFY(ticks.values.size() <= 12);
                    QCOMPARE(ticks.values.size(), ticks.labels.size());
                    QVERIFY(std::is_sorted(ticks.values.begin(), ticks.values.end()));
                }
    }

    void countsInWholeNumbers()
    {
        const Ticks ticks = niceTicks(1, 3, 7, true);
        QCOMPARE(ticks.values, (std::vector<double>{1, 2, 3}));
    }

    void drawsEveryStyle()
    {
        FigureSeries line = ramp("train", 0, 1);
        line.low = {-0.1, 0.1, 0.3, 0.6, 0.9};
        line.high = {0.1, 0.4, 0.6, 0.9, 1.2};
        FigureSeries points = ramp("points", 0.2, 0.8, SeriesStyle::Points);
        points.xLow = {-0.5, 0.5, 1.5, 2.5, 3.5};
        points.xHigh = {0.5, 1.5, 2.5, 3.5, 4.5};
        points.labels = {"a", "b", "c", "d", "e"};
        const Parsed parsed = parse(
            figureOf({line, points, ramp("area", 0, 1, SeriesStyle::Area), ramp("bars", 0, 1, SeriesStyle::Bars)}));
        QVERIFY(parsed.isSound);
        QVERIFY(parsed.isInside);
        for (const char* text : {"train", "points", "area", "bars", "epoch", "loss", "a", "e"})
            QVERIFY2(parsed.texts.contains(QLatin1String(text)), text);
        QCOMPARE(parsed.circles, 6); // five markers of the first series and its sign in the legend
    }

    void leavesGaps()
    {
        FigureSeries series = ramp("train", 0, 1);
        series.hasMarkers = false;
        const int whole = parse(figureOf({series})).paths;
        series.y[2] = kNan;
        QCOMPARE(parse(figureOf({series})).paths, whole + 1); // two stretches instead of one
        series.y[1] = kInfinity;                              // the first point stands alone now: a marker
        const Parsed parsed = parse(figureOf({series}));
        QVERIFY(parsed.isInside);
        QCOMPARE(parsed.paths, whole);
        QCOMPARE(parsed.circles, 1);
    }

    void saysWhenThereIsNothing()
    {
        Figure figure = figureOf({});
        figure.emptyText = "no validation part";
        QVERIFY(parse(figure).texts.contains(QStringLiteral("no validation part")));
        FigureSeries hollow = ramp("hollow", kNan, kNan);
        figure.series = {hollow, FigureSeries{}};
        const Parsed parsed = parse(figure);
        QVERIFY(parsed.isSound);
        QVERIFY(parsed.texts.contains(QStringLiteral("no validation part")));
        Figure uneven = figureOf({ramp("a", 0, 1)});
        uneven.series[0].x.resize(2);
        QVERIFY(parse(uneven).isSound);
    }

    void keepsEverythingInside_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("one value") << 0.5 << 0.5;
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("negative") << -3.0 << -1.0;
        QTest::newRow("huge") << -1e300 << 1e300;
        QTest::newRow("tiny") << 1e-300 << 2e-300;
        QTest::newRow("offset") << 1e9 << 1e9 + 1e-3;
        QTest::newRow("denormal") << 0.0 << 5e-324;
    }

    void keepsEverythingInside()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const SeriesStyle style : {SeriesStyle::Line, SeriesStyle::Points, SeriesStyle::Area, SeriesStyle::Bars}) {
            Figure figure = figureOf({ramp("a", low, high, style)});
            QVERIFY(parse(figure).isInside);
            figure.y.minimum = 0;
            figure.y.maximum = 1;
            QVERIFY(parse(figure).isInside);
            figure.series[0].x = {low, low + (high - low) / 2, high};
            QVERIFY(parse(figure, SvgUse::File).isSound);
        }
    }

    void wrapsLongTexts()
    {
        Figure figure = figureOf({ramp(std::string(60, 'm') + " " + std::string(60, 'W'), 0, 1),
                                  ramp("a name of several words that is longer than the figure is wide, by far, and "
                                       "then some more words",
                                       0, 1)});
        figure.title = std::string(200, 'W') + " <&> \"quoted\" 日本語のタイトル";
        figure.x.title = std::string(150, 'x');
        figure.y.title = std::string(90, 'y');
        const Parsed parsed = parse(figure);
        QVERIFY(parsed.isSound);
        QVERIFY(parsed.isInside);
        QVERIFY(parsed.texts.join(QString()).contains(QStringLiteral("<&>")));
    }

    void turnsLongCategories()
    {
        Figure figure = figureOf({ramp("a", 0, 1, SeriesStyle::Bars)});
        figure.x.categories = {"gender=F", "gender=M", "occupation=college/grad student and so on and on", "b", "c"};
        const Parsed parsed = parse(figure);
        QVERIFY(parsed.isInside);
        QVERIFY(parsed.texts.contains(QStringLiteral("gender=M")));
        figure.x.categories.clear();
        for (int i = 0; i < 60; ++i)
            figure.x.categories.push_back("category " + std::to_string(i));
        QVERIFY(parse(figure).isInside);
    }

    void breaksLines()
    {
        QCOMPARE(wrapText("", 10, 100), std::vector<std::string>{""});
        QCOMPARE(wrapText("one two", 10, 1000), std::vector<std::string>{"one two"});
        const auto lines = wrapText("one two", 10, 25);
        QCOMPARE(lines, (std::vector<std::string>{"one", "two"}));
        std::string joined;
        for (const std::string& line : wrapText("ééééééééé", 10, 20)) // never inside a character
            joined += line;
        QCOMPARE(joined, std::string("ééééééééé"));
        QCOMPARE(wrapText("ab", 10, 0).size(), std::size_t{2});
    }

    void repeatsItself()
    {
        const Figure figure = figureOf({ramp("a", 0, 1), ramp("b", 1, 0)});
        QCOMPARE(figureSvg(figure), figureSvg(figure));
        QVERIFY(figureSvg(figure, SvgUse::File).starts_with("<?xml"));
    }
};

QTEST_APPLESS_MAIN(TestSvgFigure)
#include "tst_svgfigure.moc"
