// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/testpanel.h"

#include "widgets/models/tablemodel.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/theme/colours.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kDecimals = 4;
constexpr int kSwatch = 12;

QString text(const std::string& s) { return QString::fromStdString(s); }

QString pText(double p)
{
    const QLocale locale;
    return p < 0.0001 ? u"< "_qs + locale.toString(0.0001, 'f', kDecimals) : locale.toString(p, 'f', kDecimals);
}

} // namespace

TestPanel::TestPanel(QWidget* parent)
    : Card(parent)
    , m_tests(new TableModel({{tr("Metric")},
                              {tr("Difference"), tr("Mean over users: the first minus the baseline"), kDecimals},
                              {tr("95 % interval"), tr("Of the difference, by Student's t over users")},
                              {tr("p (t)"), tr("Paired t test, two-sided, corrected after Holm")},
                              {tr("p (Wilcoxon)"), tr("Signed-rank test, two-sided, corrected after Holm")},
                              {tr("Effect"), tr("Cohen's d of the differences"), 2},
                              {tr("Better"), tr("Users for whom the first is better")},
                              {tr("Equal"), tr("Users for whom both are the same")},
                              {tr("Worse"), tr("Users for whom the baseline is better")}},
                             this))
    , m_challenger(new QComboBox(this))
    , m_baseline(new QComboBox(this))
    , m_refusal(new QLabel(this))
    , m_table(new TableView(m_tests, this))
    , m_note(new MutedLabel({}, this))
{
    m_challenger->setAccessibleName(tr("Compared"));
    m_challenger->setToolTip(tr("What is tested"));
    m_baseline->setAccessibleName(tr("Baseline"));
    m_baseline->setToolTip(tr("What it is tested against"));
    for (QComboBox* box : {m_challenger, m_baseline})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Test"), this));
    head->addWidget(m_challenger, 1);
    head->addWidget(new QLabel(tr("against"), this));
    head->addWidget(m_baseline, 1);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refusal->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_refusal->setAccessibleName(tr("Why there is no test"));
    const QString counted = u"00,000"_qs;
    m_table->setSampledWidths(0, {{},
                                  u"-0.0000"_qs,
                                  tr("%1 to %2").arg(u"-0.0000"_qs, u"-0.0000"_qs),
                                  u"< 0.0001"_qs,
                                  u"< 0.0001"_qs,
                                  u"-0.00"_qs,
                                  counted,
                                  counted,
                                  counted});
    m_table->setAccessibleName(tr("Tests paired over users"));
    m_note->setWordWrap(true);
    body()->addLayout(head);
    body()->addWidget(m_refusal, 1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_note);
    connect(m_challenger, &QComboBox::activated, this, &TestPanel::showTests);
    connect(m_baseline, &QComboBox::activated, this, &TestPanel::baselineWanted);
}

qint64 TestPanel::baseline() const { return m_baseline->currentData().toLongLong(); }

void TestPanel::showView(const RunComparisonView& view)
{
    const qint64 before = m_challenger->currentData().toLongLong();
    m_view = view;
    m_challenger->clear();
    m_baseline->clear();
    for (int set = 0; set < m_view.names.size(); ++set) {
        QPixmap swatch(kSwatch, kSwatch);
        swatch.fill(seriesColour(set));
        m_baseline->addItem(swatch, m_view.names[set], m_view.runs[set].first());
        if (std::size_t(set) != m_view.baseline)
            m_challenger->addItem(swatch, m_view.names[set], m_view.runs[set].first());
    }
    m_baseline->setCurrentIndex(int(m_view.baseline));
    m_challenger->setCurrentIndex(std::max(0, m_challenger->findData(before)));
    showTests();
}

void TestPanel::showTests()
{
    const qint64 challenger = m_challenger->currentData().toLongLong();
    int set = -1;
    for (int i = 0; i < m_view.runs.size(); ++i)
        if (m_view.runs[i].first() == challenger)
            set = i;
    if (set < 0 || m_view.comparison.pairings.empty())
        return;
    const SetPairing& pairing = m_view.comparison.pairings[std::size_t(set)];
    const bool isTested = pairing.pairs > 0;
    m_refusal->setVisible(!isTested);
    m_table->setVisible(isTested);
    m_note->setVisible(isTested);
    if (!isTested) {
        refuse(pairing);
        return;
    }
    const QLocale locale;
    QList<ViewRow> rows;
    for (std::size_t i = 0; i < m_view.comparison.metrics.size(); ++i) {
        if (!pairing.metrics[i])
            continue; // no value per user
        const SetDifference& difference = *pairing.metrics[i];
        const Interval& interval = difference.paired.difference;
        rows.append(
            {rows.size(),
             {metricTitle(m_view.comparison.metrics[i]), interval.mean,
              tr("%1 to %2")
                  .arg(locale.toString(interval.low, 'f', kDecimals), locale.toString(interval.high, 'f', kDecimals)),
              pText(difference.tAdjusted), pText(difference.wilcoxonAdjusted), difference.paired.effectSize,
              qlonglong(difference.better), qlonglong(difference.paired.ties), qlonglong(difference.worse)},
             {}});
    }
    m_tests->setRows(rows);
    m_table->keepWhole(0);
    m_note->setText(tr("Paired over users: a user's values are means over %n pairs of runs with the same data, "
                       "split and evaluation.",
                       nullptr, int(pairing.pairs)) +
                    u' ' +
                    tr("p values are corrected after Holm over all %n tests of this comparison.", nullptr,
                       int(m_view.comparison.testCount)));
}

void TestPanel::refuse(const SetPairing& pairing)
{
    QStringList lines{tr("No test: no two of their runs were measured in the same way on the same rows, so the "
                         "users' values do not belong together. What differs:")};
    for (const std::string& line : pairing.protocolDifferences)
        lines << u"• "_qs + text(line);
    lines << tr("Train both with the same data, split, seed and evaluation to test one against the other.");
    m_refusal->setText(lines.join(u'\n'));
    m_tests->setRows({});
}

} // namespace equipoise
