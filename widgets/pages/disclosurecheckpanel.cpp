// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosurecheckpanel.h"

#include "widgets/frame/loadstrip.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/models/disclosuretables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/disclosureuserpanel.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/agreementplot.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

enum Whose { kDrawn, kShown };
constexpr int kLetters = 8; ///< a box has room for at least

QSpinBox* makeSpinBox(int least, int most, int value, const QString& name, const QString& help)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(help);
    return box;
}

} // namespace

DisclosureCheckPanel::DisclosureCheckPanel(Workspace& workspace, const DisclosureUserPanel& users, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_users(users)
    , m_whose(new QComboBox)
    , m_solver(new QComboBox)
    , m_start(new QPushButton(icon(u"play"_qs), tr("Remove and Train A&gain")))
    , m_strip(new LoadStrip)
    , m_verdict(new QLabel)
    , m_plot(new AgreementPlot)
    , m_points(new TableModel(checkColumns(), this))
    , m_table(new TableView(m_points))
    , m_columns(new QSplitter(Qt::Horizontal))
{
    m_plot->setFigureName(tr("Predicted against actual change of loss"));
    m_plot->setXTitle(tr("Predicted change of the held-out loss"));
    m_plot->setYTitle(tr("Actual change after training again"));
    m_plot->setPlaceholder(tr("Every rating that is removed and whose model is trained again becomes a point here."));
    m_table->setAccessibleName(tr("Removed ratings"));
    m_table->setSampledWidths(0, {{}, u"00000"_qs, u"-0.00000"_qs, u"-0.00000"_qs});
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* figure = new Card;
    figure->body()->addWidget(m_plot, 1);
    auto* list = new Card;
    list->body()->addWidget(m_table, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(8);
    m_columns->addWidget(figure);
    m_columns->addWidget(list);
    m_columns->setSizes({420, 380});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* action = new QHBoxLayout;
    action->setSpacing(8);
    action->addWidget(m_start);
    action->addWidget(m_verdict, 1);
    layout->addLayout(makeControls());
    layout->addLayout(action);
    layout->addWidget(m_strip);
    layout->addWidget(m_columns, 1);

    DisclosureLab& lab = m_workspace.disclosure();
    connect(m_strip, &LoadStrip::cancelWanted, &lab, &DisclosureLab::stop);
    connect(&lab, &DisclosureLab::changed, this, &DisclosureCheckPanel::updateControls);
    connect(&lab, &DisclosureLab::resultChanged, this, &DisclosureCheckPanel::showCheck);
    connect(m_start, &QPushButton::clicked, this, [this] { m_workspace.disclosure().check(settings()); });
    connect(m_solver, &QComboBox::currentIndexChanged, this, &DisclosureCheckPanel::showCheck);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &DisclosureCheckPanel::updateControls);
    connect(m_plot, &AgreementPlot::selected, m_table, &TableView::selectKey);
    connect(m_table, &TableView::selectedKeysChanged, this, [this] {
        const QList<qint64> keys = m_table->selectedKeys();
        m_plot->setSelected(keys.isEmpty() ? -1 : int(keys.first()));
    });
    showCheck();
    updateControls();
}

QLayout* DisclosureCheckPanel::makeControls()
{
    for (QComboBox* box : {m_whose, m_solver}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLetters);
    }
    m_whose->addItem(tr("Users drawn by chance"), kDrawn);
    m_whose->addItem(tr("The user shown"), kShown);
    m_whose->setAccessibleName(tr("Whose ratings"));
    m_whose->setToolTip(tr("Whose ratings are removed, one at a time"));
    m_count = makeSpinBox(1, 100000, 20, tr("Number of users"), tr("How many users to draw; 20 give a first picture."));
    m_perUser = makeSpinBox(0, 1000, 5, tr("Ratings per user"),
                            tr("How many of a user's ratings to remove, each by "
                               "itself; 0 removes each of them in turn."));
    m_longest = makeSpinBox(1, 100000, 60, tr("Longest history"),
                            tr("Users with more ratings are not drawn: among many ratings, one changes little."));
    m_solver->addItem(tr("As the study"), QString());
    for (const char* solver : {"user", "star", "cg", "gradient"})
        m_solver->addItem(QString::fromLatin1(solver), QString::fromLatin1(solver));
    m_solver->setAccessibleName(tr("Solver"));
    m_solver->setToolTip(tr("Whose predictions are checked: the study's own solver, or another one"));
    m_start->setToolTip(tr("Trains once for every rating removed, from where the base model stands"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    int column = 0;
    const auto add = [&](const QString& title, QWidget* input) {
        auto* label = new MutedLabel(title);
        label->setBuddy(input);
        grid->addWidget(label, 0, column);
        grid->addWidget(input, 1, column++);
    };
    add(tr("Whose"), m_whose);
    add(tr("Users"), m_count);
    add(tr("Ratings each"), m_perUser);
    add(tr("History up to"), m_longest);
    add(tr("Solver"), m_solver);
    grid->setColumnStretch(column, 1);
    return grid;
}

VerificationSettings DisclosureCheckPanel::settings() const
{
    VerificationSettings settings;
    settings.solver = m_solver->currentData().toString().toStdString();
    settings.userCount = m_count->value();
    settings.ratingsPerUser = m_perUser->value();
    settings.largestHistory = m_longest->value();
    if (const auto user = m_users.user(); user && m_whose->currentData().toInt() == kShown)
        settings.users = {*user};
    return settings;
}

void DisclosureCheckPanel::updateControls()
{
    const DisclosureLab& lab = m_workspace.disclosure();
    const bool isDrawn = m_whose->currentData().toInt() == kDrawn;
    m_count->setEnabled(isDrawn);
    m_longest->setEnabled(isDrawn);
    m_start->setEnabled(lab.hasStudy() && !lab.isBusy());
    m_strip->follow(lab.work() == DisclosureLab::Work::Check ? lab.job() : nullptr);
}

const InfluenceCheck* DisclosureCheckPanel::check() const
{
    const auto& result = m_workspace.disclosure().result();
    if (result == nullptr || result->basis == nullptr)
        return nullptr;
    std::string solver = m_solver->currentData().toString().toStdString();
    if (solver.empty())
        solver = result->settings.parameters.text("influence");
    const auto at = std::find_if(result->verifications.begin(), result->verifications.end(),
                                 [&](const InfluenceCheck& one) { return one.solver == solver; });
    return at == result->verifications.end() ? nullptr : &*at;
}

void DisclosureCheckPanel::showCheck()
{
    const InfluenceCheck* shown = check();
    if (shown == nullptr || shown->points.empty()) {
        m_verdict->clear();
        m_plot->setPoints({}, std::nullopt);
        m_points->setRows({});
        return;
    }
    const StudyResult& result = *m_workspace.disclosure().result();
    const Dataset& dataset = *m_workspace.disclosure().dataset();
    QList<AgreementPlot::Point> points;
    for (const VerificationPoint& point : shown->points)
        points.append({tr("%1, removed for user %2")
                           .arg(ratedTitle(result, dataset, point.rating),
                                QString::fromStdString(dataset.users().text(result.basis->users[point.user]))),
                       point.predicted, point.actual});
    const QLocale locale;
    std::optional<AgreementPlot::Line> line;
    const bool hasLine = std::isfinite(shown->correlation);
    const QString r = locale.toString(shown->correlation, 'f', 3);
    const QString slope = locale.toString(shown->slope, 'f', 2);
    if (hasLine)
        line = {tr("Regression, slope %1, r = %2").arg(slope, r), shown->slope, shown->intercept};
    m_plot->setPoints(points, line);
    m_points->setRows(checkRows(result, dataset, *shown));
    const int n = int(points.size());
    m_verdict->setText(hasLine
                           ? tr("Solver %1: correlation <b>r = %2</b>, slope %3, over %n removed ratings", nullptr, n)
                                 .arg(QString::fromStdString(shown->solver), r, slope)
                           : tr("Solver %1: %n removed ratings; a correlation takes three", nullptr, n)
                                 .arg(QString::fromStdString(shown->solver)));
    Q_EMIT this->shown(n);
}

} // namespace equipoise
