// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/runform.h"

#include "core/base/text.h"
#include "widgets/forms/parametereditor.h"
#include "widgets/forms/parameterform.h"
#include "widgets/forms/section.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/parts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace equipoise {

namespace {

QString text(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

std::vector<std::string> listOf(const QString& typed)
{
    std::vector<std::string> list;
    for (const QString& part : typed.split(u',', Qt::SkipEmptyParts))
        list.push_back(part.trimmed().toStdString());
    return list;
}

QString joined(const std::vector<std::string>& list)
{
    QStringList parts;
    for (const std::string& part : list)
        parts << text(part);
    return parts.join(u", "_qs);
}

/// Positions in a list as in "5, 10"; other words are left out.
std::vector<int> lengthsOf(const QString& typed)
{
    std::vector<int> k;
    for (const std::string& part : listOf(typed))
        if (const auto number = parseInteger(part); number && *number > 0 && *number <= 100000)
            k.push_back(int(*number));
    return k;
}

QFormLayout* makeFormLayout()
{
    auto* layout = new QFormLayout;
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    return layout;
}

} // namespace

RunForm::RunForm(QWidget* parent)
    : QWidget(parent)
    , m_model(new QComboBox(this))
    , m_help(new MutedLabel({}, this))
    , m_parameters(new ParameterForm(this))
    , m_splitKind(new QComboBox(this))
    , m_split(new QLineEdit(this))
    , m_splitHelp(new MutedLabel({}, this))
    , m_validation(new QDoubleSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_k(new QLineEdit(u"10"_qs, this))
    , m_candidates(new QComboBox(this))
    , m_groups(new QComboBox(this))
{
    m_model->setAccessibleName(tr("Model"));
    m_help->setWordWrap(true);
    for (const ModelDescription& model : modelTable())
        m_model->addItem(coreText(model.title), text(model.name));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* label = new QLabel(tr("&Model"), this);
    label->setBuddy(m_model);
    layout->addWidget(label);
    layout->addWidget(m_model);
    layout->addWidget(m_help);
    layout->addWidget(m_parameters);
    layout->addWidget(makeSplit());
    layout->addWidget(makeEvaluation());
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] { chooseModel(model()); });
    connect(m_parameters, &ParameterForm::changed, this, &RunForm::changed);
    connect(m_split, &QLineEdit::textChanged, this, &RunForm::changed);
    connect(m_seed, &QSpinBox::valueChanged, this, &RunForm::changed);
    // the models conditioned on beta are what the window is for
    const auto& models = modelTable();
    const auto main = std::find_if(models.begin(), models.end(), [](const auto& m) { return m.isConditioned; });
    if (main != models.end() && main != models.begin())
        m_model->setCurrentIndex(int(main - models.begin()));
    else if (m_model->count() > 0)
        chooseModel(model());
}

QString RunForm::model() const { return m_model->currentData().toString(); }

QWidget* RunForm::makeSplit()
{
    auto* section = new Section(tr("Split and seed"), this);
    auto* form = makeFormLayout();
    for (const SplitKind& kind : splitKinds()) {
        m_splitKind->addItem(coreText(kind.name), text(kind.syntax));
        m_splitKind->setItemData(m_splitKind->count() - 1, coreText(kind.help), Qt::ToolTipRole);
    }
    m_splitKind->setAccessibleName(tr("Kind of split"));
    m_split->setAccessibleName(tr("Split"));
    m_splitHelp->setWordWrap(true);
    m_validation->setRange(0, 0.9);
    m_validation->setSingleStep(0.05);
    m_validation->setValue(SplitSettings{}.validation);
    m_validation->setToolTip(
        tr("Share of the ratings outside the test that choose the best epoch; 0.1 is a good start."));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed gives the same split, the same model and the same figures to the bit."));
    form->addRow(tr("S&plit"), m_splitKind);
    form->addRow(QString(), m_split);
    form->addRow(m_splitHelp);
    form->addRow(tr("Va&lidation share"), m_validation);
    form->addRow(tr("See&d"), m_seed);
    section->body()->addLayout(form);
    connect(m_splitKind, &QComboBox::currentIndexChanged, this, &RunForm::chooseSplit);
    m_split->setText(QString::fromStdString(SplitSettings{}.specification));
    if (m_splitKind->count() > 0)
        m_splitHelp->setText(m_splitKind->itemData(0, Qt::ToolTipRole).toString());
    return section;
}

QWidget* RunForm::makeEvaluation()
{
    auto* section = new Section(tr("Evaluation"), this);
    section->setOpen(false);
    auto* form = makeFormLayout();
    m_k->setToolTip(tr("Lengths of the recommendation lists that are measured, as in 5, 10, 20."));
    m_candidates->setEditable(true);
    m_candidates->addItems({u"full"_qs, u"uni:99"_qs});
    m_candidates->setToolTip(tr("What the items of a list are chosen from: all items a user has not rated (full), or "
                                "the test item among 99 drawn at random (uni:99)."));
    m_groups->setEditable(true);
    m_groups->setToolTip(tr("User attributes the metrics are reported by, as in gender, age or gender*age."));
    form->addRow(tr("&List lengths"), m_k);
    form->addRow(tr("&Candidates"), m_candidates);
    form->addRow(tr("&Groups"), m_groups);
    section->body()->addLayout(form);
    return section;
}

void RunForm::setDataset(const Dataset& dataset)
{
    const QString now = m_groups->currentText();
    m_groups->clear();
    for (const Attribute& attribute : dataset.attributes())
        m_groups->addItem(text(attribute.name));
    if (!now.isEmpty() && m_groups->findText(now) >= 0)
        m_groups->setEditText(now);
    else
        m_groups->setCurrentIndex(m_groups->count() > 0 ? 0 : -1);
    if (m_groups->count() == 0)
        m_groups->setEditText({});
}

void RunForm::chooseModel(const QString& name)
{
    if (!m_shown.empty())
        m_values[m_shown] = m_parameters->values();
    m_shown = name.toStdString();
    const ModelDescription& description = findModel(m_shown);
    m_help->setText(coreText(description.help));
    const auto kept = m_values.find(m_shown);
    m_parameters->setValues(kept != m_values.end() ? kept->second : ParameterValues(description.parameters));
    // what F1 shows
    m_model->setProperty("helpCard", QString(u"model:"_qs + name));
    for (ParameterEditor* editor : m_parameters->findChildren<ParameterEditor*>())
        editor->setProperty("helpCard", u"parameter:%1.%2"_qs.arg(name, text(editor->description().name)));
    Q_EMIT changed();
}

void RunForm::chooseSplit(int kind)
{
    m_split->setText(m_splitKind->itemData(kind).toString());
    m_splitHelp->setText(m_splitKind->itemData(kind, Qt::ToolTipRole).toString());
}

RunSettings RunForm::settings() const
{
    RunSettings settings;
    settings.model = m_shown;
    settings.parameters = m_parameters->values();
    settings.split = {m_split->text().trimmed().toStdString(), m_validation->value()};
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    if (const std::vector<int> k = lengthsOf(m_k->text()); !k.empty())
        settings.evaluation.k = k;
    settings.evaluation.candidates = listOf(m_candidates->currentText());
    settings.evaluation.groups = listOf(m_groups->currentText());
    return settings;
}

void RunForm::setSettings(const RunSettings& settings)
{
    m_values[settings.model] = settings.parameters;
    m_shown.clear(); // what is in the form now belongs to nobody
    const int index = m_model->findData(text(settings.model));
    if (index == m_model->currentIndex())
        chooseModel(model());
    else
        m_model->setCurrentIndex(index);
    const QString specification = text(settings.split.specification);
    const int kind = m_splitKind->findText(specification.section(u':', 0, 0));
    m_splitKind->setCurrentIndex(std::max(0, kind));
    m_split->setText(specification);
    m_validation->setValue(settings.split.validation);
    m_seed->setValue(int(settings.seed));
    QStringList k;
    for (const int length : settings.evaluation.k)
        k << QString::number(length);
    m_k->setText(k.join(u", "_qs));
    m_candidates->setEditText(joined(settings.evaluation.candidates));
    m_groups->setEditText(joined(settings.evaluation.groups));
}

void RunForm::setParameters(const ParameterValues& values) { m_parameters->setValues(values); }

void RunForm::addBelowModel(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_parameters), widget);
}

bool RunForm::isValid() const { return m_parameters->isValid() && !m_split->text().trimmed().isEmpty(); }

} // namespace equipoise
