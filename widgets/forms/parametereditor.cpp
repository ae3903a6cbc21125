// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parametereditor.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>
#include <limits>

namespace equipoise {

namespace {

constexpr int kInputWidth = 116;

QString text(const std::string& s) { return QString::fromStdString(s); }

/// A spin box can hold it; wider ranges get a line.
bool fitsSpinBox(const ParameterDescription& d)
{
    return d.minimum >= std::numeric_limits<int>::min() && d.maximum <= std::numeric_limits<int>::max();
}

} // namespace

QString parameterHelp(const ParameterDescription& d)
{
    const QString unit = d.unit.empty() ? QString() : u' ' + coreText(d.unit);
    QStringList facts;
    if (std::isfinite(d.minimum) && std::isfinite(d.maximum))
        facts << ParameterEditor::tr("Range: %1 to %2%3")
                     .arg(numberInWords(text(numberText(d.minimum))), numberInWords(text(numberText(d.maximum))), unit);
    facts << ParameterEditor::tr("Default: %1%2").arg(valueText(d.defaultValue), unit);
    facts << ParameterEditor::tr("Name: %1").arg(text(d.name));
    return u"<p style='white-space:normal'>%1</p><p>%2</p>"_qs.arg(coreText(d.help).toHtmlEscaped(),
                                                                   facts.join(u"<br>"_qs));
}

ParameterEditor::ParameterEditor(ParameterDescription description, QWidget* parent)
    : QWidget(parent)
    , m_description(std::move(description))
    , m_value(m_description.defaultValue)
    , m_reset(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_input(makeInput())
{
    const QString title = coreText(m_description.title);
    const QString help = parameterHelp(m_description);
    setToolTip(help);
    setWhatsThis(help);
    m_input->setAccessibleName(title);
    m_input->setAccessibleDescription(coreText(m_description.help));
    m_input->setObjectName(text(m_description.name));
    m_reset->setIcon(icon(u"rotate-ccw"_qs));
    m_reset->setIconSize({14, 14});
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(title));
    m_reset->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    connect(m_reset, &QToolButton::clicked, this, [this] { setValue(m_description.defaultValue); });
    m_problem->setWordWrap(true);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    if (m_description.type == ParameterType::Boolean) {
        layout->addWidget(m_input, 0, 0, 1, 2);
    } else {
        const QString unit = coreText(m_description.unit);
        const bool saysUnit = unit.isEmpty() || title.contains(unit, Qt::CaseInsensitive);
        auto* label = new QLabel(saysUnit ? title : tr("%1 (%2)").arg(title, unit), this);
        label->setBuddy(m_input);
        label->setWordWrap(true);
        m_input->setFixedWidth(kInputWidth);
        layout->addWidget(label, 0, 0);
        layout->addWidget(m_input, 0, 1);
    }
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    setTabOrder(m_input, m_reset);
    m_show(m_value);
    showState({});
}

QWidget* ParameterEditor::makeInput()
{
    switch (m_description.type) {
    case ParameterType::Boolean:
        return makeCheckBox();
    case ParameterType::Choice:
        return makeComboBox();
    case ParameterType::Integer:
        return fitsSpinBox(m_description) ? makeSpinBox() : makeLineEdit();
    case ParameterType::Real:
    case ParameterType::Text:
    case ParameterType::IntegerList:
        break;
    }
    return makeLineEdit();
}

QWidget* ParameterEditor::makeCheckBox()
{
    auto* box = new QCheckBox(coreText(m_description.title), this);
    m_show = [box](const ParameterValue& value) { box->setChecked(std::get<bool>(value)); };
    connect(box, &QCheckBox::toggled, this, [this](bool on) { take(on); });
    return box;
}

QWidget* ParameterEditor::makeSpinBox()
{
    auto* box = new QSpinBox(this);
    box->setRange(int(m_description.minimum), int(m_description.maximum));
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setAlignment(Qt::AlignRight);
    m_show = [box](const ParameterValue& value) { box->setValue(int(std::get<std::int64_t>(value))); };
    connect(box, &QSpinBox::valueChanged, this, [this](int v) { take(std::int64_t{v}); });
    return box;
}

QWidget* ParameterEditor::makeComboBox()
{
    auto* box = new QComboBox(this);
    for (const std::string& choice : m_description.choices)
        box->addItem(text(choice));
    m_show = [box](const ParameterValue& value) { box->setCurrentText(text(std::get<std::string>(value))); };
    connect(box, &QComboBox::currentTextChanged, this, [this](const QString& t) { take(t.toStdString()); });
    return box;
}

QWidget* ParameterEditor::makeLineEdit()
{
    auto* line = new QLineEdit(this);
    if (m_description.type != ParameterType::Text)
        line->setAlignment(Qt::AlignRight);
    m_show = [line](const ParameterValue& value) {
        line->setText(valueText(value));
        line->setCursorPosition(0); // a long list is read from its beginning
    };
    connect(line, &QLineEdit::textEdited, this, &ParameterEditor::takeText);
    return line;
}

void ParameterEditor::setValue(const ParameterValue& value)
{
    {
        const QSignalBlocker blocker(m_input);
        m_show(value);
    }
    take(value);
}

void ParameterEditor::take(const ParameterValue& value)
{
    m_value = value;
    m_isValid = true;
    showState({});
    Q_EMIT changed();
}

void ParameterEditor::takeText(const QString& typed)
{
    // the engine's own rules decide what is valid, so that form and command line agree
    ParameterValues probe(std::span(&m_description, 1));
    try {
        probe.setText(m_description.name,
                      m_description.type == ParameterType::Real ? typedNumber(typed) : typed.toStdString());
        take(probe.value(m_description.name));
    } catch (const Error& error) {
        m_isValid = false;
        showState(sentence(error.hint().empty() ? error.message() : error.hint()));
        Q_EMIT changed();
    }
}

void ParameterEditor::showState(const QString& problem)
{
    m_reset->setVisible(!m_isValid || m_value != m_description.defaultValue);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette ink;
    ink.setColor(QPalette::WindowText, coloursOf(palette()).error);
    m_problem->setPalette(ink);
}

} // namespace equipoise
