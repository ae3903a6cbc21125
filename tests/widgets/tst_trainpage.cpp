// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/presetbar.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/models/runqueuemodel.h"
#include "widgets/pages/overlaypicker.h"
#include "widgets/pages/queuepanel.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/trainpage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/curvespanel.h"
#include "widgets/plots/losscurveplot.h"
#include "widgets/runs/runactions.h"
#include "widgets/runs/runsview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
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

template<typename Widget>
Widget* named(const QWidget& page, const QString& accessibleName)
{
    for (Widget* candidate : page.findChildren<Widget*>())
        if (candidate->accessibleName().startsWith(accessibleName))
            return candidate;
    return nullptr;
}

void chooseModel(const QWidget& page, const QString& name)
{
    auto* box = named<QComboBox>(page, QStringLiteral("Model"));
    box->setCurrentIndex(box->findData(name));
}

void setEpochs(const QWidget& page, int epochs)
{
    page.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(epochs);
    page.findChild<QSpinBox*>(QStringLiteral("patience"))->setValue(0);
}

} // namespace

class TrainPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TrainPage> m_page;

    RunQueue& queue() { return m_workspace->queue(); }
    QTableView& table() { return *named<QTableView>(*m_page, QStringLiteral("Queue of runs")); }

    /// Its keys are shortcuts, which only a window in use hears.
    void focusTable()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table().setFocus();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy opened(m_workspace.get(), &Workspace::logChanged);
        m_workspace->openLog(
            m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))));
        QTRY_COMPARE(opened.count(), 1);
        m_page = std::make_unique<TrainPage>(*m_workspace);
        m_page->resize(1200, 760);
        m_page->show();
        QSignalSpy changed(m_workspace.get(), &Workspace::dataChanged);
        m_workspace->openDemo();
        QTRY_COMPARE(changed.count(), 1);
        chooseModel(*m_page, QStringLiteral("pmf"));
    }

    void cleanup()
    {
        queue().setHeld(true);
        m_workspace->jobs().stopAll();
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        m_page.reset();
        m_workspace.reset();
    }

    void trainsWithLiveCurvesAndMetrics()
    {
        setEpochs(*m_page, 4);
        QPushButton* train = button(*m_page, QStringLiteral("Train"));
        QPushButton* stop = button(*m_page, QStringLiteral("Stop"));
        QVERIFY(train->isEnabled() && !stop->isEnabled());
        QVERIFY(m_page->findChild<CommandLine*>()->command().contains(
            QStringLiteral("--model pmf --data demo --set epochs=4")));
        QVERIFY(!button(*m_page, QStringLiteral("Export"))->isVisible()); // nothing there yet
        train->click();
        QVERIFY(stop->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(queue().count(QueueState::Finished), 1, 60000);
        QVERIFY(!stop->isEnabled());
        const QPushButton* exports = button(*m_page, QStringLiteral("Export"));
        QVERIFY(exports->isVisible());
        for (const QAction* action : exports->menu()->actions())
            QVERIFY2(action->isSeparator() || action->isEnabled(), qPrintable(action->text()));
        QVERIFY(named<QTableView>(*m_page, QStringLiteral("Metrics of the run"))->model()->rowCount() > 5);
        QVERIFY(m_page->findChild<LossCurvePlot*>()->csv().count(QLatin1Char('\n')) > 4);
    }

    void severalSeedsAreQueuedTogether()
    {
        setEpochs(*m_page, 10000);
        named<QSpinBox>(*m_page, QStringLiteral("Number of seeds"))->setValue(3);
        QPushButton* train = button(*m_page, QStringLiteral("Train"));
        QVERIFY2(train->text().contains(QLatin1Char('3')), qPrintable(train->text()));
        train->click();
        QCOMPARE(table().model()->rowCount(), 3);
        QCOMPARE(queue().activeCount(), 1);
        QVERIFY(train->text().contains(QStringLiteral("Queue"))); // the next ones wait
        focusTable();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(table().model()->rowCount(), 2);
        named<QSpinBox>(*m_page, QStringLiteral("Runs at once"))->setValue(2);
        QCOMPARE(queue().activeCount(), 2);
        // both at once on the plots
        table().selectAll();
        const auto* curves = m_page->findChild<CurvesPanel*>();
        QCOMPARE(curves->runs().size(), 2);
        QTRY_VERIFY(curves->plots().first()->curves().size() >= 2);
        button(*m_page, QStringLiteral("Pause all"))->click();
        QTRY_COMPARE(queue().count(QueueState::Paused), 2);
        QVERIFY(button(*m_page, QStringLiteral("Continue"))->isEnabled());
    }

    void pauseAndResumeByKeys()
    {
        setEpochs(*m_page, 10000);
        m_page->train();
        QSignalSpy grown(queue().runs()[0]->curves.get(), &RunCurves::grown);
        QTRY_VERIFY(grown.count() > 0);
        focusTable();
        QTest::keyClick(&table(), Qt::Key_P);
        QTRY_COMPARE(queue().count(QueueState::Paused), 1);
        QTest::keyClick(&table(), Qt::Key_R);
        QCOMPARE(queue().count(QueueState::Running), 1);
        button(*m_page, QStringLiteral("Stop"))->click();
        QTRY_COMPARE(queue().count(QueueState::Paused), 1);
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        QCOMPARE(m_workspace->log()->listRuns().size(), std::size_t{1}); // the same run went on
    }

    void aPageBuiltAnewShowsTheSameRuns()
    {
        setEpochs(*m_page, 10000);
        m_page->train();
        QSignalSpy grown(queue().runs()[0]->curves.get(), &RunCurves::grown);
        QTRY_VERIFY(grown.count() > 1);
        const auto* before = m_page->findChild<CurvesPanel*>();
        m_page->findChild<CurvesPanel*>()->setSmoothing(0.6);
        m_page->findChild<CurvesPanel*>()->setLogarithmic(true);
        const QVariantMap state = m_page->saveState();
        QVERIFY(!before->plots().isEmpty());
        m_page = std::make_unique<TrainPage>(*m_workspace);
        m_page->restoreState(state);
        m_page->show();
        QVERIFY(m_page->isTraining());
        const auto* curves = m_page->findChild<CurvesPanel*>();
        QCOMPARE(curves->runs().size(), 1);
        QVERIFY(curves->plots().first()->curves().front().points->size() > 0);
        QCOMPARE(curves->saveState(), state.value(QStringLiteral("curves")).toMap());
    }

    void presetsFillTheFormAndOwnOnesAreKept()
    {
        auto* presets = named<QComboBox>(*m_page, QStringLiteral("Preset"));
        QCOMPARE(presets->currentText(), QStringLiteral("Defaults"));
        const int fast = presets->findText(QStringLiteral("Fast look"));
        QVERIFY(fast > 0);
        presets->setCurrentIndex(fast);
        Q_EMIT presets->activated(fast);
        QCOMPARE(m_page->findChild<QSpinBox*>(QStringLiteral("factors"))->value(), 10);
        QCOMPARE(presets->currentText(), QStringLiteral("Fast look"));
        m_page->findChild<QSpinBox*>(QStringLiteral("factors"))->setValue(11);
        QCOMPARE(presets->currentText(), QStringLiteral("Your values"));
        named<QToolButton>(*m_page, QStringLiteral("Keep these values"))->click();
        auto* name = named<QLineEdit>(*m_page, QStringLiteral("Name of the preset"));
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("eleven"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(presets->currentText(), QStringLiteral("eleven"));
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        QCOMPARE(readPresets(presetPath(m_workspace->log()->path())).size(), std::size_t{1});
        auto* remove = named<QToolButton>(*m_page, QStringLiteral("Delete this preset"));
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(presets->findText(QStringLiteral("eleven")), -1);
    }

    void theDurationIsEstimatedFromAnEarlierRun()
    {
        setEpochs(*m_page, 3);
        m_page->train();
        QTRY_COMPARE(queue().count(QueueState::Finished), 1);
        setEpochs(*m_page, 6);
        const auto estimated = [this] {
            for (const QLabel* label : m_page->findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("judging by run 1")))
                    return true;
            return false;
        };
        QTRY_VERIFY(estimated());
    }

    void earlierRunsAreLaidOver()
    {
        setEpochs(*m_page, 3);
        m_page->train();
        QTRY_COMPARE(queue().count(QueueState::Finished), 1);
        queue().removeEnded();
        auto* picker = m_page->findChild<OverlayPicker*>();
        picker->open();
        auto* list = named<QListWidget>(*picker, QStringLiteral("Earlier runs"));
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(list->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
        list->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(picker->picked().size(), 1);
        const auto* curves = m_page->findChild<CurvesPanel*>();
        QCOMPARE(curves->runs().size(), 1);
        QCOMPARE(curves->plots().first()->curves().front().points->size(), std::size_t{3});
    }

    void aRunThatFailsSaysWhy()
    {
        named<QLineEdit>(*m_page, QStringLiteral("Split"))->setText(QStringLiteral("rnadom:0.8"));
        m_page->train();
        QTRY_COMPARE(queue().count(QueueState::Failed), 1);
        QTRY_VERIFY(m_page->findChild<Notice*>()->text().contains(QStringLiteral("rnadom")) ||
                    m_page->findChildren<Notice*>().last()->text().contains(QStringLiteral("rnadom")));
        QVERIFY(button(*m_page, QStringLiteral("Train"))->isEnabled());
    }

    void aStoppedRunResumesFromTheRunsPage()
    {
        RunsPage runs(*m_workspace);
        connect(&runs, &RunsPage::resumeWanted, m_page.get(), &TrainPage::resume);
        runs.show();
        setEpochs(*m_page, 10000);
        m_page->train();
        QSignalSpy grown(queue().runs()[0]->curves.get(), &RunCurves::grown);
        QTRY_VERIFY(grown.count() > 0);
        m_page->stop();
        QTRY_COMPARE(queue().count(QueueState::Paused), 1);
        runs.refresh();
        auto* view = runs.findChild<RunsView*>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->selectRuns({1});
        auto* resume = runs.findChild<RunActions*>()->resume;
        QTRY_VERIFY(resume->isEnabled());
        resume->trigger();
        QVERIFY(m_page->isTraining());
        QCOMPARE(queue().runs().size(), std::size_t{1});
    }
};

QTEST_MAIN(TrainPageTest)
#include "tst_trainpage.moc"
