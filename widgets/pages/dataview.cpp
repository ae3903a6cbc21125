// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/dataview.h"

#include "core/exchange/equivalentcommand.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/pages/attributespanel.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/counthistogram.h"
#include "widgets/plots/groupbars.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace equipoise {

namespace {

enum FactIndex { kRatings, kUsers, kItems, kDensity, kMean, kScale, kTimes };

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }
QString count(std::uint64_t value) { return QLocale().toString(qulonglong(value)); }

QString day(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date().toString(Qt::ISODate);
}

QString moment(std::int64_t seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QLocale::LongFormat);
}

/// A figure in a card with a line of words under it.
QWidget* figureCard(const QString& heading, Plot* plot, QLabel*& words, QWidget* parent)
{
    auto* card = new Card(heading, plot, parent);
    words = new MutedLabel({}, card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    return card;
}

} // namespace

DataView::DataView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_hashing(this)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(makePlots());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(makeFacts());
    layout->addWidget(m_splitter, 1);
}

QWidget* DataView::makeHead()
{
    auto* head = new QWidget(this);
    m_title = makeTitle({}, head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_source = new ElidedLabel(Qt::ElideMiddle, head);
    m_mapping = new QPushButton(icon(u"table"_qs), tr("Columns and &Tables…"), head);
    m_mapping->setToolTip(tr("Read this file with other columns, another scale or further tables"));
    auto* other = new QPushButton(icon(u"database"_qs), tr("&Other Data…"), head);
    other->setToolTip(
        tr("Demo data, files, MovieLens and what was opened before; these data stay until others are there"));
    connect(m_mapping, &QPushButton::clicked, this, &DataView::mappingWanted);
    connect(other, &QPushButton::clicked, this, &DataView::otherWanted);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_source);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(names, 1);
    row->addWidget(m_mapping);
    row->addWidget(other);
    return head;
}

QWidget* DataView::makeFacts()
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const QStringList names{tr("ratings"),     tr("users"),        tr("rated items"),         tr("density"),
                            tr("mean rating"), tr("rating scale"), tr("first to last rating")};
    for (const QString& name : names) {
        auto* value = makeTitle({}, card);
        value->setTextFormat(Qt::PlainText);
        value->setAccessibleDescription(name);
        auto* label = new MutedLabel(name, card);
        m_facts.append({value, label});
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(value);
        column->addWidget(label);
        row->addLayout(column, name == names.last() ? 0 : 1);
    }
    card->body()->addLayout(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget* DataView::makePlots()
{
    auto* area = new QWidget(this);
    m_ratings = new GroupBars(area);
    m_ratings->setFigureName(tr("Ratings by value"));
    m_ratings->setXTitle(tr("Rating"));
    m_ratings->setYTitle(tr("Ratings"));
    m_perUser = new CountHistogram(area);
    m_perUser->setFigureName(tr("Ratings per user"));
    m_perUser->setXTitle(tr("Ratings of a user (logarithmic)"));
    m_perUser->setYTitle(tr("Users"));
    m_perItem = new CountHistogram(area);
    m_perItem->setFigureName(tr("Ratings per item"));
    m_perItem->setXTitle(tr("Ratings of an item (logarithmic)"));
    m_perItem->setYTitle(tr("Items"));
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(figureCard(tr("Ratings by value"), m_ratings, m_ratingWords, area), 1);
    row->addWidget(figureCard(tr("Ratings per user"), m_perUser, m_userWords, area), 1);
    row->addWidget(figureCard(tr("Ratings per item"), m_perItem, m_itemWords, area), 1);
    return area;
}

QWidget* DataView::makeDetails()
{
    auto* area = new QWidget(this);
    m_attributes = new AttributesPanel(area);
    m_findings = new QListWidget(area);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setSpacing(2);
    m_findings->setIconSize({16, 16});
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* findings = new Card(tr("Findings"), m_findings, area);
    m_hash = new ElidedLabel(Qt::ElideRight, findings);
    auto* copy = new QToolButton(findings);
    copy->setIcon(icon(u"copy"_qs));
    copy->setToolTip(tr("Copy the SHA-256 of the content"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [this] {
        if (const DatasetPtr& dataset = m_workspace.dataset(); dataset != nullptr && !m_hashing.isRunning())
            QGuiApplication::clipboard()->setText(QString::fromStdString(dataset->contentHash()));
    });
    m_command = new CommandLine(findings);
    auto* hash = new QHBoxLayout;
    hash->setSpacing(4);
    hash->addWidget(m_hash, 1);
    hash->addWidget(copy);
    findings->body()->addLayout(hash);
    findings->body()->addWidget(m_command);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Card(tr("Attributes of users and items"), m_attributes, area), 3);
    row->addWidget(findings, 2);
    return area;
}

void DataView::showData()
{
    const DatasetPtr& dataset = m_workspace.dataset();
    const DatasetSummary& summary = m_workspace.summary();
    const QString name = QString::fromStdString(dataset->name());
    m_title->setText(name);
    m_title->setToolTip(name);
    const QString source =
        tr("%1 · format %2").arg(QString::fromStdString(dataset->source()), QString::fromStdString(dataset->format()));
    m_source->setText(source);
    m_source->setToolTip(source);
    m_mapping->setVisible(dataset->format() == "delimited");
    showFacts(*dataset, summary);
    showPlots(summary);
    m_attributes->setAttributes(summary.attributes);
    showFindings(summary.findings);
    m_command->setCommand(QString::fromStdString(equivalentDataCommand("data info", *dataset)));
    showHash(dataset);
}

void DataView::showFacts(const Dataset& dataset, const DatasetSummary& summary)
{
    const auto set = [this](FactIndex fact, const QString& value, const QString& help = {}) {
        m_facts[fact].value->setText(value);
        m_facts[fact].value->setToolTip(help);
        m_facts[fact].name->setToolTip(help);
    };
    set(kRatings, count(dataset.ratingCount()));
    set(kUsers, count(dataset.userCount()), tr("Users with at least one rating"));
    set(kItems, count(dataset.itemCount()), tr("%1 items are listed").arg(count(dataset.listedItemCount())));
    set(kDensity, number(100 * dataset.density(), 2) + u" %"_qs,
        tr("Share of all pairs of a user and a rated item that have a rating"));
    set(kMean, number(dataset.meanRating(), 3));
    set(kScale, u"%1 – %2"_qs.arg(number(dataset.scale().minimum, 1), number(dataset.scale().maximum, 1)),
        tr("The lowest and the highest rating that can be given"));
    if (summary.firstTime)
        set(kTimes, u"%1 – %2"_qs.arg(day(*summary.firstTime), day(*summary.lastTime)),
            u"%1 – %2"_qs.arg(moment(*summary.firstTime), moment(*summary.lastTime)));
    else
        set(kTimes, tr("no times"), tr("Splits by time and leave-one-out need the time of each rating"));
}

void DataView::showPlots(const DatasetSummary& summary)
{
    QList<GroupBars::Bar> bars;
    const bool isFew = summary.ratings.size() <= 10;
    std::uint64_t most = 0;
    double mode = 0;
    std::uint64_t all = 0;
    for (const CountBin& bin : summary.ratings) {
        bars.append({QLocale().toString(bin.from, 'g', 6), double(bin.count), seriesColour(3),
                     isFew ? QLocale().toString(qulonglong(bin.count)) : QString()});
        all += bin.count;
        if (bin.count > most) {
            most = bin.count;
            mode = bin.from;
        }
    }
    m_ratings->setBars(bars);
    m_ratingWords->setText(tr("Most often %1: %2 % of all ratings.")
                               .arg(QLocale().toString(mode, 'g', 6), number(100.0 * double(most) / double(all), 0)));
    m_perUser->setBins(summary.users.bins, seriesColour(3), tr("users"));
    m_perItem->setBins(summary.items.bins, seriesColour(3), tr("items"));
    const auto words = [](const RatingSpread& spread, const QString& tail) {
        return tr("From %1 to %2, median %3, mean %4. %5")
            .arg(count(spread.least), count(spread.most), number(spread.median, 0), number(spread.mean, 1), tail);
    };
    m_userWords->setText(
        words(summary.users,
              tr("The busiest tenth gave %1 % of the ratings.").arg(number(100 * summary.users.topTenthShare, 0))));
    m_itemWords->setText(
        words(summary.items,
              tr("The most popular tenth got %1 % of the ratings.").arg(number(100 * summary.items.topTenthShare, 0))));
}

void DataView::showFindings(const std::vector<ExplainedFinding>& findings)
{
    m_findings->clear();
    for (const ExplainedFinding& explained : findings) {
        const Finding& finding = explained.finding;
        QString text = sentence(finding.text);
        if (!explained.meaning.empty())
            text += u'\n' + coreMessage(explained.meaning);
        const QString file = QString::fromStdString(std::filesystem::path(finding.file).filename().string());
        if (finding.line > 0)
            text += u'\n' + tr("First in %1, line %2.").arg(file).arg(finding.line);
        auto* item = new QListWidgetItem(icon(explained.isNote ? u"info"_qs : u"triangle-alert"_qs), text, m_findings);
        item->setToolTip(QString::fromStdString(finding.file));
    }
    if (m_findings->count() == 0)
        m_findings->addItem(new QListWidgetItem(icon(u"circle-check"_qs), tr("Nothing unusual was noticed.")));
}

void DataView::showHash(const DatasetPtr& dataset)
{
    m_hash->setText(tr("SHA-256 …"));
    m_hashing.start(
        m_workspace.jobs(), tr("Identifying the data"),
        [dataset](const std::stop_token&, JobReporter&) { return dataset->contentHash(); },
        [this](const std::string& hash) {
            m_hash->setText(tr("SHA-256 %1").arg(QString::fromStdString(hash)));
            m_hash->setToolTip(tr("%1\nThe same for the same ratings, however they are packed; every run keeps it.")
                                   .arg(QString::fromStdString(hash)));
        },
        [](const Error&) {});
}

QVariantMap DataView::saveState() const
{
    return {{u"splitter"_qs, m_splitter->saveState()}, {u"attribute"_qs, m_attributes->current()}};
}

void DataView::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state[u"splitter"_qs].toByteArray());
    m_attributes->setCurrent(state[u"attribute"_qs].toString());
}

} // namespace equipoise
