// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datapage.h"

#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/startview.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/groupbars.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kTitleWidth = 640;

enum Fact { kRatings, kUsers, kItems, kDensity, kMean, kScale, kTimes, kFacts };

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }
QString count(std::size_t value) { return QLocale().toString(qulonglong(value)); }

} // namespace

DataPage::DataPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartView(this))
    , m_attributes(new TableModel(attributeColumns(), this))
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(makeDataView());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(m_start, &StartView::demoWanted, this, [this] { m_workspace.openDemo(); });
    connect(m_start, &StartView::folderWanted, this, &DataPage::chooseFolder);
    connect(m_start, &StartView::fileWanted, this, &DataPage::chooseFile);
    connect(m_start, &StartView::pathWanted, &m_workspace, &Workspace::open);
    connect(&m_workspace, &Workspace::recentChanged, this, [this] { m_start->setRecent(m_workspace.recent()); });
    connect(&m_workspace, &Workspace::loading, m_notice, &Notice::dismiss);
    connect(&m_workspace, &Workspace::loadFailed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::dataChanged, this, &DataPage::showData);
    m_start->setRecent(m_workspace.recent());
}

QWidget* DataPage::makeDataView()
{
    auto* view = new QWidget(this);
    m_title = makeTitle({}, view);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_source = new ElidedLabel(Qt::ElideMiddle, view);
    auto* folder = new QPushButton(icon(u"folder-open"_qs), tr("Open &Folder…"), view);
    auto* file = new QPushButton(icon(u"file-text"_qs), tr("Open F&ile…"), view);
    connect(folder, &QPushButton::clicked, this, &DataPage::chooseFolder);
    connect(file, &QPushButton::clicked, this, &DataPage::chooseFile);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_source);
    head->addLayout(names, 1);
    head->addWidget(folder);
    head->addWidget(file);

    m_ratings = new GroupBars(view);
    m_ratings->setFigureName(tr("Ratings by value"));
    m_ratings->setXTitle(tr("Rating"));
    m_ratings->setYTitle(tr("Ratings"));
    m_activity = new GroupBars(view);
    m_activity->setFigureName(tr("Users by number of ratings"));
    m_activity->setXTitle(tr("Ratings of a user (from)"));
    m_activity->setYTitle(tr("Users"));
    auto* attributes = new TableView(m_attributes, view);
    attributes->setStretchColumn(1);
    m_findings = new QListWidget(view);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setIconSize({16, 16});
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_findingsCard = new Card(tr("Findings"), m_findings, view);

    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    grid->addWidget(new Card(tr("Ratings by value"), m_ratings, view), 0, 0);
    grid->addWidget(new Card(tr("Users by number of ratings"), m_activity, view), 0, 1);
    grid->addWidget(new Card(tr("User attributes"), attributes, view), 1, 0);
    grid->addWidget(m_findingsCard, 1, 1);
    for (const int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(makeFacts());
    layout->addLayout(grid, 1);
    return view;
}

QWidget* DataPage::makeFacts()
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const QStringList names{tr("ratings"), tr("users"),        tr("rated items"), tr("density"),
                            tr("mean"),    tr("rating scale"), tr("timestamps")};
    for (const QString& name : names) {
        auto* value = makeTitle({}, card);
        value->setTextFormat(Qt::PlainText);
        value->setAccessibleDescription(name);
        m_facts.append(value);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(value);
        column->addWidget(new MutedLabel(name, card));
        row->addLayout(column, 1);
    }
    card->body()->addLayout(row);
    return card;
}

void DataPage::showData()
{
    const Dataset& dataset = *m_workspace.dataset();
    m_notice->dismiss();
    const QString name = QString::fromStdString(dataset.name());
    m_title->setText(m_title->fontMetrics().elidedText(name, Qt::ElideMiddle, kTitleWidth));
    m_title->setToolTip(name);
    const QString source =
        tr("%1 · format %2").arg(QString::fromStdString(dataset.source()), QString::fromStdString(dataset.format()));
    m_source->setText(source);
    m_source->setToolTip(source);
    m_facts[kRatings]->setText(count(dataset.ratingCount()));
    m_facts[kUsers]->setText(count(dataset.userCount()));
    m_facts[kItems]->setText(count(dataset.itemCount()));
    m_facts[kItems]->setToolTip(tr("%1 items are listed").arg(count(dataset.listedItemCount())));
    m_facts[kDensity]->setText(number(100 * dataset.density(), 2) + u" %"_qs);
    m_facts[kMean]->setText(number(dataset.meanRating(), 3));
    m_facts[kScale]->setText(u"%1 – %2"_qs.arg(number(dataset.scale().minimum, 1), number(dataset.scale().maximum, 1)));
    m_facts[kTimes]->setText(dataset.timestamps().empty() ? tr("none") : tr("yes"));
    m_attributes->setRows(attributeRows(dataset));
    showPlots();
    showFindings();
    m_stack->setCurrentIndex(1);
}

void DataPage::showPlots()
{
    const DatasetSummary& summary = m_workspace.summary();
    const auto bars = [](const std::vector<CountBin>& bins, const QColor& colour, bool notes) {
        QList<GroupBars::Bar> list;
        for (const CountBin& bin : bins)
            list.append({QLocale().toString(bin.from, 'g', 6), double(bin.count), colour,
                         notes ? QLocale().toString(qulonglong(bin.count)) : QString()});
        return list;
    };
    m_ratings->setBars(bars(summary.ratings, seriesColour(3), summary.ratings.size() <= 10));
    m_activity->setBars(bars(summary.activity, seriesColour(3), summary.activity.size() <= 18));
}

void DataPage::showFindings()
{
    m_findings->clear();
    for (const Finding& finding : m_workspace.dataset()->findings()) {
        QString text = sentence(finding.text);
        if (!finding.file.empty())
            text += finding.line > 0
                        ? tr("\nFirst in %1, line %2").arg(QString::fromStdString(finding.file)).arg(finding.line)
                        : tr("\nIn %1").arg(QString::fromStdString(finding.file));
        m_findings->addItem(new QListWidgetItem(icon(u"triangle-alert"_qs), text));
    }
    if (m_findings->count() == 0)
        m_findings->addItem(new QListWidgetItem(icon(u"circle-check"_qs), tr("Nothing unusual was noticed.")));
}

void DataPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::open);
    dialog->open();
}

void DataPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::open);
    dialog->open();
}

} // namespace equipoise
