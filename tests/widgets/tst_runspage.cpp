// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loggedruns.h"
#include "widgets/dialogs/runexporter.h"
#include "widgets/frame/commandline.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/workspace.h"
#include "widgets/runs/columnchooser.h"
#include "widgets/runs/filterbar.h"
#include "widgets/runs/runactions.h"
#include "widgets/runs/runbin.h"
#include "widgets/runs/runsview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
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

QPushButton* button(const QWidget& page, const char* text)
{
    for (QPushButton* candidate : page.findChildren<QPushButton*>())
        if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return candidate;
    return nullptr;
}

} // namespace

/// The Runs page through its widgets, on a log of made-up runs: 1, 2, 3 are seeds of pmf with 30 factors, 4 is pmf with
/// 8 factors, 5 is a failed run.
class RunsPageTest : public QObject
{
    Q_OBJECT

    struct House
    {
        QTemporaryDir folder;
        Workspace workspace;
        std::unique_ptr<RunsPage> page;
        RunsView* view = nullptr;
        QLineEdit* filter = nullptr;
        RunActions* actions = nullptr;

        House()
        {
            const QString path = folder.filePath(QStringLiteral("log.sqlite"));
            {
                ExperimentLog log(path.toStdString());
                test::addRun(log, "pmf", 1, "30", 0.9);
                test::addRun(log, "pmf", 2, "30", 0.8);
                test::addRun(log, "pmf", 3, "30", 0.7);
                test::addRun(log, "pmf", 1, "8", 0.85);
                log.failRun(log.createRun(test::newRun("biased-mf", 1, "4")), "the loss left the finite numbers");
            }
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(path);
            QTRY_COMPARE(opened.count(), 1);
            page = std::make_unique<RunsPage>(workspace);
            view = page->findChild<RunsView*>();
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         view->model());
            filter = named<QLineEdit>(*page, "Filter");
            actions = page->findChild<RunActions*>();
            page->resize(1200, 700);
            page->show();
            QTRY_COMPARE(rows(), 5);
            QTRY_VERIFY(cell(1, "RMSE ↓") != QStringLiteral("–")); // its column came
            QTRY_COMPARE(view->selectedRuns().size(), 1);
        }
        int rows() const { return view->model()->rowCount(); }
        int column(const QString& title) const
        {
            for (int i = 0; i < view->model()->columnCount(); ++i)
                if (view->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                    return i;
            return -1;
        }
        QString cell(int row, const char* title) const
        {
            return view->model()->index(row, column(QString::fromUtf8(title))).data().toString();
        }
        QList<qint64> runs() const
        {
            QList<qint64> list;
            for (int row = 0; row < rows(); ++row)
                list << view->model()->index(row, 0).data(RunsModel::kRunRole).toLongLong();
            return list;
        }
        void clickHeader(const char* title) const
        {
            QHeaderView* header = view->header();
            const int section = column(QString::fromUtf8(title));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
        }
        bool idle() { return workspace.jobs().isIdle() && !workspace.runEditor().isBusy(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsNewestFirstWithTheBestBold()
    {
        House house;
        QCOMPARE(house.runs(), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(house.cell(0, "State"), QStringLiteral("failed"));
        QCOMPARE(house.cell(0, "RMSE ↓"), QStringLiteral("–"));
        QCOMPARE(house.cell(1, "RMSE ↓"), QStringLiteral("0.8500"));
        const int rmse = house.column(QStringLiteral("RMSE ↓"));
        // runs 1 and 4 share their split and all runs their way of being measured
        for (int row = 1; row < 5; ++row)
            QCOMPARE(house.view->model()->index(row, rmse).data(Qt::FontRole).isValid(), house.runs()[row] == 3);
        const auto alignment = house.view->model()->index(1, rmse).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QVERIFY(alignment.testFlag(Qt::AlignRight));
        // a header is never cut
        const QFontMetrics metrics(house.view->header()->font());
        for (int i = 0; i < house.view->model()->columnCount(); ++i)
            QVERIFY(house.view->header()->sectionSize(i) >=
                    metrics.horizontalAdvance(
                        house.view->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()));
    }

    void aClickOnAHeaderSorts()
    {
        House house;
        house.clickHeader("RMSE ↓");
        QTRY_COMPARE(house.runs(), (QList<qint64>{3, 2, 4, 1, 5}));
        house.clickHeader("RMSE ↓");
        QTRY_COMPARE(house.runs(), (QList<qint64>{1, 4, 2, 3, 5}));
        house.clickHeader("RMSE ↓");
        QTRY_COMPARE(house.runs(), (QList<qint64>{5, 4, 3, 2, 1}));
    }

    void filtersWhileTyping()
    {
        House house;
        QTest::keyClicks(house.filter, QStringLiteral("rmse < 0.87 and factors = 30 or failed"));
        QTRY_COMPARE(house.runs(), (QList<qint64>{5, 3, 2}));
        house.filter->setText(QStringLiteral("rmse[gender=F] > 1.85")); // a metric that is not shown
        QTRY_COMPARE(house.runs(), (QList<qint64>{1}));
        house.filter->setText(QStringLiteral("starred"));
        QTRY_COMPARE(house.rows(), 0);
        bool isSaid = false;
        for (const QLabel* label : house.page->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("No run fits")));
        QVERIFY(isSaid);
        house.filter->clear();
        QTRY_COMPARE(house.rows(), 5);
    }

    void aFilterThatCannotBeReadSaysWhere()
    {
        House house;
        auto* problem = named<QLabel>(*house.page, "What is wrong with the filter");
        house.filter->setText(QStringLiteral("failed"));
        QTRY_COMPARE(house.rows(), 1);
        house.filter->setText(QStringLiteral("failed or rmsee < 1"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("character 11")), qPrintable(problem->text()));
        QVERIFY(problem->text().contains(QStringLiteral("Did you mean rmse?")));
        QCOMPARE(house.rows(), 1); // the last good one stands
        house.filter->setText(QStringLiteral("failed or rmse < 1"));
        QVERIFY(!problem->isVisible());
        QTRY_COMPARE(house.rows(), 5);
    }

    void theHelpOffersExamples()
    {
        House house;
        named<QToolButton>(*house.page, "How to write a filter")->click();
        QPushButton* example = nullptr;
        for (QPushButton* candidate : house.page->findChildren<QPushButton*>())
            if (candidate->isVisible() &&
                candidate->text() == QStringLiteral("rmse < 0.87 and factors = 30 or starred"))
                example = candidate;
        QVERIFY(example != nullptr);
        example->click();
        QTRY_COMPARE(house.runs(), (QList<qint64>{3, 2}));
    }

    void namesAreCompleted()
    {
        House house;
        house.filter->setFocus();
        QTest::keyClicks(house.filter, QStringLiteral("learning"));
        auto* bar = house.page->findChild<FilterBar*>();
        auto* completer = bar->findChild<QCompleter*>();
        QVERIFY(completer->completionCount() > 0);
        QCOMPARE(completer->currentCompletion(), QStringLiteral("learning_rate"));
        Q_EMIT completer->activated(completer->currentCompletion());
        QCOMPARE(house.filter->text(), QStringLiteral("learning_rate "));
    }

    void seedsAreGrouped()
    {
        House house;
        button(*house.page, "Group Seeds")->click();
        QTRY_COMPARE(house.rows(), 3);
        const QModelIndex group = house.view->model()->index(2, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("3 runs"));
        // 0.7, 0.8, 0.9: mean 0.8, s = 0.1, t(0.975, 2) = 4.302653: ± 0.2484
        QCOMPARE(house.cell(2, "RMSE ↓"), QStringLiteral("0.8000 ± 0.2484"));
        QCOMPARE(house.cell(2, "Seed"), QStringLiteral("3 seeds"));
        QCOMPARE(house.view->model()->rowCount(group), 3);
        house.view->expand(group);
        house.view->selectionModel()->select(house.view->model()->index(1, 0, group),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(house.view->selectedRuns(), (QList<qint64>{2}));
        house.view->selectionModel()->select(group, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(house.view->selectedRuns(), (QList<qint64>{3, 2, 1}));
        // another order keeps what is selected and open
        house.clickHeader("RMSE ↓");
        QTRY_COMPARE(house.view->model()->index(0, 0).data().toString(), QStringLiteral("3 runs"));
        QCOMPARE(house.view->selectedRuns(), (QList<qint64>{3, 2, 1}));
        QVERIFY(house.view->isExpanded(house.view->model()->index(0, 0)));
    }

    void theBinIsEmptiedAfterAsking()
    {
        House house;
        auto* bin = house.page->findChild<RunBin*>();
        QVERIFY(!bin->isVisible());
        house.view->selectRuns({1, 4});
        house.actions->remove->trigger();
        QTRY_COMPARE(bin->count(), 2);
        QTRY_VERIFY(bin->isVisible());
        const QList<QAction*> entries = bin->menu()->actions();
        entries[0]->trigger();
        QTRY_COMPARE(house.runs(), (QList<qint64>{4, 1}));
        house.filter->clear();
        const auto ask = [&]() -> QMessageBox* {
            entries[1]->trigger();
            return house.page->window()->findChildren<QMessageBox*>().value(0);
        };
        // Cancel keeps them
        QPointer<QMessageBox> box = ask();
        QVERIFY(box != nullptr);
        QVERIFY(box->text().contains(u'2'));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(box == nullptr);
        QCOMPARE(bin->count(), 2);
        box = ask();
        for (QAbstractButton* candidate : box->buttons())
            if (box->buttonRole(candidate) == QMessageBox::DestructiveRole)
                candidate->click();
        QTRY_VERIFY(!bin->isVisible());
        QTRY_COMPARE(house.runs(), (QList<qint64>{5, 3, 2}));
        QVERIFY(house.workspace.log()->listRuns({.deleted = true}).empty());
        QVERIFY(!house.workspace.runEditor().history().canUndo());
        QTRY_VERIFY(house.idle());
    }

    void deletionIsUndone()
    {
        House house;
        house.view->selectRuns({4, 2});
        QVERIFY(house.actions->remove->isEnabled());
        house.actions->remove->trigger();
        QTRY_COMPARE(house.runs(), (QList<qint64>{5, 3, 1}));
        QPushButton* undo = button(*house.page, "Undo");
        QVERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(house.rows(), 5);
        QVERIFY(!undo->isVisible());
        house.workspace.runEditor().history().redo();
        QTRY_COMPARE(house.rows(), 3);
        house.filter->setText(QStringLiteral("deleted"));
        QTRY_COMPARE(house.runs(), (QList<qint64>{4, 2}));
        house.view->selectRuns({2});
        QVERIFY(house.actions->restore->isVisible());
        house.actions->restore->trigger();
        QTRY_COMPARE(house.runs(), (QList<qint64>{4}));
        QTRY_VERIFY(house.idle());
        QVERIFY(!house.workspace.log()->run(2).isDeleted);
    }

    void starsTagsAndNotes()
    {
        House house;
        house.view->selectRuns({3, 1});
        auto* tags = named<QLineEdit>(*house.page, "Tags");
        tags->setText(QStringLiteral("paper,  draft"));
        Q_EMIT tags->editingFinished();
        house.actions->star->trigger();
        QTRY_VERIFY(house.idle());
        QCOMPARE(house.workspace.log()->run(3).tags, (std::vector<std::string>{"draft", "paper"}));
        QVERIFY(house.workspace.log()->run(1).isStarred);
        QTRY_COMPARE(tags->text(), QStringLiteral("draft, paper"));
        house.view->selectRuns({2, 1});
        QTRY_COMPARE(tags->text(), QString()); // none in common
        house.view->selectRuns({1});
        QTRY_COMPARE(tags->text(), QStringLiteral("draft, paper"));
        tags->setText(QStringLiteral("draft"));
        Q_EMIT tags->editingFinished();
        QTRY_VERIFY(house.idle());
        QCOMPARE(house.workspace.log()->run(1).tags, (std::vector<std::string>{"draft"}));
        QCOMPARE(house.workspace.log()->run(3).tags.size(), std::size_t{2});

        auto* note = named<QPlainTextEdit>(*house.page, "Note");
        QTRY_VERIFY(note->isVisible());
        note->setPlainText(QStringLiteral("to be repeated"));
        house.view->selectRuns({2}); // leaving it saves it
        QTRY_COMPARE(house.workspace.log()->run(1).note, std::string("to be repeated"));
        house.workspace.runEditor().history().undo();
        QTRY_COMPARE(house.workspace.log()->run(1).note, std::string());
    }

    void whatAnotherProgramWritesAppears()
    {
        House house;
        house.view->selectRuns({2});
        ExperimentLog other(house.workspace.log()->path());
        test::addRun(other, "pmf", 7, "30", 0.6);
        other.setStarred(2, true);
        house.page->refresh();
        QTRY_COMPARE(house.rows(), 6);
        QCOMPARE(house.view->selectedRuns(), (QList<qint64>{2}));
        QVERIFY(house.view->model()->index(4, 0).data(Qt::DecorationRole).isValid());
    }

    void columnsAreChosenAndRemembered()
    {
        House house;
        button(*house.page, "Columns")->click();
        auto* chooser = house.page->findChild<ColumnChooser*>();
        QVERIFY(chooser != nullptr);
        auto* list = chooser->findChild<QTreeWidget*>();
        const auto tick = [&](const char* title, Qt::CheckState state) {
            for (QTreeWidgetItem* item :
                 list->findItems(QString::fromUtf8(title), Qt::MatchExactly | Qt::MatchRecursive))
                item->setCheckState(0, state);
        };
        tick("learning_rate", Qt::Checked);
        tick("RMSE [gender=F] ↓", Qt::Checked);
        tick("Data", Qt::Unchecked);
        chooser->findChild<QLineEdit*>()->setText(QStringLiteral("factors"));
        chooser->close();
        QTRY_VERIFY(house.column(QStringLiteral("RMSE [gender=F] ↓")) > 0);
        QVERIFY(house.column(QStringLiteral("Data")) < 0);
        QTRY_COMPARE(house.cell(1, "RMSE [gender=F] ↓"), QStringLiteral("1.8500"));
        house.clickHeader("RMSE ↓");
        QTRY_COMPARE(house.runs().first(), 3);
        house.view->header()->resizeSection(1, 222);
        house.filter->setText(QStringLiteral("pmf"));
        QTRY_COMPARE(house.rows(), 4);

        const QVariantMap state = house.page->saveState();
        RunsPage again(house.workspace);
        auto* view = again.findChild<RunsView*>();
        again.restoreState(state);
        again.show();
        QTRY_COMPARE(view->model()->rowCount(), 4);
        QTRY_COMPARE(view->model()->columnCount(), house.view->model()->columnCount());
        for (int i = 0; i < view->model()->columnCount(); ++i)
            QCOMPARE(view->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole),
                     house.view->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole));
        QTRY_COMPARE(view->model()->index(0, 0).data(RunsModel::kRunRole).toLongLong(), 3);
        QCOMPARE(view->header()->sectionSize(1), 222);
    }

    void aDraggedHeaderKeepsItsPlace()
    {
        House house;
        QHeaderView* header = house.view->header();
        const int rmse = house.column(QStringLiteral("RMSE ↓"));
        header->moveSection(rmse, 1);
        QTRY_COMPARE(house.column(QStringLiteral("RMSE ↓")), 1);
        QCOMPARE(header->visualIndex(1), 1);
        QTRY_COMPARE(house.cell(1, "RMSE ↓"), QStringLiteral("0.8500"));
    }

    void copiesTabSeparatedText()
    {
        House house;
        house.view->selectRuns({4, 3});
        QTest::keySequence(house.view, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == 3, qPrintable(lines.join(QLatin1Char('|'))));
        QVERIFY(lines[0].startsWith(QStringLiteral("Run\tModel\tData\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("4\tpmf\tmade\t1\tfinished\t0.8500\t")));
        QCOMPARE(lines[1].count(QLatin1Char('\t')), house.view->model()->columnCount() - 1);
    }

    void theSelectedRunIsShownInFull()
    {
        House house;
        house.view->selectRuns({4});
        auto* command = house.page->findChild<CommandLine*>();
        QTRY_VERIFY(command->command().contains(QStringLiteral("--model pmf")));
        QVERIFY(command->command().contains(QStringLiteral("factors=8")));
        const auto table = [&](const char* name) { return named<TableView>(*house.page, name)->model(); };
        QCOMPARE(table("Metric")->index(0, 1).data().toString(), QStringLiteral("0.8500"));
        const auto text = [&](QAbstractItemModel* model) {
            QString all;
            for (int row = 0; row < model->rowCount(); ++row)
                all += model->index(row, 0).data().toString() + u'=' + model->index(row, 1).data().toString() + u';';
            return all;
        };
        QVERIFY(text(table("Setting")).contains(QStringLiteral("factors=8;")));
        QVERIFY(text(table("Origin")).contains(QStringLiteral("Data SHA-256=abc;")));
        house.actions->command->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("factors=8")));

        house.view->selectRuns({5});
        QTRY_VERIFY([&] {
            for (const QLabel* label : house.page->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("finite numbers")))
                    return true;
            return false;
        }());
    }

    void settingsAreDuplicated()
    {
        House house;
        QSignalSpy wanted(house.page.get(), &RunsPage::duplicateWanted);
        house.view->selectRuns({4});
        auto* command = house.page->findChild<CommandLine*>();
        QTRY_VERIFY(command->command().contains(QStringLiteral("factors=8")));
        house.actions->duplicate->trigger();
        QCOMPARE(wanted.count(), 1);
        const auto settings = wanted[0][0].value<RunSettings>();
        QCOMPARE(settings.model, std::string("pmf"));
        QCOMPARE(settings.parameters.integer("factors"), 8);
        QVERIFY(!house.actions->resume->isEnabled()); // it finished
    }

    void theChosenRunsAreReported()
    {
        House house;
        house.view->selectRuns({4, 3});
        auto* exporter = house.page->findChild<RunExporter*>();
        QCOMPARE(house.actions->report->menu(), exporter->menu());
        const QTemporaryDir folder;
        QSignalSpy written(exporter, &RunExporter::written);
        exporter->writeReportTo(folder.filePath(QStringLiteral("runs.html")));
        QTRY_COMPARE(written.count(), 1);
        QFile report(folder.filePath(QStringLiteral("runs.html")));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("factors=8"));
    }

    void chosenRunsGoToTheComparison()
    {
        House house;
        QSignalSpy wanted(house.page.get(), &RunsPage::compareWanted);
        house.view->selectRuns({4});
        QVERIFY(!house.actions->compare->isEnabled());
        house.view->selectRuns({4, 1});
        house.actions->compare->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(house.workspace.runBook().compared(), (QList<qint64>{4, 1}));
    }
};

QTEST_MAIN(RunsPageTest)
#include "tst_runspage.moc"
