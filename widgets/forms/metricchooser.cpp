// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/metricchooser.h"

#include "core/evaluation/metrictable.h"
#include "widgets/frame/coretext.h"
#include "widgets/models/tables.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace equipoise {

MetricChooser::MetricChooser(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &MetricChooser::settle);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &MetricChooser::settle);
}

void MetricChooser::setMetrics(const std::vector<std::string>& keys, const QString& special)
{
    QStringList now;
    for (int i = 0; i < count(); ++i)
        now << itemData(i).toString();
    QStringList wanted;
    if (!special.isEmpty())
        wanted << QString();
    for (const std::string& key : keys)
        wanted << QString::fromStdString(key);
    if (!special.isEmpty() || !m_metric.empty())
        if (const QString chosen = QString::fromStdString(m_metric); !wanted.contains(chosen))
            wanted << chosen;
    if (now == wanted)
        return;
    const QSignalBlocker blocker(this);
    clear();
    for (const QString& key : std::as_const(wanted)) {
        const MetricDescription* description = describeMetric(key.toStdString());
        addItem(key.isEmpty() ? special : metricLabel(key.toStdString()), key);
        if (description != nullptr)
            setItemData(count() - 1, coreText(description->help), Qt::ToolTipRole);
    }
    setMetric(m_metric);
}

std::string MetricChooser::metric() const { return m_metric; }

void MetricChooser::setMetric(const std::string& key)
{
    const QSignalBlocker blocker(this);
    m_metric = key;
    if (findData(QString::fromStdString(key)) < 0)
        addItem(metricLabel(key), QString::fromStdString(key));
    const int at = findData(QString::fromStdString(key));
    setCurrentIndex(at);
    setEditText(itemText(at));
    lineEdit()->setCursorPosition(0);
    setToolTip(itemData(at, Qt::ToolTipRole).toString());
}

/// Text that names no metric goes back to the one chosen.
void MetricChooser::settle()
{
    const int typed = findText(currentText(), Qt::MatchFixedString);
    const std::string key = typed < 0 ? m_metric : itemData(typed).toString().toStdString();
    const bool isNew = key != m_metric;
    setMetric(key);
    if (isNew)
        Q_EMIT chosen();
}

QString metricLabel(const std::string& key) { return metricTitle(key) + (isSmallerBetter(key) ? u" ↓"_qs : u" ↑"_qs); }

} // namespace equipoise
