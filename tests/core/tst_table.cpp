// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/markup.h"
#include "core/exchange/table.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace equipoise;

class TestTable : public QObject
{
    Q_OBJECT

private:
    static Table sample()
    {
        Table table;
        table.caption = "Results & more";
        table.columns = {{"model", false},
                         {"RMSE", true, 3, Better::Smaller},
                         {"NDCG@10", true, 2, Better::Larger},
                         {"n_users", true, 0}};
        table.rows = {{std::string("pmf_30%"), 0.85534, MeanCell{0.25, 0.011}, 10.0},
                      {std::string("a|b, \"c\""), -0.5, MeanCell{0.5, NAN}, 20.0},
                      {std::string("none"), std::monostate{}, std::nan(""), 30.0},
                      {std::string("again"), -0.5, MeanCell{0.125, 1e-3}, 40.0}};
        return table;
    }

    static std::vector<std::string_view> lines(const std::string& text) { return splitText(text, '\n'); }

private Q_SLOTS:
    void csvReadsBackEqual()
    {
        Table table;
        table.columns = {{"x", true, 1}};
        const std::vector<double> values{0.1, 1.0 / 3, 1e-300, -2.5e17, 5e-324, 1.7976931348623157e308, 0};
        for (const double value : values)
            table.rows.push_back({value});
        const std::string csv = toCsv(table);
        const auto found = lines(csv);
        QCOMPARE(found.size(), values.size() + 2);
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(parseNumber(found[i + 1]).value(), values[i]);
    }

    void csvQuotes()
    {
        const std::string csv = toCsv(sample());
        const auto found = lines(csv);
        QCOMPARE(found[0], std::string_view("model,RMSE,NDCG@10,NDCG@10 (half width of the 95 % interval),n_users"));
        QCOMPARE(found[1], std::string_view("pmf_30%,0.85534,0.25,0.011,10"));
        QCOMPARE(found[2], std::string_view("\"a|b, \"\"c\"\"\",-0.5,0.5,,20"));
        QCOMPARE(found[3], std::string_view("none,,,,30"));
    }

    void marksTheBest()
    {
        const std::vector<double> best = bestValues(sample());
        QVERIFY(std::isnan(best[0]));
        QCOMPARE(best[1], -0.5);
        QCOMPARE(best[2], 0.5);
        QVERIFY(std::isnan(best[3])); // no direction
        Table one = sample();
        one.rows.resize(1);
        QVERIFY(std::isnan(bestValues(one)[1])); // nothing to be better than
    }

    void markdown()
    {
        const std::string text = toMarkdown(sample());
        const auto found = lines(text);
        QCOMPARE(found[0], std::string_view("**Results & more**"));
        QCOMPARE(found[2], std::string_view("| model | RMSE ↓ | NDCG@10 ↑ | n\\_users |"));
        QCOMPARE(found[3], std::string_view("| --- | ---: | ---: | ---: |"));
        QCOMPARE(found[4], std::string_view("| pmf\\_30% | 0.855 | 0.25 ± 0.01 | 10 |"));
        QCOMPARE(found[5], std::string_view("| a\\|b, \"c\" | **-0.500** | **0.50** | 20 |"));
        QCOMPARE(found[6], std::string_view("| none | – | – | 30 |"));
    }

    void latex()
    {
        const std::string text = toLatex(sample());
        const QString latex = QString::fromStdString(text);
        QVERIFY(latex.contains(QStringLiteral("\\caption{Results \\& more}")));
        QVERIFY(latex.contains(QStringLiteral("\\begin{tabular}{lrrr}")));
        QVERIFY(latex.contains(QStringLiteral("model & RMSE $\\downarrow$ & NDCG@10 $\\uparrow$ & n\\_users \\\\")));
        QVERIFY(latex.contains(QStringLiteral("pmf\\_30\\% & 0.855 & 0.25 $\\pm$ 0.01 & 10 \\\\")));
        QVERIFY(latex.contains(QStringLiteral("a\\textbar{}b, \"c\" & \\textbf{$-$0.500} & \\textbf{0.50} & 20 \\\\")));
        QVERIFY(latex.contains(QStringLiteral("none & -- & -- & 30 \\\\")));
    }

    void escapesLatex()
    {
        QCOMPARE(escapeLatex("\\~^{}#$%&_<>|"),
                 std::string("\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\{\\}\\#\\$\\%\\&\\_"
                             "\\textless{}\\textgreater{}\\textbar{}"));
        QCOMPARE(escapeLatex("β ≥ 0.3 ± 1 – x"), std::string("$\\beta$ $\\geq$ 0.3 $\\pm$ 1 -- x"));
        QCOMPARE(escapeLatex("Amélie\n"), std::string("Amélie "));
    }

    void html()
    {
        const std::string text = toHtml(sample());
        QXmlStreamReader reader(QString::fromStdString(text));
        int cells = 0;
        QStringList strong;
        while (!reader.atEnd()) {
            reader.readNext();
            cells += reader.isStartElement() && reader.name() == QStringLiteral("td") ? 1 : 0;
            if (reader.isStartElement() && reader.name() == QStringLiteral("strong"))
                strong.append(reader.readElementText());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(cells, 16);
        QCOMPARE(strong, (QStringList{QStringLiteral("-0.500"), QStringLiteral("0.50"), QStringLiteral("-0.500")}));
    }

    void escapesMarkup()
    {
        QCOMPARE(escapeMarkup("a<b> & \"c\" 'd'"), std::string("a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"));
        QCOMPARE(escapeMarkup(std::string_view("a\0b\x01", 4)), std::string("a b "));
        QCOMPARE(escapeMarkup("caf\xE9"), std::string("café")); // Latin-1
    }

    void writesEmptyTables()
    {
        const Table empty;
        QCOMPARE(toCsv(empty), std::string("\n"));
        Table headed;
        headed.columns = {{"a"}, {"b", true, 2, Better::Larger}};
        QCOMPARE(toCsv(headed), std::string("a,b\n"));
        QVERIFY(!toLatex(headed).empty());
        QVERIFY(!toHtml(headed).empty());
        QVERIFY(!toMarkdown(headed).empty());
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
