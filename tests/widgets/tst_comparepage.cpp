// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loggedruns.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/comparepage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/seriesplot.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

template<typename Widget>
Widget* named(const QWidget& page, const char* name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    return nullptr;
}

} // namespace

/// Runs 1 and 2 are seeds of pmf with 30 factors, 3 and 4 of pmf with 8, 5 is biased-mf on another split.
class ComparePageTest : public QObject
{
    Q_OBJECT

    struct House
    {
        QTemporaryDir folder;
        Workspace workspace;
        std::unique_ptr<ComparePage> page;

        House()
        {
            const QString path = folder.filePath(QStringLiteral("log.sqlite"));
            {
                ExperimentLog log(path.toStdString());
                test::addRun(log, "pmf", 1, "30", 0.9, {0.1F, 0.2F, 0.3F, 0.4F});
                test::addRun(log, "pmf", 2, "30", 0.8, {0.1F, 0.2F, 0.3F, 0.4F});
                test::addRun(log, "pmf", 1, "8", 0.7, {0.3F, 0.2F, 0.4F, 0.3F});
                test::addRun(log, "pmf", 2, "8", 0.6, {0.3F, 0.2F, 0.4F, 0.3F});
                test::addRun(log, "biased-mf", 9, "8", 0.5, {0.3F, 0.2F, 0.4F, 0.3F});
            }
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(path);
            QTRY_COMPARE(opened.count(), 1);
            page = std::make_unique<ComparePage>(workspace);
            page->resize(1200, 800);
            page->show();
        }
        void compare(const QList<qint64>& runs)
        {
            QSignalSpy done(page.get(), &ComparePage::compared);
            workspace.runBook().setCompared(runs);
            QTRY_COMPARE(done.count(), 1);
        }
        QAbstractItemModel* metrics() const { return named<QTableView>(*page, "Metrics side by side")->model(); }
        QAbstractItemModel* tests() const { return named<TableView>(*page, "Tests paired over users")->model(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sendsToTheRunsWhereNothingIsChosen()
    {
        House house;
        QSignalSpy wanted(house.page.get(), &ComparePage::runsWanted);
        for (QPushButton* button : house.page->findChildren<QPushButton*>())
            if (button->isVisible())
                button->click();
        QCOMPARE(wanted.count(), 1);
        house.compare({1, 2}); // seeds of one setting
        bool isSaid = false;
        for (const QLabel* label : house.page->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("seeds of one setting")));
        QVERIFY(isSaid);
    }

    /// RMSE 0.9 and 0.8: mean 0.85, s = 0.070711, t(0.975, 1) = 12.7062: ± 0.6353. The other mean, 0.65, is the best.
    /// NDCG@10 differs by 0.2, 0, 0.1 and −0.1 in both seeds: 0.05 in the mean, better for 2, worse for 1.
    void setsOfSeedsStandSideBySide()
    {
        House house;
        new QAbstractItemModelTester(house.metrics(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     house.metrics());
        house.compare({1, 2, 3, 4});
        QAbstractItemModel* metrics = house.metrics();
        QCOMPARE(metrics->columnCount(), 3);
        QCOMPARE(metrics->headerData(1, Qt::Horizontal).toString(), QStringLiteral("pmf (factors=30), 2 seeds"));
        QCOMPARE(metrics->index(0, 0).data().toString(), QStringLiteral("RMSE ↓"));
        QCOMPARE(metrics->index(0, 1).data().toString(), QStringLiteral("0.8500 ± 0.6353"));
        QVERIFY(!metrics->index(0, 1).data(Qt::FontRole).isValid());
        QVERIFY(metrics->index(0, 2).data(Qt::FontRole).value<QFont>().bold());

        QAbstractItemModel* tests = house.tests();
        QCOMPARE(tests->rowCount(), 1); // RMSE has no values per user
        QCOMPARE(tests->index(0, 0).data().toString(), QStringLiteral("NDCG@10"));
        QCOMPARE(tests->index(0, 1).data().toString(), QStringLiteral("0.0500"));
        QCOMPARE(tests->index(0, 6).data().toInt(), 2);
        QCOMPARE(tests->index(0, 7).data().toInt(), 1);
        QCOMPARE(tests->index(0, 8).data().toInt(), 1);

        QAbstractItemModel* settings = named<TableView>(*house.page, "Settings that differ")->model();
        QCOMPARE(settings->rowCount(), 1);
        QCOMPARE(settings->index(0, 0).data().toString(), QStringLiteral("factors"));
        QCOMPARE(settings->index(0, 2).data().toString(), QStringLiteral("8"));

        const auto& series = house.page->findChild<SeriesPlot*>()->series();
        QCOMPARE(series.size(), std::size_t{4});
        QCOMPARE(series[0].colour, series[1].colour);
        QVERIFY(series[0].isListed && !series[1].isListed);
        QVERIFY(series[0].colour != series[2].colour);
    }

    void anotherBaselineTurnsTheDifference()
    {
        House house;
        house.compare({1, 2, 3, 4});
        auto* baseline = named<QComboBox>(*house.page, "Baseline");
        QSignalSpy done(house.page.get(), &ComparePage::compared);
        baseline->setCurrentIndex(1);
        Q_EMIT baseline->activated(1);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(house.tests()->index(0, 1).data().toString(), QStringLiteral("-0.0500"));
        QCOMPARE(named<QComboBox>(*house.page, "Compared")->currentText(), QStringLiteral("pmf (factors=30), 2 seeds"));
    }

    void whatWasMeasuredOnOtherRowsIsNotTested()
    {
        House house;
        house.compare({1, 5});
        auto* refusal = named<QLabel>(*house.page, "Why there is no test");
        QVERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(QStringLiteral("split: s1 against s9")), qPrintable(refusal->text()));
        QCOMPARE(house.tests()->rowCount(), 0);
    }

    void aSetIsLeftOut()
    {
        House house;
        house.compare({1, 3, 5});
        QCOMPARE(house.metrics()->columnCount(), 4);
        QSignalSpy done(house.page.get(), &ComparePage::compared);
        for (QToolButton* leave : house.page->findChildren<QToolButton*>())
            if (leave->accessibleName().startsWith(QStringLiteral("Leave out biased-mf"))) {
                leave->click();
                break;
            }
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(house.metrics()->columnCount(), 3);
        QCOMPARE(house.workspace.runBook().compared(), (QList<qint64>{1, 3}));
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"
