// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/resultpanel.h"

#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace equipoise {

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new TableModel(metricColumns(), this))
    , m_findings(new ElidedLabel(Qt::ElideRight, this))
{
    auto* view = new TableView(m_model, this);
    view->setStretchColumn(0);
    view->setAccessibleName(tr("Metrics of the run"));
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter metrics"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(filter->placeholderText());
    connect(filter, &QLineEdit::textChanged, view, &TableView::setFilter);
    m_findings->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(filter);
    column->addWidget(view, 1);
    column->addWidget(m_findings);
}

void ResultPanel::show(const Measured* measured)
{
    if (measured == m_shown)
        return;
    m_shown = measured;
    m_model->setRows(measured != nullptr ? metricRows(*measured) : QList<ViewRow>());
    QStringList findings;
    if (measured != nullptr)
        for (const std::string& finding : measured->findings)
            findings << sentence(finding);
    m_findings->setText(findings.join(u' '));
    m_findings->setToolTip(u"<p>"_qs + findings.join(u"</p><p>"_qs) + u"</p>"_qs);
    m_findings->setVisible(!findings.isEmpty());
}

} // namespace equipoise
