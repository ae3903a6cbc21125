// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appsettings.h"
#include "widgets/pages/workspace.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QStackedWidget;

namespace equipoise {

class ActivityBar;
class DataPage;
class ModeBar;
class RunsPage;
class TradeOffPage;
class TrainPage;

/// Wires the pages together: mode bar, pages, activity bar, menus, drag and drop, closing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AppSettings& settings, Theme& theme, QWidget* parent = nullptr);

    Workspace& workspace() { return m_workspace; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPage(QWidget* page, const QString& iconName, const QString& title);
    void makeMenus();
    void makeThemeMenu(QMenu* menu);
    void makeLanguageMenu(QMenu* menu);
    void fillRecentMenu(QMenu* menu);
    void runCurrent();
    void stopCurrent();
    void describeIdle();
    void showAbout();

    AppSettings& m_settings;
    Theme& m_theme;
    Workspace m_workspace;
    ModeBar* m_modes;
    QStackedWidget* m_pages;
    ActivityBar* m_activity;
    DataPage* m_dataPage;
    TrainPage* m_trainPage;
    TradeOffPage* m_tradeOffPage;
    RunsPage* m_runsPage;
    QTimer m_closeBound;
    bool m_closing = false;
};

} // namespace equipoise
