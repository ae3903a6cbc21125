// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/variationsform.h"

#include "widgets/frame/coretext.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kMostSeeds = 1000;
constexpr int kUsualSeeds = 5;

} // namespace

VariationsForm::VariationsForm(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_qs), tr("&Add another parameter"), this))
    , m_problem(new QLabel(this))
    , m_seeds(new QSpinBox(this))
{
    m_layout->setSpacing(8);
    m_add->setFlat(true);
    m_add->setToolTip(tr("Makes a grid: every value of one parameter with every value of the others."));
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setValue(kUsualSeeds);
    m_seeds->setToolTip(tr("Runs with different seeds, for 95 % intervals; 5 is usual in a paper."));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("See&ds"), m_seeds);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_problem);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addLayout(form);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(unusedParameter(), {});
        proposeFor(m_rows.last());
        m_rows.last().values->setFocus();
        Q_EMIT changed();
    });
    connect(m_seeds, &QSpinBox::valueChanged, this, &VariationsForm::changed);
}

void VariationsForm::setBase(const RunSettings& base)
{
    QList<Offer> offers;
    if (!base.model.empty()) {
        if (findModel(base.model).isConditioned)
            offers.append({tr("β, weight of accuracy"), u"beta"_qs, u"0:1:0.1"_qs});
        for (const ParameterDescription& d : base.parameters.descriptions())
            offers.append({coreText(d.title), QString::fromStdString(d.name),
                           QString::fromStdString(toText(base.parameters.value(d.name)))});
    }
    const auto isSame = [](const Offer& a, const Offer& b) { return a.name == b.name; };
    const bool areSame = std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(), isSame);
    m_offers = offers;
    if (areSame)
        return;
    const QList<Row> rows = m_rows;
    for (const Row& row : rows) {
        const QString chosen = row.parameter->currentData().toString();
        const bool isThere =
            std::any_of(offers.begin(), offers.end(), [&](const Offer& o) { return o.name == chosen; });
        if (isThere)
            fill(row.parameter, chosen);
        else
            removeRow(row.box);
    }
    if (m_rows.isEmpty() && !m_offers.isEmpty()) {
        addRow(m_offers.first().name, {});
        proposeFor(m_rows.first());
    }
    arrange();
}

void VariationsForm::setVariations(const std::vector<Variation>& variations, int seeds)
{
    const QSignalBlocker blocker(this);
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().box);
    for (const Variation& variation : variations) {
        QStringList values;
        for (const std::string& value : variation.values)
            values << QString::fromStdString(value);
        addRow(QString::fromStdString(variation.parameter), values.join(u", "_qs));
    }
    m_seeds->setValue(seeds);
    arrange();
}

std::vector<Variation> VariationsForm::variations() const
{
    std::vector<Variation> list;
    for (const Row& row : m_rows) {
        const QString text = row.parameter->currentData().toString() + u'=' + row.values->text();
        list.push_back(parseVariation(text.toStdString()));
    }
    return list;
}

int VariationsForm::seeds() const { return m_seeds->value(); }

void VariationsForm::setProblem(const QString& problem)
{
    QPalette ink;
    ink.setColor(QPalette::WindowText, coloursOf(palette()).error);
    m_problem->setPalette(ink);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VariationsForm::addRow(const QString& parameter, const QString& values)
{
    Row row;
    row.box = new QWidget(this);
    row.parameter = new QComboBox(row.box);
    row.values = new QLineEdit(values, row.box);
    auto* remove = new QToolButton(row.box);
    row.parameter->setAccessibleName(tr("Parameter that varies"));
    row.parameter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.parameter->setToolTip(tr("What changes from run to run. β is an input of a trained model: one run serves all "
                                 "its values."));
    row.values->setAccessibleName(tr("Values"));
    row.values->setToolTip(tr("From:to:step, as in 0:1:0.1, or a list, as in 10,20,40."));
    row.values->setPlaceholderText(tr("10,20,40 or 0:1:0.1"));
    remove->setObjectName(u"remove"_qs);
    remove->setIcon(icon(u"x"_qs));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Vary one parameter less"));
    remove->setAccessibleName(remove->toolTip());
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(row.parameter, 1);
    head->addWidget(remove);
    auto* layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(row.values);
    m_layout->addWidget(row.box);
    fill(row.parameter, parameter);
    m_rows.append(row);
    connect(row.parameter, &QComboBox::currentIndexChanged, this, [this, row] {
        proposeFor(row);
        Q_EMIT changed();
    });
    connect(row.values, &QLineEdit::textChanged, this, &VariationsForm::changed);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] {
        removeRow(box);
        Q_EMIT changed();
    });
    arrange();
}

void VariationsForm::removeRow(QWidget* box)
{
    m_rows.removeIf([box](const Row& row) { return row.box == box; });
    box->hide();
    box->setParent(nullptr); // not found any more, though its own button may be what removes it
    box->deleteLater();
    arrange();
}

void VariationsForm::fill(QComboBox* box, const QString& chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const Offer& offer : m_offers)
        box->addItem(offer.title, offer.name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void VariationsForm::proposeFor(const Row& row)
{
    const QString name = row.parameter->currentData().toString();
    for (const Offer& offer : m_offers)
        if (offer.name == name)
            row.values->setText(offer.proposal);
}

QString VariationsForm::unusedParameter() const
{
    for (const Offer& offer : m_offers)
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const Row& row) { return row.parameter->currentData() == offer.name; }))
            return offer.name;
    return {};
}

/// One row stays; a grid cannot have more dimensions than there are parameters.
void VariationsForm::arrange()
{
    for (const Row& row : m_rows)
        row.box->findChild<QToolButton*>(u"remove"_qs)->setVisible(m_rows.size() > 1);
    m_add->setEnabled(m_rows.size() < m_offers.size());
}

} // namespace equipoise
