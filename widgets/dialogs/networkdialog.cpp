// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/networkdialog.h"

#include "widgets/forms/userchooser.h"
#include "widgets/frame/loadstrip.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/networkevaluator.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/resultpanel.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr QSize kSize(980, 660);
constexpr int kMostPlaces = 1000;
constexpr int kFewestMetricsWidth = 340;
enum PlaceColumn { kRank, kId, kTitle };

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

NetworkDialog::NetworkDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_listing(this)
{
    setWindowTitle(tr("Evaluate ONNX File"));
    resize(kSize.boundedTo(screen()->availableSize()));
    m_notice = new Notice(this);
    m_strip = new LoadStrip(this);
    m_empty = new MutedLabel(tr("Open an .onnx file: one exported here, with its .ids.json beside it, or any network "
                                "of the same inputs. It is tested on the data in hand."),
                             this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeResults(), 1);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);

    NetworkEvaluator& evaluator = m_workspace.networks();
    connect(&evaluator, &NetworkEvaluator::changed, this, &NetworkDialog::showOutcome);
    connect(m_strip, &LoadStrip::cancelWanted, &evaluator, &NetworkEvaluator::stop);
    showOutcome();
}

QWidget* NetworkDialog::makeHead()
{
    auto* head = new QWidget(this);
    m_open = new QPushButton(icon(u"folder-open"_qs), tr("&Open File…"), head);
    m_open->setToolTip(tr("An .onnx file; the ids of users and items are read from the .ids.json beside it"));
    connect(m_open, &QPushButton::clicked, this, &NetworkDialog::chooseFile);
    m_file = new ElidedLabel(Qt::ElideMiddle, head);
    m_match = new QLabel(head);
    m_match->setWordWrap(true);
    m_match->setTextFormat(Qt::PlainText);
    m_match->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_betaRow = new QWidget(head);
    m_beta = new QDoubleSpinBox(m_betaRow);
    m_beta->setRange(0, 1);
    m_beta->setSingleStep(0.1);
    m_beta->setDecimals(2);
    m_beta->setValue(1);
    m_beta->setKeyboardTracking(false);
    m_beta->setToolTip(tr("Weight of accuracy (1) against fairness (0), an input of the network; evaluates again"));
    m_beta->setAccessibleName(tr("Weight β"));
    connect(m_beta, &QDoubleSpinBox::valueChanged, this, &NetworkDialog::evaluateAgain);
    auto* label = new QLabel(tr("&β"), m_betaRow);
    label->setBuddy(m_beta);
    auto* beta = new QHBoxLayout(m_betaRow);
    beta->setContentsMargins(0, 0, 0, 0);
    beta->setSpacing(8);
    beta->addWidget(label);
    beta->addWidget(m_beta);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_open);
    top->addWidget(m_file, 1);
    top->addWidget(m_betaRow);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_match);
    return head;
}

QWidget* NetworkDialog::makeResults()
{
    m_results = new QWidget(this);
    m_metrics = new ResultPanel;
    auto* metrics = new Card(tr("Metrics on the test ratings"), m_metrics);
    metrics->setMinimumWidth(kFewestMetricsWidth);
    auto* row = new QHBoxLayout(m_results);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(metrics, 2);
    row->addWidget(new Card(tr("Recommended to a user"), makeLists()), 3);
    return m_results;
}

QWidget* NetworkDialog::makeLists()
{
    auto* lists = new QWidget;
    m_chooser = new UserChooser(lists);
    connect(m_chooser, &UserChooser::userChanged, this, &NetworkDialog::list);
    m_length = new QSpinBox(lists);
    m_length->setRange(1, kMostPlaces);
    m_length->setValue(10);
    m_length->setToolTip(tr("How many items the list has"));
    m_length->setAccessibleName(tr("Length of the list"));
    connect(m_length, &QSpinBox::valueChanged, this, &NetworkDialog::list);
    auto* label = new QLabel(tr("&Top"), lists);
    label->setBuddy(m_length);
    m_places = new TableModel({{tr("#"), tr("Place in the list")},
                               {tr("Id"), tr("Id of the item in the data")},
                               {tr("Title")},
                               {tr("Score"), tr("Predicted rating, or a score where the model predicts none"), 3}},
                              lists);
    auto* view = new TableView(m_places, lists);
    view->setSampledWidths(kTitle, {u"1000"_qs, u"176275"_qs, {}, u"-0.0000"_qs});
    view->setAccessibleName(tr("Recommended to the user"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_chooser, 1);
    top->addWidget(label);
    top->addWidget(m_length);
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(view, 1);
    return lists;
}

void NetworkDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open ONNX File"), {}, tr("ONNX network (*.onnx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkDialog::evaluate);
    dialog->open();
}

void NetworkDialog::evaluate(const QString& path)
{
    EvaluationSettings settings;
    settings.betas.clear();
    settings.beta = m_beta->value();
    settings.minority = m_workspace.minority();
    m_workspace.networks().evaluate(path, m_workspace.dataset(), settings);
}

void NetworkDialog::evaluateAgain()
{
    if (!m_workspace.networks().file().isEmpty())
        evaluate(m_workspace.networks().file());
}

void NetworkDialog::showOutcome()
{
    const NetworkEvaluator& evaluator = m_workspace.networks();
    const EvaluatedNetworkPtr& result = evaluator.result();
    m_file->setText(evaluator.file());
    m_file->setToolTip(evaluator.file());
    m_strip->follow(evaluator.job());
    if (evaluator.error())
        m_notice->showError(*evaluator.error());
    else
        m_notice->dismiss();
    m_betaRow->setVisible(result != nullptr && result->network.model->isConditioned());
    m_results->setVisible(result != nullptr);
    m_empty->setVisible(result == nullptr);
    m_match->setVisible(result != nullptr);
    m_metrics->show(result != nullptr ? &result->measured : nullptr);
    if (result == nullptr)
        return;
    m_match->setText(matchText());
    if (m_chooser->dataset() != result->dataset)
        m_chooser->setDataset(result->dataset, {});
    list();
}

QString NetworkDialog::matchText() const
{
    const OnnxModel& network = m_workspace.networks().result()->network;
    const QLocale locale;
    const QString tested = locale.toString(qulonglong(network.split.test.size()));
    if (network.isSameData)
        return tr("%1, trained on these data: tested on the %2 test ratings of its own split.")
            .arg(text(network.name), tested);
    return tr("%1, trained on other data and matched by ids: %2 users and %3 items of these data are not in it, and "
              "%4 test ratings of theirs are left out; tested on %5.")
        .arg(text(network.name), locale.toString(qulonglong(network.unknownUsers)),
             locale.toString(qulonglong(network.unknownItems)), locale.toString(qulonglong(network.unknownRatings)),
             tested);
}

void NetworkDialog::list()
{
    const EvaluatedNetworkPtr& result = m_workspace.networks().result();
    if (result == nullptr || !m_chooser->user())
        return;
    m_listing.request(
        m_workspace.jobs(), tr("Listing"),
        [result, user = *m_chooser->user(), length = m_length->value()](const std::stop_token&, JobReporter&) {
            Conditions conditions;
            conditions.beta = result->settings.beta;
            return recommendTo(*result->network.model, *result->dataset, result->network.split, user, length,
                               conditions);
        },
        [this, dataset = result->dataset](const std::vector<RecommendedItem>& places) {
            QList<ViewRow> rows;
            for (const RecommendedItem& place : places)
                rows.append({place.item,
                             {int(rows.size() + 1), text(dataset->items().text(place.item)),
                              text(dataset->itemTitle(place.item)), place.score},
                             text(dataset->itemTitle(place.item))});
            m_places->setRows(rows);
            Q_EMIT listed();
        },
        [this](const Error& error) { m_notice->showError(error); });
}

} // namespace equipoise
