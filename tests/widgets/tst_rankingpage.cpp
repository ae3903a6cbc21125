// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/log/runlogger.h"
#include "tests/support/loggedruns.h"
#include "widgets/forms/userchooser.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/rankingpage.h"
#include "widgets/pages/rankingpanel.h"
#include "widgets/pages/userlistspanel.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/parameterplot.h"
#include "widgets/plots/seriesplot.h"
#include "widgets/runs/runchoicemodel.h"
#include "widgets/runs/runchooser.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

template<typename Widget>
Widget* named(const QWidget& page, const char* name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

/// Hit rates of lists of 1, 2 and 10 items, sampled and full, and a validation curve.
RunId addRanked(ExperimentLog& log, const std::string& model, std::uint64_t seed, const std::string& factors,
                double full)
{
    NewRun made = test::newRun(model, seed, factors);
    RunSettings settings = RunSettings::fromJson(nlohmann::json::parse(made.settings));
    settings.evaluation.k = {1, 2, 10};
    made.settings = settings.toJson().dump();
    const RunId run = log.createRun(made);
    Split split;
    split.specification = "random:0.8";
    split.hash = "s" + std::to_string(seed);
    log.setSplit(run, split, 30);
    Measured measured;
    for (const int k : {1, 2, 10}) {
        const std::string length = "hr@" + std::to_string(k);
        measured.values[length] = full + k / 100.0;
        measured.values[length + ":uni99"] = full + 0.3 + k / 100.0;
    }
    measured.protocol = "data=abc; split=" + split.hash + "; candidates=full, uni:99 seed 1; k=1,2,10";
    log.appendSeries(run, {{"network.validation_hr@10", 1, 0.2},
                           {"network.validation_hr@10", 2, 0.3},
                           {"network.validation_rmse", 1, 1.0}});
    log.setResults(run, measured);
    log.finishRun(run, {});
    return run;
}

} // namespace

/// Runs 1 and 2 are seeds of pmf with 30 factors, 3 is one with 8, 4 measured one k only.
class RankingPageTest : public QObject
{
    Q_OBJECT

    struct House
    {
        QTemporaryDir folder;
        Workspace workspace;
        std::unique_ptr<RankingPage> page;

        explicit House(bool isEmpty = false)
        {
            const QString path = folder.filePath(QStringLiteral("log.sqlite"));
            {
                ExperimentLog log(path.toStdString());
                if (!isEmpty) {
                    addRanked(log, "pmf", 1, "30", 0.2);
                    addRanked(log, "pmf", 2, "30", 0.4);
                    addRanked(log, "pmf", 1, "8", 0.1);
                    test::addRun(log, "biased-mf", 1, "8", 0.9);
                }
            }
            open(path);
        }
        void open(const QString& path)
        {
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(path);
            QTRY_COMPARE(opened.count(), 1);
            page = std::make_unique<RankingPage>(workspace);
            page->resize(1200, 800);
            page->show();
        }
        RunChooser* chooser() const { return page->findChild<RunChooser*>(); }
        QAbstractItemModel* values() const { return named<TableView>(*page, "Ranking metrics")->model(); }
        void choose(const QList<qint64>& runs)
        {
            QTRY_VERIFY(chooser()->hasRuns());
            if (chooser()->chosen() == runs) {
                QTRY_VERIFY(values()->rowCount() > 0);
                return;
            }
            QSignalSpy shown(page.get(), &RankingPage::shown);
            chooser()->setChosen(runs);
            QTRY_COMPARE(shown.count(), 1);
        }
        void chooseMetric(const char* metric)
        {
            auto* box = named<QComboBox>(*page, "Metric");
            box->setCurrentIndex(box->findData(QLatin1String(metric)));
            Q_EMIT box->activated(box->currentIndex());
        }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyLogSaysWhatToDo()
    {
        House house(true);
        QTRY_VERIFY(house.chooser()->isRead());
        bool isSaid = false;
        for (const QLabel* label : house.page->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("Train page")));
        QVERIFY(isSaid);
    }

    void theNewestRunIsChosenFirst()
    {
        House house;
        auto* model = house.page->findChild<RunChoiceModel*>();
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        QTRY_COMPARE(house.chooser()->chosen(), QList<qint64>{4});
        QTRY_VERIFY(house.values()->rowCount() > 0);
        // it measured one k: the page says how to get the others
        QTRY_VERIFY(house.page->findChild<CommandLine*>()->isVisible());
        const QString command = house.page->findChild<CommandLine*>()->command();
        QVERIFY2(command.contains(QStringLiteral("--k 1,2,3,4,5,6,7,8,9,10")), qPrintable(command));
    }

    void sampledAndFullStandSideBySide()
    {
        House house;
        house.choose({3});
        house.chooseMetric("hr");
        QAbstractItemModel* values = house.values();
        new QAbstractItemModelTester(values, QAbstractItemModelTester::FailureReportingMode::QtTest, values);
        QCOMPARE(values->rowCount(), 6);
        QCOMPARE(values->index(0, 1).data().toString(), QStringLiteral("full"));
        QCOMPARE(values->index(0, 3).data().toString(), QStringLiteral("0.1100"));
        QCOMPARE(values->index(3, 1).data().toString(), QStringLiteral("uni99"));
        QCOMPARE(values->index(5, 3).data().toString(), QStringLiteral("0.5000"));
        const QString csv = house.page->findChild<ParameterPlot*>()->csv();
        QVERIFY2(csv.contains(QStringLiteral("pmf (factors=8) · full")) || csv.contains(QStringLiteral("pmf · full")),
                 qPrintable(csv));
        QVERIFY(csv.contains(QStringLiteral("· uni99")));
        QVERIFY(!house.page->findChild<CommandLine*>()->isVisible());
        QCOMPARE(house.page->findChild<ParameterPlot*>()->yTitle(), QStringLiteral("Hit rate@k (↑ better)"));
    }

    // Seeds 0.21 and 0.41 of lists of one item: mean 0.31, ± 12.7062·0.141421/√2 = 1.27, cut at 0 and 1.
    void seedsAreOneSet()
    {
        House house;
        house.choose({1, 2, 3});
        house.chooseMetric("hr");
        QAbstractItemModel* values = house.values();
        QCOMPARE(values->rowCount(), 12);
        QCOMPARE(values->index(0, 0).data().toString(), QStringLiteral("pmf (factors=30), 2 seeds"));
        QCOMPARE(values->index(0, 3).data().toString(), QStringLiteral("0.3100"));
        QCOMPARE(values->index(0, values->columnCount() - 1).data().toString(), QStringLiteral("0.0000 to 1.0000"));
        // a curve a seed on the validation part, one entry in the legend
        const auto& series = house.page->findChild<SeriesPlot*>()->series();
        QCOMPARE(series.size(), std::size_t{3});
        QVERIFY(series[0].isListed && !series[1].isListed && series[2].isListed);
        QCOMPARE(series[0].values, (std::vector<double>{0.2, 0.3}));
        QCOMPARE(named<QComboBox>(*house.page, "List length against epoch")->currentText(), QStringLiteral("10"));
    }

    void otherWaysOfMeasuringAreNamed()
    {
        House house;
        {
            ExperimentLog log(house.folder.filePath(QStringLiteral("log.sqlite")).toStdString());
            NewRun other = test::newRun("pmf", 1, "16");
            other.data.hash = "def";
            const RunId run = log.createRun(other);
            Measured measured;
            measured.values["hr@10"] = 0.5;
            measured.protocol = "data=def; k=10";
            log.setResults(run, measured);
            log.finishRun(run, {});
        }
        house.workspace.runBook().refresh();
        QTRY_COMPARE(house.page->findChild<RunChoiceModel*>()->rowCount(), 5);
        house.choose({3, 5});
        const QString said = house.page->findChild<Notice*>()->text();
        QVERIFY2(said.contains(QStringLiteral("data: abc against def")), qPrintable(said));
    }

    void runsAreFoundAndTicked()
    {
        House house;
        QTRY_VERIFY(house.chooser()->hasRuns());
        auto* view = named<QListView>(*house.page, "Runs");
        named<QLineEdit>(*house.page, "Find runs")->setText(QStringLiteral("factors=8"));
        QCOMPARE(view->model()->rowCount(), 2);
        const QModelIndex run3 = view->model()->index(1, 0);
        QVERIFY(run3.data().toString().startsWith(QStringLiteral("3 · pmf · made")));
        QVERIFY(view->model()->setData(run3, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(house.chooser()->chosen(), (QList<qint64>{4, 3}));
        named<QToolButton>(*house.page, "Choose none")->click();
        QVERIFY(house.chooser()->chosen().isEmpty());
        // what is chosen for Compare is chosen here
        house.workspace.runBook().setCompared({1, 2});
        QCOMPARE(house.chooser()->chosen(), (QList<qint64>{1, 2}));
    }

    void theChoiceComesBack()
    {
        House house;
        house.choose({1});
        house.chooseMetric("hr");
        const QVariantMap state = house.page->saveState();
        RankingPage again(house.workspace);
        again.restoreState(state);
        again.show();
        QTRY_VERIFY(again.findChild<RunChooser*>()->hasRuns());
        again.findChild<RunChooser*>()->setChosen({1});
        QTRY_COMPARE(named<QComboBox>(again, "Metric")->currentData().toString(), QStringLiteral("hr"));
    }

    void listsOfAUserStandSideBySide()
    {
        House house(true);
        house.page.reset();
        house.workspace.openDemo();
        QTRY_VERIFY(house.workspace.dataset() != nullptr);
        const Dataset& dataset = *house.workspace.dataset();
        for (const char* model : {"popularity", "pmf"}) {
            RunSettings settings = defaultSettings(model);
            if (settings.model == "pmf")
                settings.parameters.set("epochs", std::int64_t{1});
            settings.threads = 1;
            RunLogger logger(*house.workspace.log(), settings, dataset);
            logger.finish(run(settings, dataset, logger, {}, logger.options()));
        }
        house.page = std::make_unique<RankingPage>(house.workspace);
        house.page->resize(1200, 800);
        house.page->show();
        house.workspace.runBook().refresh();
        house.choose({1, 2});
        auto* lists = house.page->findChild<UserListsPanel*>();
        QSignalSpy listed(lists, &UserListsPanel::listed);
        house.page->findChild<QTabBar*>()->setCurrentIndex(1);
        QTRY_COMPARE(listed.count(), 1);
        auto* first = named<TableView>(*lists, "List of run 1 · popularity, seed 1");
        auto* second = named<TableView>(*lists, "List of run 2 · pmf, seed 1");
        QVERIFY(first != nullptr && second != nullptr);
        QCOMPARE(first->model()->rowCount(), 10);
        QVERIFY(first->isColumnHidden(5)); // nothing moves against itself
        QVERIFY(second->model()->rowCount() >= 10);
        QVERIFY(!second->isColumnHidden(5));
        QVERIFY(!first->model()->index(0, 1).data().toString().isEmpty());
        const QString before =
            first->model()->index(0, 2).data().toString() + second->model()->index(0, 2).data().toString();
        for (QToolButton* next : lists->findChildren<QToolButton*>())
            if (next->accessibleName() == QStringLiteral("Next user"))
                next->click();
        QTRY_COMPARE(listed.count(), 2);
        QVERIFY(before !=
                first->model()->index(0, 2).data().toString() + second->model()->index(0, 2).data().toString());
    }

    void listsNeedTheirData()
    {
        House house;
        house.choose({3});
        house.page->findChild<QTabBar*>()->setCurrentIndex(1);
        bool isSaid = false;
        for (const QLabel* label : house.page->findChild<UserListsPanel*>()->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("Open the data")));
        QVERIFY(isSaid);
    }
};

QTEST_MAIN(RankingPageTest)
#include "tst_rankingpage.moc"
