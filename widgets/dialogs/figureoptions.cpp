// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/figureoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr double kLeastMillimetres = 20;
constexpr double kMostMillimetres = 1200;
constexpr std::array kUnits{25.4, 10.0, 1.0}; ///< millimetres per inch, centimetre, millimetre
const auto kScreen = QStringLiteral("screen");
const auto kCustom = QStringLiteral("custom");

void choose(QComboBox* box, const QVariant& data)
{
    if (const int at = box->findData(data); at >= 0)
        box->setCurrentIndex(at);
}

} // namespace

FigureOptions::FigureOptions(QWidget* parent)
    : QWidget(parent)
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_dpi(new QSpinBox(this))
    , m_font(new QDoubleSpinBox(this))
    , m_ink(new QComboBox(this))
    , m_data(new QCheckBox(tr("Also the plotted &data, as CSV"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    addRows(form);
    connect(m_format, &QComboBox::currentIndexChanged, this, &FigureOptions::refresh);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FigureOptions::applyPreset);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FigureOptions::chooseCustom);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &FigureOptions::chooseCustom);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FigureOptions::changeUnit);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureOptions::changed);
    connect(m_font, &QDoubleSpinBox::valueChanged, this, &FigureOptions::changed);
    connect(m_ink, &QComboBox::currentIndexChanged, this, &FigureOptions::changed);
    changeUnit();
    applyPreset();
    refresh();
}

void FigureOptions::addRows(QFormLayout* form)
{
    m_format->addItem(tr("PDF document"), int(FigureFormat::Pdf));
    m_format->addItem(tr("SVG drawing"), int(FigureFormat::Svg));
    m_format->addItem(tr("PNG image"), int(FigureFormat::Png));
    m_format->setToolTip(tr("PDF and SVG stay sharp at any size and keep text as text; PNG is made of dots."));
    form->addRow(tr("&Format"), m_format);

    for (const FigurePreset& preset : figurePresets())
        m_preset->addItem(preset.title, preset.key);
    m_preset->addItem(tr("As on screen"), kScreen);
    m_preset->addItem(tr("Custom"), kCustom);
    m_preset->setToolTip(tr("Column widths of IEEE and ACM: 3.5 in (88.9 mm) and 7.16 in (181.9 mm)."));
    form->addRow(tr("Si&ze"), m_preset);

    auto* size = new QHBoxLayout;
    size->setSpacing(4);
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setKeyboardTracking(false);
        box->setToolTip(tr("Width and height on paper."));
        size->addWidget(box, 1);
        if (box == m_width)
            size->addWidget(new QLabel(u"×"_qs, this));
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->addItems({tr("in"), tr("cm"), tr("mm")});
    m_unit->setCurrentIndex(2);
    m_unit->setAccessibleName(tr("Unit of length"));
    size->addWidget(m_unit);
    auto* sizeLabel = new QLabel(tr("&Width × height"), this);
    sizeLabel->setBuddy(m_width);
    form->addRow(sizeLabel, size);

    m_font->setRange(4, 48);
    m_font->setDecimals(1);
    m_font->setSingleStep(0.5);
    m_font->setSuffix(tr(" pt"));
    m_font->setToolTip(tr("Size of the type on paper. Lines and markers grow with it. Papers ask for 7 to 9 pt."));
    form->addRow(tr("&Type size"), m_font);

    m_dpi->setRange(30, 2400);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setToolTip(tr("Dots per inch, written into the image. Journals ask for 300 to 600."));
    form->addRow(tr("&Resolution"), m_dpi);

    m_ink->addItem(tr("Colours safe for the colour-blind"), false);
    m_ink->addItem(tr("Greys and dashes"), true);
    m_ink->setToolTip(tr("The figure is black on white on paper, whatever the window's theme is."));
    form->addRow(tr("&Ink"), m_ink);

    m_data->setToolTip(tr("Writes every point that is drawn beside the figure, in full precision."));
    form->addRow(QString(), m_data);
}

FigureFormat FigureOptions::format() const { return FigureFormat(m_format->currentData().toInt()); }

FigureStyle FigureOptions::style() const
{
    return {m_millimetres, m_font->value(), m_dpi->value(), m_ink->currentData().toBool()};
}

bool FigureOptions::wantsData() const { return m_data->isChecked(); }

void FigureOptions::setScreenStyle(const FigureStyle& style)
{
    m_screen = style;
    if (m_preset->currentData() == kScreen)
        applyPreset();
}

double FigureOptions::millimetresPerUnit() const { return kUnits.at(std::size_t(m_unit->currentIndex())); }

void FigureOptions::setMillimetres(const QSizeF& size)
{
    m_millimetres = size;
    m_setting = true;
    m_width->setValue(size.width() / millimetresPerUnit());
    m_height->setValue(size.height() / millimetresPerUnit());
    m_setting = false;
}

void FigureOptions::changeUnit()
{
    const double unit = millimetresPerUnit();
    m_setting = true;
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setDecimals(unit > 10 ? 2 : unit > 1 ? 2 : 1);
        box->setSingleStep(unit > 1 ? 0.1 : 1);
        box->setRange(kLeastMillimetres / unit, kMostMillimetres / unit);
    }
    m_setting = false;
    setMillimetres(m_millimetres);
    Q_EMIT changed();
}

void FigureOptions::applyPreset()
{
    const QString key = m_preset->currentData().toString();
    const QList<FigurePreset> presets = figurePresets();
    const auto preset = std::find_if(presets.begin(), presets.end(), [&](const auto& p) { return p.key == key; });
    if (preset != presets.end()) {
        setMillimetres(preset->millimetres);
        m_font->setValue(preset->fontPoints);
    } else if (key == kScreen) {
        setMillimetres(m_screen.millimetres);
        m_font->setValue(m_screen.fontPoints);
    }
    Q_EMIT changed();
}

void FigureOptions::chooseCustom()
{
    if (m_setting)
        return;
    m_millimetres = QSizeF(m_width->value(), m_height->value()) * millimetresPerUnit();
    const QSignalBlocker blocker(m_preset);
    choose(m_preset, kCustom);
    Q_EMIT changed();
}

void FigureOptions::refresh()
{
    m_dpi->setEnabled(format() == FigureFormat::Png);
    Q_EMIT changed();
}

QVariantMap FigureOptions::saveState() const
{
    return {{u"format"_qs, figureSuffix(format())}, {u"preset"_qs, m_preset->currentData()},
            {u"width"_qs, m_millimetres.width()},   {u"height"_qs, m_millimetres.height()},
            {u"unit"_qs, m_unit->currentIndex()},   {u"dpi"_qs, m_dpi->value()},
            {u"font"_qs, m_font->value()},          {u"grey"_qs, m_ink->currentData()},
            {u"data"_qs, m_data->isChecked()}};
}

void FigureOptions::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    choose(m_format, int(figureFormat(u"a."_qs + state.value(u"format"_qs).toString())));
    m_unit->setCurrentIndex(std::clamp(state.value(u"unit"_qs).toInt(), 0, int(kUnits.size()) - 1));
    choose(m_preset, state.value(u"preset"_qs));
    if (m_preset->currentData() == kCustom) {
        const auto bounded = [&](const QString& key) {
            return std::clamp(state.value(key).toDouble(), kLeastMillimetres, kMostMillimetres);
        };
        setMillimetres({bounded(u"width"_qs), bounded(u"height"_qs)});
    }
    m_font->setValue(state.value(u"font"_qs, m_font->value()).toDouble());
    m_dpi->setValue(state.value(u"dpi"_qs, m_dpi->value()).toInt());
    choose(m_ink, state.value(u"grey"_qs).toBool());
    m_data->setChecked(state.value(u"data"_qs).toBool());
    refresh();
}

} // namespace equipoise
