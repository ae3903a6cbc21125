// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace equipoise {

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QWidget& window, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget;
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    const auto add = [list](const QString& what, const QString& keys) {
        list->addTopLevelItem(new QTreeWidgetItem({what, keys}));
    };
    for (const QAction* action : window.findChildren<QAction*>()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            add(plain(action->text()), keys.join(tr(" or ")));
    }
    add(tr("Plots: zoom, move, show everything"), tr("Wheel, drag, double click"));
    add(tr("Tables: copy the selected rows"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    list->resizeColumnToContents(0);
    list->header()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(520, 520);
}

} // namespace equipoise
