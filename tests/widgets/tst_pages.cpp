// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/runspage.h"
#include "widgets/pages/workspace.h"
#include "widgets/runs/runactions.h"
#include "widgets/runs/runsview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

class PagesTest : public QObject
{
    Q_OBJECT

    /// A workspace with demo data in it.
    static void openDemo(Workspace& workspace)
    {
        QSignalSpy changed(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        QTRY_COMPARE(changed.count(), 1);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTrainedRunIsListedAndReported()
    {
        QTemporaryDir folder;
        Workspace workspace;
        QSignalSpy opened(&workspace, &Workspace::logChanged);
        workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
        QTRY_COMPARE(opened.count(), 1);
        RunsPage runs(workspace);
        runs.show();
        openDemo(workspace);
        RunSettings settings = defaultSettings("pmf");
        settings.parameters.set("epochs", std::int64_t{4});
        const qint64 id = workspace.queue().add(settings);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.queue().run(id)->state == QueueState::Finished, 60000);

        runs.refresh();
        auto* view = runs.findChild<RunsView*>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->selectRuns({1});
        QTRY_VERIFY(runs.findChild<CommandLine*>()->command().contains(QStringLiteral("--model pmf")));
        QVERIFY(!runs.findChild<RunActions*>()->resume->isEnabled());
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
