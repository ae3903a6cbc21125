// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "app/mainwindow.h"

#include <QFileInfo>

namespace equipoise {

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_translations.setLanguage(m_settings.language());
    m_theme.setChoice(m_settings.theme());
    m_workspace.restoreState(m_settings.data());
    connect(&m_workspace, &Workspace::stateChanged, this, [this] { m_settings.setData(m_workspace.saveState()); });
    connect(&m_workspace, &Workspace::dataChanged, this,
            [this] { m_settings.setLastData(QString::fromStdString(m_workspace.dataset()->source())); });
    buildWindow();
}

Session::~Session() = default;

void Session::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_workspace, m_settings, m_theme);
    // queued: the window that asks is the one that goes
    connect(m_window.get(), &MainWindow::languageWanted, this, &Session::setLanguage, Qt::QueuedConnection);
}

void Session::setLanguage(const QString& language)
{
    m_settings.setLanguage(language);
    m_window->saveState();
    const bool wasShown = m_window->isVisible();
    m_window.reset();
    m_translations.setLanguage(language);
    buildWindow();
    if (wasShown)
        m_window->show();
}

void Session::reopenData()
{
    const QString path = m_settings.lastData();
    if (m_settings.reopensData() && !path.isEmpty() && QFileInfo::exists(path))
        m_workspace.open(path);
}

} // namespace equipoise
