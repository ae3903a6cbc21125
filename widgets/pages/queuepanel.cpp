// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/queuepanel.h"

#include "widgets/frame/parts.h"
#include "widgets/jobs/runqueue.h"
#include "widgets/models/progressdelegate.h"
#include "widgets/models/runqueuemodel.h"
#include "widgets/theme/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {
constexpr int kMostParallel = 16;
} // namespace

QueuePanel::QueuePanel(RunQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new RunQueueModel(queue, this))
    , m_table(new QTableView(this))
    , m_empty(new MutedLabel(
          tr("Runs appear here: several seeds, several settings, one after another or side by side."), this))
    , m_hold(new QPushButton(this))
    , m_parallel(new QSpinBox(this))
{
    makeTable();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeTools());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(&m_queue, &RunQueue::changed, this, &QueuePanel::updateTools);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateTools();
        Q_EMIT selectionChanged();
    });
    updateTools();
}

void QueuePanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Queue of runs"));
    m_table->setItemDelegateForColumn(RunQueueModel::kState,
                                      new ProgressDelegate(RunQueueModel::kFractionRole, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({22, 12});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RunQueueModel::kRun, QHeaderView::Stretch);
}

QToolButton* QueuePanel::addTool(QWidget* row, const QString& iconName, const QString& help)
{
    auto* button = new QToolButton(row);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::StrongFocus);
    row->layout()->addWidget(button);
    return button;
}

QWidget* QueuePanel::makeTools()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_pause = addTool(row, u"pause"_qs, tr("Pause: stops the run; it goes on later to the same bits (P)"));
    m_resume = addTool(row, u"play"_qs, tr("Resume, or try again (R)"));
    m_up = addTool(row, u"arrow-up"_qs, tr("Earlier in the queue (Alt+Up)"));
    m_down = addTool(row, u"arrow-down"_qs, tr("Later in the queue (Alt+Down)"));
    m_remove = addTool(row, u"x"_qs, tr("Take off the list; the log keeps what it has (Delete)"));
    m_clear = addTool(row, u"trash-2"_qs, tr("Take all finished runs off the list"));
    layout->addStretch(1);
    auto* label = new QLabel(tr("At &once"), row);
    label->setBuddy(m_parallel);
    m_parallel->setRange(1, kMostParallel);
    m_parallel->setValue(m_queue.parallel());
    m_parallel->setAccessibleName(tr("Runs at once"));
    m_parallel->setToolTip(tr("How many runs train side by side; they share the cores. The result of each stays the "
                              "same to the bit."));
    layout->addWidget(label);
    layout->addSpacing(4);
    layout->addWidget(m_parallel);
    layout->addSpacing(6);
    layout->addWidget(m_hold);

    connect(m_pause, &QToolButton::clicked, this, [this] { forSelected([this](qint64 id) { m_queue.pause(id); }); });
    connect(m_resume, &QToolButton::clicked, this, [this] { forSelected([this](qint64 id) { m_queue.resume(id); }); });
    connect(m_up, &QToolButton::clicked, this, [this] { forSelected([this](qint64 id) { m_queue.move(id, -1); }); });
    connect(m_down, &QToolButton::clicked, this, [this] {
        QList<qint64> ids = selected();
        std::reverse(ids.begin(), ids.end());
        for (const qint64 id : std::as_const(ids))
            m_queue.move(id, 1);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { forSelected([this](qint64 id) { m_queue.remove(id); }); });
    connect(m_clear, &QToolButton::clicked, &m_queue, &RunQueue::removeEnded);
    connect(m_parallel, &QSpinBox::valueChanged, &m_queue, &RunQueue::setParallel);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_queue.isHeld())
            m_queue.setHeld(false);
        else
            m_queue.pauseAll();
    });
    const auto key = [this](const QKeySequence& keys, QToolButton* button) {
        auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    key(Qt::Key_P, m_pause);
    key(Qt::Key_R, m_resume);
    key(Qt::Key_Delete, m_remove);
    key(Qt::ALT | Qt::Key_Up, m_up);
    key(Qt::ALT | Qt::Key_Down, m_down);
    return row;
}

QList<qint64> QueuePanel::selected() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids << m_model->index(row, 0).data(RunQueueModel::kIdRole).toLongLong();
    return ids;
}

void QueuePanel::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    // not QTableView::selectRow: it knows nothing of rows that came while the table was hidden
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePanel::select(const QList<qint64>& ids)
{
    QItemSelection rows;
    for (const qint64 id : ids)
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePanel::forSelected(const std::function<void(qint64)>& act)
{
    const QList<qint64> ids = selected();
    for (const qint64 id : ids)
        act(id);
}

void QueuePanel::updateTools()
{
    bool canPause = false;
    bool canResume = false;
    const QList<qint64> ids = selected();
    for (const qint64 id : ids)
        if (const QueuedRun* run = m_queue.run(id)) {
            canPause = canPause || run->state == QueueState::Running;
            canResume = canResume || run->canResume();
        }
    const auto ended = [](const auto& run) {
        return run->state == QueueState::Finished || run->state == QueueState::Failed ||
               run->state == QueueState::Stopped;
    };
    const bool hasSeveral = m_queue.runs().size() > 1 && !ids.isEmpty();
    m_pause->setEnabled(canPause);
    m_resume->setEnabled(canResume);
    m_up->setEnabled(hasSeveral);
    m_down->setEnabled(hasSeveral);
    m_remove->setEnabled(!ids.isEmpty());
    m_clear->setEnabled(std::any_of(m_queue.runs().begin(), m_queue.runs().end(), ended));
    m_hold->setText(m_queue.isHeld() ? tr("Continue") : tr("Pause all"));
    m_hold->setToolTip(m_queue.isHeld() ? tr("Lets the queue start runs again")
                                        : tr("Pauses what trains and starts nothing more until you say so"));
    m_hold->setEnabled(m_queue.isHeld() || m_queue.isTraining() || m_queue.count(QueueState::Waiting) > 0);
    if (m_parallel->value() != m_queue.parallel())
        m_parallel->setValue(m_queue.parallel());
    const bool isEmpty = m_queue.runs().empty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace equipoise
