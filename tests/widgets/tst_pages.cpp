// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/startview.h"
#include "widgets/pages/tradeoffpage.h"
#include "widgets/pages/trainpage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/losscurveplot.h"
#include "widgets/plots/tradeoffplot.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

QPushButton* button(const QWidget& page, const QString& text)
{
    for (QPushButton* candidate : page.findChildren<QPushButton*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text))
            return candidate;
    return nullptr;
}

TableView* table(const QWidget& page, const QString& name)
{
    for (TableView* view : page.findChildren<TableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

void chooseModel(const QWidget& page, const QString& name)
{
    for (QComboBox* box : page.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Model")) {
            box->setCurrentIndex(box->findData(name));
            return; // the form was built anew
        }
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

    /// A workspace with demo data in it.
    static void openDemo(Workspace& workspace)
    {
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        QTRY_COMPARE(changed.count(), 1);
    }

    QUrl m_report;

public Q_SLOTS:
    void takeReport(const QUrl& url) { m_report = url; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theStartCardOpensDemoData()
    {
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        const QList<ActionCard*> cards = page.findChildren<ActionCard*>();
        QCOMPARE(cards.size(), 3);
        QTest::mouseClick(cards.first(), Qt::LeftButton);
        QTRY_VERIFY(workspace.dataset() != nullptr);
        TableView* attributes = page.findChild<TableView*>();
        QTRY_VERIFY(attributes->isVisible());
        QVERIFY(attributes->model()->rowCount() > 5);
    }

    void aFileThatIsNotThereIsSaidOnThePage()
    {
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        workspace.open(QStringLiteral("/nowhere/ratings.csv"));
        auto* notice = page.findChild<Notice*>();
        QTRY_VERIFY(!notice->text().isEmpty());
        QVERIFY2(notice->text().contains(QStringLiteral("/nowhere/ratings.csv")), qPrintable(notice->text()));
    }

    void aBadLineIsNamedAndTheOldDataStay()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ratings.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("userId,movieId,rating,timestamp\n1,1,4.0,1\n1,2,good,2\n2,1,3.0,3\n");
        file.close();
        Workspace workspace;
        DataPage page(workspace);
        openDemo(workspace);
        const DatasetPtr before = workspace.dataset();
        QSignalSpy failed(&workspace, &Workspace::loadFailed);
        workspace.open(file.fileName());
        QTRY_COMPARE(failed.count(), 1);
        const QString text = page.findChild<Notice*>()->text();
        QVERIFY2(text.contains(QStringLiteral("line 3")) && text.contains(QStringLiteral("good")), qPrintable(text));
        QCOMPARE(workspace.dataset(), before);
        QVERIFY(workspace.recent().isEmpty());
    }

    void trainsWithLiveCurvesAndLogsTheRun()
    {
        QTemporaryDir folder;
        Workspace workspace;
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
        QTRY_COMPARE(opened.count(), 1);
        TrainPage page(workspace);
        RunsPage runs(workspace);
        page.show();
        runs.show();
        openDemo(workspace);
        chooseModel(page, QStringLiteral("pmf"));
        page.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(4);
        QPushButton* train = button(page, QStringLiteral("Train"));
        QPushButton* stop = button(page, QStringLiteral("Stop"));
        QVERIFY(train->isEnabled() && !stop->isEnabled());
        QSignalSpy ended(&page, &TrainPage::ended);
        train->click();
        QVERIFY(!train->isEnabled() && stop->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        QVERIFY(train->isEnabled() && !stop->isEnabled());
        QVERIFY(table(page, QStringLiteral("Metrics of the run"))->model()->rowCount() > 5);
        QVERIFY(page.findChild<LossCurvePlot*>()->csv().count(QLatin1Char('\n')) > 4);
        QVERIFY(page.findChild<CommandLine*>()->command().contains(
            QStringLiteral("--model pmf --data demo --set epochs=4")));

        runs.refresh();
        TableView* list = table(runs, QStringLiteral("Runs"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(runs.findChild<CommandLine*>()->command().contains(QStringLiteral("--model pmf")));
        QVERIFY(!button(runs, QStringLiteral("Resume"))->isEnabled());

        // the report lies beside the log
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeReport");
        button(runs, QStringLiteral("Report"))->click();
        QTRY_VERIFY(!m_report.isEmpty());
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QFile report(m_report.toLocalFile());
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("pmf"));
    }

    void aStoppedRunIsShownAndResumes()
    {
        QTemporaryDir folder;
        Workspace workspace;
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
        QTRY_COMPARE(opened.count(), 1);
        TrainPage page(workspace);
        RunsPage runs(workspace);
        connect(&runs, &RunsPage::resumeWanted, &page, &TrainPage::resume);
        page.show();
        runs.show();
        openDemo(workspace);
        chooseModel(page, QStringLiteral("pmf"));
        page.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(3000);
        page.findChild<QSpinBox*>(QStringLiteral("patience"))->setValue(0);
        QSignalSpy ended(&page, &TrainPage::ended);
        page.train();
        QSignalSpy epochs(page.run(), &RunJob::epochsArrived);
        QTRY_VERIFY(epochs.count() > 0);
        button(page, QStringLiteral("Stop"))->click();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(page.run()->result() == nullptr || page.run()->result()->outcome == Outcome::Stopped);

        runs.refresh();
        QTRY_VERIFY(button(runs, QStringLiteral("Resume"))->isEnabled());
        button(runs, QStringLiteral("Resume"))->click();
        QVERIFY(page.isTraining());
        page.stop();
        QTRY_COMPARE(ended.count(), 2);
        QTRY_VERIFY(workspace.jobs().isIdle());
        QCOMPARE(workspace.log()->listRuns().size(), std::size_t{1}); // the same run went on
    }

    void aRunThatFailsSaysWhy()
    {
        Workspace workspace;
        TrainPage page(workspace);
        page.show();
        openDemo(workspace);
        chooseModel(page, QStringLiteral("pmf"));
        for (QLineEdit* line : page.findChildren<QLineEdit*>())
            if (line->accessibleName() == QStringLiteral("Split"))
                line->setText(QStringLiteral("rnadom:0.8"));
        QSignalSpy ended(&page, &TrainPage::ended);
        page.train();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("rnadom")));
        QVERIFY(button(page, QStringLiteral("Train"))->isEnabled());
    }

    void aSweepDrawsThePlane()
    {
        Workspace workspace;
        TradeOffPage page(workspace);
        page.show();
        openDemo(workspace);
        chooseModel(page, QStringLiteral("pmf"));
        for (QComboBox* box : page.findChildren<QComboBox*>())
            if (box->findData(QStringLiteral("factors")) >= 0) {
                box->setCurrentIndex(box->findData(QStringLiteral("factors")));
                break;
            }
        const auto values = [&] {
            for (QLineEdit* line : page.findChildren<QLineEdit*>())
                if (line->toolTip().startsWith(QStringLiteral("From:to:step")))
                    return line;
            return static_cast<QLineEdit*>(nullptr);
        }();
        values->setText(QStringLiteral("4:"));
        QVERIFY(!button(page, QStringLiteral("Sweep"))->isEnabled());
        values->setText(QStringLiteral("2,4,8"));
        page.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(2);
        QSignalSpy ended(&page, &TradeOffPage::ended);
        button(page, QStringLiteral("Sweep"))->click();
        QVERIFY(page.isSweeping());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 120000);
        QCOMPARE(table(page, QStringLiteral("Points of the sweep"))->model()->rowCount(), 3);
        QCOMPARE(page.findChild<TradeOffPlot*>()->csv().count(QStringLiteral("Points,")), 3);
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
