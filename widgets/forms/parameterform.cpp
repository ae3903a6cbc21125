// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parameterform.h"

#include "widgets/forms/parametereditor.h"
#include "widgets/forms/section.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

ParameterForm::ParameterForm(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ParameterForm::setValues(const ParameterValues& values)
{
    delete m_content;
    m_editors.clear();
    m_initial = values;
    m_content = new QWidget(this);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->addWidget(m_content);
    addGroup(values.descriptions(), Visibility::Simple, {});
    addGroup(values.descriptions(), Visibility::More, tr("More"));
    addGroup(values.descriptions(), Visibility::Expert, tr("Expert"));
    for (ParameterEditor* editor : std::as_const(m_editors)) {
        editor->setValue(values.value(editor->description().name));
        connect(editor, &ParameterEditor::changed, this, &ParameterForm::changed);
    }
    Q_EMIT changed();
}

void ParameterForm::addGroup(const std::vector<ParameterDescription>& descriptions, Visibility visibility,
                             const QString& title)
{
    std::vector<std::string> headings; // in the order the descriptions have them
    for (const ParameterDescription& d : descriptions)
        if (d.visibility == visibility && std::find(headings.begin(), headings.end(), d.section) == headings.end())
            headings.push_back(d.section);
    if (headings.empty())
        return;
    auto* outer = static_cast<QVBoxLayout*>(m_content->layout());
    if (!title.isEmpty()) {
        auto* section = new Section(title, m_content);
        section->setOpen(false);
        outer->addWidget(section);
        outer = section->body();
    }
    for (const std::string& heading : headings) {
        if (!heading.empty())
            outer->addWidget(new MutedLabel(coreText(heading), m_content));
        for (const ParameterDescription& d : descriptions) {
            if (d.visibility != visibility || d.section != heading)
                continue;
            auto* editor = new ParameterEditor(d, m_content);
            m_editors.append(editor);
            outer->addWidget(editor);
        }
    }
}

ParameterValues ParameterForm::values() const
{
    ParameterValues values = m_initial;
    for (const ParameterEditor* editor : m_editors)
        values.set(editor->description().name, editor->value());
    return values;
}

bool ParameterForm::isValid() const
{
    return std::all_of(m_editors.begin(), m_editors.end(), [](const ParameterEditor* e) { return e->isValid(); });
}

void ParameterForm::resetAll()
{
    for (ParameterEditor* editor : std::as_const(m_editors))
        editor->setValue(editor->description().defaultValue);
}

} // namespace equipoise
