// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosuresetup.h"

#include "core/exchange/equivalentcommand.h"
#include "widgets/forms/parametereditor.h"
#include "widgets/forms/parameterform.h"
#include "widgets/forms/section.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace equipoise {

DisclosureSetup::DisclosureSetup(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new ParameterForm)
    , m_seed(new QSpinBox)
    , m_problem(new Notice)
    , m_last(new QComboBox)
    , m_command(new CommandLine)
    , m_start(new QPushButton(icon(u"play"_qs), tr("Start &Study")))
    , m_resume(new QPushButton(icon(u"rotate-cw"_qs), tr("Res&ume")))
    , m_stop(new QPushButton(icon(u"square"_qs), tr("Sto&p")))
{
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed gives the same study to the bit, on any number of threads."));
    auto* seed = new QFormLayout;
    seed->addRow(tr("See&d"), m_seed);
    auto* side = new SideColumn(this);
    side->body()->addWidget(makePresets());
    side->body()->addWidget(m_form);
    side->body()->addLayout(seed);
    side->footer()->addWidget(makeFooter());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(side);

    // what takes seconds comes first
    fill(studyPreset(studyPresets().front().name));
    connect(m_form, &ParameterForm::changed, this, &DisclosureSetup::update);
    connect(m_seed, &QSpinBox::valueChanged, this, &DisclosureSetup::update);
    connect(&m_workspace, &Workspace::dataChanged, this, &DisclosureSetup::update);
    connect(&m_workspace.disclosure(), &DisclosureLab::changed, this, &DisclosureSetup::update);
    connect(&m_workspace.disclosure(), &DisclosureLab::resultChanged, this, &DisclosureSetup::followStudy);
    followStudy();
    update();
}

QWidget* DisclosureSetup::makePresets()
{
    auto* section = new Section(tr("Presets"));
    for (const StudyPreset& preset : studyPresets()) {
        auto* button = new QPushButton(coreText(preset.title));
        button->setToolTip(u"<p>%1</p>"_qs.arg(coreText(preset.help).toHtmlEscaped()));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, name = preset.name] { fill(studyPreset(name)); });
        m_presets << button;
        section->body()->addWidget(button);
    }
    m_presetHelp = new MutedLabel;
    m_presetHelp->setWordWrap(true);
    section->body()->addWidget(m_presetHelp);
    return section;
}

QWidget* DisclosureSetup::makeFooter()
{
    for (const StudyStage stage : kStudyStages)
        m_last->addItem(coreText(titleOf(stage)), int(stage));
    m_last->setCurrentIndex(m_last->count() - 1);
    m_last->setToolTip(tr("Where to pause: what comes after can be done later with Resume"));
    m_last->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* upTo = new QFormLayout;
    upTo->addRow(tr("Run up &to"), m_last);
    m_start->setDefault(true);
    m_start->setToolTip(tr("Begins a new study in the background (F5); the one in hand stays in its file"));
    m_resume->setToolTip(tr("Goes on where the study stands, to the same bits as without the interruption"));
    m_stop->setToolTip(tr("Stops at once; what is done is kept (Esc)"));
    connect(m_start, &QPushButton::clicked, this, &DisclosureSetup::start);
    connect(m_resume, &QPushButton::clicked, this, [this] { m_workspace.disclosure().resume(last()); });
    connect(m_stop, &QPushButton::clicked, &m_workspace.disclosure(), &DisclosureLab::stop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resume, 1);
    buttons->addWidget(m_stop, 1);
    auto* footer = new QWidget;
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addLayout(upTo);
    layout->addWidget(m_command);
    layout->addWidget(m_start);
    layout->addLayout(buttons);
    return footer;
}

void DisclosureSetup::fill(const ParameterValues& values)
{
    m_form->setValues(values);
    for (ParameterEditor* editor : m_form->findChildren<ParameterEditor*>())
        editor->setProperty("helpCard",
                            u"parameter:disclosure.%1"_qs.arg(QString::fromStdString(editor->description().name)));
}

StudyStage DisclosureSetup::last() const { return static_cast<StudyStage>(m_last->currentData().toInt()); }

StudySettings DisclosureSetup::settings() const
{
    StudySettings settings;
    settings.parameters = m_form->values();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

void DisclosureSetup::setSettings(const StudySettings& settings)
{
    fill(settings.parameters);
    m_seed->setValue(int(settings.seed));
}

/// A study that was opened, or goes on from before the page was built, shows what it was asked.
void DisclosureSetup::followStudy()
{
    const auto& result = m_workspace.disclosure().result();
    if (result == nullptr || result->basis == nullptr || m_shown != nullptr)
        return;
    m_shown = result->basis;
    if (result->settings != settings())
        setSettings(result->settings);
}

void DisclosureSetup::update()
{
    const DisclosureLab& lab = m_workspace.disclosure();
    const StudySettings now = settings();
    const auto presets = studyPresets();
    m_presetHelp->clear();
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        const StudyPreset& preset = presets[std::size_t(i)];
        const bool isChosen = studyPreset(preset.name) == now.parameters;
        m_presets[i]->setChecked(isChosen);
        if (isChosen)
            m_presetHelp->setText(coreText(preset.help));
    }
    m_presetHelp->setVisible(!m_presetHelp->text().isEmpty());
    bool isValid = m_form->isValid();
    m_problem->dismiss();
    try {
        now.check();
    } catch (const Error& error) {
        m_problem->showError(error);
        isValid = false;
    }
    const auto& dataset = m_workspace.dataset();
    m_command->setVisible(dataset != nullptr);
    if (dataset != nullptr)
        m_command->setCommand(QString::fromStdString(equivalentCommand(now, *dataset)));
    const bool isLeft = lab.hasStudy() && (lab.result() == nullptr || !lab.result()->isComplete());
    m_start->setEnabled(isValid && dataset != nullptr && !lab.isBusy());
    m_resume->setEnabled(isLeft && !lab.isBusy());
    m_stop->setEnabled(lab.work() == DisclosureLab::Work::Study || lab.work() == DisclosureLab::Work::Check);
}

void DisclosureSetup::start()
{
    if (!m_start->isEnabled())
        return;
    m_workspace.disclosure().start(m_workspace.dataset(), settings(), last());
}

QVariantMap DisclosureSetup::saveState() const
{
    return {{u"settings"_qs, QString::fromStdString(settings().toJson().dump())}};
}

void DisclosureSetup::restoreState(const QVariantMap& state)
{
    const std::string text = state.value(u"settings"_qs).toString().toStdString();
    if (text.empty() || m_shown != nullptr)
        return;
    try {
        setSettings(StudySettings::fromJson(nlohmann::json::parse(text)));
    } catch (const std::exception&) {
        // of another version of the program: the defaults do
    }
}

} // namespace equipoise
