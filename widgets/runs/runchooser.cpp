// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runchooser.h"

#include "widgets/frame/parts.h"
#include "widgets/runs/runbook.h"
#include "widgets/runs/runchoicemodel.h"
#include "widgets/theme/icons.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace equipoise {

namespace {
constexpr int kListHeight = 210;
} // namespace

RunChooser::RunChooser(RunBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new RunChoiceModel(this))
    , m_find(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_clear(new QToolButton(this))
    , m_count(new MutedLabel({}, this))
{
    auto* found = new QSortFilterProxyModel(this);
    found->setSourceModel(m_model);
    found->setFilterRole(RunChoiceModel::kSearchRole);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_find->setPlaceholderText(tr("Find runs"));
    m_find->setAccessibleName(tr("Find runs"));
    m_find->setToolTip(tr("Part of a run's name, data, seed or parameters, such as <i>factors=64</i>"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"search"_qs), QLineEdit::LeadingPosition);
    m_view->setModel(found);
    m_view->setAccessibleName(tr("Runs"));
    m_view->setToolTip(tr("Tick one or several runs (Space). Seeds of the same settings are shown as one."));
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(2);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setMinimumHeight(kListHeight);
    m_clear->setIcon(icon(u"x"_qs));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Choose none"));
    m_clear->setAccessibleName(tr("Choose none"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    setFocusProxy(m_find);

    connect(m_find, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_clear, &QToolButton::clicked, this, [this] { setChosen({}); });
    connect(m_model, &RunChoiceModel::chosenChanged, this, [this] {
        describe();
        Q_EMIT changed();
    });
    connect(&m_book, &RunBook::changed, this, &RunChooser::takeTable);
    connect(&m_book, &RunBook::comparedChanged, this, &RunChooser::takeCompared);
    takeTable();
    takeCompared();
}

const QList<qint64>& RunChooser::chosen() const { return m_model->chosen(); }
void RunChooser::setChosen(const QList<qint64>& runs) { m_model->setChosen(runs); }
bool RunChooser::hasRuns() const { return m_model->rowCount() > 0; }
bool RunChooser::isRead() const { return m_book.table() != nullptr; }

void RunChooser::takeTable()
{
    const bool had = hasRuns();
    m_model->setTable(m_book.table());
    if (!m_hasBegun && hasRuns()) {
        m_hasBegun = true;
        if (chosen().isEmpty())
            setChosen({m_model->index(0).data(RunChoiceModel::kRunRole).toLongLong()});
    }
    describe();
    if (had != hasRuns() || !hasRuns())
        Q_EMIT changed();
}

void RunChooser::takeCompared()
{
    if (!m_book.compared().isEmpty())
        setChosen(m_book.compared());
}

void RunChooser::describe()
{
    m_count->setText(tr("%1 of %n runs chosen", nullptr, m_model->rowCount()).arg(chosen().size()));
    m_clear->setEnabled(!chosen().isEmpty());
}

} // namespace equipoise
