// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/verdictpanel.h"

#include "widgets/jobs/verifier.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <set>

namespace equipoise {

namespace {

constexpr int kHeight = 240;
constexpr int kDigits = 17; ///< tell any two numbers apart
constexpr int kSign = 16;

/// Text, since a column of numbers would be rounded.
QVariant exactly(const std::optional<double>& value)
{
    return value ? QVariant(QLocale().toString(*value, 'g', kDigits)) : QVariant();
}

} // namespace

VerdictPanel::VerdictPanel(Verifier& verifier, QWidget* parent)
    : Card(parent)
    , m_verifier(verifier)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_values(new TableModel({{tr("Run"), {}, -1, ViewColumn::Best::None, true},
                               {tr("Value"), tr("A metric, or a point of a curve: name@epoch")},
                               {tr("Logged")},
                               {tr("Now")},
                               {tr("Difference"), tr("Now minus logged; a dash where nothing differs")}},
                              this))
    , m_view(new TableView(m_values, this))
{
    setMaximumHeight(kHeight);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What the verification showed"));
    m_filter->setPlaceholderText(tr("Filter values"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(160);
    m_view->setAccessibleName(tr("Values logged and now"));
    m_view->setSampledWidths(
        1, {u"00000"_qs, {}, u"-0.00000000000000000"_qs, u"-0.00000000000000000"_qs, u"-0.0000000000000000e-00"_qs});
    connect(m_filter, &QLineEdit::textChanged, m_view, &TableView::setFilter);
    auto* close = new QToolButton(this);
    close->setIcon(icon(u"x"_qs));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put the verdict away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, &m_verifier, &Verifier::forget);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    head->addWidget(m_filter, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(m_view, 1);
    connect(&m_verifier, &Verifier::changed, this, &VerdictPanel::showVerdict);
    showVerdict();
}

void VerdictPanel::showVerdict()
{
    const Verdict* verdict = m_verifier.verdict();
    setVisible(verdict != nullptr);
    if (verdict == nullptr) {
        m_values->setRows({});
        return;
    }
    m_sign->setPixmap(icon(verdict->isIdentical() ? u"circle-check"_qs : u"triangle-alert"_qs).pixmap(kSign));
    m_text->setText(verdict->text());
    QList<ViewRow> rows;
    const auto add = [&rows](const Verification& run, const MetricDifference& value, bool differs) {
        const bool isPair = value.first && value.second;
        const QVariant difference =
            differs && isPair ? QVariant(QLocale().toString(*value.second - *value.first, 'g', kDigits)) : QVariant();
        rows.append({rows.size(),
                     {qlonglong(run.record.id), metricTitle(value.metric), exactly(value.first), exactly(value.second),
                      difference},
                     {}});
    };
    for (const Verification& run : verdict->runs)
        for (const MetricDifference& value : run.differences)
            add(run, value, true);
    for (const Verification& run : verdict->runs) {
        std::set<std::string> differing;
        for (const MetricDifference& value : run.differences)
            differing.insert(value.metric);
        for (const MetricDifference& value : run.values)
            if (!differing.contains(value.metric))
                add(run, value, false);
    }
    m_values->setRows(rows);
    m_view->keepWhole(1);
}

} // namespace equipoise
