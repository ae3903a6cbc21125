// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/minorityform.h"

#include "widgets/theme/colours.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace equipoise {

namespace {
constexpr int kPauseMilliseconds = 150;
constexpr double kLargestShrinkage = 1000;
} // namespace

MinorityForm::MinorityForm(QWidget* parent)
    : QWidget(parent)
    , m_predicate(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_indifferent(new QComboBox(this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_shrinkage(new QDoubleSpinBox(this))
{
    m_predicate->setEditable(true);
    m_predicate->setInsertPolicy(QComboBox::NoInsert);
    m_predicate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_predicate->setToolTip(tr("<p>A condition on user attributes: <code>gender=F</code>, <code>age&lt;=18</code>, "
                               "<code>occupation=writer|artist</code>, <code>gender=F and age&lt;35</code>, "
                               "<code>not gender=M</code>. <code>activity</code> is the quantile of a user's number of "
                               "ratings: <code>activity&lt;=0.25</code> are the quietest quarter.</p>"));
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    m_indifferent->addItem(tr("like and dislike"), int(Indifferent::Both));
    m_indifferent->addItem(tr("neither"), int(Indifferent::Skip));
    m_indifferent->addItem(tr("like"), int(Indifferent::Like));
    m_indifferent->setToolTip(tr("What a rating of exactly the threshold counts as. The published indices count it as "
                                 "both, a like and a dislike."));
    m_threshold->setSingleStep(0.5);
    m_threshold->setToolTip(tr("Ratings above it are likes, below it dislikes. The middle of the scale is usual."));
    m_shrinkage->setRange(0, kLargestShrinkage);
    m_shrinkage->setDecimals(1);
    m_shrinkage->setToolTip(tr("Added to the number of votes behind each item, so that items with few votes move "
                               "towards 0. 0 is the published definition; 5 tames single votes."));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString& text, QWidget* input) {
        auto* label = new QLabel(text, this);
        label->setBuddy(input);
        input->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(input);
        layout->addSpacing(6);
    };
    add(tr("The &minority are users with"), m_predicate);
    layout->insertWidget(2, m_problem);
    add(tr("A ra&ting at the threshold is a"), m_indifferent);
    add(tr("&Threshold between dislike and like"), m_threshold);
    add(tr("&Shrinkage of few votes"), m_shrinkage);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &MinorityForm::changed);
    const auto edited = [this] { m_pause.start(); };
    connect(m_predicate, &QComboBox::editTextChanged, this, edited);
    connect(m_indifferent, &QComboBox::currentIndexChanged, this, edited);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, edited);
    connect(m_shrinkage, &QDoubleSpinBox::valueChanged, this, edited);
}

void MinorityForm::show(const MinoritySettings& settings, const QStringList& suggestions, RatingScale scale)
{
    const QSignalBlocker predicate(m_predicate);
    const QSignalBlocker indifferent(m_indifferent);
    const QSignalBlocker threshold(m_threshold);
    const QSignalBlocker shrinkage(m_shrinkage);
    m_predicate->clear();
    m_predicate->addItems(suggestions);
    m_predicate->setEditText(QString::fromStdString(settings.predicate));
    m_indifferent->setCurrentIndex(m_indifferent->findData(int(settings.indifferent)));
    m_threshold->setRange(scale.minimum, scale.maximum - 0.01);
    m_threshold->setValue(settings.threshold);
    m_shrinkage->setValue(settings.shrinkage);
    m_pause.stop();
}

MinoritySettings MinorityForm::settings() const
{
    return {m_predicate->currentText().toStdString(), static_cast<Indifferent>(m_indifferent->currentData().toInt()),
            m_threshold->value(), m_shrinkage->value()};
}

void MinorityForm::setProblem(const QString& problem)
{
    QPalette ink;
    ink.setColor(QPalette::WindowText, coloursOf(palette()).error);
    m_problem->setPalette(ink);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace equipoise
