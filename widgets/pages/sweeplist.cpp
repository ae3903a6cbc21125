// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/sweeplist.h"

#include "widgets/frame/parts.h"
#include "widgets/pages/sweeprow.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace equipoise {

namespace {

constexpr qsizetype kMostInMenu = 30;

} // namespace

SweepList::SweepList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout)
    , m_offer(new QWidget(this))
    , m_offerButton(new QPushButton(icon(u"play"_qs), {}, m_offer))
    , m_menu(new QMenu(this))
{
    auto* decline = new QToolButton(m_offer);
    decline->setIcon(icon(u"x"_qs));
    decline->setAutoRaise(true);
    decline->setToolTip(tr("Not now; it stays in the list of earlier sweeps"));
    decline->setAccessibleName(decline->toolTip());
    auto* offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(4);
    offer->addWidget(m_offerButton);
    offer->addWidget(decline);
    offer->addStretch(1);
    m_offer->setVisible(false);
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_offer);
    m_menu->setToolTipsVisible(true);

    SweepBook& book = m_workspace.sweeps();
    for (OpenSweep* sweep : book.sweeps())
        add(sweep);
    connect(&book, &SweepBook::opened, this, &SweepList::add);
    connect(&book, &SweepBook::closing, this, &SweepList::remove);
    connect(&book, &SweepBook::loggedChanged, this, &SweepList::makeOffer);
    connect(&book, &SweepBook::changed, this, &SweepList::makeOffer);
    connect(&m_workspace, &Workspace::dataChanged, this, &SweepList::makeOffer);
    connect(m_offerButton, &QPushButton::clicked, this, [this] { resume(m_offered); });
    connect(decline, &QToolButton::clicked, this, [this] {
        m_declined = m_offered;
        makeOffer();
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        m_workspace.sweeps().refresh(m_workspace.log());
    });
    makeOffer();
}

void SweepList::add(OpenSweep* sweep)
{
    for (SweepRow* row : findChildren<SweepRow*>())
        if (row->sweep() == sweep)
            return;
    auto* row = new SweepRow(m_workspace, sweep, this);
    connect(row, &SweepRow::extendWanted, this, &SweepList::extendWanted);
    m_rows->addWidget(row);
    if (sweep->sweep().id && m_resuming == *sweep->sweep().id) {
        m_resuming = 0;
        sweep->run(sweep->sweep().pending(), m_workspace.dataset(), m_workspace.log());
    }
}

void SweepList::remove(OpenSweep* sweep)
{
    for (SweepRow* row : findChildren<SweepRow*>())
        if (row->sweep() == sweep) {
            // it may be its own button that closes it
            row->setParent(nullptr);
            row->deleteLater();
        }
}

void SweepList::fillMenu()
{
    m_menu->clear();
    for (const SweepBook::Logged& line : m_workspace.sweeps().logged().mid(0, kMostInMenu)) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.created), QLocale::ShortFormat);
        const QString state = line.finished == line.runs ? tr("%n runs", nullptr, line.runs)
                                                         : tr("%1 of %n runs", nullptr, line.runs).arg(line.finished);
        QAction* action = m_menu->addAction(u"%1 · %2 · %3"_qs.arg(line.title, state, when));
        action->setCheckable(true);
        action->setChecked(m_workspace.sweeps().find(line.id) != nullptr);
        connect(action, &QAction::triggered, this, [this, id = line.id] {
            if (OpenSweep* open = m_workspace.sweeps().find(id))
                m_workspace.sweeps().close(open);
            else
                m_workspace.sweeps().open(id, m_workspace.log());
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No sweep in the log yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction* runs = m_menu->addAction(icon(u"list"_qs), tr("&Single Runs…"), this, &SweepList::runsWanted);
    runs->setToolTip(tr("Choose runs on the Runs page, then Show in Trade-off Plane there"));
}

/// The newest sweep that a stop, a crash or a power cut left unfinished.
void SweepList::makeOffer()
{
    m_offered = 0;
    const SweepBook& book = m_workspace.sweeps();
    for (const SweepBook::Logged& line : book.logged()) {
        if (!line.isUnfinished() || line.id == m_declined || book.find(line.id) != nullptr)
            continue;
        m_offered = line.id;
        m_offerButton->setText(
            tr("&Resume %1 (%2 of %n runs done)", nullptr, line.runs).arg(line.title).arg(line.finished));
        break;
    }
    m_offer->setVisible(m_offered != 0 && !book.isRunning());
    m_offerButton->setEnabled(m_workspace.dataset() != nullptr);
}

void SweepList::resume(qint64 sweep)
{
    m_resuming = sweep;
    m_workspace.sweeps().open(sweep, m_workspace.log());
}

} // namespace equipoise
