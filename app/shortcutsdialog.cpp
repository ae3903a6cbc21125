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
    const auto name = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    add(tr("Plots: zoom, move, show everything"), tr("Wheel, drag, double click"));
    add(tr("Plots, with the keyboard: move"), tr("Arrow keys"));
    add(tr("Plots, with the keyboard: zoom"), name(Qt::Key_Plus) + tr(" or ") + name(Qt::Key_Minus));
    add(tr("Plots, with the keyboard: show everything"), name(Qt::Key_Home) + tr(" or ") + name(Qt::Key_0));
    add(tr("To the next plot, table or control, and back"),
        name(Qt::Key_Tab) + tr(" or ") + QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText));
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
