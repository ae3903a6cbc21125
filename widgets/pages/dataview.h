// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/summary.h"
#include "widgets/jobs/latesttask.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace equipoise {

class AttributesPanel;
class CommandLine;
class CountHistogram;
class GroupBars;
class Workspace;

/// The data set in hand: counts, three distributions, attributes, findings, and what identifies it.
class DataView : public QWidget
{
    Q_OBJECT

public:
    explicit DataView(Workspace& workspace, QWidget* parent = nullptr);

    void showData();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void otherWanted();   ///< other data
    void mappingWanted(); ///< the same file read differently

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    QWidget* makePlots();
    QWidget* makeDetails();
    void showFacts(const Dataset& dataset, const DatasetSummary& summary);
    void showPlots(const DatasetSummary& summary);
    void showFindings(const std::vector<ExplainedFinding>& findings);
    void showHash(const DatasetPtr& dataset);

    struct Fact
    {
        QLabel* value;
        QLabel* name;
    };

    Workspace& m_workspace;
    QLabel* m_title = nullptr;
    QLabel* m_source = nullptr;
    QPushButton* m_mapping = nullptr;
    QList<Fact> m_facts;
    GroupBars* m_ratings = nullptr;
    CountHistogram* m_perUser = nullptr;
    CountHistogram* m_perItem = nullptr;
    QLabel* m_userWords = nullptr;
    QLabel* m_itemWords = nullptr;
    QLabel* m_ratingWords = nullptr;
    AttributesPanel* m_attributes = nullptr;
    QListWidget* m_findings = nullptr;
    QLabel* m_hash = nullptr;
    CommandLine* m_command = nullptr;
    QSplitter* m_splitter = nullptr;
    LatestTask<std::string> m_hashing;
};

} // namespace equipoise
