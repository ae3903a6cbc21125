// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appsettings.h"
#include "app/translations.h"
#include "widgets/pages/workspace.h"

#include <memory>

namespace equipoise {

class MainWindow;

/// What outlives the window: settings, theme, data, jobs and log. The window is built anew around it when the language
/// changes, so that nothing that runs notices.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    Workspace& workspace() { return m_workspace; }
    AppSettings& settings() { return m_settings; }
    MainWindow& window() { return *m_window; }

    /// Opens the data that were open when the program ended, unless they are gone or the user does not want it.
    void reopenData();

private:
    void buildWindow();
    void setLanguage(const QString& language);

    AppSettings m_settings;
    Translations m_translations;
    Theme m_theme;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace equipoise
