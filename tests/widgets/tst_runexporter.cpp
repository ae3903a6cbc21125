// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/exchange/onnxmodel.h"
#include "core/log/runlogger.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/models/tableexport.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/runs/verdictpanel.h"

#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
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

RunId train(ExperimentLog& log, const Dataset& data, const std::string& model = "biased-mf")
{
    RunSettings settings = defaultSettings(model);
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
        for (const QAction* action : exporter.menu()->actions()) // a bundle needs no run
            QVERIFY(action->isSeparator() || action->isEnabled() == (action->objectName() == u"verifyBundle"));
        exporter.setRuns({run});
        QSignalSpy written(&exporter, &RunExporter::written);
        Verifier& verifier = workspace.verifier();
        VerdictPanel panel(verifier);
        QVERIFY(panel.isHidden());
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
        QTRY_VERIFY(verifier.verdict() != nullptr);
        QVERIFY2(verifier.verdict()->isIdentical(), qPrintable(verifier.verdict()->text()));
        // every value with both sides, in the run's own numbers
        QVERIFY(!panel.isHidden());
        const auto* view = panel.findChild<TableView*>();
        const auto values = workspace.log()->values(run);
        QVERIFY(view->model()->rowCount() > int(values.size())); // points of curves besides
        bool isFound = false;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto cell = [&](int column) { return view->model()->index(row, column).data().toString(); };
            QCOMPARE(cell(2), cell(3));
            QCOMPARE(cell(4), QStringLiteral("–"));
            isFound = isFound || (cell(1) == u"RMSE" && cell(2).toDouble() == values.at("rmse"));
        }
        QVERIFY(isFound);
        verifier.forget();
        QVERIFY(panel.isHidden());
        exporter.verifyBundle(path("a.zip"));
        QTRY_VERIFY(verifier.verdict() != nullptr);
        QVERIFY(verifier.verdict()->isIdentical());
        QVERIFY(verifier.verdict()->text().startsWith(QStringLiteral("Bundle a.zip")));
        QSignalSpy refused(&verifier, &Verifier::failed);
        exporter.verifyBundle(path("a.pdf"));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(failed.isEmpty());
        exporter.writeReportTo(QStringLiteral("/nowhere/at/all.pdf"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void aBundleIsImportedAndAWrongFileExplained()
    {
        Workspace from;
        Workspace into;
        for (const auto& [workspace, name] : {std::pair(&from, "from.sqlite"), std::pair(&into, "into.sqlite")}) {
            QSignalSpy opened(workspace, &Workspace::logChanged);
            workspace->openLog(path(name));
            QTRY_VERIFY(!opened.isEmpty());
        }
        const RunId run = train(*from.log(), makeSyntheticDataset({60, 40, 900, 2}));
        QWidget window;
        RunExporter exporter(from, &window);
        exporter.setRuns({run});
        QSignalSpy written(&exporter, &RunExporter::written);
        exporter.writeBundleTo(path("runs.zip"));
        QTRY_COMPARE(written.size(), 1);
        const auto boxOf = [&window] { return window.findChild<QMessageBox*>(); };
        importBundle(into, path("runs.zip"), &window);
        QTRY_VERIFY(boxOf() != nullptr);
        QCOMPARE(boxOf()->icon(), QMessageBox::Information);
        QCOMPARE(into.log()->listRuns().size(), std::size_t{1});
        boxOf()->close();
        QTRY_VERIFY(boxOf() == nullptr);
        QFile wrong(path("wrong.zip"));
        QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("no bundle") == 9);
        wrong.close();
        importBundle(into, path("wrong.zip"), &window);
        QTRY_VERIFY(boxOf() != nullptr);
        QCOMPARE(boxOf()->icon(), QMessageBox::Warning);
        // what and where in their own places
        QVERIFY(!boxOf()->text().contains(QStringLiteral("wrong.zip")));
        QVERIFY(boxOf()->informativeText().contains(QStringLiteral("wrong.zip")));
        QCOMPARE(into.log()->listRuns().size(), std::size_t{1});
        boxOf()->close();
        QTRY_VERIFY(boxOf() == nullptr);
    }

    void writesANetworkWithItsIds()
    {
        Workspace workspace;
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(path("networks.sqlite"));
        QTRY_VERIFY(!opened.isEmpty());
        const Dataset data = makeSyntheticDataset({60, 40, 900, 2});
        const RunId factors = train(*workspace.log(), data);
        const RunId network = train(*workspace.log(), data, "autoencoder");
        QWidget page;
        RunExporter exporter(workspace, &page);
        const auto* action = exporter.menu()->findChild<QAction*>(QStringLiteral("network"));
        exporter.setRuns({factors, network});
        QVERIFY(!action->isEnabled()); // one file, one network
        exporter.setRuns({network});
        QVERIFY(action->isEnabled());
        QSignalSpy written(&exporter, &RunExporter::written);
        exporter.writeNetworkTo(path("n.onnx"));
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(QFile::exists(path("n.ids.json")));
        const OnnxModel again = openOnnx(path("n.onnx").toStdString(), data);
        QVERIFY(again.isSameData);
        QCOMPARE(again.name, std::string("autoencoder"));
        // factors are no network, which is said
        QSignalSpy failed(&exporter, &RunExporter::failed);
        exporter.setRuns({factors});
        exporter.writeNetworkTo(path("f.onnx"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(path("f.onnx")));
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
