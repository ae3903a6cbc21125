// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace equipoise {

class ElidedLabel;
class LoadStrip;
class MovieLens;
class Notice;
class TableModel;
class TableView;

/// The MovieLens data sets: what each holds, how large it is, its conditions of use, which must be accepted before it
/// is downloaded; then progress, cancel and resume. What lies here already is opened without the network. Downloads go
/// on when the dialog is closed.
class MovieLensDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MovieLensDialog(MovieLens& movieLens, QWidget* parent = nullptr);

    void select(const QString& name);
    QString selected() const;

Q_SIGNALS:
    void openWanted(const QString& path);

private:
    QWidget* makeDetails();
    QWidget* makeFooter();
    void showSets();
    void showSelected();
    void act();
    void chooseFolder();
    void finish(const QString& name, const QString& path);

    MovieLens& m_movieLens;
    TableModel* m_sets;
    TableView* m_view;
    Notice* m_notice;
    LoadStrip* m_strip;
    QLabel* m_about = nullptr;
    QLabel* m_licence = nullptr;
    QCheckBox* m_accept = nullptr;
    ElidedLabel* m_folder = nullptr;
    QPushButton* m_changeFolder = nullptr;
    QPushButton* m_act = nullptr;
};

} // namespace equipoise
