// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace equipoise {

class DataView;
class LoadStrip;
class Notice;
class StartView;
class Workspace;

/// Where data come in: what was loaded, or, before that and on request, the ways to get some.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(Workspace& workspace, QWidget* parent = nullptr);

    void chooseFolder();
    void chooseFile();
    /// Any delimited file, through the import dialog.
    void chooseImport();
    void getMovieLens();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void guideWanted();

private:
    void showData();
    void openImport(const QString& path);
    void changeMapping();

    Workspace& m_workspace;
    Notice* m_notice;
    LoadStrip* m_strip;
    QStackedWidget* m_stack;
    StartView* m_start;
    DataView* m_view;
};

} // namespace equipoise
