// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/tablepreview.h"
#include "widgets/jobs/latesttask.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace equipoise {

class CommandLine;
class ImportForm;
class Notice;
class TableModel;
class TableView;
class Workspace;

/// Import of any delimited file: its first rows as the choices cut them, everything guessed that can be, and at every
/// change all lines read in the background, so that it is known what comes of it or which line and value is in the way.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` where they were said before; else what is remembered of files like this one.
    ImportDialog(Workspace& workspace, const QString& path, const std::optional<ImportSettings>& settings = {},
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    void accept() override;

private:
    struct Seen
    {
        std::vector<std::string> tables;
        TablePreview preview;
        std::optional<ImportSettings> remembered; ///< of this shape
    };
    struct Checked
    {
        std::uint64_t ratings = 0;
        std::uint64_t users = 0;
        std::uint64_t items = 0;
        RatingScale scale;
        std::vector<Finding> findings;
    };
    QWidget* makePreview();
    QWidget* makeFooter();
    void look();
    void showSeen(const Seen& seen);
    void showRows();
    void check();
    void showCheck(const Checked& checked);
    void showProblem(const Error& error);
    ImportSettings settings() const;

    Workspace& m_workspace;
    QString m_path;
    bool m_isFirstLook;
    QComboBox* m_table;
    ImportForm* m_form;
    Notice* m_notice;
    TableModel* m_rows;
    TableView* m_view;
    QLabel* m_result;
    QCheckBox* m_remember;
    CommandLine* m_command;
    QPushButton* m_import;
    TablePreview m_preview;
    QTimer m_delay;
    LatestTask<Seen> m_looking;
    LatestTask<Checked> m_checking;
};

} // namespace equipoise
