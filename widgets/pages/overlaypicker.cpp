// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/overlaypicker.h"

#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/runstyle.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kMostListed = 500;
constexpr QSize kPopupSize(340, 320);

const std::string& nameOf(const RunRecord& run) { return run.name.empty() ? run.model : run.name; }

} // namespace

OverlayPicker::OverlayPicker(Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_popup(new QWidget(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
    , m_listing(this)
    , m_loading(this)
{
    setIcon(equipoise::icon(u"layers"_qs));
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Lays the curves of earlier runs over these"));
    m_search->setPlaceholderText(tr("Search runs"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({22, 12});
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_popup->setFixedSize(kPopupSize);
    connect(this, &QToolButton::clicked, this, &OverlayPicker::open);
    connect(m_search, &QLineEdit::textChanged, this, &OverlayPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &OverlayPicker::load);
    const auto forget = [this] {
        m_wanted.clear();
        m_picked.clear();
        describe();
        Q_EMIT pickedChanged();
    };
    connect(&m_workspace, &Workspace::logChanged, this, forget);
    describe();
}

void OverlayPicker::describe()
{
    setText(m_picked.isEmpty() ? tr("Earlier runs") : tr("Earlier runs: %1").arg(m_picked.size()));
}

void OverlayPicker::open()
{
    const QPoint corner = mapToGlobal(QPoint(width() - kPopupSize.width(), height() + 2));
    m_popup->move(std::max(screen()->availableGeometry().left(), corner.x()), corner.y());
    m_popup->show();
    m_search->setFocus();
    if (m_workspace.log() == nullptr) {
        fill({});
        return;
    }
    m_listing.start(
        m_workspace.jobs(), tr("Listing runs"),
        [log = m_workspace.log()](const std::stop_token&, JobReporter&) {
            RunFilter newest;
            newest.limit = kMostListed;
            std::vector<Listed> listed;
            for (const RunRecord& run : log->listRuns(newest))
                if (run.epochs > 0 || run.status == RunStatus::Running || !run.checkpoint.empty())
                    listed.push_back({run.id, OverlayPicker::tr("%1 · seed %2 · run %3")
                                                  .arg(QString::fromStdString(nameOf(run)))
                                                  .arg(run.seed)
                                                  .arg(run.id)});
            return listed;
        },
        [this](const std::vector<Listed>& runs) { fill(runs); }, [this](const Error&) { fill({}); });
}

void OverlayPicker::fill(const std::vector<Listed>& runs)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Listed& run : runs) {
        auto* item = new QListWidgetItem(runSwatch(run.id), run.title, m_list);
        item->setData(Qt::UserRole, qlonglong(run.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool isPicked =
            std::any_of(m_picked.begin(), m_picked.end(), [&](const RunCurvesPtr& p) { return p->key() == run.id; });
        item->setCheckState(isPicked ? Qt::Checked : Qt::Unchecked);
    }
    if (runs.empty())
        m_list->addItem(tr("No runs in the log yet"));
    filter(m_search->text());
}

void OverlayPicker::filter(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void OverlayPicker::load()
{
    m_wanted.clear();
    std::vector<RunId> ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (const QListWidgetItem* item = m_list->item(i); item->checkState() == Qt::Checked) {
            m_wanted.append({item->data(Qt::UserRole).toLongLong(), item->text()});
            ids.push_back(m_wanted.last().id);
        }
    m_loading.start(
        m_workspace.jobs(), tr("Reading curves"),
        [log = m_workspace.log(), ids](const std::stop_token&, JobReporter&) {
            std::vector<std::vector<LoggedSeries>> series;
            for (const RunId id : ids)
                series.push_back(log->series(id));
            return series;
        },
        [this](const std::vector<std::vector<LoggedSeries>>& series) {
            m_picked.clear();
            for (std::size_t i = 0; i < series.size(); ++i)
                m_picked << RunCurves::fromLog(m_wanted[qsizetype(i)].id, m_wanted[qsizetype(i)].title, series[i]);
            describe();
            Q_EMIT pickedChanged();
        },
        [](const Error&) {});
}

} // namespace equipoise
