// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosurestagespanel.h"

#include "widgets/frame/coretext.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/models/disclosuretables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {
constexpr int kTextWidth = 520;
} // namespace

DisclosureStagesPanel::DisclosureStagesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_facts(new TableModel(factColumns(), this))
    , m_table(new TableView(m_facts))
    , m_all(new QPushButton(tr("Show A&ll Stages")))
    , m_draw(new QComboBox)
    , m_save(new QPushButton(icon(u"save"_qs), tr("Save Mas&ked Data…")))
    , m_open(new QPushButton(icon(u"folder-open"_qs), tr("Save and Ope&n…")))
    , m_maskedText(new MutedLabel)
{
    m_table->setAccessibleName(tr("What the stages found"));
    auto* facts = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("What the stages found"), facts));
    head->addStretch(1);
    head->addWidget(m_all);
    facts->body()->addLayout(head);
    facts->body()->addWidget(m_table, 1);
    connect(m_all, &QPushButton::clicked, this, [this] { setStage(std::nullopt); });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(facts, 1);
    column->addWidget(makeMasked());
    m_stack->addWidget(makeIntroduction());
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    DisclosureLab& lab = m_workspace.disclosure();
    connect(&lab, &DisclosureLab::changed, this, &DisclosureStagesPanel::update);
    connect(&lab, &DisclosureLab::resultChanged, this, [this] {
        showFacts();
        update();
    });
    setStage(std::nullopt);
    update();
}

QWidget* DisclosureStagesPanel::makeIntroduction()
{
    auto* page = new QWidget;
    auto* title = makeTitle(tr("What should each user let the model see?"), page);
    const QStringList steps{
        tr("<b>Data.</b> Everybody's last rating is held out; how unwilling she is to have each other one used is "
           "drawn, "
           "or read from a file."),
        tr("<b>Base model.</b> It learns from everything, to a minimum."),
        tr("<b>Influence.</b> What does each rating do to the loss on the held-out item? No training is needed for "
           "it."),
        tr("<b>Strategy.</b> A rating is disclosed where it helps more than it costs; λ is the price."),
        tr("<b>Retraining.</b> A model for each disclosure, against chance, a threshold and the extremes.")};
    auto* text = new QLabel(u"<ol style='margin-left:-16px'><li style='margin-bottom:8px'>%1</li></ol>"_qs.arg(
                                steps.join(u"</li><li style='margin-bottom:8px'>"_qs)),
                            page);
    text->setWordWrap(true);
    text->setFixedSize(kTextWidth, text->heightForWidth(kTextWidth));
    auto* hint =
        new MutedLabel(tr("Choose at the right what to study, then press Start Study. Demo data take seconds."), page);
    hint->setWordWrap(true);
    hint->setFixedWidth(kTextWidth);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* DisclosureStagesPanel::makeMasked()
{
    m_maskedText->setWordWrap(true);
    m_draw->setAccessibleName(tr("Draw of the masked data"));
    m_draw->setToolTip(tr("Which draw of the unwillingness the data are masked by"));
    m_save->setToolTip(tr("As a folder that opens like any data, with the same held-out ratings"));
    m_open->setToolTip(tr("Saves the masked data as a folder and opens it in place of the data in hand"));
    connect(m_save, &QPushButton::clicked, this, [this] { saveMasked(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { saveMasked(true); });
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeHeading(tr("Masked data"), card));
    head->addWidget(m_maskedText, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_draw);
    row->addWidget(m_save);
    row->addWidget(m_open);
    row->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addLayout(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

void DisclosureStagesPanel::setStage(std::optional<StudyStage> stage)
{
    m_stage = stage;
    m_all->setVisible(stage.has_value());
    showFacts();
}

void DisclosureStagesPanel::showFacts()
{
    const auto& result = m_workspace.disclosure().result();
    m_facts->setRows(result == nullptr ? QList<ViewRow>() : factRows(*result, m_stage));
    QString widest;
    for (const StudyStage stage : kStudyStages)
        if (const QString title = coreText(titleOf(stage)); title.size() > widest.size())
            widest = title;
    m_table->setSampledWidths(1, {widest + u"  "_qs, {}, u"000,000,000"_qs});
}

void DisclosureStagesPanel::update()
{
    const DisclosureLab& lab = m_workspace.disclosure();
    m_stack->setCurrentIndex(lab.hasStudy() ? 1 : 0);
    const auto& result = lab.result();
    const bool isMasked = result != nullptr && result->stagesDone > int(StudyStage::Strategy);
    const int draws = isMasked ? result->draws() : 0;
    if (m_draw->count() != draws) {
        const QSignalBlocker blocker(m_draw);
        m_draw->clear();
        for (int draw = 0; draw < draws; ++draw)
            m_draw->addItem(tr("Draw %1").arg(draw + 1));
    }
    m_draw->setVisible(draws > 1);
    m_save->setEnabled(isMasked && !lab.isBusy());
    m_open->setEnabled(isMasked && !lab.isBusy());
    m_maskedText->setText(isMasked ? tr("What is disclosed at λ = %1")
                                         .arg(QLocale().toString(result->settings.parameters.real("lambda"), 'g', 4))
                                   : tr("There once the strategy has chosen what is disclosed"));
}

void DisclosureStagesPanel::saveMasked(bool isToOpen)
{
    auto* dialog = new QFileDialog(this, tr("Save Masked Data"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Folder of masked data (*)")});
    dialog->selectFile(tr("%1-masked").arg(QString::fromStdString(m_workspace.disclosure().dataset()->name())));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isToOpen](const QString& path) {
        m_workspace.disclosure().saveMasked(path, std::max(0, m_draw->currentIndex()), isToOpen);
    });
    dialog->open();
}

} // namespace equipoise
