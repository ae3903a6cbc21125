// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/log/runlogger.h"
#include "tests/support/loggedruns.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/searchcombo.h"
#include "widgets/models/grouptables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/groupspage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/groupdots.h"
#include "widgets/theme/colours.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
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

/// Two metrics by gender, one of them by age as well; X is small.
RunId addGrouped(ExperimentLog& log, std::uint64_t seed, double women, double men)
{
    const RunId run = log.createRun(test::newRun("pmf", seed, "30"));
    Measured measured;
    measured.values = {{"rmse", 0.9}, {"ndcg@10", 0.3}};
    measured.groups["ndcg@10"] = {{"gender=F", women, 40, false},
                                  {"gender=M", men, 60, false},
                                  {"gender=X", 0.01, 3, true},
                                  {"age=25", 0.2, 50, false},
                                  {"age=35", 0.4, 50, false}};
    measured.groups["rmse"] = {{"gender=F", 1.0, 400, false}, {"gender=M", 0.8, 600, false}};
    measured.protocol = "data=abc; split=s" + std::to_string(seed) + "; k=10";
    log.setResults(run, measured);
    log.finishRun(run, {});
    return run;
}

struct House
{
    QTemporaryDir folder;
    Workspace workspace;
    std::unique_ptr<GroupsPage> page;

    explicit House(const std::function<void(ExperimentLog&)>& fill)
    {
        const QString path = folder.filePath(QStringLiteral("log.sqlite"));
        {
            ExperimentLog log(path.toStdString());
            fill(log);
        }
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(path);
        QTRY_COMPARE(opened.count(), 1);
        page = std::make_unique<GroupsPage>(workspace);
        page->resize(1200, 800);
        page->show();
    }
    void waitForGroups() const { QTRY_VERIFY(gaps()->rowCount() > 0); }
    QAbstractItemModel* gaps() const { return named<TableView>(*page, "Gaps between groups")->model(); }
    QAbstractItemModel* all() const { return named<TableView>(*page, "Every metric by group")->model(); }
    bool says(const QString& part) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
};

} // namespace

class GroupsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void groupsHaveTheTitlesOfTheData()
    {
        const QTemporaryDir folder;
        writeSyntheticDataset({60, 40, 900, 1}, folder.path().toStdString(), "ml-1m");
        const Dataset data = loadDataset(folder.path().toStdString());
        QCOMPARE(groupLabel("gender=F,age=25", &data), QStringLiteral("female, 25–34"));
        QCOMPARE(groupLabel("age=25,club=x", &data), QStringLiteral("25–34, x")); // the data know no clubs
        QCOMPARE(groupLabel("gender=F,age=25", nullptr), QStringLiteral("F, 25"));
    }

    void anEmptyLogSaysWhatToDo()
    {
        House house([](ExperimentLog&) {});
        QTRY_VERIFY(house.says(QStringLiteral("Train page")));
    }

    void aRunWithoutGroupsSaysHowToGetThem()
    {
        House house([](ExperimentLog& log) {
            const RunId run = log.createRun(test::newRun("pmf", 1, "30"));
            Measured measured;
            measured.values["rmse"] = 0.9;
            measured.protocol = "k=10";
            log.setResults(run, measured);
            log.finishRun(run, {});
        });
        QTRY_VERIFY(house.says(QStringLiteral("not measured by groups")));
    }

    void everyMetricAndGroupIsThere()
    {
        House house([](ExperimentLog& log) { addGrouped(log, 1, 0.2, 0.4); });
        house.waitForGroups();
        for (QAbstractItemModel* model : {house.gaps(), house.all()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        auto* partition = named<QComboBox>(*house.page, "Groups by");
        QCOMPARE(partition->count(), 2);
        partition->setCurrentIndex(partition->findData(QStringLiteral("gender")));
        Q_EMIT partition->activated(partition->currentIndex());

        QCOMPARE(house.gaps()->rowCount(), 2);
        QCOMPARE(house.gaps()->index(0, 0).data().toString(), QStringLiteral("RMSE ↓"));
        QCOMPARE(house.gaps()->index(0, 2).data().toString(), QStringLiteral("0.2000"));
        QCOMPARE(house.gaps()->index(0, 3).data().toString(), QStringLiteral("0.800"));
        QCOMPARE(house.gaps()->index(0, 4).data().toString(), QStringLiteral("F"));
        QCOMPARE(house.gaps()->index(1, 4).data().toString(), QStringLiteral("F")); // X is worse, but small
        QCOMPARE(house.gaps()->index(1, 5).data().toString(), QStringLiteral("M"));

        QCOMPARE(house.all()->rowCount(), 5);
        QCOMPARE(house.all()->index(2, 5).data().toString(), QStringLiteral("-0.2000"));
        QCOMPARE(house.all()->index(2, 6).data().toString(), QStringLiteral("worst"));
        const QModelIndex small = house.all()->index(4, 6);
        QCOMPARE(small.data().toString(), QStringLiteral("few users"));
        QCOMPARE(small.data(Qt::ForegroundRole).value<QColor>(), coloursOf(QApplication::palette()).muted);
        QVERIFY(!house.all()->index(4, 5).data(Qt::ForegroundRole).value<QColor>().isValid() ||
                house.all()->index(4, 5).data().toString() == QStringLiteral("–"));

        // other data are in hand (none): one run has no intervals, and the page says so
        QCOMPARE(house.all()->index(0, 4).data().toString(), QStringLiteral("–"));
        QVERIFY(house.page->findChild<Notice*>()->text().contains(QStringLiteral("Open the run's data")));
    }

    void thePlotIsSortedAndFollowsTheTable()
    {
        House house([](ExperimentLog& log) { addGrouped(log, 1, 0.2, 0.4); });
        house.waitForGroups();
        auto* plot = house.page->findChild<GroupDots*>();
        auto* partition = named<QComboBox>(*house.page, "Groups by");
        partition->setCurrentIndex(partition->findData(QStringLiteral("gender")));
        Q_EMIT partition->activated(partition->currentIndex());
        QCOMPARE(plot->xTitle(), QStringLiteral("NDCG@10 (↑ better)"));
        QCOMPARE(plot->yTitle(), QStringLiteral("gender"));
        QCOMPARE(plot->dots().size(), 3);
        QCOMPARE(plot->dots()[0].label, QStringLiteral("M"));
        QCOMPARE(plot->dots()[2].label, QStringLiteral("X")); // small ones come last
        QVERIFY(plot->csv().contains(QStringLiteral("\"X\",3,")));
        named<TableView>(*house.page, "Gaps between groups")->selectKey(0);
        QCOMPARE(plot->xTitle(), QStringLiteral("RMSE (↓ better)"));
        QCOMPARE(plot->dots()[0].label, QStringLiteral("M")); // the smaller the better
        QCOMPARE(named<QComboBox>(*house.page, "Metric")->currentText(), QStringLiteral("RMSE ↓"));
        const QString path = house.folder.filePath(QStringLiteral("groups.png"));
        QVERIFY(plot->exportFigure(path));
        QVERIFY(!QImage(path).isNull());
    }

    // Women 0.2 and 0.3, men 0.4: differences 0.2 and 0.1, mean 0.15, s/√2 = 0.05, t(0.975, 1) = 12.706205.
    void seedsGiveIntervals()
    {
        House house([](ExperimentLog& log) {
            addGrouped(log, 1, 0.2, 0.4);
            addGrouped(log, 2, 0.3, 0.4);
        });
        house.waitForGroups();
        QSignalSpy shown(house.page.get(), &GroupsPage::shown);
        house.page->findChild<QCheckBox*>()->setChecked(true);
        QTRY_COMPARE(shown.count(), 1);
        auto* partition = named<QComboBox>(*house.page, "Groups by");
        partition->setCurrentIndex(partition->findData(QStringLiteral("gender")));
        Q_EMIT partition->activated(partition->currentIndex());
        QCOMPARE(house.gaps()->index(1, 2).data().toString(), QStringLiteral("0.1500"));
        QCOMPARE(house.gaps()->index(1, 6).data().toString(), QStringLiteral("-0.4853 to 0.7853"));
        QVERIFY(house.says(QStringLiteral("2 seeds")));
        QVERIFY(house.page->findChild<Notice*>()->text().isEmpty());
    }

    void rowsAreFound()
    {
        House house([](ExperimentLog& log) { addGrouped(log, 1, 0.2, 0.4); });
        house.waitForGroups();
        auto* partition = named<QComboBox>(*house.page, "Groups by");
        partition->setCurrentIndex(partition->findData(QStringLiteral("gender")));
        Q_EMIT partition->activated(partition->currentIndex());
        named<QLineEdit>(*house.page, "Find a metric or group")->setText(QStringLiteral("RMSE"));
        QCOMPARE(house.all()->rowCount(), 2);
    }

    void theRunsDataGiveIntervalsOverUsers()
    {
        House house([](ExperimentLog&) {});
        house.workspace.openDemo();
        QTRY_VERIFY(house.workspace.dataset() != nullptr);
        const Dataset& dataset = *house.workspace.dataset();
        RunSettings settings = defaultSettings("popularity");
        settings.threads = 1;
        for (const bool hasGroups : {true, false}) {
            settings.evaluation.groups =
                hasGroups ? std::vector<std::string>{"gender", "gender*age"} : std::vector<std::string>{};
            RunLogger logger(*house.workspace.log(), settings, dataset);
            logger.finish(run(settings, dataset, logger, {}, logger.options()));
        }
        QSignalSpy shown(house.page.get(), &GroupsPage::shown);
        house.workspace.runBook().refresh();
        QTRY_COMPARE(shown.count(), 1); // the newest, which has no groups
        QTRY_VERIFY(house.says(QStringLiteral("from a terminal")));
        const QString command = house.page->findChild<CommandLine*>()->command();
        QVERIFY2(command.contains(QStringLiteral("--group")) && command.contains(QStringLiteral("gender")),
                 qPrintable(command));

        auto* run = named<SearchCombo>(*house.page, "Run");
        run->setCurrentIndex(run->findData(qint64(1)));
        Q_EMIT run->chosen(run->currentIndex());
        house.waitForGroups();
        QVERIFY(house.page->findChild<Notice*>()->text().isEmpty());
        int intervals = 0;
        for (int row = 0; row < house.all()->rowCount(); ++row)
            intervals += house.all()->index(row, 4).data().toString() != QStringLiteral("–");
        QVERIFY(intervals > 0);
    }

    void theChoiceComesBack()
    {
        House house([](ExperimentLog& log) { addGrouped(log, 1, 0.2, 0.4); });
        house.waitForGroups();
        auto* partition = named<QComboBox>(*house.page, "Groups by");
        partition->setCurrentIndex(1);
        Q_EMIT partition->activated(1);
        GroupsPage again(house.workspace);
        again.restoreState(house.page->saveState());
        again.show();
        QTRY_COMPARE(named<QComboBox>(again, "Groups by")->currentText(), partition->currentText());
    }
};

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
