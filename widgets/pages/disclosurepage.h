// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace equipoise {

class DisclosureCheckPanel;
class DisclosureQualityPanel;
class DisclosureSetup;
class DisclosureStagesPanel;
class DisclosureUserPanel;
class MutedLabel;
class Notice;
class StageStrip;
class Workspace;

/// The disclosure laboratory: what each rating does to each user's recommendations, what is therefore disclosed, and
/// what the model trained on that is worth.
class DisclosurePage : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosurePage(Workspace& workspace, QWidget* parent = nullptr);

    /// As the button: begins a study.
    void start();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    QWidget* makeMain();
    QLayout* makeHeading();
    void showStages();
    void showState();
    void showPanel();
    void maskedSaved(const QString& folder, bool isToOpen, int leftOut);
    void chooseStudy();
    void chooseCopy();

    Workspace& m_workspace;
    QTabBar* m_tabs;
    QPushButton* m_open;
    QPushButton* m_save;
    Notice* m_notice;
    StageStrip* m_strip;
    QStackedWidget* m_stack;
    MutedLabel* m_empty;
    DisclosureStagesPanel* m_stages;
    DisclosureUserPanel* m_user;
    DisclosureQualityPanel* m_quality;
    DisclosureCheckPanel* m_check;
    DisclosureSetup* m_setup;
};

} // namespace equipoise
