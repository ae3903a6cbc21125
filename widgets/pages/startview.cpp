// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/startview.h"

#include "widgets/frame/parts.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

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

StartView::StartView(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    auto* demo =
        new ActionCard(u"flask-conical"_qs, tr("&Demo data"),
                       tr("600 users and 40,000 ratings, made from a seed, with two groups of different taste."), this);
    auto* folder = new ActionCard(u"folder-open"_qs, tr("Open a &folder"),
                                  tr("MovieLens 100K to 32M, The Movies Dataset or RecBole files, as unpacked."), this);
    auto* file = new ActionCard(u"file-text"_qs, tr("Open a f&ile"),
                                tr("A zip of one of these, or ratings as delimited text: user, item, rating."), this);
    connect(demo, &QAbstractButton::clicked, this, &StartView::demoWanted);
    connect(folder, &QAbstractButton::clicked, this, &StartView::folderWanted);
    connect(file, &QAbstractButton::clicked, this, &StartView::fileWanted);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (QWidget* card : {demo, folder, file})
        cards->addWidget(card);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(makeTitle(tr("Which ratings shall we look at?"), this));
    column->addWidget(
        new MutedLabel(tr("The format is recognised. Folders and files can also be dropped anywhere here."), this));
    column->addSpacing(12);
    column->addLayout(cards);
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
    setRecent({});
}

void StartView::setRecent(const QStringList& paths)
{
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentLayout->addWidget(makeHeading(tr("Opened lately"), m_recent));
    for (const QString& path : paths) {
        auto* button = new QPushButton(m_recent);
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setText(button->fontMetrics().elidedText(withoutHome(path), Qt::ElideMiddle, 3 * kCardWidth - 24));
        button->setToolTip(path);
        button->setStyleSheet(u"text-align:left;padding:4px 8px"_qs);
        m_recentLayout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT pathWanted(path); });
    }
}

} // namespace equipoise
