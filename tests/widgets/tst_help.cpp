// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutdialog.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/shortcutsdialog.h"
#include "widgets/forms/parametereditor.h"
#include "widgets/forms/runform.h"
#include "widgets/frame/modebar.h"
#include "widgets/guide/guidebar.h"
#include "widgets/help/helpdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace equipoise;

namespace {

int visibleCards(const QTreeWidget& list)
{
    int count = 0;
    for (int h = 0; h < list.topLevelItemCount(); ++h)
        for (int i = 0; i < list.topLevelItem(h)->childCount(); ++i)
            count += list.topLevelItem(h)->child(i)->isHidden() ? 0 : 1;
    return count;
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("equipoise-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_help"));
        QSettings().clear();
    }

    void cardsCanBeFound()
    {
        HelpDialog dialog;
        dialog.show();
        auto* list = dialog.findChild<QTreeWidget*>();
        auto* search = dialog.findChild<QLineEdit*>();
        auto* text = dialog.findChild<QTextBrowser*>();
        const int all = visibleCards(*list);
        QCOMPARE(all, int(helpCards().size()));

        QTest::keyClicks(search, QStringLiteral("jaccard genres"));
        QCOMPARE(visibleCards(*list), 1); // intra-list diversity
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ziegler")));
        search->setText(QStringLiteral("no such thing"));
        QCOMPARE(visibleCards(*list), 0);
        search->clear();
        QCOMPARE(visibleCards(*list), all);

        dialog.showCard(QStringLiteral("parameter:deepfair.dropout"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("--set dropout=0.2")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Srivastava")));
    }

    void aWidgetKnowsItsCard()
    {
        QWidget outer;
        outer.setProperty("helpCard", QStringLiteral("metric:ndcg"));
        QWidget inner(&outer);
        QCOMPARE(HelpDialog::cardOf(&inner), QStringLiteral("metric:ndcg"));
        QWidget other;
        QVERIFY(HelpDialog::cardOf(&other).isEmpty());
        QVERIFY(HelpDialog::cardOf(nullptr).isEmpty());
        RunForm form;
        for (const auto* editor : form.findChildren<ParameterEditor*>()) {
            const QString key = HelpDialog::cardOf(editor);
            const QList<HelpCard> cards = helpCards();
            QVERIFY2(std::any_of(cards.begin(), cards.end(), [&](const HelpCard& card) { return card.key == key; }),
                     qPrintable(key));
        }
    }

    void theGuideFollowsWhatIsDone()
    {
        Guide guide;
        QVERIFY(!guide.isRunning());
        guide.reached(GuideStep::Data);
        QVERIFY(!guide.isRunning()); // nobody asked for it
        guide.start();
        QVERIFY(guide.step() == GuideStep::Data);
        guide.reached(GuideStep::Data);
        QVERIFY(guide.step() == GuideStep::Minorities);
        guide.reached(GuideStep::Data); // again: nothing new
        QVERIFY(guide.step() == GuideStep::Minorities);
        guide.reached(GuideStep::Train); // ahead of its turn: counts for those before
        QVERIFY(guide.step() == GuideStep::Beta);
        guide.skip();
        guide.reached(GuideStep::Export);
        QVERIFY(guide.isFinished());
        guide.stop();
        QVERIFY(!guide.isRunning());
    }

    void theGuideLeadsThroughTheWindow()
    {
        Session session;
        session.window().show();
        auto* bar = session.window().findChild<GuideBar*>();
        QVERIFY(!bar->isVisible());
        for (QAction* action : session.window().findChildren<QAction*>())
            if (action->text().remove(u'&') == QStringLiteral("Guided First Experiment"))
                action->trigger();
        QVERIFY(bar->isVisible());
        QPushButton* show = bar->findChildren<QPushButton*>().first();
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(session.workspace().dataset() != nullptr);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(session.window().findChild<ModeBar*>()->current(), 1);
    }

    void shortcutsListWhatTheMenusHave()
    {
        Session session;
        ShortcutsDialog dialog(session.window());
        auto* list = dialog.findChild<QTreeWidget*>();
        QVERIFY(!list->findItems(QStringLiteral("Formula Cards"), Qt::MatchExactly).isEmpty());
        QCOMPARE(list->findItems(QStringLiteral("Formula Cards"), Qt::MatchExactly).first()->text(1),
                 QStringLiteral("F1"));
    }

    void aboutTellsTheBuild()
    {
        const QString text = AboutDialog::buildText();
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QCOMPARE(text.split(u'\n').size(), 5);
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
