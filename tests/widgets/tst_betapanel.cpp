// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run.h"
#include "widgets/forms/userchooser.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/workspace.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

TableView* table(const QWidget& panel, const QString& name)
{
    for (TableView* view : panel.findChildren<TableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

QToolButton* toolButton(const QWidget& panel, const QString& tip)
{
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->toolTip().startsWith(tip) || button->text().remove(QLatin1Char('&')).startsWith(tip))
            return button;
    return nullptr;
}

QString cell(const TableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }

} // namespace

class BetaPanelTest : public QObject
{
    Q_OBJECT

    Workspace m_workspace;
    TrainedModelPtr m_trained;
    QTemporaryDir m_folder;
    std::string m_file;

    /// At the panel's β.
    ByGroup rmseAt(double beta) const
    {
        return BetaProbe(m_trained->model, m_trained->dataset, m_trained->split, m_trained->settings.evaluation)
            .errors(beta)
            .rmse;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSignalSpy changed(&m_workspace, &Workspace::dataChanged);
        m_workspace.openDemo();
        QTRY_COMPARE(changed.count(), 1);
        RunSettings settings = defaultSettings("deepfair");
        settings.parameters.set("factor_epochs", std::int64_t{3});
        settings.parameters.set("epochs", std::int64_t{2});
        settings.evaluation.betas = {1};
        RunObserver observer;
        const auto result = std::make_shared<const RunResult>(run(settings, *m_workspace.dataset(), observer));
        m_trained = trainedModel(m_workspace.dataset(), settings, result, {});
        m_file = m_folder.filePath(QStringLiteral("fair.eqm")).toStdString();
        saveModel(m_file, *result, settings, *m_workspace.dataset());
    }

    void saysWhatToDoWithoutAModel()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QVERIFY(!panel.findChild<QSlider*>()->isVisible());
        QVERIFY(panel.findChild<QPushButton*>()->isVisible());
        QVERIFY(panel.probe() == nullptr);
    }

    void theTablesFollowTheSlider()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        m_workspace.models().put(m_trained);
        QTRY_COMPARE(followed.count(), 1);
        auto* slider = panel.findChild<QSlider*>();
        QVERIFY(slider->isVisible());
        TableView* errors = table(panel, QStringLiteral("Metrics at this β"));
        TableView* list = table(panel, QStringLiteral("The user's list at this β"));
        QAbstractItemModelTester errorsTester(errors->model());
        QAbstractItemModelTester listTester(list->model());
        QCOMPARE(cell(errors, 0, 1), QString::number(rmseAt(1).all, 'f', 4));
        QCOMPARE(cell(errors, 0, 2), QStringLiteral("0.0000"));
        QCOMPARE(list->model()->rowCount(), 10);

        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.0);
        QCOMPARE(panel.findChild<QDoubleSpinBox*>()->value(), 0.0);
        const ByGroup rmse = rmseAt(0);
        QCOMPARE(cell(errors, 0, 1), QString::number(rmse.all, 'f', 4));
        QCOMPARE(cell(errors, 0, 2), QString::number(rmse.all - rmseAt(1).all, 'f', 4));
        QCOMPARE(cell(errors, 0, 3), QString::number(rmse.majority, 'f', 4));
        QCOMPARE(cell(errors, 0, 4), QString::number(rmse.minority, 'f', 4));
        QCOMPARE(cell(errors, 0, 5), QString::number(rmse.minority - rmse.majority, 'f', 4));
        // every new place has a leaver
        int arrived = 0;
        int left = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            arrived += cell(list, row, 4) == QStringLiteral("new");
            left += cell(list, row, 4).startsWith(QStringLiteral("left"));
        }
        QCOMPARE(list->model()->rowCount(), 10 + left);
        QCOMPARE(arrived, left);

        QTest::keyClick(slider, Qt::Key_PageUp);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.1);
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.11);
        panel.findChild<QDoubleSpinBox*>()->setValue(0.5);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.5);
        QCOMPARE(panel.beta(), 0.5);
    }

    void aFastDragShowsTheNewest()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        QTRY_COMPARE(followed.count(), 1);
        auto* slider = panel.findChild<QSlider*>();
        for (int value = 99; value >= 20; --value)
            slider->setValue(value); // no event loop in between: as fast as can be
        QTRY_COMPARE(followed.last().first().toDouble(), 0.2);
        // the first of them was under way, the newest came next, all others were dropped
        QCOMPARE(followed.count(), 3);
        QTRY_VERIFY(m_workspace.jobs().isIdle());
    }

    void listsComeWhenBetaRests()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        QSignalSpy made(&panel, &BetaPanel::listsMade);
        QTRY_COMPARE(followed.count(), 1);
        TableView* errors = table(panel, QStringLiteral("Metrics at this β"));
        panel.setBeta(0.3);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.3);
        QCOMPARE(cell(errors, 4, 1), QStringLiteral("–"));
        QTRY_VERIFY(!made.isEmpty());
        QCOMPARE(made.last().first().toDouble(), 0.3);
        const BetaLists lists = panel.probe()->lists(0.3);
        QCOMPARE(cell(errors, 4, 1), QString::number(lists.minorityGap.all, 'f', 4));
        QCOMPARE(cell(errors, 5, 4), QString::number(lists.ndcg.minority, 'f', 4));
        // the change follows as soon as the lists of the β compared with are there
        QTRY_COMPARE(cell(errors, 4, 2),
                     QString::number(lists.minorityGap.all - panel.probe()->lists(1).minorityGap.all, 'f', 4));
    }

    void comparesWithAnyBeta()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        QTRY_COMPARE(followed.count(), 1);
        panel.setBeta(0);
        QTRY_COMPARE(followed.last().first().toDouble(), 0.0);
        const auto before = followed.count();
        toolButton(panel, QStringLiteral("Compare with this β"))->click();
        QTRY_COMPARE(followed.count(), before + 1);
        TableView* errors = table(panel, QStringLiteral("Metrics at this β"));
        QCOMPARE(cell(errors, 0, 2), QStringLiteral("0.0000"));
        QCOMPARE(table(panel, QStringLiteral("The user's list at this β"))->model()->rowCount(), 10);

        BetaPanel other(m_workspace);
        other.restoreState(panel.saveState());
        QCOMPARE(other.saveState().value(QStringLiteral("reference")).toDouble(), 0.0);
        QCOMPARE(other.beta(), 0.0);
    }

    void anotherUserAnotherList()
    {
        BetaPanel panel(m_workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        QTRY_COMPARE(followed.count(), 1);
        auto* chooser = panel.findChild<UserChooser*>();
        const std::uint32_t first = *chooser->user();
        QCOMPARE(first, panel.probe()->minorityUsers().front());
        QTest::mouseClick(toolButton(panel, QStringLiteral("Next user")), Qt::LeftButton);
        QTRY_COMPARE(followed.count(), 2);
        QCOMPARE(*chooser->user(), first + 1);
        TableView* list = table(panel, QStringLiteral("The user's list at this β"));
        const BetaList expected = panel.probe()->list(first + 1, 1);
        for (int row = 0; row < 10; ++row)
            QCOMPARE(cell(list, row, 1),
                     QString::fromStdString(m_workspace.dataset()->itemTitle(expected.places[std::size_t(row)].item)));

        auto* text = chooser->findChild<QLineEdit*>();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QString::fromStdString(m_workspace.dataset()->users().text(41)));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(*chooser->user(), std::uint32_t{41});
        QTRY_COMPARE(followed.count(), 3);

        for (int i = 0; i < 5; ++i) {
            toolButton(panel, QStringLiteral("A user of the minority"))->click();
            QVERIFY(panel.probe()->index()->isMinority[*chooser->user()] != 0);
        }
        QTRY_VERIFY(m_workspace.jobs().isIdle());
    }

    void aSavedModelServesAsWell()
    {
        Workspace workspace;
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        QTRY_COMPARE(changed.count(), 1);
        BetaPanel panel(workspace);
        panel.show();
        QSignalSpy followed(&panel, &BetaPanel::followed);
        workspace.models().open(QString::fromStdString(m_file), workspace.dataset());
        QTRY_COMPARE(followed.count(), 1);
        QCOMPARE(cell(table(panel, QStringLiteral("Metrics at this β")), 0, 1), QString::number(rmseAt(1).all, 'f', 4));
        // other data empty the shelf
        workspace.openDemo(2);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(panel.probe() == nullptr);
        QVERIFY(!panel.findChild<QSlider*>()->isVisible());
        QTRY_VERIFY(workspace.jobs().isIdle());
    }
};

QTEST_MAIN(BetaPanelTest)
#include "tst_betapanel.moc"
