// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/needsdata.h"

#include "widgets/frame/parts.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace equipoise {

NeedsData::NeedsData(Workspace& workspace, const QString& what, QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
{
    auto* empty = new QWidget(this);
    auto* title = makeTitle(what, empty);
    auto* text = new MutedLabel(tr("Open ratings on the Data page or drop them here, or begin with demo data."), empty);
    auto* demo = new QPushButton(icon(u"flask-conical"_qs), tr("Use &Demo Data"), empty);
    connect(demo, &QPushButton::clicked, &workspace, [&workspace] { workspace.openDemo(); });
    auto* layout = new QVBoxLayout(empty);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(demo, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(empty);
    addWidget(content);
    const auto update = [this, &workspace] { setCurrentIndex(workspace.dataset() == nullptr ? 0 : 1); };
    connect(&workspace, &Workspace::dataChanged, this, update);
    update();
}

} // namespace equipoise
