// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/betapanel.h"

#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/models/betatables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace equipoise {

namespace {

constexpr int kSteps = 100; ///< of the slider; a step is 0.01

QString betaText(double beta) { return QLocale().toString(beta, 'f', 2); }

} // namespace

BetaPanel::BetaPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_follower(new BetaFollower(workspace.jobs(), this))
    , m_errors(new TableModel(betaErrorColumns(m_reference), this))
    , m_places(new TableModel(betaListColumns(), this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
{
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(m_follower, &BetaFollower::ready, this, &BetaPanel::begin);
    connect(m_follower, &BetaFollower::followed, this, &BetaPanel::showView);
    connect(m_follower, &BetaFollower::listsChanged, this, &BetaPanel::showErrors);
    connect(m_follower, &BetaFollower::failed, this, [this](const Error& error) { m_notice->showError(error); });
    connect(&m_workspace.models(), &ModelShelf::changed, this,
            [this] { setModel(m_workspace.models().conditioned()); });
    connect(&m_workspace.models(), &ModelShelf::openFailed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::dataChanged, this, [this] { setModel(m_workspace.models().conditioned()); });
    setModel(m_workspace.models().conditioned());
}

QWidget* BetaPanel::makeEmpty()
{
    auto* empty = new QWidget;
    m_empty = new MutedLabel({}, empty);
    m_empty->setWordWrap(true);
    auto* open = new QPushButton(icon(u"folder-open"_qs), tr("Open a Saved &Model…"), empty);
    open->setToolTip(tr("A model written by <code>equipoise-cli train --save</code>"));
    connect(open, &QPushButton::clicked, this, &BetaPanel::chooseFile);
    auto* row = new QHBoxLayout(empty);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_empty, 1);
    row->addWidget(open, 0, Qt::AlignVCenter);
    return empty;
}

QWidget* BetaPanel::makeContent()
{
    auto* content = new QWidget;
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->addWidget(makeErrors());
    m_splitter->addWidget(makeList());
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(makeSliderRow());
    layout->addWidget(m_splitter, 1);
    return content;
}

QLayout* BetaPanel::makeSliderRow()
{
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(kSteps / 10);
    m_slider->setTickInterval(kSteps / 10);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setValue(kSteps);
    m_slider->setAccessibleName(tr("β, weight of accuracy against fairness"));
    m_slider->setToolTip(tr("β weighs accuracy (1) against fairness (0). It is an input of the trained network, so "
                            "moving it trains nothing. Arrow keys move by 0.01, Page keys by 0.1."));
    m_number = new QDoubleSpinBox;
    m_number->setRange(0, 1);
    m_number->setDecimals(2);
    m_number->setSingleStep(0.01);
    m_number->setValue(1);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(m_slider->accessibleName());
    m_compare = new QToolButton;
    m_compare->setIcon(icon(u"pin"_qs));
    m_compare->setText(tr("&Compare with this β"));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setToolTip(tr("Changes and moves in both tables are counted from this β on"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(double(value) / kSteps);
        follow();
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_slider->setValue(int(std::lround(value * kSteps))); });
    connect(m_compare, &QToolButton::clicked, this, &BetaPanel::compareWithThis);

    auto* beta = new QLabel(tr("&β"));
    beta->setBuddy(m_slider);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(beta);
    row->addWidget(new MutedLabel(tr("0 fair")));
    row->addWidget(m_slider, 1);
    row->addWidget(new MutedLabel(tr("accurate 1")));
    row->addWidget(m_number);
    row->addSpacing(8);
    row->addWidget(m_compare);
    return row;
}

QWidget* BetaPanel::makeErrors()
{
    auto* panel = new QWidget;
    m_model = new ElidedLabel(Qt::ElideRight, panel);
    m_compared = new MutedLabel({}, panel);
    m_errorView = new TableView(m_errors, panel);
    m_errorView->setSortingEnabled(false);
    m_errorView->setAccessibleName(tr("Metrics at this β"));
    m_errorView->setSampledWidths(0, {{}, u"0.0000"_qs, u"-0.0000"_qs, u"0.0000"_qs, u"0.0000"_qs, u"-0.0000"_qs});
    m_status = new ElidedLabel(Qt::ElideRight, panel);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_model, 1);
    top->addWidget(m_compared);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_errorView, 1);
    layout->addWidget(m_status);
    return panel;
}

QWidget* BetaPanel::makeList()
{
    auto* panel = new QWidget;
    m_chooser = new UserChooser(panel);
    connect(m_chooser, &UserChooser::userChanged, this, &BetaPanel::follow);
    auto* view = new TableView(m_places, panel);
    view->setSortingEnabled(false);
    view->setAccessibleName(tr("The user's list at this β"));
    view->setSampledWidths(1, {u"10"_qs, {}, u"5.000"_qs, u"-0.000"_qs, tr("left, was %1").arg(10)});
    m_fit = new ElidedLabel(Qt::ElideRight, panel);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chooser);
    layout->addWidget(view, 1);
    layout->addWidget(m_fit);
    return panel;
}

void BetaPanel::setModel(TrainedModelPtr model)
{
    if (model == m_follower->model() && model != nullptr)
        return;
    m_notice->dismiss();
    m_view.reset();
    m_follower->setModel(model);
    if (model == nullptr) {
        m_empty->setText(tr("<b>Drag β here.</b> It needs a trained model that takes β as an input: press Sweep, or "
                            "train DeepFair on the Train page."));
        m_chooser->setDataset(nullptr, {});
        showPage(0);
        return;
    }
    m_model->setText(tr("%1 on %2").arg(modelText(*model), QString::fromStdString(model->dataset->name())));
}

void BetaPanel::showPage(int index)
{
    // the page not shown asks for no room: without a model the panel is one line
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(index);
    updateGeometry();
}

void BetaPanel::chooseFile()
{
    if (m_workspace.dataset() == nullptr)
        return;
    auto* dialog = new QFileDialog(this, tr("Open a Saved Model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Models (*.eqm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_workspace.models().open(path, m_workspace.dataset()); });
    dialog->open();
}

void BetaPanel::begin()
{
    const BetaProbe& probe = *m_follower->probe();
    const auto minority = probe.minorityUsers();
    m_chooser->setDataset(m_follower->model()->dataset, {minority.begin(), minority.end()});
    showPage(1);
    follow();
}

double BetaPanel::beta() const { return double(m_slider->value()) / kSteps; }

void BetaPanel::setBeta(double beta) { m_slider->setValue(int(std::lround(beta * kSteps))); }

void BetaPanel::follow()
{
    if (m_follower->probe() != nullptr && m_chooser->user())
        m_follower->follow(beta(), m_reference, *m_chooser->user());
}

void BetaPanel::compareWithThis()
{
    m_reference = beta();
    follow();
}

void BetaPanel::showView(const BetaView& view)
{
    m_view = view;
    showErrors();
    m_places->setRows(betaListRows(view, *m_follower->probe()));
    m_compared->setText(tr("compared with β = %1").arg(betaText(view.reference)));
    const QLocale locale;
    m_fit->setText(view.list.places.empty() ? tr("This user has no training rating, and so no list.")
                   : std::isnan(view.list.meanIm)
                       ? QString()
                       : tr("As quantiles: UM of the user %1, mean IM of the list %2, gap %3")
                             .arg(locale.toString(view.list.um, 'f', 3), locale.toString(view.list.meanIm, 'f', 3),
                                  locale.toString(view.list.minorityGap(), 'f', 3)));
    Q_EMIT followed(view.beta);
}

void BetaPanel::showErrors()
{
    if (!m_view)
        return;
    const BetaLists* lists = m_follower->lists(m_view->beta);
    m_errors->setRows(
        betaErrorRows(*m_view, m_follower->probe()->listLength(), lists, m_follower->lists(m_view->reference)));
    m_errorView->keepWhole(0);
    showStatus();
    if (lists != nullptr)
        Q_EMIT listsMade(m_view->beta);
}

void BetaPanel::showStatus()
{
    const QLocale locale;
    QString text = tr("%1 test ratings re-scored in %2 ms")
                       .arg(locale.toString(qulonglong(m_follower->probe()->testRatings())),
                            locale.toString(m_view->seconds * 1000, 'f', 1));
    if (m_follower->listProgress() >= 0)
        text += u" · "_qs + tr("making everybody's lists at β = %1: %2 %")
                                .arg(betaText(m_follower->listBeta()))
                                .arg(int(m_follower->listProgress() * 100));
    else if (m_follower->lists(m_view->beta) == nullptr)
        text += u" · "_qs + tr("lists follow when β rests");
    m_status->setText(text);
    m_status->setToolTip(text);
}

QVariantMap BetaPanel::saveState() const
{
    return {{u"beta"_qs, beta()}, {u"reference"_qs, m_reference}, {u"splitter"_qs, m_splitter->saveState()}};
}

void BetaPanel::restoreState(const QVariantMap& state)
{
    m_reference = std::clamp(state.value(u"reference"_qs, 1.0).toDouble(), 0.0, 1.0);
    setBeta(state.value(u"beta"_qs, 1.0).toDouble());
    m_splitter->restoreState(state.value(u"splitter"_qs).toByteArray());
    follow();
}

} // namespace equipoise
