// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/exchange/runreport.h"
#include "core/log/runlogger.h"
#include "core/training/sweep.h"
#include "tests/support/popplertools.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace equipoise;

namespace {

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({.users = 80, .items = 50, .ratings = 1500, .seed = 1});
    return data;
}

QString read(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All signs that a format takes for its own, in every kind of block.
Report awkward()
{
    Report report;
    report.title = "100 % of _a_ & b | c";
    report.subtitle = "β = 0.3 → \\x{y}";
    Figure figure;
    figure.title = "RMSE by β";
    figure.x.title = "β";
    figure.y.title = "RMSE ↓";
    figure.series = {{.name = "train & test",
                      .x = {0, 0.5, 1},
                      .y = {0.9, 0.85, 0.95},
                      .low = {0.8, 0.8, 0.9},
                      .high = {1, 0.9, 1}}};
    Figure bars;
    bars.title = "Groups";
    bars.x.categories = {"women", "men"};
    bars.series = {{.name = "", .x = {0, 1}, .y = {3, 4}, .style = SeriesStyle::Bars}};
    Table table;
    table.caption = "Table #1";
    table.columns = {{"name_"}, {"RMSE", true, 3, Better::Smaller}};
    table.rows = {{std::string("a|b"), MeanCell{0.8553, 0.0012}}, {std::string("50 %"), -0.5}};
    Table wide;
    wide.columns.push_back({"runs"});
    wide.rows.push_back({std::string("deepfair")});
    for (int i = 0; i < 14; ++i) {
        wide.columns.push_back({"Underestimation unfairness", true, 4, Better::Smaller});
        wide.rows.front().push_back(MeanCell{0.1234, 0.0567});
    }
    Table lengthy;
    lengthy.columns = {{"setting"}, {"value"}};
    for (int i = 0; i < 90; ++i)
        lengthy.rows.push_back({"row " + std::to_string(i), std::string(64, 'f') + std::string(64, '0')});
    report.sections = {
        {"First", {ReportText{"A paragraph, 95 % ± 1 – fine."}, ReportWarning{"Mind <this>."}, table, wide}},
        {"Second",
         {ReportFigures{{figure, bars}, "Caption *one*"}, ReportCommand{"equipoise-cli train --set 'a_b=1'"},
          lengthy}}};
    report.footer = "The end_";
    return report;
}

} // namespace

class ReportFormatsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QString pathText(const char* name) const { return QString::fromStdString(path(name).string()); }

private Q_SLOTS:
    void refusesOtherSuffixes()
    {
        QVERIFY_THROWS_EXCEPTION(Error, reportFormat("a.docx"));
        QCOMPARE(reportFormat("a.htm"), ReportFormat::Html);
        QCOMPARE(reportFormat("a.pdf"), ReportFormat::Pdf);
        QCOMPARE(reportFormat("a.md"), ReportFormat::Markdown);
        QCOMPARE(reportFormat("a.tex"), ReportFormat::Latex);
        QVERIFY_THROWS_EXCEPTION(Error, writeReport(awkward(), "/nowhere/at/all.pdf"));
    }

    void pdfHoldsEveryTextAndEmbedsItsFonts()
    {
        REQUIRE_PROGRAM("pdftotext");
        writeReport(awkward(), path("a.pdf"));
        const QString file = pathText("a.pdf");
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        for (const char* word :
             {"100 % of _a_ & b | c", "β = 0.3 → \\x{y}", "First", "A paragraph, 95 % ± 1 – fine.", "Mind <this>.",
              "Table #1", "RMSE ↓", "0.855 ± 0.001", "-0.500", "RMSE by β", "train & test", "women", "Caption *one*",
              "equipoise-cli train --set 'a_b=1'", "row 0", "row 89", "The end_"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        const QString info = outputOf(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(QStringLiteral("595.28 x 841.89 pts (A4)")), qPrintable(info));
        const int pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(info).captured(1).toInt();
        QVERIFY(pages >= 3);
        // the footers know how many pages there are
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\b1 */ *%1\\b").arg(pages))));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\b%1 */ *%1\\b").arg(pages))));
        // the head of a long table stands on every page it reaches
        QVERIFY(text.count(QRegularExpression(QStringLiteral("setting +value"))) >= 2);
        // columns: name, type, encoding, emb
        const QString fonts = outputOf(QStringLiteral("pdffonts"), {file});
        QVERIFY(fonts.contains(QStringLiteral("yes yes yes")));
        QVERIFY(!fonts.contains(QStringLiteral(" no ")));
    }

    void nothingOfThePdfIsBesideThePage()
    {
        REQUIRE_PROGRAM("pdftotext");
        writeReport(awkward(), path("b.pdf"));
        const QString boxes =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pathText("b.pdf"), QStringLiteral("-")});
        static const QRegularExpression word(
            QStringLiteral("xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
        int count = 0;
        for (auto at = word.globalMatch(boxes); at.hasNext(); ++count) {
            const auto match = at.next();
            QVERIFY2(match.captured(1).toDouble() > 40 && match.captured(3).toDouble() < 595 - 40,
                     qPrintable(match.captured(0)));
            QVERIFY2(match.captured(2).toDouble() > 20 && match.captured(4).toDouble() < 842 - 20,
                     qPrintable(match.captured(0)));
        }
        QVERIFY(count > 200);
    }

    void markdownLinksFiguresThatAreThere()
    {
        writeReport(awkward(), path("a.md"));
        const QString text = read(path("a.md"));
        QVERIFY(text.startsWith(QStringLiteral("# 100 % of \\_a\\_ & b \\| c\n")));
        QVERIFY(text.contains(QStringLiteral("| a\\|b | 0.855 ± 0.001 |")));
        QVERIFY(text.contains(QStringLiteral("```sh\nequipoise-cli train --set 'a_b=1'\n```")));
        QVERIFY(text.contains(QStringLiteral("![RMSE by β](a-figures/figure-1.svg)")));
        QVERIFY(text.contains(QStringLiteral("(a-figures/figure-2.svg)")));
        for (const char* name : {"a-figures/figure-1.svg", "a-figures/figure-2.svg"}) {
            QXmlStreamReader xml(read(path(name)));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), name);
        }
    }

    void latexEscapesAndIncludesFigures()
    {
        writeReport(awkward(), path("a.tex"));
        const QString text = read(path("a.tex"));
        QVERIFY(text.contains(QStringLiteral("100 \\% of \\_a\\_ \\& b")));
        QVERIFY(text.contains(QStringLiteral("\\textbf{$-$0.500}")));
        QVERIFY(text.contains(QStringLiteral("{a-figures/figure-1.pdf}")));
        QVERIFY(read(path("a-figures/figure-2.pdf")).startsWith(QStringLiteral("%PDF")));
        QCOMPARE(text.count(QStringLiteral("\\begin{longtable}")), 1);
        QCOMPARE(text.count(QStringLiteral("\\begin{tabular}")), text.count(QStringLiteral("\\end{tabular}")));
    }

    void latexCompiles()
    {
        REQUIRE_PROGRAM("pdflatex");
        writeReport(awkward(), path("c.tex"));
        QProcess latex;
        latex.setWorkingDirectory(m_folder.path());
        latex.start(QStringLiteral("pdflatex"), {QStringLiteral("-interaction=nonstopmode"),
                                                 QStringLiteral("-halt-on-error"), QStringLiteral("c.tex")});
        QVERIFY(latex.waitForFinished(120000));
        const QString said = QString::fromUtf8(latex.readAllStandardOutput());
        QVERIFY2(latex.exitCode() == 0, qPrintable(said));
        // boxes of text that stand out of the page by more than a letter
        static const QRegularExpression out(QStringLiteral("Overfull \\\\hbox \\((\\d{2,})\\."));
        QVERIFY2(!said.contains(out), qPrintable(out.match(said).captured(0)));
    }

    void allFiguresOfAReportGoIntoOneFolder()
    {
        for (const char* suffix : {"svg", "pdf"}) {
            const auto files = writeReportFigures(awkward(), path("figures"), suffix);
            QCOMPARE(files.size(), std::size_t{2});
            QCOMPARE(files[0].filename().string(), std::string("01-rmse-by.") + suffix);
            QCOMPARE(files[1].filename().string(), std::string("02-groups.") + suffix);
            QVERIFY(std::filesystem::file_size(files[1]) > 500);
        }
        QVERIFY_THROWS_EXCEPTION(Error, writeReportFigures(awkward(), path("figures"), "bmp"));
    }

    void aSweepHasItsCommandItsFrontAndItsHypervolume()
    {
        ExperimentLog log(path("log.sqlite"));
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.base.parameters.setText("epochs", "2");
        sweep.base.parameters.setText("factor_epochs", "2");
        sweep.variations = {parseVariation("beta=0:1:0.5")};
        sweep.seeds = 2;
        const std::vector<RunSettings> runs = expandSweep(sweep);
        NewSweep made;
        made.settings = sweep.toJson().dump();
        made.runCount = static_cast<int>(runs.size()) + 1; // as if one were missing
        const SweepId id = log.createSweep(made);
        QVERIFY_THROWS_EXCEPTION(Error, sweepReport(log, id));
        for (std::size_t i = 0; i < runs.size(); ++i) {
            RunLogger logger(log, runs[i], demoData(), {.sweep = id, .sweepIndex = static_cast<int>(i)});
            logger.finish(run(runs[i], demoData(), logger, {}, logger.options()));
        }
        const QString text = QString::fromStdString(
            reportMarkdown(sweepReport(log, id, &demoData()), [](std::size_t i) { return std::to_string(i); }));
        QVERIFY(text.startsWith(QStringLiteral("# Sweep of deepfair on")));
        QVERIFY(text.contains(QStringLiteral("equipoise-cli sweep --model deepfair")));
        QVERIFY(text.contains(QStringLiteral("--vary beta=0,0.5,1 --seeds 2")));
        QVERIFY(text.contains(QStringLiteral("Hypervolume")));
        QVERIFY(text.contains(QStringLiteral("1 of 3 runs are not finished")));
        QVERIFY(text.contains(QStringLiteral("| beta | RMSE ↓ | Minority gap@10 ↓ | seeds | Pareto front |")));
    }
};

QTEST_GUILESS_MAIN(ReportFormatsTest)
#include "tst_reportformats.moc"
