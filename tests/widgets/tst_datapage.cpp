// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/importform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/loadstrip.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/attributespanel.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/dataview.h"
#include "widgets/pages/startview.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/counthistogram.h"
#include "widgets/plots/groupbars.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

QString writeText(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text))
            return candidate;
    return nullptr;
}

QComboBox* box(const QWidget& parent, const QString& name)
{
    for (QComboBox* candidate : parent.findChildren<QComboBox*>())
        if (candidate->accessibleName() == name)
            return candidate;
    return nullptr;
}

QCheckBox* check(const QWidget& parent, const QString& name)
{
    for (QCheckBox* candidate : parent.findChildren<QCheckBox*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(name))
            return candidate;
    return nullptr;
}

/// As a user would: from the list.
void choose(QComboBox* combo, const QString& text)
{
    const int index = combo->findText(text, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

bool says(const QWidget& parent, const QString& text)
{
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (label->text().contains(text))
            return true;
    return false;
}

QString texts(const QWidget& parent)
{
    QStringList list;
    for (const QLabel* label : parent.findChildren<QLabel*>())
        list << label->text();
    return list.join(QLatin1Char('|'));
}

/// No header, the rating first, the user last.
const QByteArray kOdd = "5;77;red;ann\n3;78;red;ann\n1;77;blue;bob\n";

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

    static void openAndWait(Workspace& workspace, const QString& path)
    {
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.open(path);
        QTRY_COMPARE(changed.count(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }

    void theStartCardOpensDemoData()
    {
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        const QList<ActionCard*> cards = page.findChildren<ActionCard*>();
        QCOMPARE(cards.size(), 3);
        QSignalSpy guide(&page, &DataPage::guideWanted);
        button(page, QStringLiteral("Guided"))->click();
        QCOMPARE(guide.count(), 1);
        QTest::mouseClick(cards.first(), Qt::LeftButton);
        QTRY_VERIFY(workspace.dataset() != nullptr);
        auto* view = page.findChild<DataView*>();
        QTRY_VERIFY(view->isVisible());
        // gender of 600 users, then back and forth
        TableView* values = page.findChild<AttributesPanel*>()->findChild<TableView*>();
        QVERIFY(values->model()->rowCount() >= 2);
        button(page, QStringLiteral("Other Data"))->click();
        QVERIFY(page.findChild<StartView*>()->isVisible());
        button(page, QStringLiteral("Back to"))->click();
        QVERIFY(view->isVisible());
    }

    void showsWhatWasLoaded()
    {
        QTemporaryDir folder;
        writeText(folder, "ratings.dat",
                  "1::10::5::978300760\n1::11::4::978300761\n2::10::3::978300762\n2::10::2::1\n");
        writeText(folder, "users.dat", "1::F::1::10::00000\n2::M::25::3::00000\n");
        writeText(folder, "movies.dat",
                  "10::Ten (1990)::Drama\n11::Eleven (1991)::Comedy|Drama\n12::Twelve (2001)::War\n");
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        openAndWait(workspace, folder.path());
        QVERIFY(says(page, QStringLiteral("first to last rating")));
        // 3 of 2 × 2 pairs
        QVERIFY(says(page, QStringLiteral("75.00 %")));
        QCOMPARE(page.findChild<GroupBars*>()->csv().count(QLatin1Char('\n')), 1 + 3); // three values
        QCOMPARE(page.findChildren<CountHistogram*>().size(), 2);
        auto* panel = page.findChild<AttributesPanel*>();
        auto* list = panel->findChild<QListWidget*>();
        QCOMPARE(list->count(), 5); // gender, age, occupation, genre, decade
        panel->setCurrent(QStringLiteral("genre"));
        TableView* values = panel->findChild<TableView*>();
        QCOMPARE(values->model()->rowCount(), 3);
        QCOMPARE(values->model()->index(1, 0).data().toString(), QStringLiteral("Drama"));
        QCOMPARE(values->model()->index(1, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(values->model()->index(1, 2).data().toString(), QStringLiteral("66.7"));
        new QAbstractItemModelTester(values->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
        panel->setCurrent(QStringLiteral("gender"));
        QStringList findings;
        for (const QListWidget* candidate : page.findChildren<QListWidget*>())
            for (int row = 0; candidate->accessibleName() == QStringLiteral("Findings") && row < candidate->count();
                 ++row)
                findings << candidate->item(row)->text();
        const QString all = findings.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("1 duplicate rating")) && all.contains(QStringLiteral("counts once")) &&
                     all.contains(QStringLiteral("line 4")) && all.contains(QStringLiteral("nobody rated")),
                 qPrintable(all));
        QTRY_VERIFY(says(page, QString::fromStdString(workspace.dataset()->contentHash())));
        QVERIFY(page.findChild<CommandLine*>()->command().startsWith(QStringLiteral("equipoise-cli data info ")));

        // a page made anew shows the same, with its view state
        panel->setCurrent(QStringLiteral("decade"));
        DataPage again(workspace);
        again.restoreState(page.saveState());
        QCOMPARE(again.findChild<AttributesPanel*>()->current(), QStringLiteral("decade"));
        QVERIFY(says(again, QStringLiteral("75.00 %")));
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
        QVERIFY(page.findChildren<ImportDialog*>().isEmpty());
    }

    void aBadLineOfAKnownFormatIsNamedAndTheOldDataStay()
    {
        QTemporaryDir folder;
        const QString path =
            writeText(folder, "ratings.csv", "userId,movieId,rating,timestamp\n1,1,4.0,1\n1,2,good,2\n2,1,3.0,3\n");
        Workspace workspace;
        DataPage page(workspace);
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        QTRY_COMPARE(changed.count(), 1);
        const DatasetPtr before = workspace.dataset();
        QSignalSpy failed(&workspace, &Workspace::loadFailed);
        workspace.open(path);
        QTRY_COMPARE(failed.count(), 1);
        const QString text = page.findChild<Notice*>()->text();
        QVERIFY2(text.contains(QStringLiteral("line 3")) && text.contains(QStringLiteral("good")), qPrintable(text));
        QCOMPARE(workspace.dataset(), before);
        QVERIFY(workspace.recent().entries().isEmpty());
    }

    void loadingIsShownAndCanBeCancelled()
    {
        QTemporaryDir folder;
        QByteArray many;
        for (int i = 0; i < 400'000; ++i)
            many += QByteArray::number(i % 5000 + 1) + "::" + QByteArray::number(i) + "::3::100\n";
        const QString path = writeText(folder, "ratings.dat", many);
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        QSignalSpy failed(&workspace, &Workspace::loadFailed);
        QSignalSpy ended(&workspace, &Workspace::loadingEnded);
        workspace.open(path);
        auto* strip = page.findChild<LoadStrip*>();
        QVERIFY(strip->isVisible());
        button(*strip, QStringLiteral("Cancel"))->click();
        QVERIFY(!strip->isVisible());
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(workspace.jobs().isIdle());
        QCOMPARE(changed.count() + failed.count(), 0);
    }

    void anUnknownTableLeadsToTheImportDialog()
    {
        QTemporaryDir folder;
        const QString path = writeText(folder, "odd.txt", kOdd);
        Workspace workspace;
        DataPage page(workspace);
        page.show();
        workspace.open(path);
        QTRY_VERIFY(page.findChild<ImportDialog*>() != nullptr);
        auto* dialog = page.findChild<ImportDialog*>();
        QPushButton* import = button(*dialog, QStringLiteral("Import"));
        TableView* rows = dialog->findChild<TableView*>();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        new QAbstractItemModelTester(rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
        QVERIFY(!import->isEnabled());
        QCOMPARE(box(*dialog, QStringLiteral("Separator"))->currentText(), QStringLiteral("semicolon"));

        // a column that cannot be the rating: the line and its value are named
        choose(box(*dialog, QStringLiteral("User")), QStringLiteral("column 4"));
        choose(box(*dialog, QStringLiteral("Item")), QStringLiteral("column 2"));
        choose(box(*dialog, QStringLiteral("Rating")), QStringLiteral("column 3"));
        auto* notice = dialog->findChild<Notice*>();
        QTRY_VERIFY2(notice->text().contains(QStringLiteral("line 1")) &&
                         notice->text().contains(QStringLiteral("red")),
                     qPrintable(notice->text()));
        QVERIFY(!import->isEnabled());

        choose(box(*dialog, QStringLiteral("Rating")), QStringLiteral("column 1"));
        choose(box(*dialog, QStringLiteral("Time")), QStringLiteral("none"));
        QTRY_VERIFY(import->isEnabled());
        QTRY_VERIFY2(says(*dialog, QStringLiteral("3 ratings from 1 to 5, of 2 users for 2 items.")),
                     qPrintable(texts(*dialog)));
        const QString options =
            QStringLiteral("--columns user=4,item=2,rating=1,timestamp=none --separator ';' --no-header");
        QVERIFY2(dialog->findChild<CommandLine*>()->command().contains(options),
                 qPrintable(dialog->findChild<CommandLine*>()->command()));
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        import->click();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(workspace.dataset()->users().text(1), std::string("bob"));
        QVERIFY(page.findChild<DataView*>()->findChild<CommandLine*>()->command().contains(options));

        // the next file of that shape is read without a question, in this session and in the next
        const QString other = writeText(folder, "other.txt", "4;1;red;eve\n2;2;blue;eve\n");
        openAndWait(workspace, other);
        QCOMPARE(workspace.dataset()->users().text(0), std::string("eve"));
        Workspace next;
        next.restoreState(workspace.saveState());
        QCOMPARE(next.recent().entries().size(), 2);
        openAndWait(next, other);
        QCOMPARE(next.dataset()->ratingCount(), std::size_t{2});
    }

    void linesOutsideThePreviewAreCheckedAndCanBeLeftOut()
    {
        QTemporaryDir folder;
        QByteArray text = "who,what,stars\n";
        for (int i = 0; i < 50; ++i)
            text += QByteArray::number(i) + ",1," + (i == 40 ? "many" : "3") + '\n';
        const QString path = writeText(folder, "r.csv", text);
        Workspace workspace;
        ImportDialog dialog(workspace, path);
        dialog.show();
        QTRY_VERIFY(box(dialog, QStringLiteral("User"))->count() > 0);
        choose(box(dialog, QStringLiteral("User")), QStringLiteral("who"));
        QPushButton* import = button(dialog, QStringLiteral("Import"));
        auto* notice = dialog.findChild<Notice*>();
        QTRY_VERIFY2(notice->text().contains(QStringLiteral("line 42")) &&
                         notice->text().contains(QStringLiteral("many")),
                     qPrintable(notice->text()));
        check(dialog, QStringLiteral("Leave out"))->click();
        QTRY_VERIFY(import->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("1 line cannot be read and is left out")));
        // and a scale that the ratings leave
        check(dialog, QStringLiteral("The scale"))->click();
        QTRY_VERIFY(import->isEnabled());
        QVERIFY(dialog.findChild<ImportForm*>()->settings().scale.has_value());
    }

    void recentDataCanBeOpenedAndForgotten()
    {
        QTemporaryDir folder;
        const QString path = writeText(folder, "ratings.dat", "1::10::5::1\n1::11::4::2\n2::10::3::3\n");
        Workspace workspace;
        new QAbstractItemModelTester(&workspace.recent(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &workspace);
        openAndWait(workspace, path);
        workspace.recent().add({QStringLiteral("/gone/ml-1m.zip"),
                                {},
                                QStringLiteral("ml-1m"),
                                1000209,
                                5917549,
                                QDateTime::currentDateTime()});
        Workspace next;
        next.restoreState(workspace.saveState());
        QCOMPARE(next.recent().rowCount(), 2);
        DataPage page(next);
        page.show();
        QTRY_VERIFY(next.recent().entries()[0].isMissing);
        QVERIFY(!next.recent().entries()[1].isMissing);
        QVERIFY(says(page, QStringLiteral("not there any more")));
        QVERIFY(says(page, QStringLiteral("1,000,209 ratings")) || says(page, QStringLiteral("1000209 ratings")));
        QPushButton* gone = button(page, QStringLiteral("ml-1m"));
        QVERIFY(gone != nullptr && !gone->isEnabled());
        for (QToolButton* remove : page.findChildren<QToolButton*>())
            if (remove->toolTip().startsWith(QStringLiteral("Remove ml-1m")))
                remove->click();
        QTRY_COMPARE(next.recent().rowCount(), 1);
        QSignalSpy changed(&next, &Workspace::dataChanged);
        const QString name = next.recent().entries()[0].name;
        QVERIFY(button(page, name) != nullptr);
        button(page, name)->click();
        QTRY_COMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(DataPageTest)
#include "tst_datapage.moc"
