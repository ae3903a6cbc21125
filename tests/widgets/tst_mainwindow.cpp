// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/session.h"
#include "widgets/dialogs/networkdialog.h"
#include "widgets/frame/activitybar.h"
#include "widgets/frame/modebar.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/trainpage.h"
#include "widgets/theme/colours.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

/// Relative luminance contrast of WCAG 2.1.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("equipoise-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
        QSettings().clear();
    }

    void everyPageHasAKeyAndAMenuEntry()
    {
        Session session;
        MainWindow& window = session.window();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* modes = window.findChild<ModeBar*>();
        const auto* pages = window.findChild<QStackedWidget*>();
        QCOMPARE(pages->count(), 9);
        for (int i = pages->count() - 1; i >= 0; --i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(modes->current(), i);
            QCOMPARE(pages->currentIndex(), i);
        }
    }

    void droppedFilesAreOpened()
    {
        Session session;
        MainWindow& window = session.window();
        window.show();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/ml-1m.zip"))});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy failed(&session.workspace(), &Workspace::loadFailed);
        QCoreApplication::sendEvent(&window, &drop);
        QTRY_COMPARE(failed.count(), 1);
        // a network is held against the data, and says where there are none
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/net.onnx"))});
        QDropEvent network(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent again(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &again);
        QCoreApplication::sendEvent(&window, &network);
        const auto* dialog = window.findChild<NetworkDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(!dialog->findChild<Notice*>()->text().isEmpty());
    }

    void closingStopsWhatRunsFirst()
    {
        Session session;
        MainWindow& window = session.window();
        window.show();
        session.workspace().openDemo();
        QTRY_VERIFY(session.workspace().dataset() != nullptr);
        auto* page = window.findChild<TrainPage*>();
        page->train();
        QVERIFY(page->isTraining());
        QVERIFY(!window.close()); // not yet
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(session.workspace().jobs().isIdle());
        QVERIFY(!session.settings().geometry().isEmpty());
    }

    void theLanguageChangesWhileItRuns()
    {
        Session session;
        session.window().show();
        session.workspace().openDemo();
        QTRY_VERIFY(session.workspace().dataset() != nullptr);
        session.window().findChild<ModeBar*>()->setCurrent(3);
        const auto fileMenu = [&] { return session.window().menuBar()->actions().first()->text().remove(u'&'); };
        const QLocale before;
        for (const auto& [language, word] :
             {std::pair("de", u"Datei"_qs), std::pair("es", u"Archivo"_qs), std::pair("en", u"File"_qs)}) {
            const QPointer<MainWindow> old = &session.window();
            Q_EMIT session.window().languageWanted(QString::fromLatin1(language));
            QTRY_VERIFY(old.isNull());
            QCOMPARE(fileMenu(), word);
            QCOMPARE(QLocale().name().left(2), QString::fromLatin1(language));
            QVERIFY(session.window().isVisible());
            QCOMPARE(QLocale().toString(1000209).remove(QRegularExpression(u"\\d"_qs)).size(), 2); // 1.000.209
            QCOMPARE(session.window().findChild<ModeBar*>()->current(), 3);                        // the page stays
            QVERIFY(session.workspace().dataset() != nullptr);                                     // and so do the data
        }
        QLocale::setDefault(before);
    }

    void fitsASmallScreenInEveryLanguage()
    {
        // 1024 × 700 less the mode bar, and less menu and activity bar
        constexpr int kMostWidth = 944;
        constexpr int kMostHeight = 640;
        Session session;
        session.window().show();
        for (const char* language : {"de", "es", "en"}) {
            const QPointer<MainWindow> old = &session.window();
            Q_EMIT session.window().languageWanted(QString::fromLatin1(language));
            QTRY_VERIFY(old.isNull());
            const auto* pages = session.window().findChild<QStackedWidget*>();
            for (int i = 0; i < pages->count(); ++i) {
                const QSize least = pages->widget(i)->minimumSizeHint();
                QVERIFY2(least.width() <= kMostWidth && least.height() <= kMostHeight,
                         qPrintable(QStringLiteral("%1, page %2: %3 × %4")
                                        .arg(QLatin1String(language))
                                        .arg(i)
                                        .arg(least.width())
                                        .arg(least.height())));
            }
        }
    }

    void noPageTakesTheKeyOfAMenu()
    {
        const auto letter = [](const QString& text) { return QKeySequence::mnemonic(text).toString(); };
        Session session;
        session.window().show();
        for (const char* language : {"de", "es", "en"}) {
            const QPointer<MainWindow> old = &session.window();
            Q_EMIT session.window().languageWanted(QString::fromLatin1(language));
            QTRY_VERIFY(old.isNull());
            QStringList taken;
            for (const QAction* menu : session.window().menuBar()->actions())
                taken << letter(menu->text());
            QCOMPARE(QSet<QString>(taken.begin(), taken.end()).size(), taken.size());
            QStringList clashes;
            for (const QWidget* widget : session.window().findChild<QStackedWidget*>()->findChildren<QWidget*>()) {
                QString text;
                if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                    text = button->text();
                else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                    text = label->text();
                if (!letter(text).isEmpty() && taken.contains(letter(text)))
                    clashes << text;
            }
            QVERIFY2(clashes.isEmpty(), qPrintable(QLatin1String(language) + u": "_qs + clashes.join(u", "_qs)));
        }
    }

    void theSessionComesBack()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ratings.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("userId,movieId,rating,timestamp\n1,1,4,10\n1,2,3,11\n2,1,5,12\n");
        file.close();
        {
            Session session;
            session.workspace().open(file.fileName());
            QTRY_VERIFY(session.workspace().dataset() != nullptr);
            session.window().findChild<ModeBar*>()->setCurrent(1);
            session.window().close();
        }
        {
            Session session;
            QCOMPARE(session.window().findChild<ModeBar*>()->current(), 1);
            session.reopenData();
            QTRY_VERIFY(session.workspace().dataset() != nullptr);
            QCOMPARE(session.workspace().dataset()->ratingCount(), std::size_t{3});
            session.settings().setReopensData(false);
        }
        Session session;
        session.reopenData();
        QVERIFY(!session.workspace().isLoading());
        session.settings().setReopensData(true);
        file.remove();
        session.reopenData(); // gone: nothing to complain about
        QVERIFY(!session.workspace().isLoading());
    }

    void themeAndRecentFilesAreRemembered()
    {
        {
            AppSettings settings;
            settings.setTheme(ThemeChoice::Dark);
            settings.setData({{QStringLiteral("downloads"), QStringLiteral("/data")}});
        }
        AppSettings settings;
        QVERIFY(settings.theme() == ThemeChoice::Dark);
        QCOMPARE(settings.data().value(QStringLiteral("downloads")).toString(), QStringLiteral("/data"));
        Theme theme;
        theme.setChoice(settings.theme());
        QVERIFY(isDark(QApplication::palette()));
        theme.setChoice(ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void textIsReadableInBothPalettes()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const Colours& colours = coloursOf(palette);
            for (const auto ground : {QPalette::Window, QPalette::Base})
                for (const QColor& ink : {palette.color(QPalette::Text), colours.muted, colours.error, colours.accent})
                    QVERIFY(contrast(ink, palette.color(ground)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            for (const QColor& data : {majorityColour(), minorityColour()})
                QVERIFY(contrast(data, palette.color(QPalette::Base)) >= 3);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
