// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/log/experimentlog.h"
#include "widgets/jobs/latesttask.h"

#include <optional>
#include <vector>

class QMenu;
class QPushButton;

namespace equipoise {

class Notice;
class Workspace;

/// What can be made of logged runs: a report in four formats, its figures, a bundle, a verification (the workspace's
/// Verifier has what came out). Works on jobs; the signals tell how it went. A page owns one, tells it which runs are
/// meant, has it report to its notice and shows its menu on a button:
///
///   auto* exporter = new RunExporter(workspace, this);
///   exporter->reportTo(notice);
///   layout->addWidget(exporter->makeButton());
///   exporter->setRuns(view->selectedKeys()…);
class RunExporter : public QObject
{
    Q_OBJECT

public:
    explicit RunExporter(Workspace& workspace, QWidget* page);

    void setRuns(std::vector<RunId> runs);
    /// A sweep with all its runs.
    void setSweep(SweepId sweep);

    /// Belongs to the page; entries are enabled by what is set.
    QMenu* menu() { return m_menu; }
    /// A new button for the menu; the caller owns it.
    QPushButton* makeButton();
    /// Shows there what was written, and what failed.
    void reportTo(Notice* notice);

    /// The suffix says the format: .html, .pdf, .md, .tex.
    void writeReportTo(const QString& path);
    /// All figures of the report, as "svg" or "pdf".
    void writeFiguresTo(const QString& folder, const QString& suffix);
    void writeBundleTo(const QString& path);
    /// The one run's network as ONNX, with its id map beside it.
    void writeNetworkTo(const QString& path);
    /// Trains the one run again and compares. The data in hand must be the run's.
    void verify();
    /// The same with every run of a bundle.
    void verifyBundle(const QString& path);

Q_SIGNALS:
    void written(const QString& sentence, const QString& path);
    void failed(const equipoise::Error& error);

private:
    void makeMenu();
    void refreshMenu();
    void chooseReport();
    void chooseFigures(const QString& suffix);
    void chooseBundle();
    void chooseNetwork();
    void chooseBundleToVerify();
    QString baseName() const;
    std::function<Report()> reportMaker() const;

    Workspace& m_workspace;
    QWidget* m_page;
    QMenu* m_menu;
    std::vector<RunId> m_runs;
    std::optional<SweepId> m_sweep;
    LatestTask<QString> m_writing;
};

/// Puts the runs of a bundle into the workspace's log, on a job. The outcome is told in a message box of `window`.
void importBundle(Workspace& workspace, const QString& path, QWidget* window);

} // namespace equipoise
