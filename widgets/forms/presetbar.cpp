// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/presetbar.h"

#include "core/models/trainer.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/parts.h"
#include "widgets/models/presetstore.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace equipoise {

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }

QToolButton* makeTool(const QString& iconName, const QString& help, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// The rows of the box that are no preset.
enum Special { kDefaults = -1, kChanged = -2 };

} // namespace

PresetBar::PresetBar(PresetStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_box(new QComboBox(this))
    , m_save(makeTool(u"save"_qs, tr("Keep these values as a preset of your own"), this))
    , m_delete(makeTool(u"trash-2"_qs, tr("Delete this preset"), this))
    , m_help(new MutedLabel({}, this))
    , m_all(new QPushButton(icon(u"list-plus"_qs), {}, this))
    , m_name(new QLineEdit(this))
{
    m_help->setWordWrap(true);
    m_help->setVisible(false);
    m_all->setToolTip(tr("Queues one run for each preset, with all else as it is here, and draws their losses into "
                         "one figure"));
    m_all->setVisible(false);
    m_box->setAccessibleName(tr("Preset"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_name->setPlaceholderText(tr("Name of the preset, then Enter"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setVisible(false);
    auto* label = new QLabel(tr("&Preset"), this);
    label->setBuddy(m_box);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addWidget(m_save);
    row->addWidget(m_delete);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_name);
    layout->addWidget(m_help);
    layout->addWidget(m_all);
    connect(m_box, &QComboBox::activated, this, &PresetBar::choose);
    connect(m_save, &QToolButton::clicked, this, &PresetBar::askName);
    connect(m_name, &QLineEdit::returnPressed, this, &PresetBar::keep);
    connect(m_name, &QLineEdit::editingFinished, m_name, &QWidget::hide);
    connect(m_delete, &QToolButton::clicked, this,
            [this] { m_store.remove(m_model, m_box->currentText().toStdString()); });
    connect(m_all, &QPushButton::clicked, this, &PresetBar::allWanted);
    connect(&m_store, &PresetStore::changed, this, &PresetBar::rebuild);
}

void PresetBar::follow(const std::string& model, const ParameterValues& values)
{
    if (m_model == model && m_values == values)
        return; // a list that is open stays so
    m_model = model;
    m_values = values;
    rebuild();
}

void PresetBar::setTrainable(bool trainable) { m_all->setEnabled(trainable); }

void PresetBar::rebuild()
{
    if (m_model.empty())
        return;
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("Defaults"), int(kDefaults));
    m_box->setItemData(0, tr("What suits most data"), Qt::ToolTipRole);
    int current = m_values == ParameterValues(findModel(m_model).parameters) ? 0 : -1;
    bool isOwn = false;
    const std::vector<ModelPreset> presets = m_store.presetsOf(m_model);
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_box->addItem(text(presets[i].name), int(i));
        m_box->setItemData(m_box->count() - 1, presets[i].isOwn ? text(presets[i].help) : coreText(presets[i].help),
                           Qt::ToolTipRole);
        try {
            if (current < 0 && valuesOf(presets[i]) == m_values) {
                current = m_box->count() - 1;
                isOwn = presets[i].isOwn;
            }
        } catch (const Error&) {
            // one of the user's from another version: choosing it says what is wrong
        }
    }
    if (current < 0) {
        m_box->addItem(tr("Your values"), int(kChanged));
        current = m_box->count() - 1;
    }
    m_box->setCurrentIndex(current);
    m_box->setToolTip(m_box->itemData(current, Qt::ToolTipRole).toString());
    m_help->setText(m_box->toolTip());
    m_help->setVisible(current > 0 && !m_help->text().isEmpty());
    const auto experiments =
        std::count_if(presets.begin(), presets.end(), [](const auto& p) { return p.isExperiment; });
    m_all->setText(tr("Run all %n presets", nullptr, int(experiments)));
    m_all->setVisible(experiments > 0);
    m_save->setEnabled(m_box->itemData(current).toInt() == kChanged);
    m_delete->setEnabled(isOwn);
}

void PresetBar::choose(int index)
{
    const int preset = m_box->itemData(index).toInt();
    if (preset == kChanged)
        return;
    try {
        Q_EMIT chosen(preset == kDefaults ? ParameterValues(findModel(m_model).parameters)
                                          : valuesOf(m_store.presetsOf(m_model)[std::size_t(preset)]));
    } catch (const Error& error) {
        Q_EMIT m_store.failed(error);
        rebuild();
    }
}

void PresetBar::askName()
{
    m_name->clear();
    m_name->show();
    m_name->setFocus();
}

void PresetBar::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    ModelPreset preset = presetFrom(m_model, name.toStdString(), m_values);
    preset.help = tr("Kept by you").toStdString();
    m_store.save(preset);
}

} // namespace equipoise
