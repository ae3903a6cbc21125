// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/columnchooser.h"

#include "core/exchange/metrickey.h"
#include "widgets/frame/parts.h"
#include "widgets/runs/runtext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr QSize kSize(360, 460);

} // namespace

ColumnChooser::ColumnChooser(const RunTable& table, const std::vector<RunColumn>& shown, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Columns"));

    const auto add = [&](const QString& title, const std::vector<RunColumn>& columns, bool open) {
        if (columns.empty())
            return;
        auto* head = new QTreeWidgetItem(m_list, {title});
        head->setFlags(Qt::ItemIsEnabled);
        for (const RunColumn& column : columns) {
            auto* item = new QTreeWidgetItem(head, {runColumnTitle(column)});
            item->setData(0, Qt::UserRole, QString::fromStdString(toText(column)));
            item->setToolTip(0, runColumnHelp(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const bool isShown = std::find(shown.begin(), shown.end(), column) != shown.end();
            item->setCheckState(0, isShown ? Qt::Checked : Qt::Unchecked);
        }
        head->setExpanded(open);
    };
    std::vector<RunColumn> fields;
    for (const auto& [name, field] : runFieldNames())
        if (field != RunField::Id && field != RunField::Star &&
            std::find(fields.begin(), fields.end(), RunColumn::ofField(field)) == fields.end())
            fields.push_back(RunColumn::ofField(field));
    std::vector<RunColumn> parameters;
    for (const auto& [name, codes] : table.parameters())
        parameters.push_back(RunColumn::ofParameter(name));
    std::vector<std::string> keys = table.metricKeys();
    std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return comesBefore(a, b); });
    std::vector<RunColumn> overall;
    std::vector<RunColumn> groups;
    std::vector<RunColumn> betas;
    for (const std::string& key : keys) {
        auto& list = key.find('{') != std::string::npos ? betas : key.find('[') != std::string::npos ? groups : overall;
        list.push_back(RunColumn::ofMetric(key));
    }
    add(tr("Run"), fields, true);
    add(tr("Metrics"), overall, true);
    add(tr("Parameters and settings"), parameters, false);
    add(tr("Metrics of groups"), groups, false);
    add(tr("Metrics at other β"), betas, false);

    auto* reset = new QPushButton(tr("&Default Columns"), this);
    reset->setToolTip(tr("Goes back to the columns the program proposes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Columns"), this));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    resize(kSize);
    m_search->setFocus();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT toggled(item->data(0, Qt::UserRole).toString(), item->checkState(0) == Qt::Checked);
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        close();
    });
}

void ColumnChooser::search(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < head->childCount(); ++j) {
            QTreeWidgetItem* item = head->child(j);
            const bool isFound = item->text(0).contains(text, Qt::CaseInsensitive) ||
                                 item->data(0, Qt::UserRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!isFound);
            any = any || isFound;
        }
        head->setHidden(!any);
        if (!text.isEmpty())
            head->setExpanded(any);
    }
}

} // namespace equipoise
