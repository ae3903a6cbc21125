// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/startview.h"

#include "widgets/frame/parts.h"
#include "widgets/models/recentdata.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace equipoise {

namespace {

constexpr int kCardWidth = 236;
constexpr int kCardHeight = 148;
constexpr int kPadding = 16;
constexpr int kIconSize = 28;

QString withoutHome(const QString& path)
{
    return path.startsWith(QDir::homePath() + u'/') ? u'~' + path.mid(QDir::homePath().size()) : path;
}

} // namespace

ActionCard::ActionCard(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_text(text)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ActionCard::sizeHint() const { return {kCardWidth, kCardHeight}; }
void ActionCard::enterEvent(QEnterEvent*) { update(); }
void ActionCard::leaveEvent(QEvent*) { update(); }

void ActionCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const bool hot = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hot ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colours.infoFill : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.drawPixmap(kPadding, kPadding, iconPixmap(m_iconName, colours.accent, kIconSize, devicePixelRatioF()));
    QRect area = rect().adjusted(kPadding, kPadding + kIconSize + 10, -kPadding, -kPadding / 2);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, text());
    area.setTop(area.top() + QFontMetrics(bold).height() + 4);
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

StartView::StartView(RecentData& recent, QWidget* parent)
    : QWidget(parent)
    , m_data(recent)
    , m_back(new QPushButton(this))
    , m_recent(new QWidget(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    m_back->setVisible(false);
    connect(m_back, &QPushButton::clicked, this, &StartView::backWanted);
    auto* guide = new QPushButton(icon(u"compass"_qs), tr("&Guided first experiment"), this);
    guide->setToolTip(tr("Five minutes on demo data: minorities, training, the trade-off, a figure"));
    connect(guide, &QPushButton::clicked, this, &StartView::guideWanted);

    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Which ratings shall we look at?"), this), 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(new MutedLabel(tr("Folders and files can also be dropped anywhere on the window."), this));
    column->addSpacing(8);
    column->addWidget(makeCards());
    column->addSpacing(4);
    auto* guideRow = new QHBoxLayout;
    guideRow->setSpacing(12);
    guideRow->addWidget(guide);
    guideRow->addWidget(new MutedLabel(tr("New here? Five minutes, from demo data to a figure."), this), 1);
    column->addLayout(guideRow);
    column->addSpacing(12);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(2);
    column->addWidget(m_recent);

    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addLayout(column);
    centre->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(centre);
    layout->addStretch(3);
    connect(&m_data, &RecentData::changed, this, &StartView::showRecent);
    showRecent();
}

QWidget* StartView::makeCards()
{
    auto* area = new QWidget(this);
    auto* demo =
        new ActionCard(u"flask-conical"_qs, tr("&Demo data"),
                       tr("600 users and 40,000 ratings, made from a seed, with two groups of different taste."), area);
    auto* open =
        new ActionCard(u"folder-open"_qs, tr("&Open a folder or file"),
                       tr("MovieLens, The Movies Dataset, RecBole, their zips, or any table of ratings."), area);
    auto* get =
        new ActionCard(u"download"_qs, tr("Get Movie&Lens"),
                       tr("100 thousand to 32 million ratings of films, from the people who collect them."), area);
    auto* menu = new QMenu(open);
    menu->addAction(icon(u"folder-open"_qs), tr("Open &Folder…"), this, &StartView::folderWanted);
    menu->addAction(icon(u"file-text"_qs), tr("Open F&ile or Zip…"), this, &StartView::fileWanted);
    menu->addAction(icon(u"table"_qs), tr("I&mport a Table…"), this, &StartView::importWanted);
    connect(demo, &QAbstractButton::clicked, this, &StartView::demoWanted);
    connect(open, &QAbstractButton::clicked, menu,
            [menu, open] { menu->popup(open->mapToGlobal(QPoint(0, open->height()))); });
    connect(get, &QAbstractButton::clicked, this, &StartView::movieLensWanted);
    auto* cards = new QHBoxLayout(area);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    for (QWidget* card : {demo, open, get})
        cards->addWidget(card);
    return area;
}

void StartView::setBack(const QString& name)
{
    m_back->setText(tr("&Back to %1").arg(QString(name).replace(u'&', u"&&"_qs)));
    m_back->setVisible(!name.isEmpty());
}

void StartView::showRecent()
{
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_recent->setVisible(m_data.rowCount() > 0);
    if (m_data.rowCount() == 0)
        return;
    m_recentLayout->addWidget(makeHeading(tr("Opened lately"), m_recent));
    for (int row = 0; row < m_data.rowCount(); ++row)
        m_recentLayout->addWidget(makeRecentRow(row));
}

QWidget* StartView::makeRecentRow(int row)
{
    const RecentData::Entry& entry = m_data.entries()[row];
    auto* line = new QWidget(m_recent);
    auto* open = new QPushButton(line);
    open->setFlat(true);
    open->setCursor(Qt::PointingHandCursor);
    open->setStyleSheet(u"text-align:left;padding:4px 8px"_qs);
    open->setText(QString(entry.name).replace(u'&', u"&&"_qs));
    open->setToolTip(entry.path);
    open->setEnabled(!entry.isMissing);
    auto* where = new ElidedLabel(Qt::ElideMiddle, line);
    where->setText(withoutHome(entry.path));
    where->setToolTip(entry.path);
    where->setEnabled(!entry.isMissing);
    auto* about = new MutedLabel(describe(entry), line);
    auto* remove = new QToolButton(line);
    remove->setIcon(icon(u"x"_qs));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove %1 from this list; the file stays").arg(entry.name));
    remove->setAccessibleName(remove->toolTip());
    connect(open, &QPushButton::clicked, this, [this, path = entry.path] { Q_EMIT pathWanted(path); });
    // queued: the row that is clicked goes with the list
    connect(
        remove, &QToolButton::clicked, this, [this, path = entry.path] { m_data.remove(path); }, Qt::QueuedConnection);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(open);
    layout->addWidget(where, 1);
    layout->addWidget(about);
    layout->addWidget(remove);
    return line;
}

} // namespace equipoise
