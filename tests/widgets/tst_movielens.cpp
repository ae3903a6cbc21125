// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpserver.h"
#include "tests/support/testzip.h"
#include "widgets/dialogs/movielensdialog.h"
#include "widgets/frame/loadstrip.h"
#include "widgets/frame/notice.h"
#include "widgets/jobs/movielens.h"
#include "widgets/pages/workspace.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace equipoise;

namespace {

constexpr qsizetype kBytes = 300'000;
const auto kName = QStringLiteral("ml-100k");
const auto kZip = QStringLiteral("ml-100k.zip");

QByteArray someBytes()
{
    QByteArray bytes(kBytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < kBytes; ++i)
        bytes[i] = char(i * 31 % 251);
    return bytes;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Downloads from a server on this machine, through the jobs and through the dialog.
class MovieLensTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        HttpServer server;
        QTemporaryDir folder;
        JobList jobs;
        MovieLens movieLens{jobs, server.url()};

        Bench() { movieLens.setFolder(folder.path()); }
        QString path() const { return folder.filePath(kZip); }
        QString part() const { return path() + QStringLiteral(".part"); }
        /// Downloads and waits for the end; what went wrong, empty where nothing did.
        QString download()
        {
            movieLens.start(kName);
            if (!QTest::qWaitFor([&] { return movieLens.job(kName) == nullptr; }, 20000))
                return QStringLiteral("no end");
            const auto error = movieLens.error(kName);
            return error ? QString::fromUtf8(error->what()) : QString();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }

    void fetchesAWholeFile()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        QSignalSpy finished(&bench.movieLens, &MovieLens::finished);
        QCOMPARE(bench.download(), QString());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(contentOf(bench.path()), someBytes());
        QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files), QStringList{kZip}); // no part, no note
        QVERIFY(bench.movieLens.state(kName) == MovieLens::State::Present);
    }

    void goesOnWhereTheConnectionWasCut()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        bench.server.cutAfter = 120'000;
        const QString cut = bench.download();
        QVERIFY2(cut.contains(QStringLiteral("cut")), qPrintable(cut));
        QCOMPARE(QFileInfo(bench.part()).size(), 120'000);
        QTRY_VERIFY(bench.movieLens.state(kName) == MovieLens::State::Partial);
        bench.server.cutAfter = -1;
        QCOMPARE(bench.download(), QString());
        QCOMPARE(contentOf(bench.path()), someBytes());
        QCOMPARE(bench.server.ranges, (QList<QByteArray>{"", "bytes=120000-"}));
    }

    void beginsAgainWhereTheFileChanged()
    {
        Bench bench;
        bench.server.serve(kZip, QByteArray(kBytes, 'a'));
        bench.server.cutAfter = 100'000;
        QVERIFY(!bench.download().isEmpty());
        bench.server.cutAfter = -1;
        bench.server.serve(kZip, someBytes());
        bench.server.etag = "\"second\"";
        QCOMPARE(bench.download(), QString());
        QCOMPARE(contentOf(bench.path()), someBytes());
    }

    void beginsAgainWithoutRanges()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        bench.server.cutAfter = 100'000;
        QVERIFY(!bench.download().isEmpty());
        bench.server.cutAfter = -1;
        bench.server.hasRanges = false;
        QCOMPARE(bench.download(), QString());
        QCOMPARE(contentOf(bench.path()), someBytes());
    }

    void stopsAndKeepsWhatCame()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        bench.server.holdAfter = 50'000;
        bench.movieLens.start(kName);
        QTRY_VERIFY(QFileInfo(bench.part()).size() == 50'000);
        bench.movieLens.stop(kName);
        QTRY_VERIFY(bench.movieLens.job(kName) == nullptr);
        QVERIFY(!bench.movieLens.error(kName));
        QTRY_VERIFY(bench.movieLens.state(kName) == MovieLens::State::Partial);
        QCOMPARE(bench.movieLens.partBytes(kName), 50'000);
        bench.server.holdAfter = -1;
        QCOMPARE(bench.download(), QString());
        QCOMPARE(bench.server.ranges.last(), QByteArray("bytes=50000-"));
        QCOMPARE(contentOf(bench.path()), someBytes());
    }

    void throwsAWrongFileAway()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        bench.server.files[kZip][7] = 'x';
        const QString said = bench.download();
        QVERIFY2(said.contains(QStringLiteral("checksum differs")), qPrintable(said));
        QVERIFY(QDir(bench.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void saysWhatTheServerLacks()
    {
        Bench bench;
        QVERIFY2(bench.download().contains(QStringLiteral("ml-100k.zip.md5")), "the checksum is asked for first");
        bench.server.serve(kZip, someBytes());
        bench.server.files.remove(kZip);
        const QString said = bench.download();
        QVERIFY2(said.contains(QStringLiteral("404")) && said.contains(kZip), qPrintable(said));
        bench.server.serve(kZip, someBytes());
        bench.server.files[kZip + QStringLiteral(".md5")] = "<html>sorry</html>";
        QVERIFY(bench.download().contains(QStringLiteral("sorry")));
    }

    void saysThatItIsOffline()
    {
        Bench bench;
        bench.server.close();
        const QString said = bench.download();
        QVERIFY2(said.contains(QStringLiteral("cannot be reached")), qPrintable(said));
    }

    void saysWhatTheDiskRefuses()
    {
        Bench bench;
        bench.server.serve(kZip, someBytes());
        bench.movieLens.setFolder(QStringLiteral("/proc/nowhere"));
        QVERIFY(bench.download().contains(QStringLiteral("/proc/nowhere")));
        if (geteuid() != 0) { // root may write everywhere
            QFile::setPermissions(bench.folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
            bench.movieLens.setFolder(bench.folder.path());
            QVERIFY(bench.download().contains(QStringLiteral("cannot be written")));
            QFile::setPermissions(bench.folder.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
    }

    void aFullDiskKeepsNothingBroken()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("SKIPPED: there is no /dev/full");
        Bench bench;
        bench.server.serve(kZip, someBytes());
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), bench.part()));
        const QString said = bench.download();
        QVERIFY2(said.contains(QStringLiteral("The disk takes no more")), qPrintable(said));
    }

    void theDialogAsksForTheConditionsAndOpensTheZip()
    {
        Bench bench;
        const std::string zip = bench.folder.filePath(QStringLiteral("made")).toStdString();
        writeZip(zip, {{"ml-100k/u.data", "1\t10\t5\t100\n1\t11\t4\t200\n2\t10\t3\t300\n"},
                       {"ml-100k/u.user", "1|24|M|writer|85711\n2|53|F|other|94043\n"},
                       {"ml-100k/u.item", "10|Ten (1990)|01-Jan-1990\n11|Eleven (1991)|01-Jan-1991\n"}});
        bench.server.serve(kZip, contentOf(QString::fromStdString(zip)));
        MovieLensDialog dialog(bench.movieLens);
        dialog.show();
        dialog.select(kName);
        auto* accept = dialog.findChild<QCheckBox*>();
        QPushButton* act = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                act = button;
        QVERIFY(act != nullptr && act->text().contains(QStringLiteral("Download")));
        QVERIFY(!act->isEnabled());
        bool hasConditions = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            hasConditions = hasConditions || label->text().contains(QStringLiteral("separate permission"));
        QVERIFY(hasConditions);
        QTest::mouseClick(accept, Qt::LeftButton, Qt::NoModifier, QPoint(8, accept->height() / 2));
        QVERIFY(act->isEnabled());
        dialog.select(QStringLiteral("ml-1m")); // other conditions, accepted anew
        QVERIFY(!act->isEnabled());
        dialog.select(kName);
        accept->setChecked(true);

        // cut on the way: said in place, and resumed from there
        bench.server.cutAfter = 200;
        act->click();
        QVERIFY(dialog.findChild<LoadStrip*>()->isVisibleTo(&dialog));
        QTRY_VERIFY(dialog.findChild<Notice*>()->text().contains(QStringLiteral("cut")));
        QTRY_VERIFY(act->text().contains(QStringLiteral("Resume")));
        bench.server.cutAfter = -1;
        QSignalSpy wanted(&dialog, &MovieLensDialog::openWanted);
        QVERIFY(act->isEnabled());
        act->click();
        QTRY_COMPARE(wanted.count(), 1);
        QVERIFY(!dialog.isVisible());

        Workspace workspace;
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.open(wanted.first().first().toString());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(workspace.dataset()->format(), std::string("ml-100k"));
        QCOMPARE(workspace.dataset()->ratingCount(), std::size_t{3});

        // what is here needs no network and no second yes
        bench.server.close();
        MovieLensDialog again(bench.movieLens);
        again.show();
        again.select(kName);
        QSignalSpy opened(&again, &MovieLensDialog::openWanted);
        for (QPushButton* button : again.findChildren<QPushButton*>())
            if (button->isDefault()) {
                QTRY_VERIFY(button->isEnabled());
                button->click();
            }
        QCOMPARE(opened.count(), 1);
    }
};

QTEST_MAIN(MovieLensTest)
#include "tst_movielens.moc"
