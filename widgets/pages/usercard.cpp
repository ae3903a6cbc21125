// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/usercard.h"

#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/minoritytables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace equipoise {

namespace {
constexpr int kTop = 10;
}

UserCard::UserCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(this)
    , m_chooser(new UserChooser(this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_source(new MutedLabel({}, this))
    , m_history(new TableModel(historyColumns(), this))
    , m_recommendations(new TableModel(recommendationColumns(), this))
{
    auto* history = new TableView(m_history, this);
    history->setSampledWidths(0, {{}, u"5.0"_qs, u"-0.000"_qs, u"-0.00000"_qs, u"2000-00-00"_qs});
    history->sortByColumn(3, Qt::AscendingOrder);
    history->setAccessibleName(tr("The user's ratings"));
    m_recommended = new TableView(m_recommendations, this);
    m_recommended->setSampledWidths(1, {u"10"_qs, {}, u"5.000"_qs, u"-0.000"_qs});
    m_recommended->setAccessibleName(tr("Recommended to the user"));
    m_source->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_chooser, 0, 0);
    layout->addWidget(m_source, 0, 1);
    layout->addWidget(history, 1, 0);
    layout->addWidget(m_recommended, 1, 1);
    layout->addWidget(m_facts, 2, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setRowStretch(1, 1);
    connect(m_chooser, &UserChooser::userChanged, this, [this](quint32 user) {
        refresh();
        Q_EMIT userChosen(user);
    });
    connect(&m_workspace.models(), &ModelShelf::changed, this, &UserCard::refresh);
}

void UserCard::setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure)
{
    const std::optional<std::uint32_t> kept = dataset == m_dataset ? m_chooser->user() : std::nullopt;
    m_dataset = std::move(dataset);
    m_figure = std::move(figure);
    std::vector<std::uint32_t> minority;
    for (std::uint32_t user = 0; user < m_dataset->userCount(); ++user)
        if (m_figure->index.isMinority[user] != 0)
            minority.push_back(user);
    m_chooser->setDataset(m_dataset, std::move(minority));
    if (kept)
        m_chooser->setUser(*kept);
    refresh();
}

void UserCard::setUser(std::uint32_t user)
{
    m_chooser->setUser(user);
    refresh();
}

std::optional<std::uint32_t> UserCard::user() const { return m_chooser->user(); }

void UserCard::refresh()
{
    if (m_figure == nullptr || !m_chooser->user())
        return;
    describe();
    m_task.request(
        m_workspace.jobs(), tr("A user's card"),
        [dataset = m_dataset, figure = m_figure, user = *m_chooser->user(),
         trained = m_workspace.models().current()](const std::stop_token&, JobReporter&) {
            Content content;
            content.history =
                historyRows(*dataset, contributions(*dataset, figure->im, figure->settings.threshold, user));
            if (trained != nullptr && trained->dataset == dataset)
                content.recommendations =
                    recommendationRows(*dataset,
                                       recommendTo(*trained->model, *dataset, *trained->split, user, kTop,
                                                   {trained->settings.evaluation.beta}),
                                       figure->im);
            return content;
        },
        [this](const Content& content) {
            m_history->setRows(content.history);
            m_recommendations->setRows(content.recommendations);
            Q_EMIT shown();
        },
        [this](const Error& error) {
            m_facts->setText(errorText(error).replace(u'\n', u' ')); // one line; the tool tip has it whole
            m_facts->setToolTip(errorText(error));
        });
}

void UserCard::describe()
{
    const std::uint32_t user = *m_chooser->user();
    const bool isMinority = m_figure->index.isMinority[user] != 0;
    const double um = m_figure->um[user];
    const QLocale locale;
    const QString verdict = um == 0                  ? tr("which leaves the group open")
                            : (um < 0) == isMinority ? tr("whose sign names the group rightly")
                                                     : tr("whose sign names the other group");
    m_facts->setText(
        (isMinority ? tr("Of the minority. UM %1, %2: the sum of what %3 ratings add.")
                    : tr("Of the majority. UM %1, %2: the sum of what %3 ratings add."))
            .arg(locale.toString(um, 'f', 4), verdict, locale.toString(m_figure->index.userRatings()[user])));
    const TrainedModelPtr& trained = m_workspace.models().current();
    m_recommended->setVisible(trained != nullptr);
    if (trained == nullptr) {
        m_source->setText(
            tr("Train a model, or open a saved one on the Trade-off page, to see what it recommends here."));
        return;
    }
    m_source->setText(trained->model->isConditioned()
                          ? tr("Recommended by %1 at β = %2")
                                .arg(modelText(*trained), locale.toString(trained->settings.evaluation.beta, 'f', 2))
                          : tr("Recommended by %1").arg(modelText(*trained)));
}

} // namespace equipoise
