// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/log/runlogger.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/models/tableexport.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RunId train(ExperimentLog& log, const Dataset& data)
{
    RunSettings settings = defaultSettings("biased-mf");
    settings.parameters.setText("epochs", "2");
    settings.threads = 1;
    RunLogger logger(log, settings, data);
    logger.finish(run(settings, data, logger, {}, logger.options()));
    return logger.runId();
}

} // namespace

class RunExporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void writesReportsFiguresAndBundlesAndVerifies()
    {
        Workspace workspace;
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(path("log.sqlite"));
        QTRY_VERIFY(!opened.isEmpty());
        QSignalSpy loaded(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        QTRY_VERIFY(!loaded.isEmpty());
        const RunId run = train(*workspace.log(), *workspace.dataset());

        QWidget page;
        RunExporter exporter(workspace, &page);
        for (const QAction* action : exporter.menu()->actions())
            QVERIFY(action->isSeparator() || !action->isEnabled());
        exporter.setRuns({run});
        QSignalSpy written(&exporter, &RunExporter::written);
        QSignalSpy verified(&exporter, &RunExporter::verified);
        QSignalSpy failed(&exporter, &RunExporter::failed);
        for (const auto& [name, magic] : {std::pair("a.html", "<!DOCTYPE"), std::pair("a.pdf", "%PDF"),
                                          std::pair("a.md", "# "), std::pair("a.tex", "\\documentclass")}) {
            written.clear();
            exporter.writeReportTo(path(name));
            QTRY_COMPARE(written.size(), 1);
            QVERIFY2(read(path(name)).startsWith(magic), name);
        }
        written.clear();
        exporter.writeFiguresTo(path("figures"), QStringLiteral("pdf"));
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(!QDir(path("figures")).entryList({QStringLiteral("*.pdf")}).isEmpty());
        written.clear();
        exporter.writeBundleTo(path("a.zip"));
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(read(path("a.zip")).startsWith("PK"));
        exporter.verify();
        QTRY_COMPARE(verified.size(), 1);
        QVERIFY2(verified.first().first().toBool(), qPrintable(verified.first().at(1).toString()));
        QVERIFY(failed.isEmpty());
        exporter.writeReportTo(QStringLiteral("/nowhere/at/all.pdf"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void tablesAreSavedAsTheyAreShown()
    {
        TableModel model({{.title = QStringLiteral("model")},
                          {.title = QStringLiteral("RMSE"), .decimals = 3, .best = ViewColumn::Best::Lowest},
                          {.title = QStringLiteral("hidden")}});
        model.setRows({{1, {QStringLiteral("a, b"), 0.87654321, 1}, {}}, {2, {QStringLiteral("c_d"), 0.5, 2}, {}}});
        TableView view(&model);
        view.setColumnHidden(2, true);
        view.sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(view.saveAs(path("t.csv")));
        // sorted, the hidden column left out, all digits
        QCOMPARE(read(path("t.csv")), QByteArray("model,RMSE\nc_d,0.5\n\"a, b\",0.87654321\n"));
        QVERIFY(view.saveAs(path("t.tex")));
        const QByteArray latex = read(path("t.tex"));
        QVERIFY(latex.contains("\\toprule"));
        QVERIFY2(latex.contains("c\\_d & \\textbf{0.500}"), latex.constData());
        QVERIFY(latex.contains("RMSE $\\downarrow$"));
        QVERIFY(!view.saveAs(QStringLiteral("/nowhere/at/all.csv")));
        view.selectRow(0);
        QCOMPARE(shownTable(view, true).rows.size(), std::size_t{1});
    }
};

QTEST_MAIN(RunExporterTest)
#include "tst_runexporter.moc"
