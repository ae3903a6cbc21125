// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the main window.

#include "app/aboutdialog.h"
#include "app/mainwindow.h"
#include "app/menus.h"
#include "app/shortcutsdialog.h"
#include "widgets/frame/modebar.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/runspage.h"
#include "widgets/theme/icons.h"

#include <QMenuBar>
#include <QStackedWidget>

namespace equipoise {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_pages->count(); ++i) {
        QAction* action =
            view->addAction(m_pages->widget(i)->windowTitle(), this, [this, i] { m_modes->setCurrent(i); });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    view->addSeparator();
    fillThemeMenu(*view->addMenu(tr("&Theme")), m_theme, m_settings);
    fillLanguageMenu(*view->addMenu(tr("&Language")), m_settings.language(),
                     [this](const QString& language) { Q_EMIT languageWanted(language); });
    makeRunMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* folder =
        file->addAction(icon(u"folder-open"_qs), tr("Open &Folder…"), m_dataPage, &DataPage::chooseFolder);
    folder->setShortcut(QKeySequence::Open);
    QAction* open = file->addAction(icon(u"file-text"_qs), tr("Open F&ile or Zip…"), m_dataPage, &DataPage::chooseFile);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    QAction* import = file->addAction(icon(u"table"_qs), tr("I&mport…"), m_dataPage, &DataPage::chooseImport);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    QAction* get = file->addAction(icon(u"download"_qs), tr("Get Movie&Lens…"), m_dataPage, &DataPage::getMovieLens);
    get->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    QMenu* recent = file->addMenu(icon(u"history"_qs), tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    file->addAction(icon(u"flask-conical"_qs), tr("&Demo Data"), this, [this] { m_workspace.openDemo(); });
    QAction* reopen = file->addAction(tr("Open the Last Data at &Start"));
    reopen->setCheckable(true);
    reopen->setChecked(m_settings.reopensData());
    connect(reopen, &QAction::toggled, this, [this](bool on) { m_settings.setReopensData(on); });
    file->addSeparator();
    QAction* figures = file->addAction(tr("&Export Figures…"), this, &MainWindow::exportCurrent);
    figures->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addAction(tr("I&mport Runs…"), this, &MainWindow::chooseBundle);
    file->addAction(icon(u"circle-check"_qs), tr("E&valuate ONNX File…"), this, [this] { showNetworks(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QUndoStack& history = m_workspace.runEditor().history();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = history.createUndoAction(edit, tr("&Undo"));
    undo->setIcon(icon(u"undo-2"_qs));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = history.createRedoAction(edit, tr("&Redo"));
    redo->setIcon(icon(u"redo-2"_qs));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(icon(u"search"_qs), tr("&Find Runs"), this, [this] {
        m_modes->setCurrent(m_pages->indexOf(m_runsPage));
        m_runsPage->focusFilter();
    });
}

void MainWindow::makeRunMenu()
{
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    QAction* train = run->addAction(icon(u"play"_qs), tr("&Train or Sweep"), this, &MainWindow::runCurrent);
    train->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    QAction* stop = run->addAction(icon(u"circle-stop"_qs), tr("&Stop"), this, &MainWindow::stopCurrent);
    stop->setShortcut(QKeySequence(Qt::Key_Escape));
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* cards = help->addAction(icon(u"info"_qs), tr("&Formula Cards"), this, &MainWindow::showHelp);
    cards->setShortcut(QKeySequence::HelpContents);
    help->addAction(tr("&Guided First Experiment"), &m_guide, &Guide::start);
    QAction* keys = help->addAction(tr("&Keyboard Shortcuts"), this, [this] { ShortcutsDialog(*this, this).exec(); });
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    help->addSeparator();
    help->addAction(tr("&About Equipoise"), this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::fillRecentMenu(QMenu* menu)
{
    menu->clear();
    for (const RecentData::Entry& entry : m_workspace.recent().entries())
        menu->addAction(entry.path, this, [this, path = entry.path] { m_workspace.open(path); })
            ->setEnabled(!entry.isMissing);
    if (menu->isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

} // namespace equipoise
