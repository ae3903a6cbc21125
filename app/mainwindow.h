// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appsettings.h"
#include "widgets/guide/guide.h"
#include "widgets/pages/workspace.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace equipoise {

class ActivityBar;
class ComparePage;
class DataPage;
class DisclosurePage;
class GroupsPage;
class GuideBar;
class HelpDialog;
class NetworkDialog;
class MinoritiesPage;
class ModeBar;
class RankingPage;
class RunsPage;
class TradeOffPage;
class TrainPage;

/// Wires the pages together: mode bar, pages, activity bar, menus, drag and drop, closing. Everything that must outlive
/// it lies in the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, AppSettings& settings, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Geometry, the page in sight and what the pages remember, into the settings.
    void saveState();
    /// Figures of the event loop in the activity bar.
    void showProbe(const QString& text);

Q_SIGNALS:
    /// "" for the system's. The window cannot change its own language: it is to be built anew.
    void languageWanted(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A page may have saveState() and restoreState(); `name` is what they are kept under.
    template<typename Page>
    void addPage(Page* page, const QString& name, const QString& iconName, const QString& title);
    void restoreState();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeRunMenu();
    void makeHelpMenu();
    void fillRecentMenu(QMenu* menu);
    void runCurrent();
    void stopCurrent();
    void exportCurrent();
    void chooseBundle();
    /// ONNX files against the data in hand; with `path` that one.
    void showNetworks(const QString& path = {});
    void describeIdle();
    void followGuide();
    void showHelp();
    void showStep(GuideStep step);
    QWidget* pageOf(GuideStep step) const;
    void showJob(quint64 job);
    void announce(Job* job);

    struct PageState
    {
        QString name;
        std::function<QVariantMap()> save;
        std::function<void(const QVariantMap&)> restore;
    };

    Workspace& m_workspace;
    AppSettings& m_settings;
    Theme& m_theme;
    std::vector<PageState> m_states; ///< of the pages, in their order
    ModeBar* m_modes;
    QStackedWidget* m_pages;
    ActivityBar* m_activity;
    DataPage* m_dataPage;
    MinoritiesPage* m_minoritiesPage;
    TrainPage* m_trainPage;
    TradeOffPage* m_tradeOffPage;
    RankingPage* m_rankingPage;
    GroupsPage* m_groupsPage;
    ComparePage* m_comparePage;
    RunsPage* m_runsPage;
    DisclosurePage* m_disclosurePage;
    HelpDialog* m_help = nullptr;        ///< made when it is first asked for
    NetworkDialog* m_networks = nullptr; ///< likewise
    Guide m_guide;
    QTimer m_closeBound;
    bool m_closing = false;
};

} // namespace equipoise
